/** Turns codes and figures into the sentences of a string file. */

/** @typedef {import("../strings/index.js").Strings} Strings */
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
 * What happened, and what to do.
 *
 * @param {Snapshot} snapshot One with an error.
 * @param {Strings} strings
 * @param {string} language A BCP 47 tag, for numbers.
 */
export function errorSentence(snapshot, strings, language) {
  const { error, codeOffset, canInsist } = snapshot;
  if (error === "clock_off") return clockSentences(snapshot, strings, language).join(strings.gap);
  const sentence = /** @type {Record<string, string>} */ (strings.errors)[error];
  const said = sentence ?? strings.errors.unknown_service_error;
  const insist = error === "code_wrong" && canInsist ? [strings.insistOnCode] : [];
  return fill([said, ...insist].join(strings.gap), { duration: about(codeOffset, language) });
}

/**
 * @param {Snapshot} snapshot
 * @param {Strings} strings
 * @param {string} language
 */
function clockSentences(snapshot, strings, language) {
  const { wrongClock, codeOffset, computerOffset, canInsist } = snapshot;
  const duration = about(codeOffset, language);
  if (wrongClock === "unknown") {
    const difference = codeOffset < 0 ? strings.phoneBehind : strings.phoneAhead;
    return [fill(difference, { duration }), strings.setClock];
  }
  const phone = fill(codeOffset < 0 ? strings.phoneSlow : strings.phoneFast, { duration });
  const computer = fill(computerOffset < 0 ? strings.computerSlow : strings.computerFast, {
    duration: about(computerOffset, language),
  });
  const clocks = wrongClock === "both" ? [phone, computer] : [phone];
  return [...clocks, strings.setClock, ...(canInsist ? [strings.insistOnClock] : [])];
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
export function duration(seconds, language) {
  if (seconds < 90) return quantity(seconds, "second", language);
  return quantity(Math.ceil(seconds / 60), "minute", language);
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
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
    value,
  );
}
