import { onDone, showEnrollment } from "./enrollment.js";
import { find } from "./page.js";

/**
 * Brings the row "Authenticator app" to life: it says whether there is one, and opens and closes the
 * panel with the element.
 *
 * @param {import("./sign-in.js").SignedIn} account
 */
export async function startAuthenticatorRow({ userPool, username, accessToken }) {
  const panel = find("#authenticator-panel");
  const toggle = find("#authenticator-toggle");
  let hasApp = false;

  const render = () => {
    find("#authenticator-state").textContent = hasApp ? "On" : "Off";
    find("#authenticator-state").classList.toggle("on", hasApp);
    find("#authenticator-about").textContent = hasApp
      ? "You type a code from your app when you sign in."
      : "Protect your account with a code from an app on your phone.";
    const offer = hasApp ? "Replace…" : "Set up authenticator app";
    toggle.textContent = panel.hidden ? offer : "Close";
    toggle.classList.toggle("primary", panel.hidden && !hasApp);
    toggle.setAttribute("aria-expanded", String(!panel.hidden));
  };
  const update = async () => {
    hasApp = await userPool.hasAuthenticatorApp(accessToken);
    render();
  };
  const open = () => {
    const enrollment = showEnrollment(
      panel,
      {
        region: userPool.region,
        "user-pool-id": userPool.userPoolId,
        endpoint: userPool.endpoint,
        account: username,
      },
      { accessToken: async () => accessToken },
    );
    enrollment.addEventListener("enrollment-complete", update);
    enrollment.addEventListener("enrollment-error", update);
    enrollment.addEventListener("enrollment-cancel", close);
    onDone(enrollment, close);
    panel.hidden = false;
    render();
    panel.focus();
  };
  const close = () => {
    if (panel.hidden) return;
    panel.replaceChildren(); // the element forgets the key when it leaves the page
    panel.hidden = true;
    render();
    toggle.focus();
    update();
  };

  toggle.addEventListener("click", () => (panel.hidden ? open() : close()));
  await update();
}
