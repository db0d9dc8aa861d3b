/** What the page's developer should know: the only script that writes to the console. Never a value, which may be a secret. */

/** @param {string} option One that can't be right, and was ignored. */
export function warn(option) {
  console.warn(`cognito-totp-enrollment: the option "${option}" is not valid, and was ignored.`);
}
