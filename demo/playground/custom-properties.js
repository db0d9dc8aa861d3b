import { element, fieldFor, input } from "./fields.js";

/**
 * The lengths, with their initial values in rem; the others are colors.
 * @type {Record<string, number>}
 */
const LENGTHS = { "--enrollment-radius": 0.5, "--enrollment-gap": 1 };

/**
 * Makes a field for each custom property.
 *
 * @param {HTMLElement} place
 * @param {HTMLElement} target The element. Its style is set by script, which a strict policy
 *   allows.
 * @param {{name: string, description: string}[]} properties
 */
export function showCustomProperties(place, target, properties) {
  for (const { name, description } of properties) {
    const control = controlFor(name);
    const unset = element("button", ["Unset"]);
    const notSet = element("span", ["Not set"], "quiet small");
    const show = () => {
      const isSet = target.style.getPropertyValue(name) !== "";
      unset.hidden = !isSet;
      notSet.hidden = isSet;
      if (!isSet) control.value = control.defaultValue;
    };
    control.addEventListener("input", () => {
      target.style.setProperty(name, name in LENGTHS ? `${control.value}rem` : control.value);
      show();
    });
    unset.type = "button";
    unset.ariaLabel = `Unset ${name}`;
    unset.addEventListener("click", () => {
      target.style.removeProperty(name);
      if (target.style.length === 0) target.removeAttribute("style");
      control.focus();
      show();
    });
    show();
    place.append(fieldFor(name, description, control, [unset, notSet]));
  }
}

/** @param {string} name */
function controlFor(name) {
  const length = LENGTHS[name];
  if (length === undefined) return input("color", { defaultValue: "#808080" });
  return input("range", { min: "0", max: "3", step: "0.125", defaultValue: String(length) });
}
