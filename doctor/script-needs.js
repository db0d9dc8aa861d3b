/** What the scripts on the way to the element need of a Content Security Policy. */
import { createHash } from "node:crypto";
import { allows, sourceFor } from "./policy.js";
import { hashesIn } from "./script.js";

/** @typedef {import("./html.js").Tag} Tag */
/** @typedef {import("./page.js").Page} Page */
/** @typedef {import("./policies.js").Need} Need */

/** @param {Page} page @param {import("./scripts.js").ScriptChain} chain @returns {Need[]} */
export function scriptNeeds(page, { tag, map, scripts }) {
  const hasOwn = tag.attributes.has("src");
  const files = scripts.flatMap(({ url, reply }, i) => {
    const hashes = hasOwn && i === 0 ? hashesIn(tag.attributes.get("integrity")) : [];
    const first = fileNeed(page, tag, { url, hashes, isRedirected: false });
    if (!reply || reply.url.href === url.href) return [first];
    return [first, fileNeed(page, tag, { url: reply.url, hashes, isRedirected: true })];
  });
  // The script that has the element names the check.
  files.reverse();
  const inline = new Set([tag, map].flatMap((it) => it ?? []));
  const needs = [...inline]
    .filter(({ name, attributes }) => name === "script" && !attributes.has("src"))
    .map(inlineNeed);
  return [...files, ...needs];
}

const common = {
  id: "policy-script",
  directives: ["script-src-elem", "script-src", "default-src"],
};

/**
 * @param {Page} page
 * @param {Tag} tag Imports have its nonce, too.
 * @param {{url: URL, hashes: string[], isRedirected: boolean}} script
 * @returns {Need}
 */
function fileNeed(page, tag, { url, hashes, isRedirected }) {
  return {
    ...common,
    what: `the script ${url.pathname}`,
    source: sourceFor(page, url),
    strictSource: "'nonce-...'",
    isMet: (sources) => {
      const isKnown = hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`));
      if (isKnown || hasNonce(sources, tag)) return true;
      const ignoresHosts = sources.some((source) => /^'strict-dynamic'$/i.test(source));
      return !ignoresHosts && allows(sources, url, page.url, isRedirected);
    },
  };
}

/** @param {Tag} tag Without `src`. @returns {Need} */
function inlineNeed(tag) {
  const text = tag.text.replace(/\r\n?/g, "\n");
  const hashes = ["sha256", "sha384", "sha512"].map(
    (it) => `'${it}-${createHash(it).update(text).digest("base64")}'`,
  );
  return {
    ...common,
    what: tag.attributes.get("type") === "importmap" ? "the import map" : "the inline script",
    source: `${hashes[0]}`,
    isMet: (sources) => {
      const isKnown = hashes.some((hash) => sources.includes(hash));
      return isKnown || hasNonce(sources, tag) || allowsInline(sources);
    },
  };
}

/** @param {string[]} sources Any nonce or hash turns 'unsafe-inline' off. */
function allowsInline(sources) {
  const isStrict = sources.some((it) => /^'(strict-dynamic'|(nonce|sha(256|384|512))-)/i.test(it));
  return !isStrict && sources.some((source) => /^'unsafe-inline'$/i.test(source));
}

/** @param {string[]} sources @param {Tag} tag */
function hasNonce(sources, { attributes }) {
  const nonce = attributes.get("nonce");
  return sources.some((source) => nonce && /^'nonce-(.*)'$/i.exec(source)?.[1] === nonce);
}
