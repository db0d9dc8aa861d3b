/** A pseudo-language: text that stays readable is not translated, and text that does not fit becomes visible. */
import { en } from "../../web/strings/en.js";

/** A third longer, as German is, and marked at both ends. @param {string} text */
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
