/** Looks in the page's scripts for the element, which says where its module is, and which module it accepts. */
import { isHtml, isSuccess, reasonOf, request } from "./http.js";
import { baseOf, candidatesIn, importsIn, mappingsIn, urlOf } from "./script-tags.js";

/**
 * @typedef {object} Script As the page loads it.
 * @property {URL} url Before redirects.
 * @property {import("./http.js").Reply} [reply]
 * @property {string} [failure] Why there is no reply.
 *
 * @typedef {object} ScriptChain From a tag of the page to the element.
 * @property {import("./html.js").Tag} tag
 * @property {import("./html.js").Tag} [map] An import map on the way.
 * @property {Script[]} scripts The tag's own, if it has `src`, and what they import. The last one has the element.
 *
 * @typedef {object} Found
 * @property {URL} [url] Of enrollment.wasm; undefined if the script leaves it open.
 * @property {string} [integrity] Of the module that the page's script accepts.
 * @property {ScriptChain} [chain] Undefined if no script has the element.
 * @property {ScriptChain[]} missing Those whose last script can't be read.
 *
 * @typedef {Found & {isGiven: boolean}} FoundModule The URL may be given by the command line.
 */

/** A page that loads more than this before the element has other worries. */
const mostScripts = 40;

/**
 * @param {import("./page.js").Page | undefined} page
 * @param {import("./arguments.js").Options} options
 * @returns {Promise<FoundModule>}
 */
export async function findModule(page, { module: given, timeout }) {
  const found = page ? await searchScripts(page, timeout) : { missing: [] };
  return { ...found, url: given ?? found.url ?? preloaded(page), isGiven: given !== undefined };
}

/**
 * @param {import("./page.js").Page} page
 * @param {number} timeout For all of them.
 * @returns {Promise<Found>}
 */
async function searchScripts(page, timeout) {
  const end = Date.now() + timeout;
  const mappings = mappingsIn(page);
  const queue = candidatesIn(page, mappings);
  const seen = new Set();
  /** @type {ScriptChain[]} */
  const missing = [];
  for (let next; (next = queue.shift()) && seen.size < mostScripts;) {
    const { url, tag, map, parents, rank } = next;
    const left = end - Date.now();
    if (left <= 0) break;
    if (seen.has(url.href)) continue;
    seen.add(url.href);
    const script = await readScript(page, url, left);
    const chain = { tag, map, scripts: [...parents, script] };
    const text = textOf(script);
    if (!text) missing.push(chain);
    const base = script.reply?.url ?? url;
    const element = elementIn(text, base);
    if (element) return { ...element, chain, missing };
    const imports = importsIn(text, base, mappings).map((it) => ({
      ...{ url: it.url, map: it.map ?? map },
      ...{ tag, rank, parents: chain.scripts },
    }));
    queue.push(...imports);
    queue.sort((a, b) => a.rank - b.rank);
  }
  return { missing };
}

/** @param {import("./page.js").Page} page @param {URL} url @param {number} timeout @returns {Promise<Script>} */
async function readScript(page, url, timeout) {
  const { origin } = page.url;
  try {
    const headers = url.origin === origin ? undefined : { origin };
    return { url, reply: await request(url, { timeout, headers }) };
  } catch (error) {
    return { url, failure: reasonOf(error) };
  }
}

/** @param {Script} script @returns {string} Empty if there is no such script. */
export function textOf({ reply }) {
  return reply && isSuccess(reply) && !isHtml(reply) ? reply.bytes.toString() : "";
}

/** @param {string} text @param {URL} base @returns {Pick<Found, "url" | "integrity"> | undefined} */
function elementIn(text, base) {
  const integrity = /["'`](sha384-[\w+/]{64})["'`]/.exec(text)?.[1];
  return integrity && wasmForm.test(text) ? { url: moduleIn(text, base), integrity } : undefined;
}

const wasmForm = /(\+\s*)?["'`]([^"'`\s]+\.wasm)["'`]/;

/**
 * The element's script names its own place of the module. Beside that, a bundler may have left a name for `prepare`.
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

/** @param {import("./page.js").Page | undefined} page */
function preloaded(page) {
  const link = page?.tags.find(({ name, attributes, place }) => {
    if (place === "template") return false;
    const isPreload = attributes.get("rel")?.toLowerCase() === "preload";
    return (
      name === "link" && isPreload && /enrollment[^/]*\.wasm$/.test(attributes.get("href") ?? "")
    );
  });
  return page && urlOf(link?.attributes.get("href"), baseOf(page));
}
