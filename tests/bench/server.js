import { createServer } from "node:http";
import path from "node:path";
import { close, listen } from "../../kit/emulator/listen.js";
import { compress } from "./bundle.js";

/** @type {Record<string, string>} */
const contentTypes = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

/**
 * Serves files as a good host would: precompressed, and cached forever; the pages are not cached.
 * The pages are cross-origin isolated, which makes their clock more precise.
 *
 * @param {Map<string, Uint8Array | string>} files By path, such as `/ours/index.html`.
 * @returns {Promise<{url: string, stop: () => void}>}
 */
export function serveFiles(files) {
  const answers = new Map([...files].map(([file, content]) => [file, answerWith(file, content)]));
  return serve((request, response) => {
    const { status, headers, body } = answers.get(request.url ?? "") ?? notFound;
    response.writeHead(status, headers).end(body);
  });
}

const notFound = { status: 404, headers: {}, body: Buffer.from("") };

/**
 * @param {string} file
 * @param {Uint8Array | string} content
 */
function answerWith(file, content) {
  const body = compress(content);
  const extension = path.extname(file);
  const headers = {
    "cache-control": extension === ".html" ? "no-cache" : "public, max-age=31536000, immutable",
    "content-encoding": "br",
    "content-length": body.length,
    "content-type": contentTypes[extension],
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-opener-policy": "same-origin",
  };
  return { status: 200, headers, body };
}

/** @param {import("node:http").RequestListener} listener */
export async function serve(listener) {
  const server = createServer(listener);
  const url = await listen(server);
  return { url, stop: () => close(server) };
}
