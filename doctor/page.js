import { isHtml, reasonOf, request, shown } from "./http.js";
import { tagsIn } from "./html.js";
import { policiesOf } from "./policy.js";

/**
 * @typedef {object} Page
 * @property {URL} url Where the redirects led.
 * @property {Headers} headers
 * @property {import("./html.js").Tag[]} tags
 * @property {import("./policy.js").Policy[]} policies
 * @property {boolean} isCut Whether only its beginning was read.
 */

/** Part of many lines: what a page for users who are signed in means for a program that is not. */
const hint = "If it needs sign-in, give a page that sends the same headers and needs none.";

/**
 * @param {import("./findings.js").Findings} findings
 * @param {import("./arguments.js").Options} options
 * @returns {Promise<Page | undefined>} Undefined if there is none, or none to judge.
 */
export async function readPage(findings, { page: address, timeout }) {
  if (!address) return void findings.skip("page", "No page URL was given.");
  try {
    const reply = await request(address, { timeout });
    const { url, status, headers, bytes, isCut } = reply;
    if (status !== 200 || !isHtml(reply)) {
      const what = `${shown(url)} has status ${status}, ${isHtml(reply) ? "HTML" : "no HTML"}`;
      return void findings.fail("page", `${what}: not a page to judge. ${hint}`);
    }
    if (shown(url) === shown(address)) findings.pass("page", `${shown(url)} is there.`);
    else findings.warn("page", `${shown(address)} leads to ${shown(url)}, judged here. ${hint}`);
    const tags = tagsIn(bytes.toString());
    return { url, headers, tags, policies: policiesOf(headers, tags), isCut };
  } catch (error) {
    findings.fail("page", `${shown(address)} can't be loaded: ${reasonOf(error)}.`);
    return undefined;
  }
}
