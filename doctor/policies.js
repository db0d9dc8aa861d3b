/**
 * Compares the page's policies with what the element needs: docs/getting-started.md has the
 * strictest that works.
 */
import { allows, sourceFor } from "./policy.js";
import { scriptNeeds } from "./script-needs.js";

/** @typedef {import("./findings.js").Findings} Findings */
/** @typedef {import("./page.js").Page} Page */
/** @typedef {import("./policy.js").Policy} Policy */

/**
 * @typedef {object} Need
 * @property {string} id Several needs may share one.
 * @property {string[]} directives The one that decides; without it, the next.
 * @property {string} what
 * @property {string} source What to add.
 * @property {string} [strictSource] What to add beside 'strict-dynamic', which ignores hosts.
 * @property {string} [code]
 * @property {(sources: string[]) => boolean} isMet
 *
 * @typedef {object} Unmet A policy forbids what is needed.
 * @property {Need} need
 * @property {string} place Of the policy.
 * @property {string} name Of the directive that decides.
 * @property {string} target The directive to change.
 * @property {string[]} sources Of the directive that decides.
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
    ...(module.chain ? scriptNeeds(page, module.chain) : []),
  ];
  if (page.policies.length === 0) return warnOfNone(findings, needs);
  const unmet = unmetIn(page.policies, needs);
  for (const id of new Set(needs.map((need) => need.id))) {
    if (!unmet.some(({ need }) => need.id === id)) {
      const what = needs.find((need) => need.id === id)?.what;
      findings.pass(id, `The Content-Security-Policy allows ${what}.`);
    } else failBy(findings, id, unmet);
  }
  examineSandbox(findings, page.policies);
}

/**
 * Browsers ask the policy again after a redirect, without the path.
 *
 * @param {Findings} findings
 * @param {Page} page
 * @param {URL} url Where the module's redirects led.
 */
export function examineRedirect(findings, page, url) {
  const need = connection(page, url, "module");
  const isMet = (/** @type {string[]} */ sources) => allows(sources, url, page.url, true);
  failBy(findings, need.id, unmetIn(page.policies, [{ ...need, isMet }]));
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

/** @param {Policy[]} policies @param {Need[]} needs @returns {Unmet[]} */
function unmetIn(policies, needs) {
  return policies.flatMap(({ place, directives: given }) =>
    needs.flatMap((need) => {
      const name = need.directives.find((it) => given.has(it));
      const sources = given.get(name ?? "") ?? [];
      if (!name || need.isMet(sources)) return [];
      const target = name === "default-src" ? `${need.directives.at(-2)}` : name;
      return [{ need, place, name, target, sources }];
    }),
  );
}

/**
 * Advises one line for each directive, with the first need that it does not meet.
 *
 * @param {Findings} findings
 * @param {string} id
 * @param {Unmet[]} unmet Of all needs.
 */
function failBy(findings, id, unmet) {
  const places = new Set();
  for (const { need, place, name, target } of unmet) {
    if (need.id !== id || places.has(place)) continue;
    places.add(place);
    const ofLine = unmet.filter((it) => it.place === place && it.target === target);
    findings.fail(id, `${name} of the Content-Security-Policy in ${place} forbids ${need.what}.`, {
      code: need.code,
      change: ofLine[0]?.need === need ? lineFor(target, ofLine) : undefined,
    });
  }
}

/** @param {string} target @param {Unmet[]} unmet All of this directive. */
function lineFor(target, unmet) {
  const given = unmet[0]?.sources ?? [];
  const isStrict = given.some((it) => /^'strict-dynamic'$/i.test(it));
  const added = unmet.map(({ need }) => (isStrict && need.strictSource) || need.source);
  const kept = given.filter((it) => !/^'none'$/i.test(it)).map(withoutSecrets);
  return [target, ...new Set([...kept, ...added])].join(" ");
}

/** @param {string} source Browsers ignore a query, and the doctor prints none. */
const withoutSecrets = (source) => source.replace(/^'nonce-.*/i, "'nonce-...'").replace(/\?.*/, "");

/** @param {Findings} findings @param {Need[]} needs */
function warnOfNone(findings, needs) {
  /**
   * @param {string} directive
   * @param {Record<string, string>} others Sources of needs that are not known, by ID.
   */
  const sourcesOf = (directive, others) => {
    const known = needs.filter(({ directives }) => directives.at(-2) === directive);
    const missing = Object.entries(others).filter(([id]) => !needs.some((need) => need.id === id));
    const all = [...known.map(({ source }) => source), ...missing.map(([, source]) => source)];
    return [...new Set(all)].sort().join(" ");
  };
  const script = sourcesOf("script-src", { "policy-script": "'self'" });
  const others = { "policy-module": "'self'", "policy-endpoint": "ENDPOINT" };
  const connect = sourcesOf("connect-src", others);
  findings.warn("policy", "The page has no Content-Security-Policy: any injected script runs.", {
    change: `Content-Security-Policy: script-src ${script}; style-src 'self'; connect-src ${connect}`,
    docs: "docs/getting-started.md",
  });
}

/** What a sandbox must allow, and what does not work otherwise. */
const freedoms = new Map([
  ["allow-scripts", "the element"],
  ["allow-same-origin", "scripts and module (their requests come from the origin null)"],
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
    const works = ["allow-scripts", "allow-same-origin"].every((word) => given.includes(word));
    if (works) findings.warn("policy-sandbox", message, advice);
    else findings.fail("policy-sandbox", message, advice);
  }
}
