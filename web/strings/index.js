/** The languages there are, each loaded when it is asked for. English is always there. */
import { en } from "./en.js";
import { named } from "./named.js";

/** @typedef {typeof en} Strings */

/**
 * @type {Record<string, () => Promise<Record<string, Strings>>>} By BCP 47 tag: imports the
 *   language's file, whose only export is its texts.
 */
const languages = {
  en: async () => ({ en }),
  ar: () => import("./ar.js"),
  bg: () => import("./bg.js"),
  ca: () => import("./ca.js"),
  cs: () => import("./cs.js"),
  da: () => import("./da.js"),
  de: () => import("./de.js"),
  el: () => import("./el.js"),
  es: () => import("./es.js"),
  fa: () => import("./fa.js"),
  fi: () => import("./fi.js"),
  fr: () => import("./fr.js"),
  he: () => import("./he.js"),
  hi: () => import("./hi.js"),
  hr: () => import("./hr.js"),
  hu: () => import("./hu.js"),
  id: () => import("./id.js"),
  it: () => import("./it.js"),
  ja: () => import("./ja.js"),
  ko: () => import("./ko.js"),
  ms: () => import("./ms.js"),
  nb: () => import("./nb.js"),
  nl: () => import("./nl.js"),
  pl: () => import("./pl.js"),
  "pt-BR": () => import("./pt-BR.js"),
  "pt-PT": () => import("./pt-PT.js"),
  ro: () => import("./ro.js"),
  ru: () => import("./ru.js"),
  sk: () => import("./sk.js"),
  sv: () => import("./sv.js"),
  th: () => import("./th.js"),
  tr: () => import("./tr.js"),
  uk: () => import("./uk.js"),
  ur: () => import("./ur.js"),
  vi: () => import("./vi.js"),
  "zh-Hans": () => import("./zh-Hans.js"),
  "zh-Hant": () => import("./zh-Hant.js"),
};

/**
 * Tags that mean a language whose own tag begins differently, or is longer.
 * @type {Record<string, string>}
 */
const otherNames = {
  iw: "he",
  in: "id",
  nn: "nb",
  no: "nb",
  // With this tag alone, browsers write figures as in Brazil.
  pt: "pt-PT",
  zh: "zh-Hans",
  "zh-HK": "zh-Hant",
  "zh-MO": "zh-Hant",
  "zh-TW": "zh-Hant",
};

const rightToLeft = ["ar", "fa", "he", "ur"];

/** @returns {string[]} The tags of all languages. */
export const languageTags = () => Object.keys(languages);

/**
 * The language to use for `tag`: that one, the one that it is a variant of, or English.
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
 * @returns {Promise<Strings>} Rejects if the file can't be loaded.
 */
export async function loadStrings(language) {
  const [strings] = Object.values((await languages[language]?.()) ?? {});
  return strings ? named(strings, en) : en;
}
