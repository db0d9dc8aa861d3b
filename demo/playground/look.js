import { find } from "../page.js";
import { fillSelect } from "./fields.js";

/**
 * Lets the user choose the element's language, colors, theme and width.
 *
 * @param {HTMLElement} target The element.
 * @param {HTMLElement} stage The area around it.
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
  choose(selectCalled("width"), "full", (width) => (stage.dataset.width = width));
  choose(selectCalled("theme"), query.get("theme") ?? "none", (name) => {
    stage.dataset.theme = name;
  });
}

/**
 * @param {HTMLSelectElement} select
 * @param {string} value The initial value, if it is an option.
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
