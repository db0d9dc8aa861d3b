/**
 * Bundles what is shipped into dist/, for scripts/build: the element and the core, which share what both need; the React
 * wrapper; and the kit for tests.
 *
 *   node scripts/bundle.js MODULE.js INTEGRITY    the module's JavaScript, and what `integrity` is for its WebAssembly
 */
import { build, transform } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { en } from "../web/strings/en.js";

const [module = "", integrity = ""] = process.argv.slice(2);

/**
 * @param {object} strings Those of a language.
 * @param {object} [names] Which texts, and in which order.
 * @returns {string[]}
 */
function textsOf(strings, names = en) {
  return Object.entries(names).flatMap(([key, value]) => {
    const text = Reflect.get(strings, key);
    if (typeof text !== typeof value) throw new Error(`the text ${key} is missing`);
    return typeof value === "string" ? [text] : textsOf(text, value);
  });
}

/** A language is shipped without the names of its texts: web/strings/named.js gives them back. */
const languages = {
  filter: /web\/strings\/[\w-]+\.js$/,
  /** @param {{path: string}} file */
  async load(file) {
    if (/\/(en|index|named|problems)\.js$/.test(file.path)) return undefined;
    const [[name, strings] = []] = Object.entries(await import(pathToFileURL(file.path).href));
    return { contents: `export const ${name} = ${JSON.stringify(textsOf(strings))};` };
  },
};

/** The style sheet loses its white space, which is out of reach for a minifier of JavaScript. */
const styles = {
  filter: /web\/styles\.js$/,
  /** @param {{path: string}} file */
  async load(file) {
    const { css } = await import(pathToFileURL(file.path).href);
    const { code } = await transform(css, { loader: "css", minify: true, target: "es2022" });
    return { contents: `export const css = ${JSON.stringify(code.trim())};` };
  },
};

/** @type {import("esbuild").Plugin} */
const smaller = {
  name: "smaller",
  setup(build) {
    for (const { filter, load } of [languages, styles]) build.onLoad({ filter }, load);
  },
};

/** @type {import("esbuild").BuildOptions} */
const shipped = {
  format: "esm",
  target: "es2022",
  charset: "utf8",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
};

/**
 * Chromium compiles the functions of a file that begins so while it arrives, beside the main thread; otherwise it compiles
 * each on the main thread when it is first called, and most of them are, before the QR code is there.
 */
const compileHint = "//# allFunctionsCalledOnLoad\n";

/** @param {Record<string, string>} entryPoints */
async function bundle(entryPoints) {
  const { outputFiles, metafile } = await build({
    ...shipped,
    entryPoints,
    outdir: "dist",
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    plugins: [smaller],
    alias: { "enrollment-module": `./${module}` },
    define: { MODULE_INTEGRITY: JSON.stringify(integrity) },
  });
  await mkdir("dist", { recursive: true });
  for (const file of outputFiles) {
    const sources = Object.keys(metafile.outputs[relative(".", file.path)]?.inputs ?? {});
    const hasFunctions = !sources.every((source) => languages.filter.test(source));
    await writeFile(file.path, (hasFunctions ? compileHint : "") + file.text);
  }
}

await bundle({ index: "web/index.js", define: "web/define.js", core: "web/core.js" });
// The same as `define`, but all in one file but for the languages: a browser that comes upon an import asks once more.
await bundle({ standalone: "web/define.js" });
// By itself, as what it imports is beside it: the others are not to be split further for its sake.
await build({ ...shipped, entryPoints: ["web/react.js"], outfile: "dist/react.js" });
await build({
  ...shipped,
  entryPoints: ["testing/index.js"],
  outfile: "dist/testing.js",
  bundle: true,
  platform: "node",
  target: "node20",
  packages: "external",
  minify: false,
});
