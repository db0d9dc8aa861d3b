/**
 * Serves dist/, or the folder FOLDER of a stack, under the policy that docs/integrations.md
 * recommends.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const { FOLDER, PORT, STACK } = process.env;
const folder = FOLDER ?? path.join(import.meta.dirname, "../dist");
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Frameworks that make HTML in the browser need their own Trusted Types policy. */
const trustedTypes = { angular: "angular", vue: "vue", svelte: "svelte-trusted-html" };

const policyFor = (name) => `\
default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
connect-src 'self' https://cognito-idp.eu-central-1.amazonaws.com; \
require-trusted-types-for 'script'; trusted-types ${trustedTypes[name] ?? "'none'"}`;

const server = createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, "http://localhost");
  const file = path.join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  try {
    const body = await readFile(file);
    response.writeHead(200, {
      "content-type": types[path.extname(file)] ?? "application/octet-stream",
      "content-security-policy": policyFor(STACK ?? pathname.split("/")[1]),
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});

server.listen(Number(PORT), "127.0.0.1");
