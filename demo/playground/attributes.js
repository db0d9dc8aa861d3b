import { fieldFor, fillSelect, input } from "./fields.js";
import { valuesOf } from "./manifest.js";

/** @typedef {import("./fields.js").Control} Control */
/** @typedef {import("./manifest.js").Attribute} Attribute */

/**
 * Makes a field for each attribute: setting the field sets the attribute, and the field shows later
 * changes of the attribute.
 *
 * @param {HTMLElement} place
 * @param {Element} target
 * @param {Attribute[]} attributes Those without a property are left out: the language has a field
 *   elsewhere, and only the element sets the step.
 */
export function showAttributes(place, target, attributes) {
  const settable = attributes.filter(({ fieldName }) => fieldName);
  const controls = new Map(settable.map((attribute) => [attribute.name, controlFor(attribute)]));
  for (const { name, description } of settable) {
    const control = /** @type {Control} */ (controls.get(name));
    control.addEventListener("input", () => write(target, name, control));
    show(target, name, control);
    place.append(fieldFor(name, description, control));
  }
  new MutationObserver((records) => {
    for (const { attributeName } of records) {
      const control = controls.get(String(attributeName));
      if (control) show(target, String(attributeName), control);
    }
  }).observe(target, { attributeFilter: [...controls.keys()] });
}

/**
 * @param {Attribute} attribute
 * @returns {Control}
 */
function controlFor({ type: { text } }) {
  const values = valuesOf(text);
  if (values.length > 0) {
    const options = values.map((value) => ({ value, text: value }));
    return fillSelect(document.createElement("select"), [
      { value: "", text: "Not set" },
      ...options,
    ]);
  }
  if (text === "boolean") return input("checkbox");
  if (text === "number") return input("number", { min: "0", step: "1" });
  return input("text", { dir: "auto" });
}

/**
 * @param {Element} target
 * @param {string} name
 * @param {Control} control
 */
function write(target, name, control) {
  if (isCheckbox(control)) target.toggleAttribute(name, control.checked);
  else if (control.value === "") target.removeAttribute(name);
  else target.setAttribute(name, control.value);
}

/**
 * @param {Element} target
 * @param {string} name
 * @param {Control} control
 */
function show(target, name, control) {
  if (isCheckbox(control)) {
    control.checked = target.hasAttribute(name);
    return;
  }
  const value = target.getAttribute(name) ?? "";
  if (control.value !== value) control.value = value;
}

/**
 * @param {Control} control
 * @returns {control is HTMLInputElement}
 */
const isCheckbox = (control) => control.type === "checkbox";
