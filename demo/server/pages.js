import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { close, listen } from "../../kit/emulator/listen.js";
import { isForeign, refuseForeign } from "../../kit/emulator/loopback.js";

const CONTENT_TYPES = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json"],
  [".map", "application/json"],
  [".svg", "image/svg+xml"],
  [".wasm", "application/wasm"],
]);

/**
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {string} [contentType]
 * @property {string | Buffer} body
 */

/**
 * Serves folders on loopback, under the strict content security policy that the element promises to
 * work with.
 *
 * @param {object} options
 * @param {Record<string, string>} options.folders Folder by URL prefix; the longest prefix wins.
 * @param {string[] | ((address: URL) => string[])} [options.connect] Other origins that the pages
 *   may call; a function returns those for one URL, and must validate what it takes from the URL.
 * @param {boolean} [options.images] Whether the pages may show images of their own origin.
 * @param {Record<string, () => unknown>} [options.routes] Responses by method and path, such
 *   as `"GET /settings.json"`: a string is HTML, anything else JSON. May be a promise.
 * @param {number} [options.port] The preferred port; if it is in use, another.
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startPages({ folders, connect = [], images = false, routes = {}, port }) {
  const originsFor = typeof connect === "function" ? connect : () => connect;
  const headers = {
    "cache-control": "no-cache",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
  const server = createServer(async (request, response) => {
    if (isForeign(request)) return refuseForeign(response);
    const { url = "" } = request;
    const base = "http://localhost";
    const address = URL.canParse(url, base) ? new URL(url, base) : undefined;
    const { status = 200, contentType, body } = await answer(request, address, { folders, routes });
    response.writeHead(status, {
      ...headers,
      "content-security-policy": contentSecurityPolicy({
        connect: address ? originsFor(address) : [],
        images,
      }),
      "content-type": contentType ?? "text/plain; charset=utf-8",
      "content-length": Buffer.byteLength(body),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  const url = await listen(server, port);
  return { url, stop: () => close(server) };
}

/** @param {{connect: string[], images: boolean}} allowed */
function contentSecurityPolicy({ connect, images }) {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    ...(images ? ["img-src 'self'"] : []),
    ["connect-src 'self'", ...connect].join(" "),
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {URL | undefined} address The server's URL.
 * @param {{folders: Record<string, string>, routes: Record<string, () => unknown>}} content
 * @returns {Promise<Answer>}
 */
async function answer({ method = "" }, address, { folders, routes }) {
  const pathname = address && decodePath(address);
  if (pathname === undefined) return { status: 400, body: "Bad request" };
  const route = routes[`${method} ${pathname}`];
  if (route) return answerRoute(route);
  if (method !== "GET" && method !== "HEAD") return { status: 405, body: "Method not allowed" };
  const file = findFile(pathname, folders);
  try {
    if (file) return { contentType: contentTypeOf(file), body: await readFile(file) };
  } catch {
    // The file does not exist.
  }
  return { status: 404, body: "Not found" };
}

/**
 * @param {URL} address
 * @returns {string | undefined}
 */
function decodePath(address) {
  try {
    const pathname = decodeURIComponent(address.pathname);
    return pathname.includes("\0") ? undefined : pathname;
  } catch {
    return undefined;
  }
}

/**
 * @param {() => unknown} route
 * @returns {Promise<Answer>}
 */
async function answerRoute(route) {
  try {
    const value = await route();
    if (typeof value === "string") return { contentType: "text/html; charset=utf-8", body: value };
    return { contentType: "application/json", body: JSON.stringify(value) };
  } catch (error) {
    return { status: 500, body: String(error) };
  }
}

/**
 * @param {string} pathname
 * @param {Record<string, string>} folders
 * @returns {string | undefined} A path that is inside one of the folders.
 */
function findFile(pathname, folders) {
  const [match] = Object.entries(folders)
    .filter(([prefix]) => pathname.startsWith(prefix))
    .sort(([a], [b]) => b.length - a.length);
  if (match === undefined) return undefined;
  const [prefix, relative] = match;
  const folder = path.resolve(relative);
  const name = pathname.slice(prefix.length);
  const file = path.join(folder, name.endsWith("/") || name === "" ? `${name}index.html` : name);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

/** @param {string} file */
function contentTypeOf(file) {
  return CONTENT_TYPES.get(path.extname(file)) ?? "application/octet-stream";
}
