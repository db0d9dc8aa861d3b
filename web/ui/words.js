/** Turns codes and figures into the sentences of a string file. */

import { sameAs } from "../strings/same-as.js";
import { isTouchDevice } from "./controls.js";

/** @typedef {import("../strings/index.js").Strings} Strings The strings of a language. */
/** @typedef {Partial<Record<import("../core.js").ErrorCode, string>>} ErrorTexts */
/**
 * @typedef {Omit<Strings, "errors"> & {errors: Strings["errors"] & ErrorTexts}} Texts With the
 *   page's own texts.
 */
/** @typedef {import("../core.js").Snapshot} Snapshot */

/**
 * @param {string} template With `{name}` for each value.
 * @param {Record<string, string>} values
 */
export function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (whole, name) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/**
 * Keeps a name together in a sentence that is written in the other direction.
 *
 * @param {string} name
 */
export const isolate = (name) => `\u2068${name}\u2069`;

/**
 * @typedef {object} Explanation
 * @property {string} text What happened, and what to do.
 * @property {string} steps What to do, if that takes several steps: a sentence for each.
 * @property {string} after What else is possible.
 */

/**
 * @param {Snapshot} snapshot One with an error.
 * @param {Texts} strings
 * @param {string} language A BCP 47 tag, for numbers.
 * @returns {Explanation}
 */
export function explainError(snapshot, strings, language) {
  const { error, codeOffset, canInsist, issuer } = snapshot;
  const isClock = error === "clock_off";
  const isWrong = error === "code_wrong";
  /** @type {Record<string, string | undefined>} */
  const errors = strings.errors;
  const text = errors[error] ?? errors[sameAs[error] ?? ""] ?? strings.errors.service_failed;
  const values = { duration: about(codeOffset, language), issuer: isolate(issuer) };
  return {
    text: isClock ? clockSentences(snapshot, strings, language) : fill(text, values),
    steps: isClock ? strings.setClock : "",
    after: canInsist && (isClock || isWrong) ? strings.insistOnCode : "",
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {Texts} strings
 * @param {string} language
 */
function clockSentences({ wrongClock, codeOffset }, strings, language) {
  const sentence = codeOffset < 0 ? strings.phoneSlow : strings.phoneFast;
  const phone = wrongClock === "unknown" ? strings.clocksDiffer : sentence;
  // On a phone, both are the same clock.
  const isComputerToo = wrongClock === "both" && !isTouchDevice();
  const computer = isComputerToo ? strings.gap + strings.computerWrong : "";
  return fill(phone, { duration: about(codeOffset, language) }) + computer;
}

/**
 * In everyday words: the duration is known only to about a quarter of a minute.
 *
 * @param {number} seconds Positive or negative.
 * @param {string} language
 */
function about(seconds, language) {
  const minutes = Math.max(1, Math.round(Math.abs(seconds) / 60));
  return long(minutes, Math.round, language);
}

/**
 * A time to wait, rounded up.
 *
 * @param {number} seconds
 * @param {string} language
 */
export function duration(seconds, language) {
  if (seconds < 90) return quantity(seconds, "second", language);
  return long(Math.ceil(seconds / 60), Math.ceil, language);
}

/**
 * @param {number} minutes
 * @param {(halfHours: number) => number} round
 * @param {string} language
 */
function long(minutes, round, language) {
  if (minutes < 55) return quantity(minutes, "minute", language);
  return quantity(round(minutes / 30) / 2, "hour", language);
}

/**
 * @param {Snapshot["preferredFactor"]} factor
 * @param {Texts} strings
 * @returns {string} The name of what sign-in asks for first; empty if that is the app, nothing, or
 *   unknown.
 */
export function otherFactor(factor, strings) {
  if (factor === "" || factor === "app") return "";
  const names = {
    "text-message": strings.factorTextMessage,
    email: strings.factorEmail,
    passkey: strings.factorPasskey,
    other: strings.factorOther,
  };
  return names[factor];
}

/**
 * Minutes and seconds, such as 2:05.
 *
 * @param {number} seconds
 * @param {string} language
 */
export function clock(seconds, language) {
  const minutes = new Intl.NumberFormat(language).format(Math.floor(seconds / 60));
  const rest = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 }).format(seconds % 60);
  return `${minutes}:${rest}`;
}

/**
 * @param {number} value
 * @param {"second" | "minute" | "hour"} unit
 * @param {string} language
 */
function quantity(value, unit, language) {
  const text = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
    value,
  );
  // Japanese writes no space there.
  return language.startsWith("ja") ? text.replace(" ", "") : text;
}
