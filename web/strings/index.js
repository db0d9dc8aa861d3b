/** The languages there are, each loaded when it is asked for. English is always there. */
import { en } from "./en.js";
import { named } from "./named.js";

/** @typedef {typeof en} Strings */

/** @type {Record<string, () => Promise<Strings>>} By BCP 47 tag. */
const languages = {
  en: async () => en,
  ar: async () => (await import("./ar.js")).ar,
  bg: async () => (await import("./bg.js")).bg,
  ca: async () => (await import("./ca.js")).ca,
  cs: async () => (await import("./cs.js")).cs,
  da: async () => (await import("./da.js")).da,
  de: async () => (await import("./de.js")).de,
  el: async () => (await import("./el.js")).el,
  es: async () => (await import("./es.js")).es,
  fa: async () => (await import("./fa.js")).fa,
  fi: async () => (await import("./fi.js")).fi,
  fr: async () => (await import("./fr.js")).fr,
  he: async () => (await import("./he.js")).he,
  hi: async () => (await import("./hi.js")).hi,
  hr: async () => (await import("./hr.js")).hr,
  hu: async () => (await import("./hu.js")).hu,
  id: async () => (await import("./id.js")).id,
  it: async () => (await import("./it.js")).it,
  ja: async () => (await import("./ja.js")).ja,
  ko: async () => (await import("./ko.js")).ko,
  ms: async () => (await import("./ms.js")).ms,
  nb: async () => (await import("./nb.js")).nb,
  nl: async () => (await import("./nl.js")).nl,
  pl: async () => (await import("./pl.js")).pl,
  pt: async () => (await import("./pt.js")).pt,
  "pt-BR": async () => (await import("./pt-BR.js")).ptBR,
  ro: async () => (await import("./ro.js")).ro,
  ru: async () => (await import("./ru.js")).ru,
  sk: async () => (await import("./sk.js")).sk,
  sv: async () => (await import("./sv.js")).sv,
  th: async () => (await import("./th.js")).th,
  tr: async () => (await import("./tr.js")).tr,
  uk: async () => (await import("./uk.js")).uk,
  ur: async () => (await import("./ur.js")).ur,
  vi: async () => (await import("./vi.js")).vi,
  "zh-Hans": async () => (await import("./zh-Hans.js")).zhHans,
  "zh-Hant": async () => (await import("./zh-Hant.js")).zhHant,
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
  const strings = await languages[language]?.();
  return strings ? named(strings, en) : en;
}
