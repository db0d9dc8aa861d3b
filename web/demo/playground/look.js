import { find } from "../page.js";
import { element, fieldFor, fillSelect, input } from "./fields.js";

/** Custom properties that are lengths, in rem; the others are colours. @type {Record<string, number>} */
const LENGTHS = { "--enrollment-radius": 0.5, "--enrollment-gap": 1 };

/**
 * Has the person choose the element's language, colours and theme.
 *
 * @param {HTMLElement} target The element.
 * @param {HTMLElement} stage What is around it.
 * @param {string[]} languages BCP 47 tags.
 */
export function showLook(target, stage, languages) {
  const query = new URLSearchParams(location.search);
  const language = selectCalled("language");
  fillSelect(
    language,
    languages.map((tag) => ({ value: tag, text: `${nameOf(tag)} – ${tag}`, lang: tag })),
  );
  choose(language, query.get("lang") ?? "en", (tag) => target.setAttribute("lang", tag));
  choose(selectCalled("scheme"), "system", (scheme) => (stage.dataset.scheme = scheme));
  choose(selectCalled("theme"), query.get("theme") ?? "none", (name) => {
    stage.dataset.theme = name;
  });
}

/**
 * Makes a field for each custom property.
 *
 * @param {HTMLElement} place
 * @param {HTMLElement} target The element. Set by script, which a strict policy allows.
 * @param {{name: string, description: string}[]} properties
 */
export function showCustomProperties(place, target, properties) {
  for (const { name, description } of properties) {
    const isLength = name in LENGTHS;
    const control = isLength
      ? input("range", { min: "0", max: "3", step: "0.125" })
      : input("color");
    const unset = element("button", ["Unset"]);
    const show = () => {
      const value = target.style.getPropertyValue(name);
      unset.hidden = value === "";
      if (value === "") control.value = isLength ? String(LENGTHS[name]) : "#808080";
    };
    control.addEventListener("input", () => {
      target.style.setProperty(name, isLength ? `${control.value}rem` : control.value);
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
    place.append(fieldFor(name, description, control, [unset]));
  }
}

/**
 * @param {HTMLSelectElement} select
 * @param {string} value To begin with, if there is such a one.
 * @param {(value: string) => void} apply
 */
function choose(select, value, apply) {
  const has = [...select.options].some((option) => option.value === value);
  if (has) select.value = value;
  select.addEventListener("input", () => apply(select.value));
  apply(select.value);
}

/** @param {string} id */
const selectCalled = (id) => /** @type {HTMLSelectElement} */ (find(`#${id}`));

/** @param {string} tag */
const nameOf = (tag) => new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
