/** An error: what happened stands out, what to do follows. */
import { html } from "./dom.js";

/**
 * @param {string} language A BCP 47 tag.
 * @param {string} text What happened, and perhaps more.
 * @param {string} [steps] What to do, one sentence for each step.
 * @param {string} [after]
 * @returns {(Node | string)[]}
 */
export function errorText(language, text, steps = "", after = "") {
  const [first = "", ...rest] = sentencesOf(text, language);
  const items = sentencesOf(steps, language).map((step) => html("li", {}, step));
  return [
    html("strong", {}, first),
    ...rest,
    ...(items[0] ? [html("ol", {}, ...items)] : []),
    ...(after ? [html("p", {}, after)] : []),
  ];
}

/**
 * @param {string} text
 * @param {string} language
 * @returns {string[]} Each with the space after it. All in one text if the browser can't split it.
 */
function sentencesOf(text, language) {
  if (!Intl.Segmenter) return text ? [text] : [];
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
