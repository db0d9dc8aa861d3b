import { showEnrollment } from "./enrollment.js";
import { find } from "./page.js";

/** @type {Record<string, string>} What the row shows beside its title, by the element's step. */
const STATES = { on: "On", enrolled: "On", off: "Off", idle: "Off" };

/**
 * Puts the element into the row "Authenticator app", which says whether the app is on.
 *
 * @param {import("./sign-in.js").SignedIn} account
 */
export function startAuthenticatorRow({ userPool, username, accessToken }) {
  const badge = find("#authenticator-state");
  const enrollment = showEnrollment(
    find("#authenticator-panel"),
    {
      region: userPool.region,
      "user-pool-id": userPool.userPoolId,
      endpoint: userPool.endpoint,
      account: username,
      manage: "",
      "auto-start": undefined,
    },
    { accessToken: async () => accessToken },
  );
  enrollment.addEventListener("enrollment-step", (event) => {
    const { step } = /** @type {CustomEvent<{step: string}>} */ (event).detail;
    badge.textContent = STATES[step] ?? badge.textContent;
    badge.classList.toggle("on", badge.textContent === "On");
  });
}
