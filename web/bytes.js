/** Secrets go between JavaScript and C++ as bytes, which can be wiped; strings can't. */

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @param {string} text */
export function toBytes(text) {
  return encoder.encode(text);
}

/** @param {Uint8Array} bytes Wiped. */
export function takeText(bytes) {
  const text = decoder.decode(bytes);
  bytes.fill(0);
  return text;
}
