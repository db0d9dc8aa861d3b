/**
 * Measures the bytes that a browser loads: JavaScript, CSS and WebAssembly, compressed with brotli
 * 11.
 */
import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { bundlePeer, compress, inRoot } from "./bundle.js";
import { peers } from "./contenders.js";
import { filesAtStart, languages } from "./dist.js";
import { data, originOf, rest } from "./origins.js";
import { wasmSizes } from "./wasm-sections.js";

/** @typedef {{name: string, size: number}} Part */
/** @typedef {{id: string, name: string, hasUi: boolean, raw: number, size: number}} Size */

/**
 * @typedef {object} Sizes
 * @property {Size[]} programs The peers', and ours: `widget`, `core`. `raw` is not compressed.
 * @property {Part[]} files The widget's files, compressed.
 * @property {Part[]} languages Compressed.
 * @property {Breakdown} breakdown Not compressed.
 */

/**
 * @typedef {object} Breakdown
 * @property {Part[]} origins Of the module.
 * @property {Part[]} functions The largest of the module.
 * @property {Part[]} scripts The widget's JavaScript by source file.
 */

/** @returns {Promise<Sizes>} */
export async function measureSize() {
  const widget = await filesAtStart("standalone.js");
  const core = await filesAtStart("core.js");
  const others = await Promise.all(
    peers.map(async ({ id, name, hasUi }) => ({ id, name, hasUi, ...sizes(await bundlePeer(id)) })),
  );
  return {
    programs: [
      ...others,
      { id: "widget", name: "**this element**, English included", hasUi: true, ...sizes(widget) },
      { id: "core", name: "**its core**: `core.js`", hasUi: false, ...sizes(core) },
    ],
    files: [...widget].map(([name, content]) => ({ name, size: compress(content).length })),
    languages: (await languages()).map(({ tag, files }) => ({
      name: tag,
      size: sizes(files).size,
    })),
    breakdown: await breakDown(),
  };
}

/** @param {Map<string, Uint8Array>} files */
function sizes(files) {
  const all = [...files.values()];
  return {
    raw: all.reduce((sum, content) => sum + content.length, 0),
    size: all.reduce((sum, content) => sum + compress(content).length, 0),
  };
}

/** @returns {Promise<Breakdown>} */
async function breakDown() {
  const module = wasmSizes(await readFile(inRoot("build/bench/tests/bench/named.wasm")));
  const shipped = await readFile(inRoot("dist/enrollment.wasm"));
  if (module.total !== shipped.length) {
    throw new Error(
      `with names, the module has ${module.total} bytes, and ships with ${shipped.length}`,
    );
  }
  const functions = module.functions.toSorted((a, b) => b.size - a.size);
  const origins = functions.map(({ name, size }) => ({ name: originOf(name), size }));
  return {
    origins: sumByName([
      ...origins,
      { name: data, size: module.data },
      { name: rest, size: module.rest },
    ]),
    functions: functions.slice(0, 25),
    scripts: await scripts(),
  };
}

/** @returns {Promise<Part[]>} */
async function scripts() {
  const { metafile } = await build({
    entryPoints: ["web/define.js"],
    absWorkingDir: inRoot("."),
    bundle: true,
    splitting: true,
    outdir: "unused",
    write: false,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    metafile: true,
    logLevel: "error",
    alias: { "enrollment-module": "./build/wasm/wasm/bindings/enrollment.js" },
    define: { MODULE_INTEGRITY: '"sha384-"' },
  });
  const atStart = Object.values(metafile.outputs).filter(
    ({ entryPoint = "" }) => !/^web\/strings\/(?!en\.js)/.test(entryPoint),
  );
  const parts = atStart.flatMap(({ inputs }) =>
    Object.entries(inputs).map(([name, { bytesInOutput }]) => ({
      name: name.startsWith("build/") ? "Emscripten's JavaScript" : name,
      size: bytesInOutput,
    })),
  );
  return sumByName(parts);
}

/**
 * @param {Part[]} parts
 * @returns {Part[]} The largest first.
 */
function sumByName(parts) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const { name, size } of parts) sums.set(name, (sums.get(name) ?? 0) + size);
  return [...sums].map(([name, size]) => ({ name, size })).sort((a, b) => b.size - a.size);
}
