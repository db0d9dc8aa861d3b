/** Sends requests with a limit of time and size, and describes their results without secrets. */

/**
 * @typedef {object} Reply
 * @property {URL} url Where the redirects led.
 * @property {number} status
 * @property {Headers} headers
 * @property {Buffer} bytes
 * @property {boolean} isCut Whether there was more than `sizeLimit`.
 */

/** In megabytes. */
export const sizeLimit = 8;

/**
 * @param {URL} url
 * @param {RequestInit & {timeout: number}} init
 * @returns {Promise<Reply>} Rejects if there is no response in time: see `reasonOf`.
 */
export async function request(url, { timeout, signal, ...init }) {
  const signals = [AbortSignal.timeout(timeout), ...(signal ? [signal] : [])];
  const response = await fetch(url, { signal: AbortSignal.any(signals), ...init });
  const { status, headers } = response;
  const chunks = [];
  let size = 0;
  let isCut = false;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    isCut = size > sizeLimit * 1024 * 1024;
    if (isCut) break;
    chunks.push(chunk);
  }
  return {
    url: new URL(response.url),
    status,
    headers,
    bytes: Buffer.concat(chunks),
    isCut,
  };
}

/** @type {Record<string, string>} */
const reasons = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the host's name can't be looked up now",
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection broke",
  UND_ERR_SOCKET: "the connection broke",
};

/**
 * @param {unknown} error Of a request that failed. Its message may have an address, so it is not
 *   shown.
 */
export function reasonOf(error) {
  const { name, cause } = /** @type {Error & {cause?: {code?: unknown, message?: unknown}}} */ (
    error
  );
  if (name === "TimeoutError" || error === "timed_out") return "no response in time";
  // Node.js's fetch has no code for this one.
  if (cause?.message === "redirect count exceeded") return "it redirects without end";
  const code = String(cause?.code);
  // Of zlib and Brotli.
  if (/^Z_|_ERROR_FORMAT_/.test(code)) return "its Content-Encoding is wrong";
  return reasons[code] ?? (/^[A-Z][A-Z_\d]{2,40}$/.test(code) ? code : "the request failed");
}

/** @param {Headers} headers @returns {string} Without its parameters; empty if there is none. */
export function typeOf(headers) {
  return /^[\w.+-]+\/[\w.+-]+/.exec(headers.get("content-type") ?? "")?.[0].toLowerCase() ?? "";
}

/** @param {Reply} reply */
export function isHtml({ headers, bytes }) {
  return (
    typeOf(headers) === "text/html" || /^\s*<(!doctype|html)/i.test(`${bytes.subarray(0, 200)}`)
  );
}

/** @param {Reply} reply As `ok` of a `Response`. */
export const isSuccess = ({ status }) => status >= 200 && status <= 299;

/** @param {URL} url @returns {string} Without its query, which may have a secret. */
export const shown = ({ origin, pathname }) => `${origin}${pathname}`;

/** @param {Headers} headers @param {string} name @returns {string[]} In lower case. */
export function wordsOf(headers, name) {
  return (headers.get(name) ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** @param {Headers} headers @param {string} origin Whose pages may read the response. */
export function isReadableBy(headers, origin) {
  return ["*", origin].includes(headers.get("access-control-allow-origin") ?? "");
}

/** @param {URL} url Where browsers trust http as well. */
export const isLoopback = ({ hostname }) =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * @param {import("./page.js").Page} page
 * @param {URL} url
 * @returns {boolean} Whether browsers block it as mixed content: the page comes over https, and it
 *   does not.
 */
export function isMixedContent({ url: page, policies }, url) {
  const isUpgraded = policies.some(({ directives }) => directives.has("upgrade-insecure-requests"));
  return page.protocol === "https:" && url.protocol === "http:" && !isLoopback(url) && !isUpgraded;
}

/** @param {URL} url */
export const mixedContent = (url) =>
  `${shown(url)} comes over http: browsers block it on a page that comes over https.`;
