/** The page's script tags, and what they load. */

import { allows } from "./policy.js";

/** @typedef {import("./html.js").Tag} Tag */

/**
 * @typedef {object} Candidate A script that may have the element.
 * @property {URL} url
 * @property {Tag} tag In the page: what leads to the script.
 * @property {import("./scripts.js").Script[]} parents Which import it, from the tag's own.
 * @property {number} rank Lower ones are read first.
 */

/** @param {import("./page.js").Page} page @returns {Candidate[]} */
export function candidatesIn(page) {
  const base = baseOf(page);
  const found = page.tags.flatMap((tag) =>
    urlsOf(tag, base).map((url) => ({ url, tag, parents: [], rank: rankOf(tag) })),
  );
  return found.sort((a, b) => a.rank - b.rank);
}

/** @param {Tag} tag */
function rankOf(tag) {
  if (tag.place === "template" || kindOf(tag) === "data") return 2;
  return tag.name === "script" ? 0 : 1;
}

const javaScript =
  /^((application|text)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))$/i;

/** @param {string} type */
export const isJavaScript = (type) => javaScript.test(type);

/** @param {Tag} tag @returns {"module" | "importmap" | "classic" | "data"} */
export function kindOf({ name, attributes }) {
  const type = attributes.get("type")?.trim().toLowerCase() ?? "";
  if (name === "link") return "module";
  if (type === "module" || type === "importmap") return type;
  return type === "" || isJavaScript(type) ? "classic" : "data";
}

/** @param {Tag} tag @param {URL} base @returns {URL[]} */
function urlsOf(tag, base) {
  const { name, attributes, text } = tag;
  if (name === "link") {
    const isPreload = attributes.get("rel")?.toLowerCase() === "modulepreload";
    return isPreload ? [urlOf(attributes.get("href"), base) ?? []].flat() : [];
  }
  if (name !== "script") return [];
  if (attributes.has("src")) return [urlOf(attributes.get("src"), base) ?? []].flat();
  const kind = kindOf(tag);
  if (kind === "data") return [];
  if (kind !== "importmap") return importsIn(text, base);
  const addresses = text.matchAll(/"cognito-totp-enrollment[^"]*"\s*:\s*"([^"]+\.js)"/g);
  return [...addresses].flatMap(([, address]) => urlOf(address, base) ?? []);
}

/** @param {string} script @param {URL} base @returns {URL[]} */
export function importsIn(script, base) {
  const found = script.matchAll(/\b(?:from|import)\s*(?:\(\s*)?["'`]([^"'`\s]+)["'`]/g);
  return [...found].flatMap(([, address = ""]) =>
    /^(\.{0,2}\/|https?:)/.test(address) ? (urlOf(address, base) ?? []) : [],
  );
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
