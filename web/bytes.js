/** Secrets cross between JavaScript and C++ as bytes, which can be wiped; strings can't. */

/** Created on first use: the environments of some unit tests lack it. @type {TextEncoder | undefined} */
let encoder;
/** @type {TextDecoder | undefined} */
let decoder;

/** @param {string} text */
export function toBytes(text) {
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}

/** @param {Uint8Array} bytes Wiped. */
export function takeText(bytes) {
  decoder ??= new TextDecoder();
  const text = decoder.decode(bytes);
  bytes.fill(0);
  return text;
}
