import { readFile } from "node:fs/promises";
import { TOTP } from "otpauth";

/** A made-up secret, which the responses below contain. */
export const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** The module next to the tested script. */
export const wasm = () => readFile(new URL("enrollment.wasm", import.meta.resolve("#core")));

/** @param {number} [timestamp] In milliseconds. */
export const codeNow = (timestamp = Date.now()) => new TOTP({ secret }).generate({ timestamp });

/** @type {Record<string, object>} */
const answers = {
  GetUser: { Username: "alice" },
  AssociateSoftwareToken: { SecretCode: secret },
  VerifySoftwareToken: { Status: "SUCCESS" },
  SetUserMFAPreference: {},
};

/** The operations of an enrollment, in order. */
export const allOperations = Object.keys(answers);

/**
 * @typedef {{operation: string, url: string, init: RequestInit, body: Record<string, any>}} Call
 */

/**
 * A user pool in which every operation succeeds by default.
 *
 * @param {Record<string, (call: Call) => Response | Promise<Response>>} [special] By operation.
 */
export function fakeService(special = {}) {
  /** @type {Call[]} */
  const calls = [];
  return {
    calls,
    operations: () => calls.map(({ operation }) => operation),
    /**
     * @param {RequestInfo | URL} url
     * @param {RequestInit} [init]
     */
    async fetch(url, init = {}) {
      const headers = /** @type {Record<string, string>} */ (init.headers);
      const operation = String(headers["x-amz-target"]?.split(".").at(1));
      const body = await new Response(init.body).json();
      const call = { operation, url: String(url), init, body };
      calls.push(call);
      return special[operation]?.(call) ?? Response.json(answers[operation]);
    },
  };
}

/**
 * @param {string} type
 * @param {string} [message]
 */
export const refusal = (type, message = "") =>
  Response.json({ __type: type, message }, { status: 400 });

/**
 * An access token, unsigned.
 *
 * @param {object} claims
 */
export const tokenWith = (claims) =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
