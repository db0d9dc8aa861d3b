/** Finds the forms of a secret in the memory of the WebAssembly module. */
import { prepare } from "#core";
import { sha1 } from "@noble/hashes/legacy.js";
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
 * @returns {Record<string, Uint8Array>} The states of SHA-1 after each pad of HMAC (RFC 2104),
 *   which make its codes.
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
  // The types hide `get`, which returns the five words.
  const hash = /** @type {any} */ (sha1.create().update(block));
  return new Uint8Array(Uint32Array.from(hash.get()).buffer);
}
