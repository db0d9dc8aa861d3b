import { associateSoftwareToken } from "./associate-software-token.js";
import { getUser } from "./get-user.js";
import { initiateAuth } from "./initiate-auth.js";
import { respondToAuthChallenge } from "./respond-to-auth-challenge.js";
import { setUserMfaPreference } from "./set-user-mfa-preference.js";
import { verifySoftwareToken } from "./verify-software-token.js";

/**
 * @typedef {object} Operation
 * @property {import("../validation.js").Shape} input
 * @property {(input: any, pool: import("../user-pool.js").UserPool, over: Promise<void>) => object} run
 *   `over` settles when the request has been answered, or can't be anymore.
 * @property {(pool: import("../user-pool.js").UserPool) => import("../reply.js").Reply} [success]
 *   The response of a successful call, instead of the JSON that `run` returned.
 */

/** @type {ReadonlyMap<string, Operation>} */
export const operations = new Map([
  ["AssociateSoftwareToken", associateSoftwareToken],
  ["GetUser", getUser],
  ["InitiateAuth", initiateAuth],
  ["RespondToAuthChallenge", respondToAuthChallenge],
  ["SetUserMFAPreference", setUserMfaPreference],
  ["VerifySoftwareToken", verifySoftwareToken],
]);
