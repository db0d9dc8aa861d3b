import { decodeBase32 } from "../../kit/base32.js";
import { codeOf, periodAt, PERIOD_MS } from "../../kit/emulator/totp.js";

const PERIOD = PERIOD_MS / 1000; // seconds
const LARGEST_SKEW = 600; // seconds

/**
 * What the user's authenticator app shows, for any error of the phone's clock. It scans
 * immediately.
 *
 * @param {string | undefined} secret The newest that the user got, in Base32; nothing before the
 *   first.
 * @param {number} now The service's time, in milliseconds since the Unix epoch.
 * @returns {{period: number, left: number, codes: string[]}} `codes` has one code for each period
 *   of `period` seconds around now, and none before there is a secret. `left` is how many
 *   milliseconds the current period lasts.
 */
export function phoneOf(secret, now) {
  const most = LARGEST_SKEW / PERIOD;
  const first = periodAt(now) - most;
  const periods = Array.from({ length: 2 * most + 1 }, (_, i) => first + i);
  return {
    period: PERIOD,
    left: PERIOD_MS - (now % PERIOD_MS),
    codes: secret ? periods.map((period) => codeOf(decodeBase32(secret), period)) : [],
  };
}
