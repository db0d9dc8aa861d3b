/** Base32, RFC 4648 §6, as Cognito writes it and authenticator apps read it. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * @param {Uint8Array} bytes
 * @returns {string} Without padding.
 */
export function encodeBase32(bytes) {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[parseInt(group.padEnd(5, "0"), 2)]).join("");
}

/**
 * @param {string} text In either case, with or without padding; spaces and dashes are ignored.
 * @returns {Uint8Array} Throws if the text is empty or has other characters.
 */
export function decodeBase32(text) {
  const letters = text.toUpperCase().replace(/[\s-]/g, "").replace(/=+$/, "");
  const values = Array.from(letters, (letter) => ALPHABET.indexOf(letter));
  if (values.length < 2 || values.includes(-1)) throw new Error("The key is not in base32");
  const bits = values.map((value) => value.toString(2).padStart(5, "0")).join("");
  const bytes = bits.match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => parseInt(byte, 2));
}
