/** The pages that are opened, and the files that they load. */
import { readFile } from "node:fs/promises";
import { bundlePeer, inRoot } from "../bundle.js";
import { peers } from "../contenders.js";
import { filesAtStart } from "../dist.js";

/** @typedef {{id: string, name: string, hasUi: boolean}} Page */

/** @type {Page[]} In the order of the table. */
export const pages = [
  ...peers.filter(({ isCold }) => isCold),
  { id: "ours", name: "**this element**, at sign-in", hasUi: true },
  { id: "ours-settings", name: "**this element**, signed in: GetUser first", hasUi: true },
  { id: "ours-late", name: "this element, at sign-in, without `ahead.js`", hasUi: true },
  { id: "ours-settings-late", name: "this element, signed in, without `ahead.js`", hasUi: true },
  { id: "ours-bare", name: "… at sign-in, and without the `preload` line", hasUi: true },
  { id: "floor", name: "floor: one call, then paint", hasUi: false },
];

/**
 * @param {string} endpoint The service's.
 * @returns {Promise<Map<string, Uint8Array | string>>} Every file by path; the page of `id` is
 *   `/id/index.html`.
 */
export async function pageFiles(endpoint) {
  /** @type {Map<string, Uint8Array | string>} */
  const files = new Map();
  const dist = await filesAtStart("standalone.js");
  for (const [file, content] of dist) files.set(`/dist/${file}`, content);
  files.set("/dist/ahead.js", await readFile(inRoot("dist/ahead.js")));
  for (const { id, hasUi } of pages) {
    if (id.startsWith("ours")) {
      files.set(`/${id}/index.html`, ourPage(endpoint, id));
      files.set(`/${id}/security.js`, ourScript(id));
      continue;
    }
    const bundled = await bundlePeer(id);
    for (const [file, content] of bundled) files.set(`/${id}/${file}`, content);
    files.set(
      `/${id}/index.html`,
      peerPage(endpoint, { hasStyles: bundled.has("main.css"), hasUi }),
    );
  }
  return files;
}

const [issuer, account] = ["Example Corporation", "alice@example.com"];

/** Those of our pages that send no call ahead. */
const lateIds = ["ours-late", "ours-settings-late", "ours-bare"];

/**
 * The page of the README, or one that leaves out what makes it faster.
 *
 * @param {string} endpoint
 * @param {string} id Of the page.
 */
function ourPage(endpoint, id) {
  const preload = '<link rel="preload" href="/dist/enrollment.wasm" as="fetch" crossorigin>';
  const ahead = '<link rel="modulepreload" href="/dist/ahead.js">';
  return html(
    `${id === "ours-bare" ? "" : preload}
${lateIds.includes(id) ? "" : ahead}
<script type="module" src="security.js"></script>
<script type="module" src="/dist/standalone.js"></script>`,
    `<cognito-totp-enrollment region="eu-central-1" endpoint="${endpoint}" issuer="${issuer}" account="${account}"
  auto-start auto-submit></cognito-totp-enrollment>`,
  );
}

const session = "session".repeat(100);

/** @param {string} id Of one of our pages. */
function ourScript(id) {
  const isSignedIn = id.startsWith("ours-settings");
  const credential = isSignedIn
    ? `accessToken = () => "${accessToken()}"`
    : `session = "${session}"`;
  const begin = `const tag = document.querySelector("cognito-totp-enrollment");
tag.${credential};`;
  if (lateIds.includes(id)) return begin;
  return `import { sendAhead } from "/dist/ahead.js";
${begin}
sendAhead(tag);`;
}

/**
 * @param {string} endpoint
 * @param {{hasStyles: boolean, hasUi: boolean}} peer One without screens gets its form from the
 *   page.
 */
function peerPage(endpoint, { hasStyles, hasUi }) {
  const settings = {
    endpoint,
    region: "eu-central-1",
    userPoolId: "eu-central-1_Example01",
    clientId: "client",
    accessToken: accessToken(),
    issuer,
    account,
  };
  return html(
    `${hasStyles ? '<link rel="stylesheet" href="main.css">' : ""}
<script type="application/json" id="settings">${JSON.stringify(settings)}</script>
<script type="module" src="main.js"></script>`,
    hasUi ? '<div id="root"></div>' : form,
  );
}

const form = `<div id="qr"></div>
<form id="form"><label>Code <input id="code" inputmode="numeric" autocomplete="one-time-code"></label>
<button>Confirm</button></form>
<p id="status" role="status"></p>`;

/**
 * @param {string} head
 * @param {string} body
 */
const html = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Authenticator app</title>
${head}
</head>
<body>
<main>
<h1>Authenticator app</h1>
${body}
</main>
</body>
</html>
`;

/** A token that the libraries can read: not signed, valid for an hour. */
function accessToken() {
  const now = Math.floor(Date.now() / 1000);
  const scope = "aws.cognito.signin.user.admin";
  const claims = {
    sub: "alice",
    username: "alice",
    token_use: "access",
    scope,
    iat: now,
    exp: now + 3600,
  };
  const parts = [{ alg: "RS256", kid: "key" }, claims].map((part) => JSON.stringify(part));
  return [...parts, "signature"].map((part) => Buffer.from(part).toString("base64url")).join(".");
}
