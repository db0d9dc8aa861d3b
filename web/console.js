/**
 * Messages for the page's developer. Only this script and ahead.js write to the console, and never
 * a value, which may be a secret.
 */

/** @param {string} text */
export function warn(text) {
  console.warn(`cognito-totp-enrollment: ${text}.`);
}

/** @param {string} text */
export function complain(text) {
  console.error(`cognito-totp-enrollment: ${text}`);
}

/** @param {string} option An invalid one. */
export function warnOfOption(option) {
  warn(`the option "${option}" is not valid, and was ignored`);
}

/** @param {import("./types.js").DebugEntry} entry */
export function trace(entry) {
  console.debug(`cognito-totp-enrollment: ${JSON.stringify(entry)}`);
}

/** @param {unknown} error Is reported like any uncaught error, and stops nothing. */
export function throwLater(error) {
  queueMicrotask(() => {
    throw error;
  });
}
