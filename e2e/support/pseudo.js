/** A pseudo-language. It makes visible which texts are not translated, and which do not fit. */
import { en } from "../../web/strings/en.js";

/** A third longer, as German is, and marked at both ends. @param {string} text */
function pseudo(text) {
  const longer = text.replace(/[aeiou]/g, (vowel) => vowel + vowel);
  // Placeholders keep their names.
  const restored = longer.replace(/\{[^}]*\}/g, (value) => value.replace(/([aeiou])\1/g, "$1"));
  return `⟦${restored}⟧`;
}

/** @param {Record<string, string>} texts */
const pseudoTexts = (texts) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, pseudo(text)]));

const { errors, gap, ...texts } = en;

/** For the element's `messages`. */
export const pseudoMessages = { ...pseudoTexts(texts), gap, errors: pseudoTexts(errors) };
