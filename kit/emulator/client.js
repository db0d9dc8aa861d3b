/** The tests' client of the emulator, and the user's authenticator app. */
import { execFileSync } from "node:child_process";
import { startEmulator } from "./index.js";

/** @typedef {import("./index.js").Emulator} Emulator */

/**
 * Starts an emulator with a stopped clock, for one test.
 *
 * @param {import("node:test").TestContext} t
 * @param {Partial<import("./index.js").Settings>} [settings]
 */
export async function start(t, settings) {
  const emulator = await startEmulator({ now: () => Date.UTC(2026, 0, 1, 12, 0, 7), settings });
  t.after(() => emulator.stop());
  return emulator;
}

/**
 * @param {Emulator} emulator
 * @param {string} operation
 * @param {object | string} body A string is sent unchanged.
 * @param {Record<string, string>} [headers]
 * @returns {Promise<Response>}
 */
export function post({ url }, operation, body, headers) {
  return fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
      ...headers,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/**
 * @param {Emulator} emulator
 * @param {string} operation
 * @param {object | string} body
 * @returns {Promise<any>} The response's body, for any status.
 */
export async function ask(emulator, operation, body) {
  return (await post(emulator, operation, body)).json();
}

/**
 * @param {string} secret
 * @param {number} time In milliseconds.
 * @returns {string} The code from oathtool.
 */
export function codeOf(secret, time) {
  const now = `--now=@${Math.floor(time / 1000)}`;
  const options = ["--totp", "--base32", now, secret];
  return execFileSync("oathtool", options, { encoding: "utf8" }).trim();
}

/**
 * @param {string} secret
 * @param {number} time In milliseconds.
 * @returns {string} A code that is wrong at all nearby times.
 */
export function wrongCodeOf(secret, time) {
  const shown = [-60, -30, 0, 30, 60].map((seconds) => codeOf(secret, time + seconds * 1000));
  const candidates = ["102030", "203040", "304050", "405060", "506070", "607080"];
  return /** @type {string} */ (candidates.find((code) => !shown.includes(code)));
}

/**
 * @param {Emulator} emulator
 * @param {{username: string, password: string}} user
 * @returns {Promise<any>} The response to the password.
 */
export function signIn(emulator, { username, password }) {
  return ask(emulator, "InitiateAuth", {
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId: emulator.clientId,
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
}

/**
 * @param {Emulator} emulator
 * @param {{challenge: string, session: string, username: string, responses?: Record<string,
 *   string>}} options
 * @returns {Promise<any>} The response to the challenge response.
 */
export function respond(emulator, { challenge, session, username, responses }) {
  return ask(emulator, "RespondToAuthChallenge", {
    ClientId: emulator.clientId,
    ChallengeName: challenge,
    Session: session,
    ChallengeResponses: { USERNAME: username, ...responses },
  });
}

/**
 * @param {import("node:test").TestContext} t
 * @param {import("./index.js").Fault} fault The fault of the next AssociateSoftwareToken.
 */
export async function withFault(t, fault) {
  const emulator = await start(t);
  const { username } = emulator.createUser();
  const who = { AccessToken: emulator.signIn(username).accessToken };
  emulator.plan("AssociateSoftwareToken", fault);
  return {
    emulator,
    associate: () => post(emulator, "AssociateSoftwareToken", who),
    /** Whether the operation has been carried out. */
    wasProcessed: () => emulator.inspect(username).pendingSecret !== undefined,
  };
}
