/** RFC 4226 and 6238, as far as Cognito uses them. */
import { hmacSha1 } from "./hmac.js";

export const PERIOD_MS = 30_000;

/** @param {number} time In milliseconds, as of `Date.now()`. */
export const periodAt = (time) => Math.floor(time / PERIOD_MS);

/**
 * @param {Uint8Array} key
 * @param {number} period
 */
export function codeOf(key, period) {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(period));
  const { buffer, byteOffset } = hmacSha1(key, new Uint8Array(counter.buffer));
  const hash = new DataView(buffer, byteOffset);
  const number = hash.getUint32(hash.getUint8(19) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}
