/**
 * Bundles what is shipped into dist/, for scripts/build: the element and the core, which share what both need; the React
 * wrapper; and the kit for tests.
 *
 *   node scripts/bundle.js MODULE.js INTEGRITY [FOLDER]
 *
 * MODULE.js is the module's JavaScript, INTEGRITY what `integrity` is for its WebAssembly. With a FOLDER, only the core is bundled,
 * into that.
 */
import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { en } from "../web/strings/en.js";
import { languageTags } from "../web/strings/index.js";
import { css } from "../web/ui/styles.js";

const [module = "", integrity = "", coreFolder] = process.argv.slice(2);

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

/**
 * The languages as they are shipped: without the names of their texts, which web/strings/named.js gives back.
 *
 * @type {Map<string, string>} Scripts by tag.
 */
const languages = new Map();
for (const tag of languageTags().filter((tag) => tag !== "en")) {
  const [strings] = Object.values(await import(`../web/strings/${tag}.js`));
  languages.set(tag, `export default${JSON.stringify(textsOf(strings))}`);
}

/** In the name of each language's file: one for all, since 36 of them in the script would hardly compress. */
const edition = createHash("sha256")
  .update([...languages.values()].join())
  .digest("hex")
  .slice(0, 8)
  .toUpperCase();

/** The style sheet loses its white space, which is out of reach for a minifier of JavaScript. */
async function loadStyles() {
  const { code } = await transform(css, { loader: "css", minify: true, target: "es2022" });
  return { contents: `export const css = ${JSON.stringify(code.trim())};` };
}

/**
 * A language's file is beside the script: nothing else is imported when it is asked for.
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
 * Chromium compiles the functions of a file that begins so while it arrives, beside the main thread; otherwise it compiles
 * each on the main thread when it is first called, and most of them are, before the QR code is there.
 */
const compileHint = "//# allFunctionsCalledOnLoad";

/**
 * @param {Record<string, string>} entryPoints
 * @param {string} outdir
 */
const bundle = (entryPoints, outdir) =>
  build({
    ...shipped,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    plugins: [smaller],
    banner: { js: compileHint },
    alias: { "enrollment-module": `./${module}` },
    define: { MODULE_INTEGRITY: JSON.stringify(integrity) },
  });

async function bundlePackage() {
  await bundle({ index: "web/index.js", define: "web/define.js", core: "web/core.js" }, "dist");
  // The same as `define`, but all in one file but for the languages: a browser that comes upon an import asks once more.
  await bundle({ standalone: "web/define.js" }, "dist");
  for (const [tag, script] of languages) await writeFile(`dist/${tag}-${edition}.js`, script);
  // By itself, as what it imports is beside it: the others are not to be split further for its sake.
  await build({ ...shipped, entryPoints: ["web/ahead.js", "web/react.js"], outdir: "dist" });
  await build({
    ...shipped,
    entryPoints: ["kit/index.js"],
    outfile: "dist/testing.js",
    bundle: true,
    platform: "node",
    target: "node20",
    packages: "external",
    minify: false,
  });
}

if (coreFolder) await bundle({ core: "web/core.js" }, coreFolder);
else await bundlePackage();
