/** Whether the browser runs the script that has the element. */
import { createHash } from "node:crypto";
import { textOf } from "./element.js";
import {
  isHtml,
  isMixedContent,
  isReadableBy,
  mixedContent,
  shown,
  sizeLimit,
  typeOf,
} from "./http.js";
import { isJavaScript, isOnlyNamed, kindOf } from "./script-tags.js";
import { needsModule } from "./script-text.js";

/** @typedef {import("./findings.js").Findings} Findings */
/** @typedef {import("./html.js").Tag} Tag */
/** @typedef {import("./page.js").Page} Page */
/** @typedef {import("./scripts.js").Script} Script */
/** @typedef {import("./scripts.js").ScriptChain} ScriptChain */
/** @typedef {{message: string, change?: string}} Problem */

/**
 * @param {Findings} findings
 * @param {{page: Page, module: import("./scripts.js").FoundModule}} found
 */
export function examineScript(findings, { page, module: { chain, missing, stopped } }) {
  if (!chain) return examineMissing(findings, missing, stopped);
  const problem = problemOf(chain, page);
  if (problem) return findings.fail("script", problem.message, problem);
  if (isCutBeforeHash(chain)) {
    const message = `The tag's script has more than ${sizeLimit} MB: the doctor reads no more, and can't compare it with the tag's integrity.`;
    return findings.skip("script", message);
  }
  if (isOnlyNamed(chain.tag)) {
    const what = chain.tag.name === "link" ? "preloads" : "has an import map with";
    const message = `The page ${what} ${chain.scripts[0]?.url.pathname}, which leads to the element, but no script that the doctor can follow runs it.`;
    return findings.warn("script", message);
  }
  const place = chain.scripts.at(-1)?.url.pathname;
  findings.pass("script", `The page loads the element from ${place}.`);
}

/**
 * @param {ScriptChain} chain
 * @returns {boolean} Whether its first script has a hash to compare, and was not read to its end.
 */
const isCutBeforeHash = ({ tag: { attributes }, scripts: [first] }) =>
  attributes.has("src") &&
  first?.reply?.isCut === true &&
  hashesIn(attributes.get("integrity")).length > 0;

/** Files of the package that define the element, and likely names for copies. */
const likelyName = /totp|enrol|\/(define|standalone)\.js$/i;

/**
 * @param {Findings} findings
 * @param {ScriptChain[]} missing
 * @param {string[]} stopped Why there may be more.
 */
function examineMissing(findings, missing, stopped) {
  const scripts = missing.flatMap(({ scripts }) => scripts.at(-1) ?? []);
  const likely = scripts.find(({ url }) => likelyName.test(url.pathname));
  const script = likely ?? scripts[0];
  const advice = [...stopped, ...(script ? [describe(script)] : [])].join(" ");
  if (likely && stopped.length === 0) {
    return findings.fail("script", `No script has the element. ${advice}`);
  }
  findings.skip("script", `The doctor finds no script that has the element. ${advice}`.trim());
}

/** @param {Script} script That can't be read. */
function describe({ url, reply, failure }) {
  if (!reply) return `${shown(url)} can't be loaded: ${failure}.`;
  return `${shown(url)} has status ${reply.status}${isHtml(reply) ? " and is HTML" : ""}.`;
}

/** @param {ScriptChain} chain @param {Page} page @returns {Problem | undefined} */
function problemOf({ tag, scripts }, page) {
  const ofTag = problemOfTag(tag, scripts);
  if (ofTag) return ofTag;
  const hasOwn = tag.attributes.has("src");
  for (const [i, script] of scripts.entries()) {
    const isOwn = hasOwn && i === 0;
    const isModule = !isOwn || kindOf(tag) === "module";
    const needsCors = isModule || ["crossorigin", "integrity"].some((it) => tag.attributes.has(it));
    const problem =
      problemOfMixture(script, page) ||
      (isModule && problemOfType(script)) ||
      (needsCors && problemOfCors(script, page)) ||
      (isOwn && problemOfIntegrity(script, tag));
    if (problem) return problem;
  }
  return undefined;
}

/** @param {Tag} tag @param {Script[]} scripts @returns {Problem | undefined} */
function problemOfTag(tag, [first]) {
  const { attributes, place, text } = tag;
  const name = attributes.has("src") ? `the script ${first?.url.pathname}` : "the inline script";
  if (place === "template") {
    return { message: `The tag of ${name} is in a template: browsers do not run it.` };
  }
  const kind = kindOf(tag);
  const own = attributes.has("src") && first ? textOf(first) : text;
  const isWrong = kind === "data" || (kind === "classic" && needsModule(own));
  if (!isWrong) return undefined;
  return {
    message: `The tag of ${name} lacks type=module: browsers do not run it.`,
    change: 'type="module"',
  };
}

/** @param {Script} script @param {Page} page @returns {Problem | undefined} */
function problemOfMixture({ url, reply }, page) {
  const mixed = [url, reply?.url ?? url].find((it) => isMixedContent(page, it));
  return mixed && { message: mixedContent(mixed) };
}

/** @param {Script} script @returns {Problem | undefined} */
function problemOfType({ url, reply }) {
  const type = reply ? typeOf(reply.headers) : "";
  if (isJavaScript(type)) return undefined;
  const message = `${shown(url)} has ${type ? `the type ${type}` : "no type"}: browsers do not run it as a module.`;
  return { message, change: "Content-Type: text/javascript" };
}

/** @param {Script} script @param {Page} page @returns {Problem | undefined} */
function problemOfCors({ url, reply }, { url: { origin } }) {
  if (!reply || (url.origin === origin && reply.url.origin === origin)) return undefined;
  if (isReadableBy(reply.headers, origin)) return undefined;
  const message = `${shown(url)} is on another origin, whose server does not let the page load it.`;
  return { message, change: `Access-Control-Allow-Origin: ${origin}` };
}

const algorithms = ["sha512", "sha384", "sha256"];

/** @param {Script} script @param {Tag} tag @returns {Problem | undefined} */
function problemOfIntegrity({ url, reply }, { attributes }) {
  const hashes = hashesIn(attributes.get("integrity"));
  // Browsers compare with the strongest ones alone.
  const strongest = algorithms.find((it) => hashes.some((hash) => hash.startsWith(it)));
  if (!strongest || !reply || reply.isCut) return undefined;
  const own = `${strongest}-${createHash(strongest).update(reply.bytes).digest("base64")}`;
  if (hashes.includes(own)) return undefined;
  const message = `${shown(url)} does not have the hash that the tag's integrity names.`;
  return { message, change: `integrity="${own}"` };
}

/** @param {string} [integrity] The attribute. @returns {string[]} */
export const hashesIn = (integrity = "") =>
  integrity.split(/\s+/).flatMap((word) => /^(sha(?:256|384|512)-[^?]+)/.exec(word)?.[1] ?? []);
