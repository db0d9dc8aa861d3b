/** RFC 4648, 4226 and 6238, as far as Cognito uses them. */
import { hmacSha1 } from "./hmac.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const PERIOD_MS = 30_000;

/** @param {Uint8Array} bytes */
export function base32(bytes) {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[parseInt(group.padEnd(5, "0"), 2)]).join("");
}

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
