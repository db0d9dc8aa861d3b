/** What the service says of the user's second factors, and what the element shows then. */
import { problems } from "../web/strings/problems.js";
import { reasonOf } from "./http.js";

/** @typedef {import("./findings.js").Findings} Findings */

/** Cognito's names. Others are counted, since they come from whatever answers. */
const factors = ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP", "WEB_AUTHN"];

/** @type {Record<string, string>} */
const screens = {
  idle: "The element offers to set up an app, with and without manage.",
  on: "With manage the element shows that the app is on; without, it asks before it replaces it.",
  off: "With manage the element shows that the app is off, and turns it on again.",
};

/** @param {Findings} findings @param {import("./get-user.js").Outcome} outcome */
export async function describeUser(findings, { code, step, response, failure }) {
  if (code) {
    const cause = response ? `status ${response.status}` : reasonOf(failure);
    await response?.body?.cancel().catch(() => {});
    const problem = problems[code] ? ` It means: ${problems[code]}` : "";
    return findings.fail("user", `GetUser failed: ${cause}.${problem}`, { code });
  }
  /** @type {any} */
  const user = (await response?.json().catch(() => null)) ?? {};
  const listed = Array.isArray(user.UserMFASettingList) ? user.UserMFASettingList : [];
  const list = `UserMFASettingList: ${namesOf(listed)}`;
  const preferred = `PreferredMfaSetting: ${namesOf([user.PreferredMfaSetting].filter(Boolean))}`;
  findings.pass("user", `GetUser accepts the token. ${list}; ${preferred}. ${screens[step] ?? ""}`);
}

/** @param {unknown[]} settings */
function namesOf(settings) {
  const known = factors.filter((name) => settings.includes(name));
  const others = settings.length - known.length;
  return [...known, ...(others > 0 ? [`${others} other`] : [])].join(", ") || "none";
}
