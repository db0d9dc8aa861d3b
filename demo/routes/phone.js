import { decodeBase32 } from "../../kit/base32.js";
import { codeOf, periodAt, PERIOD_MS } from "../../kit/emulator/totp.js";

/** @typedef {import("../../kit/emulator/cognito.js").Cognito} Cognito */

const PERIOD = PERIOD_MS / 1000; // seconds
const LARGEST_SKEW = 600; // seconds

/**
 * What the user's authenticator app shows, for any error of the phone's clock. It scans immediately.
 *
 * @param {Cognito} cognito
 * @param {string} username
 * @returns {{period: number, left: number, codes: string[]}} `codes` has one code for each period of
 *   `period` seconds around now, and none before there is a secret. `left` is how many milliseconds the current period lasts.
 */
export function phoneOf(cognito, username) {
  const { pendingSecret, secret } = cognito.inspect(username);
  const key = pendingSecret ?? secret;
  const most = LARGEST_SKEW / PERIOD;
  const first = periodAt(cognito.now) - most;
  const periods = Array.from({ length: 2 * most + 1 }, (_, i) => first + i);
  return {
    period: PERIOD,
    left: PERIOD_MS - (cognito.now % PERIOD_MS),
    codes: key ? periods.map((period) => codeOf(decodeBase32(key), period)) : [],
  };
}
