import { userDisabled } from "../errors.js";
import { Authenticator } from "../software-token.js";

/** @typedef {import("../user-pool.js").User} User */
/** @typedef {import("../user-pool.js").UserPool} UserPool */

/**
 * Continues a sign-in after the right password.
 *
 * @param {User} user
 * @param {UserPool} pool
 */
export function afterPassword(user, pool) {
  const { disabled, temporaryPassword } = user;
  const { enabled, verified } = new Authenticator(user);
  if (disabled) throw userDisabled();
  const mfa = pool.mfaOf(user);
  if (temporaryPassword) {
    const userAttributes = JSON.stringify({ email: user.email });
    return challenge("NEW_PASSWORD_REQUIRED", user, pool, {
      requiredAttributes: "[]",
      userAttributes,
    });
  }
  if (mfa !== "OFF" && verified && (enabled || mfa === "ON")) {
    return challenge("SOFTWARE_TOKEN_MFA", user, pool);
  }
  return mfa === "ON" ? challengeToSetUp(user, pool) : tokensFor(user, pool);
}

/**
 * @param {User} user
 * @param {UserPool} pool
 */
export function challengeToSetUp(user, pool) {
  const { factors, factorsAs } = pool.settings;
  return challenge("MFA_SETUP", user, pool, {
    MFAS_CAN_SETUP: factorsAs === "string" ? JSON.stringify(factors) : factors,
  });
}

/**
 * @param {string} name
 * @param {User} user
 * @param {UserPool} pool
 * @param {Record<string, unknown>} [parameters]
 */
export function challenge(name, user, pool, parameters) {
  return {
    ChallengeName: name,
    AvailableChallenges: pool.settings.availableChallenges,
    Session: pool.sessions.open(user, name),
    ChallengeParameters: { ...parameters, USER_ID_FOR_SRP: user.username },
  };
}

/**
 * @param {User} user
 * @param {UserPool} pool
 */
export function tokensFor(user, pool) {
  return authenticated(pool.tokens.issue(user));
}

/** @param {Omit<import("../tokens.js").Tokens, "refreshToken"> & {refreshToken?: string}} tokens */
export function authenticated({ accessToken, expiresIn, refreshToken, idToken }) {
  return {
    ChallengeParameters: {},
    AuthenticationResult: {
      AccessToken: accessToken,
      ExpiresIn: expiresIn,
      TokenType: "Bearer",
      RefreshToken: refreshToken,
      IdToken: idToken,
    },
  };
}
