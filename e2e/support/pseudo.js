/** A language that nobody speaks: what stays readable was forgotten to be translated, and what does not fit shows. */
import { en } from "../../web/strings/en.js";

/** Longer by a third, as German is, and marked at both ends. @param {string} text */
function pseudo(text) {
  const longer = text.replace(/[aeiou]/g, (vowel) => vowel + vowel);
  // The values keep their names.
  const restored = longer.replace(/\{[^}]*\}/g, (value) => value.replace(/([aeiou])\1/g, "$1"));
  return `⟦${restored}⟧`;
}

/** @param {Record<string, string>} texts */
const pseudoTexts = (texts) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, pseudo(text)]));

const { errors, gap, ...texts } = en;

/** For the element's `messages`. */
export const pseudoMessages = { ...pseudoTexts(texts), gap, errors: pseudoTexts(errors) };
