/** Programs as a browser gets them: bundled, minified, compressed. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string} file Relative to the project. */
export const inRoot = (file) => path.join(root, file);

/** @param {Uint8Array | string} content */
export function compress(content) {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}

/**
 * @param {string} id
 * @returns {Promise<Map<string, Uint8Array>>} The files of a peer's page by name: main.js, and
 *   main.css where it has one.
 */
export async function bundlePeer(id) {
  const files = await bundle({ main: inRoot(`tests/bench/peers/${id}.js`) });
  return new Map(files.map(({ name, content }) => [name, content]));
}

/**
 * @param {Record<string, string>} entryPoints Files by the names of their bundles.
 * @param {import("esbuild").BuildOptions} [options]
 * @returns {Promise<{name: string, content: Uint8Array}[]>}
 */
export async function bundle(entryPoints, options = {}) {
  const { outputFiles } = await build({
    ...options,
    entryPoints,
    outdir: inRoot("build/bench/bundles"),
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  });
  return outputFiles.map((file) => ({ name: path.basename(file.path), content: file.contents }));
}
