import { EnrollmentError, resolveEndpoint } from "#core";
import { problems } from "../web/strings/problems.js";
import { getUser } from "./get-user.js";
import { isReadableBy, reasonOf, request, shown, typeOf, wordsOf } from "./http.js";

/** @typedef {import("./findings.js").Findings} Findings */
/** @typedef {import("./get-user.js").Outcome} Outcome */
/** @typedef {import("./page.js").Page} Page */
/** @typedef {{endpoint: URL, page: Page | undefined, timeout: number}} Subject */

/**
 * @param {Findings} findings
 * @param {import("./arguments.js").Options} options
 * @returns {Promise<URL | undefined>} Where the element sends its calls, by the rules of its core.
 */
export async function resolveAddress(findings, { region, userPoolId, endpoint }) {
  try {
    // A region counts even if the endpoint makes it unnecessary.
    if (region) await resolveEndpoint({ region });
    if (userPoolId) await resolveEndpoint({ userPoolId });
    const url = new URL(await resolveEndpoint({ region, userPoolId, endpoint }));
    findings.pass("endpoint", `The element sends its calls to ${shown(url)}`);
    return url;
  } catch (error) {
    if (!(error instanceof EnrollmentError)) throw error;
    const { code } = error;
    findings.fail("endpoint", `Nowhere to send calls: ${problems[code]}`, { code });
    return undefined;
  }
}

/**
 * @param {Page | undefined} page
 * @param {URL} endpoint
 * @returns {string | undefined} What the browser names in calls; undefined if it names nothing, or
 *   there is no page.
 */
export function originFor(page, endpoint) {
  const origin = page?.url.origin;
  return origin === endpoint.origin ? undefined : origin;
}

/** @param {Findings} findings @param {Subject} subject */
export async function examineEndpoint(findings, { endpoint, page, timeout }) {
  const origin = originFor(page, endpoint);
  if (!page) findings.skip("endpoint-cors", "Without a page URL there is no origin to ask for.");
  else if (!origin) findings.pass("endpoint-cors", "The page's own origin needs no permission.");
  else if (!(await examinePreflight(findings, endpoint, origin, timeout))) return;
  const outcome = await getUser({ endpoint, token: "no.such.token", origin, timeout });
  examineRefusal(findings, endpoint, outcome);
  await outcome.response?.body?.cancel().catch(() => {});
  if (!outcome.response) return;
  if (origin) examineReading(findings, outcome.response, origin);
  examineClock(findings, outcome, outcome.response);
}

/** Those of the element that need a preflight. */
const headerNames = ["content-type", "x-amz-target"];

/**
 * @param {Findings} findings
 * @param {URL} endpoint
 * @param {string} origin
 * @param {number} timeout
 * @returns {Promise<boolean>} Whether there was a response.
 */
async function examinePreflight(findings, endpoint, origin, timeout) {
  const headers = {
    origin,
    "access-control-request-method": "POST",
    "access-control-request-headers": headerNames.join(),
  };
  try {
    const init = { method: "OPTIONS", redirect: /** @type {const} */ ("manual"), headers };
    judgePreflight(findings, await request(endpoint, { ...init, timeout }), origin);
    return true;
  } catch (error) {
    failToReach(findings, endpoint, error);
    return false;
  }
}

/** @param {Findings} findings @param {import("./http.js").Reply} reply @param {string} origin */
function judgePreflight(findings, { status, headers }, origin) {
  const allowed = wordsOf(headers, "access-control-allow-headers");
  const missing = headerNames.filter((name) => !allowed.includes("*") && !allowed.includes(name));
  /** @param {string} problem @param {string} [change] */
  const fail = (problem, change) =>
    findings.fail("endpoint-cors", `The CORS preflight ${problem}.`, {
      code: "network_failed",
      change,
    });
  if (status < 200 || status > 299) return fail(`has status ${status}: it needs 2xx`);
  if (!isReadableBy(headers, origin)) {
    return fail(`refuses ${origin}`, `Access-Control-Allow-Origin: ${origin}`);
  }
  if (missing.length > 0) {
    const change = `Access-Control-Allow-Headers: ${headerNames.join(", ")}`;
    return fail(`refuses the header ${missing.join(" and ")}`, change);
  }
  findings.pass("endpoint-cors", `The CORS preflight allows calls from ${origin}.`);
}

