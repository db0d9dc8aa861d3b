import { resolveEndpoint } from "#core";
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
    const { code } = /** @type {import("#core").EnrollmentError} */ (error);
    findings.fail("endpoint", `Nowhere to send calls: ${problems[code]}`, { code });
    return undefined;
  }
}

/** @param {Findings} findings @param {Subject} subject */
export async function examineEndpoint(findings, { endpoint, page, timeout }) {
  const origin = page && page.url.origin !== endpoint.origin ? page.url.origin : undefined;
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

/**
 * @param {Findings} findings
 * @param {URL} endpoint
 * @param {string} origin
 * @param {number} timeout
 * @returns {Promise<boolean>} Whether there was a response.
 */
async function examinePreflight(findings, endpoint, origin, timeout) {
  const names = ["content-type", "x-amz-target"];
  try {
    const { status, headers } = await request(endpoint, {
      ...{ method: "OPTIONS", redirect: "manual", timeout },
      headers: {
        ...{ origin, "access-control-request-method": "POST" },
        "access-control-request-headers": names.join(),
      },
    });
    const allowed = wordsOf(headers, "access-control-allow-headers");
    const missing = allowed.includes("*") ? [] : names.filter((name) => !allowed.includes(name));
    const advice = { code: "network_failed" };
    if (status < 200 || status > 299) {
      findings.fail(
        "endpoint-cors",
        `The CORS preflight has status ${status}: it needs 2xx.`,
        advice,
      );
    } else if (!isReadableBy(headers, origin)) {
      const change = `Access-Control-Allow-Origin: ${origin}`;
      findings.fail("endpoint-cors", `The CORS preflight refuses ${origin}.`, {
        ...advice,
        change,
      });
    } else if (missing.length > 0) {
      const change = `Access-Control-Allow-Headers: ${names.join(", ")}`;
      const message = `The CORS preflight refuses the header ${missing.join(" and ")}.`;
      findings.fail("endpoint-cors", message, { ...advice, change });
    } else findings.pass("endpoint-cors", `The CORS preflight allows calls from ${origin}.`);
    return true;
  } catch (error) {
    failToReach(findings, endpoint, error);
    return false;
  }
}

/** @param {Findings} findings @param {URL} endpoint @param {unknown} error Why there was no response. */
function failToReach(findings, endpoint, error) {
  const message = `${endpoint.host} does not respond: ${reasonOf(error)}. Check region and endpoint.`;
  findings.fail("endpoint-refusal", message, { code: "network_failed" });
}

/** Refusals that can be read, and are not Cognito's: cognito-local looks for the user of any token. */
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
  if (!isReadableBy(headers, origin)) {
    return findings.fail("endpoint-reading", `Pages of ${origin} may call, but read no response.`, {
      ...{ change: `Access-Control-Allow-Origin: ${origin}`, code: "network_failed" },
    });
  }
  const exposed = wordsOf(headers, "access-control-expose-headers");
  const isExposed = (/** @type {string} */ name) => exposed.includes("*") || exposed.includes(name);
  if (isExposed("date") && isExposed("x-amzn-requestid")) {
    return findings.pass("endpoint-reading", "Pages may read responses, with their time and ID.");
  }
  const effect = isExposed("date")
    ? "The ID of a request, for support, can't be read."
    : "The service's time can't be read, so codes are checked by the computer's clock.";
  findings.warn("endpoint-reading", effect, {
    change: `Access-Control-Expose-Headers: ${[...new Set(["date", "x-amzn-requestid", ...exposed])].join(", ")}`,
  });
}

/** In seconds. A code is good for 30. */
const largestOffset = 10;

/** @param {Findings} findings @param {Outcome} outcome @param {Response} response */
function examineClock(findings, { sentAt, arrivedAt }, { headers }) {
  const date = Date.parse(headers.get("date") ?? "");
  if (Number.isNaN(date)) {
    return findings.warn("endpoint-clock", "The response has no valid Date header.", {
      change: "Date",
    });
  }
  // The header leaves out the fraction of its second.
  const [early, late] = [sentAt - 1000 - date, date - arrivedAt];
  const offset = Math.round(Math.max(early, late, 0) / 1000);
  if (offset <= largestOffset) {
    return findings.pass("endpoint-clock", "The service's Date agrees with this machine's clock.");
  }
  const direction = early > late ? "behind" : "ahead of";
  findings.warn(
    "endpoint-clock",
    `The service's Date is ${offset} s ${direction} this machine's clock. If a proxy writes it, set the proxy's clock; otherwise this machine's.`,
  );
}
