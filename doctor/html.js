/** What the checks need of a page's HTML. Without a parser, it is read tag by tag, as a browser reads a page that has no errors. */

/**
 * @typedef {object} Tag
 * @property {string} name
 * @property {Map<string, string>} attributes
 * @property {string} text Of a script.
 */

const attributesForm = String.raw`((?:\s|/)(?:"[^"]*"|'[^']*'|[^>"'])*)?`;
const tagForm = new RegExp(
  [
    String.raw`<!--[\s\S]*?-->`,
    String.raw`<(script)${attributesForm}>([\s\S]*?)</script\s*>`,
    `<(meta|link|base)${attributesForm}>`,
  ].join("|"),
  "gi",
);

/** @param {string} html @returns {Tag[]} Scripts, `meta`, `link` and `base`, outside of comments. */
export function tagsIn(html) {
  return [...html.matchAll(tagForm)].flatMap(([, script, ofScript, text = "", other, ofOther]) => {
    const name = (script ?? other)?.toLowerCase();
    return name ? [{ name, attributes: attributesOf(ofScript ?? ofOther ?? ""), text }] : [];
  });
}

/** @param {string} text */
function attributesOf(text) {
  const found = text.matchAll(/([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  /** @type {Map<string, string>} */
  const attributes = new Map();
  for (const [, name = "", ...values] of found) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decode(values.find((it) => it !== undefined)));
  }
  return attributes;
}

/** @type {Record<string, string>} */
const entities = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };

/** @param {string} [text] */
function decode(text = "") {
  return text.replace(/&(?:#x([\da-f]{1,5})|#(\d{1,6})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}
