/**
 * What the checks need of a page's HTML. Without a parser, it is read tag by tag, as a browser
 * reads a page that has no errors.
 */

/**
 * @typedef {object} Tag
 * @property {string} name
 * @property {Map<string, string>} attributes
 * @property {string} text Of a script.
 * @property {"head" | "body" | "template"} place Tags in a `template` do nothing.
 *
 * @typedef {{name: string, isEnd: boolean, attributes: Map<string, string>, text: string, before:
 *   string}} Token
 */

const wanted = new Set(["script", "meta", "link", "base"]);

/** What may be in `head`. Anything else begins the body. */
const ofHead = new Set([...wanted, "html", "head", "title", "style", "noscript", "template"]);

/** Elements that contain text instead of tags. `noscript` is one of them where scripts run. */
const ofText = new Set(
  "script style title textarea noscript iframe noembed noframes xmp".split(" "),
);

/**
 * @param {string} html
 * @returns {Tag[]} Scripts, `meta`, `link` and `base`, outside of comments and `noscript`.
 */
export function tagsIn(html) {
  /** @type {Tag[]} */
  const tags = [];
  /** The open ones: whether what they contain does nothing. @type {boolean[]} */
  const templates = [];
  let inert = 0;
  let isBody = false;
  for (const { name, isEnd, attributes, text, before } of tokensIn(html)) {
    if (templates.length === 0) isBody ||= /\S/.test(before) || (!isEnd && !ofHead.has(name));
    if (name === "template" && isEnd) inert -= Number(templates.pop() ?? false);
    else if (name === "template") {
      templates.push(!attributes.has("shadowrootmode"));
      inert += Number(templates.at(-1));
    }
    if (isEnd || !wanted.has(name)) continue;
    const place = inert > 0 ? "template" : isBody ? "body" : "head";
    tags.push({ name, attributes, text, place });
  }
  return tags;
}

/** @param {string} html @returns {Generator<Token>} */
function* tokensIn(html) {
  const form = /<(?:!--|[!?]|(\/?)([a-z][^\s/>]*))/gi;
  let end = 0;
  let before = "";
  for (let found; (found = form.exec(html)); form.lastIndex = end) {
    const [opening, slash, givenName] = found;
    before += html.slice(end, found.index).trim();
    if (givenName) {
      const name = givenName.toLowerCase();
      const isEnd = slash === "/";
      const { attributes, end: start } = attributesAt(html, form.lastIndex);
      end = !isEnd && ofText.has(name) ? endOfText(html, name, start) : start;
      yield { name, isEnd, attributes, text: html.slice(start, end), before };
      before = "";
    } else {
      const closing = opening === "<!--" ? "-->" : ">";
      // "<!-->" is a whole comment.
      end = endOf(html, closing, found.index + 2);
    }
  }
}

/** @param {string} html @param {string} closing @param {number} start */
function endOf(html, closing, start) {
  const index = html.indexOf(closing, start);
  return index < 0 ? html.length : index + closing.length;
}

/** @param {string} html @param {string} name @param {number} start */
function endOfText(html, name, start) {
  const form = new RegExp(`</${name}[\\s/>]`, "gi");
  form.lastIndex = start;
  return form.exec(html)?.index ?? html.length;
}

/** @param {string} html @param {number} start Behind the tag's name. */
function attributesAt(html, start) {
  const form = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;
  /** @type {Map<string, string>} */
  const attributes = new Map();
  let end = start;
  form.lastIndex = start;
  for (let found; (found = form.exec(html)); end = form.lastIndex) {
    const [, name = "", ...values] = found;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decode(values.find((it) => it !== undefined)));
  }
  return { attributes, end: endOf(html, ">", end) };
}

const entities = new Map([
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
]);

/** @param {string} [text] */
function decode(text = "") {
  return text.replace(/&(?:#x([\da-f]{1,5})|#(\d{1,6})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities.get(name.toLowerCase()) ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}
