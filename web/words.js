/** Turns codes and figures into the sentences of a string file. */

/** @typedef {typeof import("./strings/en.js").en} Strings */
/** @typedef {import("./core.js").Snapshot} Snapshot */

/**
 * @param {string} template With `{name}` for each value.
 * @param {Record<string, string>} values
 */
export function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/**
 * What happened, and what to do.
 *
 * @param {Snapshot} snapshot One with an error.
 * @param {Strings} strings
 * @param {string} language A BCP 47 tag, for numbers.
 */
export function errorSentence(snapshot, strings, language) {
  const problem = /** @type {Record<string, string>} */ (strings.problems)[snapshot.error];
  if (problem) return fill(strings.pageProblem, { problem });
  const sentence = /** @type {Record<string, string>} */ (strings.errors)[snapshot.error];
  const said = fill(sentence ?? strings.errors.unknown_service_error, {
    offset: offsetPhrase(snapshot.clockOffset, strings, language),
  });
  if (snapshot.retryAfter === 0) return said;
  const wait = fill(strings.retryAfter, { duration: duration(snapshot.retryAfter, language) });
  return `${said} ${wait}`;
}

/**
 * @param {number} seconds Ahead of this computer's clock; negative when behind.
 * @param {Strings} strings
 * @param {string} language
 */
function offsetPhrase(seconds, strings, language) {
  const template = seconds < 0 ? strings.clockBehind : strings.clockAhead;
  return fill(template, { duration: duration(Math.abs(seconds), language) });
}

/**
 * @param {number} seconds
 * @param {string} language
 */
function duration(seconds, language) {
  const inMinutes = seconds >= 90;
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: inMinutes ? "minute" : "second",
    unitDisplay: "long",
    maximumFractionDigits: 0,
  }).format(inMinutes ? seconds / 60 : seconds);
}
