/** Compares the page's policies with what the element needs: docs/getting-started.md has the strictest that works. */
import { allows } from "./policy.js";

/** @typedef {import("./findings.js").Findings} Findings */
/** @typedef {import("./page.js").Page} Page */
/** @typedef {import("./policy.js").Policy} Policy */

/**
 * @typedef {object} Need
 * @property {string} id
 * @property {string[]} directives The one that decides; without it, the next.
 * @property {string} what
 * @property {string} source What to add.
 * @property {string} [code]
 * @property {(sources: string[]) => boolean} isMet
 */

/**
 * @param {Findings} findings
 * @param {{page: Page, endpoint: URL | undefined, module: import("./scripts.js").FoundModule}} found
 */
export function examinePolicies(findings, { page, endpoint, module }) {
  const needs = [
    webAssembly,
    ...(endpoint ? [connection(page, endpoint, "endpoint")] : []),
    ...(module.url ? [connection(page, module.url, "module")] : []),
    ...(module.script ? [scriptFile(page, module.script)] : []),
  ];
  if (page.policies.length === 0) return warnOfNone(findings, page, endpoint);
  for (const need of needs) examineNeed(findings, page.policies, need);
  examineSandbox(findings, page.policies);
}

/** @type {Need} */
const webAssembly = {
  id: "policy-wasm",
  directives: ["script-src", "default-src"],
  what: "WebAssembly",
  source: "'wasm-unsafe-eval'",
  code: "module_forbidden",
  isMet: (sources) => sources.some((source) => /^'(wasm-unsafe-eval|unsafe-eval)'$/i.test(source)),
};

/** @param {Page} page @param {URL} url @param {"endpoint" | "module"} what @returns {Need} */
function connection(page, url, what) {
  return {
    id: `policy-${what}`,
    code: `${what}_forbidden`,
    directives: ["connect-src", "default-src"],
    what: `requests to the ${what} at ${url.origin}`,
    source: sourceFor(page, url),
    isMet: (sources) => allows(sources, url, page.url),
  };
}

/** @param {Page} page @param {import("./scripts.js").ScriptTag} script @returns {Need} */
function scriptFile(page, { url, nonce, integrity }) {
  return {
    id: "policy-script",
    directives: ["script-src-elem", "script-src", "default-src"],
    what: `the script ${url.pathname}`,
    source: sourceFor(page, url),
    isMet: (sources) => {
      const isTrusted = [`'nonce-${nonce}'`, `'${integrity}'`].some((it) => sources.includes(it));
      const ignoresHosts = sources.some((source) => /^'strict-dynamic'$/i.test(source));
      return isTrusted || (!ignoresHosts && allows(sources, url, page.url));
    },
  };
}

/** @param {Page} page @param {URL} url */
const sourceFor = (page, url) => (url.origin === page.url.origin ? "'self'" : url.origin);

/** @param {Findings} findings @param {Policy[]} policies @param {Need} need */
function examineNeed(findings, policies, { id, directives, what, source, code, isMet }) {
  let isAllowed = true;
  for (const { place, directives: given } of policies) {
    const name = directives.find((it) => given.has(it));
    const sources = given.get(name ?? "") ?? [];
    if (!name || isMet(sources)) continue;
    isAllowed = false;
    const kept = sources.filter((it) => it.toLowerCase() !== "'none'");
    const change = [name === "default-src" ? directives.at(-2) : name, ...kept, source].join(" ");
    findings.fail(id, `${name} of the Content-Security-Policy in ${place} forbids ${what}.`, {
      code,
      change: withoutNonces(change),
    });
  }
  if (isAllowed) findings.pass(id, `The Content-Security-Policy allows ${what}.`);
}

/** @param {string} directive */
const withoutNonces = (directive) => directive.replace(/'nonce-[^']*'/gi, "'nonce-...'");

/** @param {Findings} findings @param {Page} page @param {URL | undefined} endpoint */
function warnOfNone(findings, page, endpoint) {
  const connect = endpoint && sourceFor(page, endpoint);
  const sources = [...new Set(["'self'", connect ?? "ENDPOINT"])].join(" ");
  const policy = `script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src ${sources}`;
  findings.warn("policy", "The page has no Content-Security-Policy: any injected script runs.", {
    change: `Content-Security-Policy: ${policy}`,
    docs: "docs/getting-started.md",
  });
}

/** What a sandbox must allow, and what does not work otherwise. */
const freedoms = new Map([
  ["allow-scripts", "the element"],
  ["allow-same-origin", "the channel between tabs"],
  ["allow-top-navigation-to-custom-protocols", '"Open in an app on this device"'],
]);

/** @param {Findings} findings @param {Policy[]} policies */
function examineSandbox(findings, policies) {
  for (const { directives } of policies) {
    const given = directives.get("sandbox")?.map((word) => word.toLowerCase());
    const missing = [...freedoms].filter(([word]) => given && !given.includes(word));
    if (!given || missing.length === 0) continue;
    const effects = missing.map(([, effect]) => effect).join(", ");
    const change = ["sandbox", ...given, ...missing.map(([word]) => word)].join(" ");
    const advice = { change, docs: "docs/security.md#frames" };
    const message = `The page's sandbox stops ${effects}.`;
    if (given.includes("allow-scripts")) findings.warn("policy-sandbox", message, advice);
    else findings.fail("policy-sandbox", message, advice);
  }
}
