/**
 * Looks in the page's scripts for the element, which says where its module is, and which module it
 * accepts.
 */
import { sizeLimit } from "./http.js";
import { ScriptSearch } from "./script-search.js";
import { baseOf, candidatesIn, mappingsIn, relsOf, urlOf } from "./script-tags.js";

/**
 * @typedef {object} Script As the page loads it.
 * @property {URL} url Before redirects.
 * @property {import("./http.js").Reply} [reply]
 * @property {string} [failure] Why there is no reply.
 *
 * @typedef {object} ScriptChain From a tag of the page to the element.
 * @property {import("./html.js").Tag} tag
 * @property {import("./html.js").Tag} [map] An import map on the way.
 * @property {Script[]} scripts The tag's own, if it has `src`, and what they import. The last one
 *   has the element.
 *
 * @typedef {object} Found
 * @property {URL} [url] Of enrollment.wasm; undefined if the script leaves it open.
 * @property {string} [integrity] Of the module that the page's script accepts.
 * @property {ScriptChain} [chain] Undefined if no script has the element.
 * @property {ScriptChain[]} missing Those whose last script can't be read.
 * @property {string[]} stopped Limits that ended the search for a script, in sentences.
 *
 * @typedef {Found & {isGiven: boolean}} FoundModule The URL may be given by the command line.
 */

/**
 * @param {import("./page.js").Page | undefined} page
 * @param {import("./arguments.js").Options} options
 * @returns {Promise<FoundModule>}
 */
export async function findModule(page, { module: given, timeout }) {
  const found = page ? await searchScripts(page, timeout) : { missing: [], stopped: [] };
  return { ...found, url: given ?? found.url ?? preloaded(page), isGiven: given !== undefined };
}

/**
 * @param {import("./page.js").Page} page
 * @param {number} timeout For the scripts of each rank.
 * @returns {Promise<Found>}
 */
async function searchScripts(page, timeout) {
  const mappings = mappingsIn(page);
  const candidates = candidatesIn(page, mappings);
  const search = new ScriptSearch({ page, mappings, timeout });
  for (const rank of new Set(candidates.map((it) => it.rank))) {
    const found = await search.find(candidates.filter((it) => it.rank === rank));
    if (found) return { ...found, missing: search.missing, stopped: [] };
  }
  const stopped = [...search.stopped];
  if (page.isCut) stopped.unshift(`It reads ${sizeLimit} MB of a page at most.`);
  return { missing: search.missing, stopped };
}

/** @param {import("./page.js").Page | undefined} page */
function preloaded(page) {
  const link = page?.tags.find((tag) => {
    const isPreload = tag.name === "link" && tag.place !== "template";
    if (!isPreload || !relsOf(tag).includes("preload")) return false;
    return /enrollment[^/]*\.wasm$/.test(tag.attributes.get("href") ?? "");
  });
  return page && urlOf(link?.attributes.get("href"), baseOf(page));
}
