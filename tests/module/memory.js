/** Finds the forms of a secret in the memory of the WebAssembly module. */
import { prepare } from "#core";
import { Secret } from "otpauth";
import { wasm } from "./service.js";

/** @type {WebAssembly.Memory | undefined} */
let memory;

/** Loads the module, and keeps a reference to its memory. */
export async function prepareWithMemory() {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = /** @type {any} */ (
    async (/** @type {any[]} */ ...args) => {
      const instance = await Reflect.apply(instantiate, WebAssembly, args);
      memory = Object.values(instance.exports).find((it) => it instanceof WebAssembly.Memory);
      return instance;
    }
  );
  await prepare(await wasm());
  WebAssembly.instantiate = instantiate;
}

/** @param {string | Uint8Array} needle Text: in either encoding. */
export function isInMemory(needle) {
  const content = Buffer.from(/** @type {WebAssembly.Memory} */ (memory).buffer);
  if (typeof needle !== "string") return content.includes(Buffer.from(needle));
  return content.includes(needle) || content.includes(Buffer.from(needle, "utf16le"));
}

/**
 * @param {string} secret In base32.
 * @returns {Record<string, string | Uint8Array>} Its forms in memory.
 */
export function formsOf(secret) {
  const { bytes } = Secret.fromBase32(secret);
  return { "the secret": secret, "the secret's bytes": bytes };
}

/**
 * @param {string} secret In base32.
 * @returns {Record<string, Uint8Array>} The states of SHA-1 after each pad of HMAC (RFC 2104), which make its codes.
 */
export function keysOf(secret) {
  const block = new Uint8Array(64);
  block.set(Secret.fromBase32(secret).bytes);
  return {
    "the inner key": stateAfter(block.map((byte) => byte ^ 0x36)),
    "the outer key": stateAfter(block.map((byte) => byte ^ 0x5c)),
  };
}

/**
 * The state of SHA-1 after one block (RFC 3174 §6.1).
 *
 * @param {Uint8Array} block
 */
function stateAfter(block) {
  const view = new DataView(block.buffer);
  const w = Array.from({ length: 16 }, (_, t) => view.getUint32(4 * t));
  const at = (/** @type {number} */ t) => /** @type {number} */ (w[t]);
  for (let t = 16; t < 80; t++) w[t] = rotated(at(t - 3) ^ at(t - 8) ^ at(t - 14) ^ at(t - 16), 1);
  const initial = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  let [a, b, c, d, e] = /** @type {[number, number, number, number, number]} */ (initial);
  for (let t = 0; t < 80; t++) {
    const [f, k] = roundAt(t, b, c, d);
    [a, b, c, d, e] = [(rotated(a, 5) + f + e + k + at(t)) >>> 0, a, rotated(b, 30), c, d];
  }
  const sums = [a, b, c, d, e].map((word, i) => word + /** @type {number} */ (initial[i]));
  return new Uint8Array(Uint32Array.from(sums, (sum) => sum >>> 0).buffer);
}

/** @param {number} t @param {number} b @param {number} c @param {number} d */
function roundAt(t, b, c, d) {
  if (t < 20) return /** @type {const} */ ([(b & c) | (~b & d), 0x5a827999]);
  if (t < 40) return /** @type {const} */ ([b ^ c ^ d, 0x6ed9eba1]);
  if (t < 60) return /** @type {const} */ ([(b & c) | (b & d) | (c & d), 0x8f1bbcdc]);
  return /** @type {const} */ ([b ^ c ^ d, 0xca62c1d6]);
}

/** @param {number} word @param {number} bits */
const rotated = (word, bits) => (word << bits) | (word >>> (32 - bits));
