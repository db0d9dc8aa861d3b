/** The files of dist/ that a browser loads, found by following the imports. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { inRoot } from "./bundle.js";

/** @typedef {Map<string, Uint8Array>} Files Contents by path in dist/. */

/** The module is fetched by the script, not imported. */
const moduleFile = "enrollment.wasm";

/**
 * @param {string} entry Such as `standalone.js`.
 * @returns {Promise<Files>} That file, its static imports, theirs, and so on, and the module.
 */
export async function filesAtStart(entry) {
  const imports = await importsOf(entry);
  return read([...follow([entry], imports), moduleFile]);
}

/**
 * @returns {Promise<{tag: string, files: Files}[]>} The languages, each with the files that are
 *   loaded for it.
 */
export async function languages() {
  const imports = await importsOf("standalone.js");
  const atStart = follow(["standalone.js"], imports);
  const later = atStart.flatMap((file) => of(imports, file, "dynamic-import"));
  const sources = await readdir(inRoot("web/strings"));
  const tags = sources
    .map((file) => path.basename(file, ".js"))
    .sort((a, b) => b.length - a.length);
  const found = later.flatMap((file) => {
    const name = path.basename(file, ".js");
    const tag = tags.find((tag) => name === tag || name.startsWith(`${tag}-`));
    return tag ? [{ tag, files: follow([file], imports).filter((f) => !atStart.includes(f)) }] : [];
  });
  return Promise.all(found.map(async ({ tag, files }) => ({ tag, files: await read(files) })));
}

/** @typedef {import("esbuild").Metafile["inputs"]} Imports */

/**
 * @param {Imports} imports
 * @param {string} file
 * @param {string} kind
 */
const of = (imports, file, kind) =>
  (imports[file]?.imports ?? []).filter((one) => one.kind === kind).map((one) => one.path);

/**
 * @param {string[]} files
 * @param {Imports} imports
 * @returns {string[]} Those, and all their static imports.
 */
function follow(files, imports) {
  const found = new Set(files);
  for (const file of found) of(imports, file, "import-statement").forEach((one) => found.add(one));
  return [...found];
}

/**
 * @param {string} entry
 * @returns {Promise<Imports>}
 */
async function importsOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: inRoot("dist"),
    bundle: true,
    splitting: true,
    outdir: "unused",
    write: false,
    format: "esm",
    metafile: true,
    logLevel: "error",
  });
  return metafile.inputs;
}

/** @param {string[]} files */
async function read(files) {
  const contents = await Promise.all(files.map((file) => readFile(inRoot(`dist/${file}`))));
  return new Map(files.map((file, index) => [file, /** @type {Buffer} */ (contents[index])]));
}
