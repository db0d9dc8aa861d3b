/**
 * Bundles the package's scripts into dist/, for scripts/build: the element and the core, which
 * share chunks; the React wrapper; the test kit; and the doctor.
 *
 *   node scripts/bundle.js MODULE.js INTEGRITY [FOLDER]
 *
 * MODULE.js is the module's JavaScript, and INTEGRITY the `integrity` value of its WebAssembly.
 * With FOLDER, only the core is bundled, into that folder.
 */
import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { minify } from "terser";
import { en } from "../web/strings/en.js";
import { languageTags } from "../web/strings/index.js";
import { css } from "../web/ui/styles.js";
import { packageJson } from "./package/package-json.js";

const [module = "", integrity = "", coreFolder] = process.argv.slice(2);

/**
 * @param {object} strings The texts of a language.
 * @param {object} [names] Which texts to return, and in which order.
 * @returns {string[]}
 */
function textsOf(strings, names = en) {
  return Object.entries(names).flatMap(([key, value]) => {
    const text = Reflect.get(strings, key);
    if (typeof text !== typeof value) throw new Error(`the text ${key} is missing`);
    return typeof value === "string" ? [text] : textsOf(text, value);
  });
}

/**
 * Ships the languages without the names of their texts, which web/strings/named.js restores.
 *
 * @type {Map<string, string>} Scripts by tag.
 */
const languages = new Map();
for (const tag of languageTags().filter((tag) => tag !== "en")) {
  const [strings] = Object.values(await import(`../web/strings/${tag}.js`));
  languages.set(tag, `export default${JSON.stringify(textsOf(strings))}`);
}

/**
 * One hash for the names of all language files, since 36 hashes in the script would hardly
 * compress.
 */
const edition = createHash("sha256")
  .update([...languages.values()].join())
  .digest("hex")
  .slice(0, 8)
  .toUpperCase();

/** Removes the white space of the style sheet, which a JavaScript minifier cannot. */
async function loadStyles() {
  const { code } = await transform(css, { loader: "css", minify: true, target: "es2022" });
  return { contents: `export const css = ${JSON.stringify(code.trim())};` };
}

/**
 * A language's file is beside the script, and imports nothing else.
 *
 * @param {import("esbuild").OnResolveArgs} file
 */
function resolveLanguage({ kind, path }) {
  if (kind !== "dynamic-import") return undefined;
  return { path: path.replace(".js", `-${edition}.js`), external: true };
}

/** @type {import("esbuild").Plugin} */
const smaller = {
  name: "smaller",
  setup(build) {
    build.onLoad({ filter: /web\/ui\/styles\.js$/ }, loadStyles);
    build.onResolve({ filter: /^\.\// }, resolveLanguage);
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
 * With this comment at the top of a file, Chromium compiles its functions on another thread while
 * the file arrives. Otherwise it compiles each on the main thread at its first call, mostly before
 * the QR code appears.
 */
const compileHint = "//# allFunctionsCalledOnLoad";

/**
 * @param {Record<string, string>} entryPoints
 * @param {string} outdir
 * @param {Record<string, string>} [define] Further expressions, and what to replace them by.
 */
async function bundle(entryPoints, outdir, define = {}) {
  const { outputFiles } = await build({
    ...shipped,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    write: false,
    plugins: [smaller],
    alias: { "enrollment-module": `./${module}` },
    define: {
      MODULE_INTEGRITY: JSON.stringify(integrity),
      PACKAGE_VERSION: JSON.stringify(packageJson().version),
      ...define,
    },
  });
  await mkdir(outdir, { recursive: true });
  for (const { path, text } of outputFiles) await writeFile(path, await shrink(text));
}

/** Emscripten also makes views of the memory for these types, which nothing reads. */
const unreadViews = ["Int8", "Int16", "Uint16", "Int32", "Float32", "Float64"];

/**
 * Minifies esbuild's output further, by four percent.
 *
 * @param {string} script
 * @param {string} [preamble]
 */
async function shrink(script, preamble = compileHint) {
  const { code = "" } = await minify(script, {
    module: true,
    ecma: 2020,
    compress: {
      passes: 3,
      pure_funcs: unreadViews.map((type) => `${type}Array`),
      unsafe_arrows: true,
    },
    format: { preamble },
  });
  return code;
}

/**
 * @param {import("esbuild").BuildOptions} options For an entry that shares no chunk with the
 *   others.
 */
async function write(options) {
  const { outputFiles } = await build({ ...shipped, ...options, outdir: "dist", write: false });
  for (const { path, text } of outputFiles ?? []) await writeFile(path, await shrink(text, ""));
}

async function bundlePackage() {
  await bundle({ index: "web/index.js", define: "web/define.js", core: "web/core.js" }, "dist");
  // The same as `define`, in one file except for the languages: each import costs a round trip.
  // Only for browsers, so without what Node.js needs.
  await bundle({ standalone: "web/define.js" }, "dist", { "globalThis.process": "undefined" });
  for (const [tag, script] of languages) await writeFile(`dist/${tag}-${edition}.js`, script);
  // It imports nothing, and is shorter if it is not bundled.
  await writeFile("dist/ahead.js", await shrink(await readFile("web/ahead.js", "utf8"), ""));
  await write({
    entryPoints: ["web/react.js"],
    bundle: true,
    external: ["react", "./define.js", "./index.js"],
  });
  await bundleForNode("kit/index.js", "testing");
  await bundleForNode("doctor/main.js", "doctor");
}

/**
 * @param {string} script
 * @param {string} name
 */
async function bundleForNode(script, name) {
  await build({
    ...shipped,
    entryPoints: { [name]: script },
    outdir: "dist",
    bundle: true,
    platform: "node",
    target: "node20",
    packages: "external",
    external: ["./core.js"],
    alias: { "#core": "./core.js" },
    minify: false,
  });
}

if (coreFolder) await bundle({ core: "web/core.js" }, coreFolder);
else await bundlePackage();