/**
 * @param {Findings} findings
 * @param {URL} endpoint
 * @param {unknown} error Why there was no response.
 */
function failToReach(findings, endpoint, error) {
  const message = `${endpoint.host} does not respond: ${reasonOf(error)}. Check region and endpoint.`;
  findings.fail("endpoint-refusal", message, { code: "network_failed" });
}

/**
 * Refusals that can be read, and are not Cognito's: cognito-local looks for the user of any token.
 */
const emulatorCodes = new Set(["invalid_parameter", "user_not_found", "user_pool_not_found"]);

/**
 * @param {Findings} findings
 * @param {URL} endpoint
 * @param {Outcome} outcome Of a call with a made-up token.
 */
function examineRefusal(findings, endpoint, { code, response, failure }) {
  const id = "endpoint-refusal";
  if (!response) return failToReach(findings, endpoint, failure);
  const { status, headers } = response;
  const what = `A made-up token gets status ${status}`;
  if (code === "invalid_access_token" || code === "not_authorized") {
    return findings.pass(id, `${what}: it is refused as Cognito refuses it.`);
  }
  if (emulatorCodes.has(code)) {
    return findings.warn(id, `${what} and ${code}; from Cognito it would be invalid_access_token.`);
  }
  if (code === "") {
    return findings.warn(id, `${what}: this endpoint takes any token, or puts in its own.`);
  }
  if (status >= 300 && status <= 399) {
    const message = `${what}, a redirect. The element follows none: give the final address.`;
    return findings.fail(id, message, { code: "network_failed" });
  }
  const html = typeOf(headers) === "text/html" ? " and HTML" : "";
  const message = `${what}${html}, and not the service's refusal: ask whatever is in front of it.`;
  findings.fail(id, message, { code });
}

/** @param {Findings} findings @param {Response} response @param {string} origin */
function examineReading(findings, { headers }, origin) {
  const id = "endpoint-reading";
  if (!isReadableBy(headers, origin)) {
    const change = `Access-Control-Allow-Origin: ${origin}`;
    const message = `Pages of ${origin} may call, but read no response.`;
    return findings.fail(id, message, { change, code: "network_failed" });
  }
  const exposed = wordsOf(headers, "access-control-expose-headers");
  const isExposed = (/** @type {string} */ name) => exposed.includes("*") || exposed.includes(name);
  if (isExposed("date") && isExposed("x-amzn-requestid")) {
    return findings.pass(id, "Pages may read responses, with their time and ID.");
  }
  const effect = isExposed("date")
    ? "The ID of a request, for support, can't be read."
    : "The service's time can't be read, so codes are checked by the computer's clock.";
  const names = [...new Set(["date", "x-amzn-requestid", ...exposed])].join(", ");
  findings.warn(id, effect, { change: `Access-Control-Expose-Headers: ${names}` });
}

/** In seconds. A code is good for 30. */
const largestOffset = 10;

/** @param {Findings} findings @param {Outcome} outcome @param {Response} response */
function examineClock(findings, { sentAt, arrivedAt }, { headers }) {
  const id = "endpoint-clock";
  const date = Date.parse(headers.get("date") ?? "");
  if (Number.isNaN(date)) return findings.warn(id, "The response has no valid Date header.");
  // The header leaves out the fraction of its second.
  const [behind, ahead] = [sentAt - 1000 - date, date - arrivedAt];
  const offset = Math.round(Math.max(behind, ahead, 0) / 1000);
  if (offset <= largestOffset) {
    return findings.pass(id, "The service's Date agrees with this machine's clock.");
  }
  const message = `The service's Date is ${offset} s ${behind > ahead ? "behind" : "ahead of"} this machine's clock.`;
  const advice = "If a proxy writes it, set the proxy's clock; otherwise this machine's.";
  findings.warn(id, `${message} ${advice}`);
}
