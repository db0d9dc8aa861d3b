/** Secrets cross between JavaScript and C++ as bytes, which can be wiped; strings can't. */

/**
 * Created on first use: the environments of some unit tests lack it.
 * @type {TextEncoder | undefined}
 */
let encoder;
/** @type {TextDecoder | undefined} */
let decoder;

/** @param {string} text */
export function toBytes(text) {
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}

/**
 * JSON as C++ reads it. Half of a surrogate pair, which is left where a text was cut, becomes
 * U+FFFD; a BigInt, which has no form in JSON, is of no valid type.
 *
 * @param {unknown} value
 */
export function toJson(value) {
  return JSON.stringify(value, (_, part) => {
    if (typeof part === "string") return takeText(toBytes(part));
    return typeof part === "bigint" ? null : part;
  });
}

/** @param {Uint8Array} bytes Wiped. */
export function takeText(bytes) {
  decoder ??= new TextDecoder();
  const text = decoder.decode(bytes);
  bytes.fill(0);
  return text;
}
