import { find } from "./page.js";

const EVENTS = [
  "enrollment-step",
  "enrollment-complete",
  "enrollment-error",
  "enrollment-session-expired",
  "enrollment-cancel",
];

/**
 * @typedef {object} Account
 * @property {string} region
 * @property {string} userPoolId
 * @property {string} endpoint
 * @property {string} username
 * @property {string} accessToken
 * @property {() => Promise<boolean>} hasAuthenticatorApp Asks the user pool.
 */

/**
 * Brings the row "Authenticator app" to life: it says whether there is one, and opens and closes the
 * panel with the element.
 *
 * @param {Account} account
 */
export async function startAuthenticatorRow(account) {
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
    hasApp = await account.hasAuthenticatorApp();
    render();
  };
  const open = () => {
    panel.replaceChildren(createEnrollment(account));
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
  panel.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.matches("[slot='done']")) close();
  });
  panel.addEventListener("enrollment-complete", update);
  panel.addEventListener("enrollment-error", update);
  panel.addEventListener("enrollment-cancel", close);
  for (const type of EVENTS) panel.addEventListener(type, list);
  await update();
}

/** @param {Account} account */
function createEnrollment({ region, userPoolId, endpoint, username, accessToken }) {
  const template = /** @type {HTMLTemplateElement} */ (find("#enrollment"));
  const content = document.importNode(template.content, true);
  const enrollment = find("cognito-totp-enrollment", content);
  enrollment.setAttribute("region", region);
  enrollment.setAttribute("user-pool-id", userPoolId);
  enrollment.setAttribute("endpoint", endpoint);
  enrollment.setAttribute("account", username);
  Object.assign(enrollment, { accessToken: async () => accessToken });
  return content;
}

/** @param {Event} event */
function list(event) {
  const entry = document.createElement("li");
  const detail = event instanceof CustomEvent && event.detail;
  entry.textContent = detail ? `${event.type} ${JSON.stringify(detail)}` : event.type;
  find("#events").append(entry);
}
