/** The page's script tags, and what they load. */

import { allows } from "./policy.js";
import { importNamesIn } from "./script-text.js";

/** @typedef {import("./html.js").Tag} Tag */

/**
 * @typedef {object} Import
 * @property {URL} url
 * @property {Tag} [map] The import map that has the URL.
 *
 * @typedef {Import & {name: string}} Mapping Of an import map. A name that ends with a slash is a
 *   prefix.
 *
 * @typedef {object} Candidate A script that may have the element.
 * @property {URL} url
 * @property {Tag} tag In the page: what leads to the script.
 * @property {Tag} [map] An import map on the way.
 * @property {import("./scripts.js").Script[]} parents Which import it, from the tag's own.
 * @property {number} rank Lower ones are read first.
 */

/** @param {import("./page.js").Page} page @param {Mapping[]} mappings @returns {Candidate[]} */
export function candidatesIn(page, mappings) {
  const base = baseOf(page);
  const found = page.tags.flatMap((tag) =>
    importsOf(tag, base, mappings).map((it) => ({ ...it, tag, parents: [], rank: rankOf(tag) })),
  );
  return found.sort((a, b) => a.rank - b.rank);
}

/** @param {Tag} tag */
function rankOf(tag) {
  if (tag.place === "template" || kindOf(tag) === "data") return 2;
  return isOnlyNamed(tag) ? 1 : 0;
}

/** @param {Tag} tag @returns {boolean} Whether it names a script without running it. */
export const isOnlyNamed = (tag) => tag.name === "link" || kindOf(tag) === "importmap";

const javaScript =
  /^((application|text)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))$/i;

/** @param {string} type */
export const isJavaScript = (type) => javaScript.test(type);

/** @param {Tag} tag @returns {"module" | "importmap" | "classic" | "data"} */
export function kindOf({ name, attributes }) {
  const type = attributes.get("type")?.trim().toLowerCase() ?? "";
  if (name === "link") return "module";
  if (type === "module" || type === "importmap") return type;
  // Browsers that know modules do not run it.
  if (attributes.has("nomodule")) return "data";
  return type === "" || isJavaScript(type) ? "classic" : "data";
}

/** @param {Tag} tag @param {URL} base @param {Mapping[]} mappings @returns {Import[]} */
function importsOf(tag, base, mappings) {
  const { name, attributes, text, place } = tag;
  if (name === "link") {
    const isPreload = relsOf(tag).includes("modulepreload");
    return isPreload && place !== "template" ? importOf(attributes.get("href"), base) : [];
  }
  if (name !== "script") return [];
  if (attributes.has("src")) return importOf(attributes.get("src"), base);
  if (kindOf(tag) === "data") return [];
  if (kindOf(tag) !== "importmap") return importsIn(text, base, mappings);
  return mappings.filter(({ map, name, url }) => {
    return map === tag && name.startsWith("cognito-totp-enrollment") && /\.js$/.test(url.pathname);
  });
}

/** @param {Tag} tag @returns {string[]} What a link is for. */
export const relsOf = ({ attributes }) => (attributes.get("rel") ?? "").toLowerCase().split(/\s+/);

/** @param {string | undefined} address @param {URL} base @returns {Import[]} One, or none. */
function importOf(address, base) {
  const url = urlOf(address, base);
  return url ? [{ url }] : [];
}

/** @param {string} script @param {URL} base @param {Mapping[]} [mappings] @returns {Import[]} */
export function importsIn(script, base, mappings = []) {
  return importNamesIn(script).flatMap((name) =>
    /^(\.{0,2}\/|https?:)/.test(name) ? importOf(name, base) : mapped(name, mappings),
  );
}

/**
 * @param {string} name
 * @param {Mapping[]} mappings
 * @returns {Import[]} One, or none: the longest match counts.
 */
function mapped(name, mappings) {
  const fits = mappings.filter((it) =>
    it.name.endsWith("/") ? name.startsWith(it.name) : name === it.name,
  );
  const [best] = fits.sort((a, b) => b.name.length - a.name.length);
  if (!best) return [];
  const url = urlOf(name.slice(best.name.length), best.url);
  return url ? [{ url, map: best.map }] : [];
}

/**
 * @param {import("./page.js").Page} page
 * @returns {Mapping[]} Of its import maps, without their scopes.
 */
export function mappingsIn(page) {
  const base = baseOf(page);
  const maps = page.tags.filter((tag) => tag.place !== "template" && kindOf(tag) === "importmap");
  return maps.flatMap((map) =>
    Object.entries(parsed(map.text)?.imports ?? {}).flatMap(([name, address]) => {
      const url = typeof address === "string" ? urlOf(address, base) : undefined;
      return url ? [{ name, url, map }] : [];
    }),
  );
}

/** @param {string} json */
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** @param {import("./page.js").Page} page */
export function baseOf({ tags, url, policies }) {
  const base = tags.find(
    ({ name, attributes, place }) =>
      name === "base" && place !== "template" && attributes.has("href"),
  );
  const given = urlOf(base?.attributes.get("href"), url) ?? url;
  const isAllowed = policies.every(({ directives }) => {
    const sources = directives.get("base-uri");
    return !sources || allows(sources, given, url);
  });
  return isAllowed ? given : url;
}

/** @param {string | undefined} address @param {URL} base */
export function urlOf(address, base) {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
