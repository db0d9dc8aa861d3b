import { ask } from "./form.js";
import { find, showView } from "./page.js";

/**
 * Asks the user for a new password, and for other attributes that the user pool requires.
 *
 * @param {import("./sign-in.js").Turn} turn
 */
export function askForNewPassword({ challenge, respond }) {
  /** @type {string[]} Such as `userAttributes.name`. */
  const required = JSON.parse(challenge.parameters.requiredAttributes ?? "[]");
  find("#required-attributes").replaceChildren(...required.map(fieldFor));
  showView("new-password");
  return ask(
    find("[data-view='new-password']"),
    ({ username: _, newPassword = "", ...attributes }) =>
      respond({ NEW_PASSWORD: newPassword, ...attributes }),
  );
}

/** @param {string} name Of an attribute. */
function fieldFor(name) {
  const template = /** @type {HTMLTemplateElement} */ (find("#required-attribute"));
  const content = document.importNode(template.content, true);
  const label = /** @type {HTMLLabelElement} */ (find("label", content));
  const field = /** @type {HTMLInputElement} */ (find("input", content));
  const id = name.replaceAll(/\W/g, "-");
  label.textContent = name.replace("userAttributes.", "");
  label.htmlFor = id;
  field.id = id;
  field.name = name;
  return content;
}
