import { invalidParameter, notAuthorized, ServiceError } from "../errors.js";
import { Authenticator } from "../software-token.js";
import { clientId, map, required, session, text } from "../validation.js";
import { checkClient, parameter } from "./client.js";
import { afterPassword, challenge, tokensFor } from "./sign-in.js";
import { codeUsedBefore } from "./verify-software-token.js";

/**
 * @typedef {(user: import("../user-pool.js").User, pool: import("../user-pool.js").UserPool,
 *   parameters: Record<string, string>) => object} Response Handles the response to one challenge,
 *   with all its parameters.
 */

/** @type {import("./index.js").Operation} */
export const respondToAuthChallenge = {
  input: {
    ClientId: required(clientId),
    ChallengeName: required(text),
    Session: session,
    ChallengeResponses: map,
  },
  run({ ClientId, ChallengeName, Session, ChallengeResponses }, pool) {
    checkClient(ClientId, pool);
    const username = parameter(ChallengeResponses, "USERNAME");
    const id = parameter({ Session }, "Session");
    const respond = responses.get(ChallengeName);
    if (!respond) throw invalidParameter(`The emulator does not know ${ChallengeName}`);
    const stage = ChallengeName === "MFA_SETUP" ? "verified" : "open";
    const current = pool.sessions.read(id, ChallengeName, [stage]);
    if (current.user.username !== username) throw notAuthorized("Invalid session for the user.");
    const answer = respond(current.user, pool, ChallengeResponses);
    current.spent = true;
    return answer;
  },
};

/** @type {Response} */
function respondWithPassword(user, pool, parameters) {
  const password = parameter(parameters, "NEW_PASSWORD");
  if (password.length < 8) {
    throw new ServiceError(
      "InvalidPasswordException",
      "Password does not conform to policy: Password not long enough",
    );
  }
  user.password = password;
  user.temporaryPassword = false;
  return afterPassword(user, pool);
}

/** @type {Response} */
function finishSetup(user, pool) {
  const next = pool.settings.challengeAfterSetup;
  return next ? challenge(next, user, pool) : tokensFor(user, pool);
}

/** @type {Response} */
function respondWithCode(user, pool, parameters) {
  const code = parameter(parameters, "SOFTWARE_TOKEN_MFA_CODE");
  const verdict = new Authenticator(user).check(code, pool.now());
  if (verdict === "used") throw codeUsedBefore();
  if (verdict === "wrong") {
    throw new ServiceError("CodeMismatchException", "Invalid code received for user");
  }
  return tokensFor(user, pool);
}

/** @type {ReadonlyMap<string, Response>} */
const responses = new Map([
  ["NEW_PASSWORD_REQUIRED", respondWithPassword],
  ["MFA_SETUP", finishSetup],
  ["SOFTWARE_TOKEN_MFA", respondWithCode],
]);
