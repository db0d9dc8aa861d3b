import { showEnrollment } from "./enrollment.js";
import { ask } from "./form.js";
import { find, showView } from "./page.js";
import { answerOf } from "./user-pool.js";

/** @typedef {import("./user-pool.js").Answer} Answer */

/**
 * Has the element set up an app and respond to MFA_SETUP. If the session expires, the user types
 * the password again and continues in place.
 *
 * @param {import("./sign-in.js").Turn} turn
 * @returns {Promise<Answer | undefined>} Undefined if the user cancels.
 */
export function setUpApp({ userPool, username, challenge }) {
  const panel = find("#set-up-panel");
  const renewal = find("#renewal");
  showView("set-up");

  return new Promise((resolve, reject) => {
    const enrollment = showEnrollment(
      panel,
      {
        region: userPool.region,
        "user-pool-id": userPool.userPoolId,
        endpoint: userPool.endpoint,
        account: username,
        "client-id": userPool.clientId,
        username: challenge.username,
        "session-minutes": userPool.sessionMinutes,
        "heading-level": 2,
        "auto-start": undefined, // the user first reads what an app is for
      },
      {
        mfasCanSetup: challenge.parameters.MFAS_CAN_SETUP,
        sessionIssuedAt: challenge.issuedAt,
        session: challenge.session,
      },
    );

    /** @param {Answer} [answer] */
    const leave = (answer) => {
      showView("loading");
      renewal.hidden = true;
      panel.replaceChildren(); // the element forgets what it knows when it leaves the page
      resolve(answer);
    };
    const renew = async () => {
      renewal.hidden = false;
      const send = ({ password = "" }) => userPool.signIn(username, password);
      const answer = await ask(renewal, send);
      if (!enrollment.isConnected) return; // the user has given up in the meantime
      if (!("challenge" in answer) || answer.challenge.name !== "MFA_SETUP") return leave(answer);
      panel.focus();
      renewal.hidden = true;
      enrollment.sessionIssuedAt = answer.challenge.issuedAt;
      enrollment.session = answer.challenge.session;
    };

    enrollment.addEventListener("enrollment-session-expired", () => renew().catch(reject));
    enrollment.addEventListener("enrollment-error", (event) => {
      const isUsedUp = event instanceof CustomEvent && event.detail.code === "session_invalid";
      if (isUsedUp) renew().catch(reject);
    });
    enrollment.addEventListener("enrollment-cancel", () => leave());
    enrollment.addEventListener("enrollment-done", () => {
      const { authenticationResult, challenge: further } = enrollment.takeResult() ?? {};
      const output = { ...further, AuthenticationResult: authenticationResult };
      leave(answerOf(output, challenge.username));
    });
  });
}
