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

/** One bundle for the page, and one that runs here and makes its HTML. */
async function buildServerRendered() {
  const options = { bundle: true, format: "esm", jsx: "automatic", outdir: "dist/server" };
  await esbuild.build({ ...options, entryPoints: ["server/client.tsx"], splitting: true });
  cpSync(`${packageFolder}/enrollment.wasm`, "dist/server/enrollment.wasm");
  await esbuild.build({
    ...options,
    entryPoints: ["server/render.tsx"],
    platform: "node",
    packages: "external",
    outdir: "dist/render",
  });
  const { render } = await import("./dist/render/render.js");
  writeFileSync("dist/server/index.html", render());
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
await buildServerRendered();
await buildRecipes();
