import { setAttributes } from "../page.js";
import { order } from "../service.js";

/**
 * @typedef {import("../../web/element.js").CognitoTotpEnrollmentElement} Enrollment
 *
 * @typedef {object} Pool
 * @property {string} endpoint
 * @property {string} region
 * @property {string} userPoolId
 * @property {string} clientId
 * @property {number} sessionMinutes
 */

/**
 * Gives the element a new user.
 *
 * @param {Enrollment} enrollment
 * @param {Pool} pool
 * @param {string} kind One of the server's kinds.
 * @returns {Promise<{phone: string, renewal?: string}>} The URLs of the phone and, at sign-in, of
 *   another session.
 */
export async function bringPerson(enrollment, pool, kind) {
  const { username, phone, renewal, accessToken, session } = await order(`people/${kind}`);
  enrollment.reset();
  enrollment.accessToken = undefined;
  enrollment.session = undefined;
  const isSigningIn = session !== undefined;
  setAttributes(enrollment, {
    region: pool.region,
    "user-pool-id": pool.userPoolId,
    endpoint: pool.endpoint,
    account: username,
    "client-id": isSigningIn ? pool.clientId : undefined,
    username: isSigningIn ? username : undefined,
    "session-minutes": isSigningIn ? pool.sessionMinutes : undefined,
  });
  if (isSigningIn) giveSession(enrollment, session);
  else enrollment.accessToken = accessToken;
  return { phone, renewal };
}

/**
 * Simulates another sign-in; the element continues with the new session.
 *
 * @param {Enrollment} enrollment
 * @param {string} address
 */
export async function renewSession(enrollment, address) {
  const { session } = await order(address);
  giveSession(enrollment, session);
}

/**
 * @param {Enrollment} enrollment
 * @param {string} session
 */
function giveSession(enrollment, session) {
  enrollment.sessionIssuedAt = Date.now();
  enrollment.session = session;
}
