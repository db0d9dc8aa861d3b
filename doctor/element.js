/** What the element's script says of its module. */
import { isHtml, isSuccess } from "./http.js";
import { urlOf } from "./script-tags.js";

/** @typedef {Pick<import("./scripts.js").Found, "url" | "integrity">} Element */

/**
 * @param {import("./scripts.js").Script} script
 * @returns {string} Empty if there is no such script.
 */
export function textOf({ reply }) {
  return reply && isSuccess(reply) && !isHtml(reply) ? reply.bytes.toString() : "";
}

/** @param {string} text @param {URL} base @returns {Element | undefined} */
export function elementIn(text, base) {
  const integrity = /["'`](sha384-[\w+/]{64})["'`]/.exec(text)?.[1];
  return integrity && wasmForm.test(text) ? { url: moduleIn(text, base), integrity } : undefined;
}

const wasmForm = /(\+\s*)?["'`]([^"'`\s]+\.wasm)["'`]/;

/**
 * The element's script names its own place of the module. Beside that, a bundler may have left a
 * name for `prepare`.
 *
 * @param {string} script
 * @param {URL} base
 * @returns {URL | undefined} Undefined unless one is certain.
 */
function moduleIn(script, base) {
  const found = [...script.matchAll(new RegExp(wasmForm, "g"))];
  // webpack adds its public path, which only the running script knows.
  if (found.some(([, plus]) => plus)) return undefined;
  // web/policy.js compares an address with this.
  const names = new Set(found.map(([, , name]) => name).filter((it) => it !== "/enrollment.wasm"));
  if (names.size > 1) names.delete("enrollment.wasm");
  return names.size === 1 ? urlOf([...names][0], base) : undefined;
}
