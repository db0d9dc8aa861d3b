/** Looks in the page's scripts for the element, which says where its module is, and which module it accepts. */
import { request } from "./http.js";

/**
 * @typedef {object} ScriptTag The tag in the page that leads to the element's script.
 * @property {URL} url
 * @property {string | undefined} nonce
 * @property {string | undefined} integrity
 *
 * @typedef {object} FoundModule
 * @property {URL} [url] Of enrollment.wasm.
 * @property {boolean} isGiven By the command line.
 * @property {string} [integrity] Of the module that the page's script accepts.
 * @property {ScriptTag} [script]
 *
 * @typedef {{url: URL, tag?: ScriptTag}} Candidate
 */

/** A page that loads more than this before the element has other worries. */
const mostScripts = 40;

/**
 * @param {import("./page.js").Page | undefined} page
 * @param {import("./arguments.js").Options} options
 * @returns {Promise<FoundModule>}
 */
export async function findModule(page, { module: given, timeout }) {
  const found = page && (await searchScripts(page, timeout));
  return { ...found, url: given ?? found?.url ?? preloaded(page), isGiven: given !== undefined };
}

/**
 * @param {import("./page.js").Page} page
 * @param {number} timeout For all of them.
 * @returns {Promise<Omit<FoundModule, "isGiven"> | undefined>}
 */
async function searchScripts(page, timeout) {
  const end = Date.now() + timeout;
  const queue = candidatesIn(page);
  const seen = new Set();
  for (let next; (next = queue.shift()) && seen.size < mostScripts;) {
    if (seen.has(next.url.href)) continue;
    seen.add(next.url.href);
    const left = end - Date.now();
    if (left <= 0) return undefined;
    const { text, base } = await readScript(next.url, left);
    const integrity = /["'`](sha384-[\w+/]{64})["'`]/.exec(text)?.[1];
    const url = integrity ? moduleIn(text, base) : undefined;
    if (url) return { url, integrity, script: next.tag };
    queue.push(...importsIn(text, base).map((url) => ({ url, tag: next.tag })));
  }
  return undefined;
}

/**
 * @param {URL} url
 * @param {number} timeout
 * @returns {Promise<{text: string, base: URL}>} The base is where redirects led. The text is empty if there is no such script.
 */
async function readScript(url, timeout) {
  try {
    const { url: base, status, bytes } = await request(url, { timeout });
    return { text: status === 200 ? bytes.toString() : "", base };
  } catch {
    return { text: "", base: url };
  }
}

/** @param {import("./page.js").Page} page @returns {Candidate[]} */
function candidatesIn(page) {
  const base = baseOf(page);
  return page.tags.flatMap(({ name, attributes, text }) => {
    const src = attributes.get("src");
    if (name === "script" && src === undefined) return inlineImports(attributes, text, base);
    const isPreload = attributes.get("rel")?.toLowerCase() === "modulepreload";
    const url = urlOf(isPreload ? attributes.get("href") : src, base);
    if (!url) return [];
    const [nonce, integrity] = [attributes.get("nonce"), attributes.get("integrity")];
    return [{ url, tag: name === "script" ? { url, nonce, integrity } : undefined }];
  });
}

/**
 * @param {Map<string, string>} attributes
 * @param {string} text Of an inline script, or an import map.
 * @param {URL} base
 * @returns {Candidate[]}
 */
function inlineImports(attributes, text, base) {
  const type = attributes.get("type")?.toLowerCase();
  if (type === "module") return importsIn(text, base).map((url) => ({ url }));
  if (type !== "importmap") return [];
  const addresses = [...text.matchAll(/"cognito-totp-enrollment[^"]*"\s*:\s*"([^"]+\.js)"/g)];
  return addresses.flatMap(([, address]) => urlOf(address, base) ?? []).map((url) => ({ url }));
}

/** @param {string} script @param {URL} base @returns {URL[]} */
function importsIn(script, base) {
  const found = script.matchAll(/\b(?:from|import)\s*\(?\s*["'`]([^"'`\s]+)["'`]/g);
  return [...found].flatMap(([, address = ""]) =>
    /^(\.{0,2}\/|https?:)/.test(address) ? (urlOf(address, base) ?? []) : [],
  );
}

/**
 * The element's script names its own place of the module. Beside that, a bundler may have left a name for `prepare`.
 *
 * @param {string} script
 * @param {URL} base
 * @returns {URL | undefined} Undefined unless one is certain.
 */
function moduleIn(script, base) {
  const found = [...script.matchAll(/(\+\s*)?["'`]([^"'`\s]+\.wasm)["'`]/g)];
  // webpack adds its public path, which only the running script knows.
  if (found.some(([, plus]) => plus)) return undefined;
  // web/policy.js compares an address with this.
  const names = new Set(found.map(([, , name]) => name).filter((it) => it !== "/enrollment.wasm"));
  if (names.size > 1) names.delete("enrollment.wasm");
  return names.size === 1 ? urlOf([...names][0], base) : undefined;
}

/** @param {import("./page.js").Page | undefined} page */
function preloaded(page) {
  const link = page?.tags.find(({ name, attributes }) => {
    const isPreload = attributes.get("rel")?.toLowerCase() === "preload";
    return (
      name === "link" && isPreload && /enrollment[^/]*\.wasm$/.test(attributes.get("href") ?? "")
    );
  });
  return page && urlOf(link?.attributes.get("href"), baseOf(page));
}

/** @param {import("./page.js").Page} page */
function baseOf({ tags, url }) {
  const base = tags.find(
    ({ name, attributes, place }) =>
      name === "base" && place !== "template" && attributes.has("href"),
  );
  return urlOf(base?.attributes.get("href"), url) ?? url;
}

/** @param {string | undefined} address @param {URL} base */
function urlOf(address, base) {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
