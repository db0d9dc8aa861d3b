/**
 * Implementations of TOTP, by name, each as a function that loads it for one secret. Keys are
 * prepared once where the library allows that, as ours does.
 */
import { loadMeasured } from "./measured.js";

/**
 * @typedef {object} CodeMaker
 * @property {(counter: number) => unknown} code Six digits, or a number below a million; may be a
 *   promise.
 * @property {(code: string, counter: number) => unknown} search How many periods from `counter` the
 *   code is, 20 at most either way; nullish if it is in none. May be a promise.
 */

const period = 30;
const nearWindow = 20;

/** @param {number} counter */
const timeOf = (counter) => counter * period * 1000;

/** @type {Record<string, (secret: string) => Promise<CodeMaker>>} `secret` in base32. */
export const codeMakers = {
  async ours(secret) {
    const module = await loadMeasured();
    module.useSecret(new TextEncoder().encode(secret));
    return {
      code: (counter) => module.code(counter),
      search(code, counter) {
        const drift = module.findDrift(new TextEncoder().encode(code), counter);
        return drift === 99 ? null : drift;
      },
    };
  },

  async jssha(secret) {
    const { default: JsSha } = await import("jssha/sha1");
    const key = decode(secret);
    return withSearch((counter) => {
      const hmac = new JsSha("SHA-1", "UINT8ARRAY", {
        hmacKey: { value: key, format: "UINT8ARRAY" },
      });
      return truncate(hmac.update(messageOf(counter)).getHMAC("UINT8ARRAY"));
    });
  },

  async "@noble/hashes"(secret) {
    const { hmac } = await import("@noble/hashes/hmac.js");
    const { sha1 } = await import("@noble/hashes/legacy.js");
    const prepared = hmac.create(sha1, decode(secret));
    return withSearch((counter) => truncate(prepared.clone().update(messageOf(counter)).digest()));
  },

  async otpauth(secret) {
    const { TOTP } = await import("otpauth");
    const totp = new TOTP({ secret });
    return {
      code: (counter) => totp.generate({ timestamp: timeOf(counter) }),
      search: (token, counter) =>
        totp.validate({ token, timestamp: timeOf(counter), window: nearWindow }),
    };
  },

  async otplib(secret) {
    const { generateSync, verifySync } = await import("otplib");
    return {
      code: (counter) => generateSync({ secret, epoch: counter * period }),
      search(token, counter) {
        const epochTolerance = nearWindow * period;
        const found = verifySync({ secret, token, epoch: counter * period, epochTolerance });
        return found.valid ? /** @type {{delta: number}} */ (found).delta : null;
      },
    };
  },

  async WebCrypto(secret) {
    const algorithm = { name: "HMAC", hash: "SHA-1" };
    const key = await crypto.subtle.importKey("raw", decode(secret), algorithm, false, ["sign"]);
    const code = async (/** @type {number} */ counter) =>
      truncate(new Uint8Array(await crypto.subtle.sign("HMAC", key, messageOf(counter))));
    return {
      code,
      async search(wanted, counter) {
        const codes = await Promise.all(countersAround(counter).map(code));
        const index = codes.indexOf(Number(wanted));
        return index < 0 ? null : Number(countersAround(counter)[index]) - counter;
      },
    };
  },
};

/**
 * @param {(counter: number) => number} code
 * @returns {CodeMaker}
 */
function withSearch(code) {
  return {
    code,
    search(wanted, counter) {
      const found = countersAround(counter).find((one) => code(one) === Number(wanted));
      return found === undefined ? null : found - counter;
    },
  };
}

/** @param {number} counter */
function countersAround(counter) {
  return Array.from({ length: 2 * nearWindow + 1 }, (_, index) => counter - nearWindow + index);
}

/** @param {number} counter */
function messageOf(counter) {
  const message = new Uint8Array(8);
  new DataView(message.buffer).setUint32(4, counter);
  return message;
}

/** @param {Uint8Array} digest RFC 4226 §5.3. */
function truncate(digest) {
  const view = new DataView(digest.buffer, digest.byteOffset);
  return (view.getUint32(view.getUint8(19) & 15) & 0x7fffffff) % 1_000_000;
}

/** @param {string} text In base32. */
function decode(text) {
  const bits = [...text]
    .map((character) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(character))
    .map((value) => value.toString(2).padStart(5, "0"))
    .join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}
