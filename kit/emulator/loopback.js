/** Protects a server that is only for this machine from the pages of other sites. */

const NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Tells whether to refuse a request: because it was sent to a name that is not loopback, as after
 * DNS rebinding, or by a page of another site.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {readonly string[]} [origins] Other origins that may call, such as `null` of a
 *   sandboxed frame.
 */
export function isForeign({ headers: { host = "", origin } }, origins = []) {
  if (!isLoopback(`http://${host}`)) return true;
  return origin !== undefined && !isLoopback(origin) && !origins.includes(origin);
}

/** @param {import("node:http").ServerResponse} response */
export function refuseForeign(response) {
  const body = "This server is for pages of this machine only.";
  response.writeHead(403, {
    "content-type": "text/plain; charset=utf-8",
    "content-length": body.length,
    connection: "close",
  });
  response.end(body);
}

/** @param {string} origin A scheme, a host and a port, and nothing else. */
function isLoopback(origin) {
  const [, name = ""] = /^https?:\/\/(.+?)(?::\d{1,5})?$/i.exec(origin) ?? [];
  return NAMES.has(name.toLowerCase());
}
