/** In place of the emulator's hmac.js, which needs Node.js. */
import { hmac } from "@noble/hashes/hmac.js";
import { sha1 } from "@noble/hashes/legacy.js";

/**
 * @param {Uint8Array} key
 * @param {Uint8Array} message
 * @returns {Uint8Array} 20 bytes.
 */
export const hmacSha1 = (key, message) => hmac(sha1, key, message);
