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
  const { codeOffset, computerOffset, retryAfter } = snapshot;
  const said = fill(errorTemplate(snapshot, strings), {
    duration: about(codeOffset, language),
    phone: clockPhrase(codeOffset, strings, language),
    computer: clockPhrase(computerOffset, strings, language),
    difference: fill(codeOffset < 0 ? strings.behind : strings.ahead, {
      duration: about(codeOffset, language),
    }),
  });
  if (retryAfter === 0) return said;
  return `${said} ${fill(strings.retryAfter, { duration: duration(retryAfter, language) })}`;
}

/**
 * @param {Snapshot} snapshot
 * @param {Strings} strings
 */
function errorTemplate({ error, wrongClock }, strings) {
  if (error === "clock_off" && wrongClock === "both") return strings.bothClocksOff;
  if (error === "clock_off" && wrongClock === "unknown") return strings.someClockOff;
  const sentence = /** @type {Record<string, string>} */ (strings.errors)[error];
  return sentence ?? strings.errors.unknown_service_error;
}

/**
 * @param {number} seconds Ahead of the right time; negative when behind.
 * @param {Strings} strings
 * @param {string} language
 */
function clockPhrase(seconds, strings, language) {
  const template = seconds < 0 ? strings.slow : strings.fast;
  return fill(template, { duration: about(seconds, language) });
}

/**
 * As people say it: a figure that is known to about a quarter of a minute.
 *
 * @param {number} seconds Of either sign.
 * @param {string} language
 */
function about(seconds, language) {
  const minutes = Math.max(1, Math.round(Math.abs(seconds) / 60));
  if (minutes < 90) return quantity(minutes, "minute", language);
  return quantity(Math.round(minutes / 30) / 2, "hour", language);
}

/**
 * A time to wait, rounded up.
 *
 * @param {number} seconds
 * @param {string} language
 */
function duration(seconds, language) {
  if (seconds < 90) return quantity(seconds, "second", language);
  return quantity(Math.ceil(seconds / 60), "minute", language);
}

/**
 * @param {number} value
 * @param {"second" | "minute" | "hour"} unit
 * @param {string} language
 */
function quantity(value, unit, language) {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
    value,
  );
}
