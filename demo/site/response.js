/**
 * The emulator's replies as a page of another origin would get them from Cognito: to the browser,
 * ours come from its own.
 */

/** @typedef {import("../../kit/emulator/reply.js").Reply} Reply */

/** The Fetch standard's "CORS-safelisted response-header names". */
const SAFELISTED = [
  "cache-control",
  "content-language",
  "content-length",
  "content-type",
  "expires",
  "last-modified",
  "pragma",
];

/**
 * @param {Reply | undefined} reply
 * @returns {Response} A network error if the connection breaks, or if CORS does not let the page
 *   read the reply.
 */
export function responseOf(reply) {
  const headers = reply?.headers ?? {};
  if (!reply || !headers["access-control-allow-origin"]) return Response.error();
  const exposed = headers["access-control-expose-headers"]?.toLowerCase().split(",") ?? [];
  const readable = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && [...SAFELISTED, ...exposed].includes(name))
      readable.set(name, value);
  }
  const body = reply.status === 204 ? null : reply.body.slice();
  return new Response(body, { status: reply.status, headers: readable });
}
