import { createHash } from "node:crypto";
import {
  isHtml,
  isMixedContent,
  isReadableBy,
  isSuccess,
  mixedContent,
  reasonOf,
  request,
  shown,
  sizeLimit,
  typeOf,
} from "./http.js";
import { ownIntegrity } from "./package.js";
import { examineRedirect } from "./policies.js";

/** @typedef {import("./findings.js").Findings} Findings */
/** @typedef {import("./http.js").Reply} Reply */
/** @typedef {import("./page.js").Page} Page */

const misplaced = { code: "module_misplaced" };
const unavailable = { code: "module_unavailable" };

/**
 * @param {Findings} findings
 * @param {{module: import("./scripts.js").FoundModule, page: Page | undefined, timeout: number}} found
 */
export async function examineModule(findings, { module, page, timeout }) {
  if (!module.url) return findings.skip("module", notFound(page));
  const place = shown(module.url);
  const headers = page && { origin: page.url.origin };
  try {
    const reply = await request(module.url, { timeout, headers });
    const mixed = [module.url, reply.url].find((url) => page && isMixedContent(page, url));
    if (mixed) return findings.fail("module", mixedContent(mixed), unavailable);
    if (page && reply.url.href !== module.url.href) examineRedirect(findings, page, reply.url);
    if (!isModule(findings, place, reply, module.isGiven)) return;
    examineType(findings, reply);
    if (page && reply.url.origin !== page.url.origin) examineCors(findings, reply, page);
    await examineBytes(findings, reply, module.integrity);
  } catch (error) {
    findings.fail("module", `${place} can't be loaded: ${reasonOf(error)}.`, unavailable);
  }
}

/** @param {Page | undefined} page */
function notFound(page) {
  const who = page ? "The page's scripts do not say" : "There is no page that says";
  return `${who} where enrollment.wasm is: give its URL with --module, as the browser's network panel shows it.`;
}

/**
 * @param {Findings} findings
 * @param {string} place
 * @param {Reply} reply
 * @param {boolean} isGiven
 */
function isModule(findings, place, reply, isGiven) {
  const { status, bytes } = reply;
  const isWasm = bytes.subarray(0, 4).toString("latin1") === "\0asm";
  if (isSuccess(reply) && isWasm) {
    findings.pass("module", `${place} is a module.`);
    return true;
  }
  const what = isHtml(reply) ? "HTML" : isWasm ? "a module" : "no module";
  if (status >= 500) {
    findings.fail("module", `${place} has status ${status}: the server fails.`, unavailable);
    return false;
  }
  const cause =
    isHtml(reply) && isSuccess(reply) ? " A fallback of the server answers for it." : "";
  const other = isGiven ? "" : " If the page gives another address to prepare(), use --module.";
  const found = `${place} has status ${status} and is ${what}.${cause}`;
  findings.fail("module", `${found} Serve enrollment.wasm there, unchanged.${other}`, misplaced);
  return false;
}

/**
 * @param {Findings} findings
 * @param {Reply} reply The loader reads the bytes, so another type does not stop it.
 */
function examineType(findings, { headers }) {
  const type = typeOf(headers) || "missing";
  const message = `The module's type is ${type}`;
  if (type === "application/wasm") return findings.pass("module-type", `${message}.`);
  const change = "Content-Type: application/wasm";
  findings.warn("module-type", `${message}; servers compress by the type.`, { change });
}

/**
 * `fetch` asks for it, so Cross-Origin-Resource-Policy does not matter.
 *
 * @param {Findings} findings
 * @param {Reply} reply
 * @param {Page} page
 */
function examineCors(findings, { headers }, { url: { origin } }) {
  if (isReadableBy(headers, origin)) {
    return findings.pass("module-cors", "The module's server lets the page read it.");
  }
  const message = "The module is on another origin, whose server does not let the page read it.";
  const change = `Access-Control-Allow-Origin: ${origin}`;
  findings.fail("module-cors", message, { change, code: "module_unavailable" });
}

/**
 * @param {Findings} findings
 * @param {Reply} reply
 * @param {string | undefined} accepted By the page's script.
 */
async function examineBytes(findings, { bytes, isCut }, accepted) {
  if (isCut) {
    const message = `The module has more than ${sizeLimit} MB: the doctor reads no more, and compares nothing.`;
    return findings.skip("module-integrity", message);
  }
  const own = await ownIntegrity();
  const hash = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
  const whose = accepted ? "that the page's script accepts" : "of this package";
  if (hash !== (accepted ?? own)) {
    const message = `The module's SHA-384 is not the one ${whose}: serve all files of one build, unchanged.`;
    return findings.fail("module-integrity", message, { code: "module_altered" });
  }
  const message = `The module's SHA-384 is the one ${whose}.`;
  if (hash === own) return findings.pass("module-integrity", message);
  const advice = "Both are of another build than this program: run the page's version.";
  findings.warn("module-integrity", `${message} ${advice}`);
}
