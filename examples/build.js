/** Builds every example into dist/, each with its own tool. */
import * as esbuild from "esbuild";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rollup } from "rollup";
import { build as vite } from "vite";
import webpack from "webpack";
import rollupConfig from "./rollup/rollup.config.js";
import webpackConfig from "./webpack/webpack.config.js";

process.chdir(import.meta.dirname);
rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");

const packageFolder = fileURLToPath(new URL(".", import.meta.resolve("cognito-totp-enrollment")));

/** No build at all: the files of the package are served as they are. */
function buildPlain() {
  cpSync("plain", "dist/plain", { recursive: true });
  cpSync("shared/auth.js", "dist/plain/auth.js");
  cpSync(packageFolder, "dist/plain/enrollment", { recursive: true });
}

for (const name of ["react", "vue", "svelte"]) {
  await vite({ root: name, logLevel: "warn", build: { outDir: `../dist/${name}` } });
}

async function buildWithWebpack() {
  const stats = await new Promise((resolve, reject) => {
    webpack(webpackConfig, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString());
  cpSync("shared/index.html", "dist/webpack/index.html");
}

async function buildWithRollup() {
  const bundle = await rollup(rollupConfig);
  await bundle.write(rollupConfig.output);
  await bundle.close();
  cpSync("shared/index.html", "dist/rollup/index.html");
}

async function buildWithEsbuild() {
  await esbuild.build({
    entryPoints: ["esbuild/main.js"],
    outdir: "dist/esbuild",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    loader: { ".wasm": "file" },
  });
  cpSync("shared/index.html", "dist/esbuild/index.html");
}

const react18 = { react: "react-18", "react-dom": "react-dom-18" };

/**
 * One bundle for the page, and one that runs here and makes its HTML.
 *
 * @param {string} name
 * @param {Record<string, string>} [alias]
 */
async function buildServerRendered(name, alias) {
  const options = { bundle: true, format: "esm", jsx: "automatic", alias };
  await esbuild.build({
    ...options,
    entryPoints: ["server/client.tsx"],
    outdir: `dist/${name}`,
    splitting: true,
  });
  cpSync(`${packageFolder}/enrollment.wasm`, `dist/${name}/enrollment.wasm`);
  const outfile = `dist/render/${name}.cjs`;
  await esbuild.build({
    ...options,
    entryPoints: ["server/render.tsx"],
    outfile,
    platform: "node",
    format: "cjs",
    logOverride: { "empty-import-meta": "silent" },
  });
  const { default: page } = await import(`./${outfile}`);
  writeFileSync(`dist/${name}/index.html`, page.render());
}

/**
 * @param {string} name
 * @param {Record<string, string>} [alias]
 */
async function buildComponent(name, alias) {
  await esbuild.build({
    entryPoints: { main: "tests/react/component.tsx" },
    outdir: `dist/${name}`,
    bundle: true,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    alias,
  });
  cpSync("shared/index.html", `dist/${name}/index.html`);
  cpSync(`${packageFolder}/enrollment.wasm`, `dist/${name}/enrollment.wasm`);
}

async function buildRecipes() {
  await esbuild.build({
    entryPoints: ["recipes/page.ts"],
    outdir: "dist/recipes",
    bundle: true,
    splitting: true,
    format: "esm",
    // Of amazon-cognito-identity-js.
    define: { global: "globalThis" },
  });
  cpSync("recipes/index.html", "dist/recipes/index.html");
  cpSync(`${packageFolder}/enrollment.wasm`, "dist/recipes/enrollment.wasm");
}

buildPlain();
await buildWithWebpack();
await buildWithRollup();
await buildWithEsbuild();
await buildServerRendered("server");
await buildServerRendered("server-18", react18);
await buildComponent("component-19");
await buildComponent("component-18", react18);
await buildRecipes();
