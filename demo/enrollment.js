import { chosen } from "./looks.js";
import { find, setAttributes } from "./page.js";

/**
 * @typedef {HTMLElement & { accessToken: () => Promise<string>, session: string, sessionIssuedAt:
 *   number, mfasCanSetup: string | string[], takeResult: () => {authenticationResult?: any,
 *   challenge?: any} | null, }} EnrollmentElement The members of the element that the demo uses.
 */

const EVENTS = [
  "enrollment-step",
  "enrollment-complete",
  "enrollment-error",
  "enrollment-session-expired",
  "enrollment-cancel",
  "enrollment-done",
  "enrollment-turned-off",
  "enrollment-turned-on",
];

/**
 * Puts the element in a place of the page, and replaces what was there.
 *
 * @param {HTMLElement} place
 * @param {Parameters<typeof setAttributes>[1]} attributes
 * @param {Partial<EnrollmentElement>} properties
 * @returns {EnrollmentElement}
 */
export function showEnrollment(place, attributes, properties) {
  const template = /** @type {HTMLTemplateElement} */ (find("#enrollment"));
  const content = document.importNode(template.content, true);
  const enrollment = find("cognito-totp-enrollment", content);
  setAttributes(enrollment, attributes);
  enrollment.lang = chosen("lang");
  Object.assign(enrollment, properties);
  for (const type of EVENTS) enrollment.addEventListener(type, list);
  place.replaceChildren(content);
  return /** @type {EnrollmentElement} */ (enrollment);
}

/** @param {Event} event */
function list(event) {
  const entry = document.createElement("li");
  const detail = event instanceof CustomEvent && event.detail;
  entry.textContent = detail ? `${event.type} ${JSON.stringify(detail)}` : event.type;
  find("#events").append(entry);
}
