/**
 * HMAC-SHA-1 in Node.js. Web Crypto's is asynchronous: between its two halves, another request
 * could use the same code.
 */
import { createHmac } from "node:crypto";

/**
 * @param {Uint8Array} key
 * @param {Uint8Array} message
 * @returns {Uint8Array} 20 bytes.
 */
export const hmacSha1 = (key, message) => createHmac("sha1", key).update(message).digest();
