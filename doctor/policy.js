/** Content Security Policy (CSP level 3): what a policy says, and whether it allows a URL. */

/**
 * @typedef {object} Policy
 * @property {string} place Where the page has it, in words.
 * @property {Map<string, string[]>} directives By name.
 */

/**
 * @param {Headers} headers
 * @param {import("./html.js").Tag[]} tags
 * @returns {Policy[]} All of them apply.
 */
export function policiesOf(headers, tags) {
  // Several headers arrive as one, with commas, and so may several policies of one header.
  const sent = (headers.get("content-security-policy") ?? "").split(",").filter((it) => it.trim());
  const metas = tags.filter(({ name, attributes, place }) => {
    const isPolicy = attributes.get("http-equiv")?.toLowerCase() === "content-security-policy";
    return name === "meta" && isPolicy && place === "head";
  });
  return [
    ...sent.map((text, i) => ({
      place: sent.length > 1 ? `policy ${i + 1} of the header` : "the header",
      directives: parse(text),
    })),
    ...metas.map(({ attributes }) => ({
      place: "the meta tag",
      directives: withoutHeaderOnly(parse(attributes.get("content") ?? "")),
    })),
  ];
}

/** @param {string} text The first directive of a name counts. */
function parse(text) {
  /** @type {Map<string, string[]>} */
  const directives = new Map();
  for (const directive of text.split(";")) {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    const key = name.toLowerCase();
    if (key && !directives.has(key)) directives.set(key, sources);
  }
  return directives;
}

/** @param {Map<string, string[]>} directives Of a meta tag, where browsers ignore these two. */
function withoutHeaderOnly(directives) {
  directives.delete("sandbox");
  directives.delete("frame-ancestors");
  return directives;
}

/**
 * @param {string[]} sources
 * @param {URL} url
 * @param {URL} page
 * @param {boolean} [isRedirected] Then paths do not count, so that a page cannot learn where
 *   redirects lead.
 */
export const allows = (sources, url, page, isRedirected = false) =>
  sources.some((source) => allowsBySource(source, url, page, isRedirected));

const hostForm = /^(?:([a-z][a-z\d+.-]*):\/\/)?([^:/']+|\[[^\]]+\])(?::(\d+|\*))?$/;

/** @param {string} text @param {URL} url @param {URL} page @param {boolean} isRedirected */
function allowsBySource(text, url, page, isRedirected) {
  const ownScheme = page.protocol.slice(0, -1);
  const [, place = "", path] = /^((?:[^/]*:\/\/)?[^/]*)(\/.*)?$/.exec(text) ?? [];
  const source = place.toLowerCase();
  if (source === "*") return /^(https?|wss?):$/.test(url.protocol);
  if (source === "'self'") return url.host === page.host && fitsScheme(ownScheme, url);
  if (/^[a-z][a-z\d+.-]*:$/.test(source)) return fitsScheme(source.slice(0, -1), url);
  const [, scheme = ownScheme, host = "", port] = hostForm.exec(source) ?? [];
  const isPlace = fitsScheme(scheme, url) && fitsHost(host, url) && fitsPort(port, url);
  return isPlace && (isRedirected || fitsPath(path, url));
}

/** @param {string} scheme @param {URL} url */
const fitsScheme = (scheme, { protocol }) =>
  protocol === `${scheme}:` || (scheme === "http" && protocol === "https:");

/** @param {string} host @param {URL} url */
const fitsHost = (host, { hostname }) =>
  host === "*" || (host.startsWith("*.") ? hostname.endsWith(host.slice(1)) : hostname === host);

/** @param {string | undefined} port @param {URL} url */
function fitsPort(port, { protocol, port: own }) {
  const actual = own || (protocol === "https:" ? "443" : "80");
  const isUpgraded = port === "80" && actual === "443";
  return port === undefined ? own === "" : port === "*" || port === actual || isUpgraded;
}

/** @param {string | undefined} path @param {URL} url */
function fitsPath(path, { pathname }) {
  if (!path || path === "/") return true;
  const [own, actual] = [decoded(path), decoded(pathname)];
  return own.endsWith("/") ? actual.startsWith(own) : actual === own;
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** @param {import("./page.js").Page} page @param {URL} url */
export const sourceFor = (page, url) => (url.origin === page.url.origin ? "'self'" : url.origin);
