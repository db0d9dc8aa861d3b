/**
 * Builds the demo as static files, for scripts/site.
 *
 *     node demo/site/build.js FOLDER [DOCS]
 *
 * DOCS is the URL of the documentation, which the pages then link to.
 */
import { build } from "esbuild";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { languageTags } from "../../web/strings/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [folder = "", docsUrl] = process.argv.slice(2);
/** An invalid URL throws here, before the old site is removed. */
const docs = docsUrl && new URL(docsUrl).href;

/** Those of the demo that a browser does not load. */
const notPages = ["server", "routes", "site"].map((name) => path.join(root, "demo", name));

/**
 * The policy of a page, for `<meta>`: a static host sends no headers. `frame-ancestors`, which only
 * a header can have, is missing: other sites can frame these pages.
 *
 * @param {string} trustedTypes The names of policies.
 */
const policyOf = (trustedTypes) =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * @param {string} html
 * @param {string | RegExp} wanted
 * @param {string} replacement
 * @returns {string} Throws where there is nothing to replace.
 */
function replace(html, wanted, replacement) {
  const replaced = html.replace(wanted, replacement);
  if (replaced === html) throw new Error(`A page has no ${wanted}`);
  return replaced;
}

/**
 * @param {string} html
 * @param {string} [trustedTypes]
 */
function withPolicy(html, trustedTypes = "'none'") {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(trustedTypes)}" />`;
  return replace(html, '<meta charset="utf-8" />', `$&\n    ${meta}`);
}

/**
 * A page of the demo, whose scripts wait for the service worker. Without the page for your own user
 * pool, whose policy depends on the region, and without the server.
 *
 * @param {string} html
 * @param {string} up The path to the site's folder.
 */
function adapt(html, up) {
  const scripts = /<script type="module" src="([^"]+)"><\/script>/g;
  const preloaded = replace(html, scripts, '<link rel="modulepreload" href="$1" />');
  const enter = `<script type="module" src="${up}enter.js"></script>`;
  const entered = replace(preloaded, "</head>", `  ${enter}\n  </head>`);
  const linked = replace(entered, `href="${up}sign-in"`, `href="${up}sign-in.html"`);
  const unlinked = replace(linked, `      <a href="${up}own-pool">Your own user pool</a>\n`, "");
  if (!docs) return withPolicy(unlinked);
  const link = `<a href="${docs}">Documentation</a>`;
  return withPolicy(unlinked.replace("</nav>", () => `  ${link}\n    </nav>`));
}

/** @param {string} name */
const read = (name) => readFile(path.join(root, "demo", name), "utf8");

/**
 * @param {string} name
 * @param {string} text
 */
const write = (name, text) => writeFile(path.join(folder, name), text);

async function copyFiles() {
  const isPage = (/** @type {string} */ file) => !notPages.includes(file);
  await cp(path.join(root, "demo"), folder, { recursive: true, filter: isPage });
  await cp(path.join(root, "dist"), path.join(folder, "dist"), { recursive: true });
  // Of what is bundled into the worker.
  await cp(
    path.join(root, "node_modules/@noble/hashes/LICENSE"),
    path.join(folder, "noble-hashes-LICENSE.txt"),
  );
  for (const name of ["enter.js", "start.js"]) await write(name, await read(`site/${name}`));
}

async function writePages() {
  const page = adapt(await read("index.html"), "");
  await write("index.html", page);
  await write("sign-in.html", page);
  await write("playground/index.html", adapt(await read("playground/index.html"), "../"));
  await write("start.html", withPolicy(await read("site/start.html"), "service-worker"));
}

/** Replaces the emulator's hmac.js, and no other. @type {import("esbuild").Plugin} */
const browserHmac = {
  name: "hmac",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/hmac\.js$/ }, ({ resolveDir }) =>
      resolveDir === path.join(root, "kit/emulator")
        ? { path: path.join(root, "demo/site/hmac.js") }
        : undefined,
    );
  },
};

async function bundleWorker() {
  await build({
    entryPoints: [path.join(root, "demo/site/worker.js")],
    outfile: path.join(folder, "worker.js"),
    bundle: true,
    platform: "browser",
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "warning",
    plugins: [browserHmac],
    banner: { js: "// With @noble/hashes: noble-hashes-LICENSE.txt" },
    define: { LANGUAGES: JSON.stringify(languageTags()) },
  });
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
// First: by the worker's banner, scripts/site knows a folder that it may replace.
await bundleWorker();
await copyFiles();
await writePages();
