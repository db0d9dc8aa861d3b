/** The languages there are, each loaded when it is asked for. English is always there. */
import { en } from "./en.js";

/** @typedef {typeof en} Strings */

/** @type {Record<string, () => Promise<Strings>>} By BCP 47 tag. */
const languages = {
  en: async () => en,
};

/** Tags that are not the beginning of what they mean. @type {Record<string, string>} */
const otherNames = {
  iw: "he",
  in: "id",
  nn: "nb",
  no: "nb",
  zh: "zh-Hans",
  "zh-HK": "zh-Hant",
  "zh-MO": "zh-Hant",
  "zh-TW": "zh-Hant",
};

const rightToLeft = ["ar", "fa", "he", "ur"];

/** @returns {string[]} The tags of all languages. */
export const languageTags = () => Object.keys(languages);

/**
 * The language to speak to somebody who wants `tag`: that one, or the one that it is a variety of, or English.
 *
 * @param {string} tag BCP 47, in any case.
 * @returns {string} One of `languageTags()`.
 */
export function languageFor(tag) {
  for (let wanted = tag.toLowerCase(); wanted; wanted = wanted.replace(/-?[^-]*$/, "")) {
    const other = findTag(otherNames, wanted);
    const found = findTag(languages, wanted) ?? (other && otherNames[other]);
    if (found) return found;
  }
  return "en";
}

/**
 * @param {object} table
 * @param {string} wanted In lower case.
 */
function findTag(table, wanted) {
  return Object.keys(table).find((tag) => tag.toLowerCase() === wanted);
}

/**
 * @param {string} language One of `languageTags()`.
 * @returns {"ltr" | "rtl"}
 */
export const directionOf = (language) => (rightToLeft.includes(language) ? "rtl" : "ltr");

/**
 * @param {string} language One of `languageTags()`.
 * @returns {Promise<Strings>} Rejected where the file can't be loaded.
 */
export async function loadStrings(language) {
  return languages[language]?.() ?? en;
}
