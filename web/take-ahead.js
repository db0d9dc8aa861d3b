/** Takes over the call that the page sent before the element's script ran (ahead.js). */
import { warn } from "./console.js";

/**
 * How long a response of GetUser may be used, in milliseconds. A session's secret is valid as long
 * as the session.
 */
const longestUse = 10_000;

/**
 * @param {import("./ahead.js").EarlyElement} element
 * @returns {typeof fetch | undefined} What to send the next call with; undefined for the page's own
 *   `fetch`.
 */
export function fetchOf(element) {
  const { ahead } = element;
  if (!ahead) return element.fetch;
  element.ahead = undefined;
  return async (url, init) => {
    init?.signal?.addEventListener("abort", () => ahead.abort?.abort());
    // If it failed, so does the element's call: nothing is sent a second time automatically.
    const { response, sentAt, ...sent } = await ahead;
    // The attempt no longer waits, and the bytes of the request are wiped.
    if (init?.signal?.aborted) return response;
    const isSame = isSameCall(sent, String(url), /** @type {any} */ (init));
    const isFresh = isSignIn(sent) || performance.now() < sentAt + longestUse;
    // The time of sending shows how precise the time in the headers is.
    if (isSame && isFresh) return Object.assign(response, { sentAt });
    warn("the element’s first call is not the one that was sent ahead");
    return (element.fetch ?? fetch)(url, init);
  };
}

/**
 * Aborts the call that was sent ahead, if no other took it over.
 *
 * @param {import("./ahead.js").EarlyElement} element
 */
export function dropAhead(element) {
  element.ahead?.abort?.abort();
  element.ahead = undefined;
}

/** @param {Pick<import("./ahead.js").Ahead, "init">} sent */
const isSignIn = ({ init }) => init.body.startsWith('{"Session"');

/**
 * @param {Pick<import("./ahead.js").Ahead, "url" | "init">} sent
 * @param {string} url
 * @param {{headers: Record<string, string>, body: Uint8Array}} init
 */
function isSameCall(sent, url, { headers, body }) {
  const target = "x-amz-target";
  return (
    new URL(url).href === new URL(sent.url).href &&
    headers[target] === sent.init.headers[target] &&
    new TextDecoder().decode(body) === sent.init.body
  );
}
