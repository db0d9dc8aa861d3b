import { base64url, encode, randomBytes } from "./bytes.js";
import { notAuthorized, userDisabled } from "./errors.js";

/** @typedef {import("./user-pool.js").User} User */

/** The scope that these operations need. */
const USER_ADMIN_SCOPE = "aws.cognito.signin.user.admin";

/**
 * @typedef {object} Tokens
 * @property {string} accessToken
 * @property {string} idToken
 * @property {string} refreshToken
 * @property {number} expiresIn In seconds.
 *
 * @typedef {object} TokenOptions
 * @property {string} [scope]
 * @property {number} [minutes] Until the access and the ID token expire.
 *
 * @typedef {object} Grant What a sign-in gave.
 * @property {User} user
 * @property {string} id
 * @property {boolean} revoked
 * @property {Map<string, Record<string, any>>} tokens The claims of its access and ID tokens.
 *
 * @typedef {Map<string, Grant>} Grants By their refresh tokens.
 */

/** Creates tokens that look like Cognito's, and recognizes them. */
export class TokenService {
  #grants;
  #pool;

  /**
   * @param {Grants} grants
   * @param {import("./user-pool.js").UserPool} pool
   */
  constructor(grants, pool) {
    this.#grants = grants;
    this.#pool = pool;
  }

  /**
   * @param {User} user
   * @param {TokenOptions} [options]
   * @returns {Tokens}
   */
  issue(user, options) {
    const refreshToken = [48, 900].map((length) => base64url(randomBytes(length))).join(".");
    const grant = { user, id: crypto.randomUUID(), revoked: false, tokens: new Map() };
    this.#grants.set(refreshToken, grant);
    return { ...this.#sign(grant, options), refreshToken };
  }

  /** @param {string} refreshToken */
  refresh(refreshToken) {
    const grant = this.#grants.get(refreshToken);
    if (!grant) throw notAuthorized("Invalid Refresh Token");
    if (grant.revoked) throw notAuthorized("Refresh Token has been revoked");
    if (grant.user.disabled) throw userDisabled();
    return this.#sign(grant);
  }

  /** @param {User} user */
  revoke(user) {
    for (const grant of this.#grants.values()) {
      if (grant.user === user) grant.revoked = true;
    }
  }

  /**
   * @param {string} accessToken
   * @returns {User} The token's user.
   */
  userOf(accessToken) {
    const grant = [...this.#grants.values()].find(({ tokens }) => tokens.has(accessToken));
    const claims = grant?.tokens.get(accessToken);
    if (!grant || claims?.token_use !== "access") throw notAuthorized("Invalid Access Token");
    if (claims.exp * 1000 <= this.#pool.now()) throw notAuthorized("Access Token has expired");
    if (grant.revoked) throw notAuthorized("Access Token has been revoked");
    if (!claims.scope.split(" ").includes(USER_ADMIN_SCOPE)) {
      throw notAuthorized("Access Token does not have required scopes");
    }
    if (grant.user.disabled) throw userDisabled();
    return grant.user;
  }

  /**
   * @param {Grant} grant
   * @param {TokenOptions} [options]
   */
  #sign({ user, id, tokens }, options = {}) {
    const { region, userPoolId, clientId, now, settings } = this.#pool;
    const { scope = USER_ADMIN_SCOPE, minutes = settings.tokenMinutes } = options;
    const issued = Math.floor(now() / 1000);
    const common = {
      sub: user.sub,
      iss: `https://cognito-idp.${region}.amazonaws.com/${userPoolId}`,
      origin_jti: id,
      event_id: crypto.randomUUID(),
      auth_time: issued,
      exp: issued + minutes * 60,
      iat: issued,
    };
    const access = {
      ...common,
      client_id: clientId,
      token_use: "access",
      scope,
      jti: crypto.randomUUID(),
      username: user.username,
    };
    const identity = {
      ...common,
      aud: clientId,
      token_use: "id",
      jti: crypto.randomUUID(),
      "cognito:username": user.username,
      email: user.email,
      email_verified: true,
    };
    const [accessToken, idToken] = [this.#jwt(access), this.#jwt(identity)];
    tokens.set(accessToken, access).set(idToken, identity);
    return { accessToken, idToken, expiresIn: minutes * 60 };
  }

  /**
   * Nobody checks the signature: we know what we issued, and a page can't.
   *
   * @param {object} claims
   */
  #jwt(claims) {
    const parts = [{ kid: this.#pool.userPoolId, alg: "HS256" }, claims];
    const encoded = parts.map((part) => base64url(encode(JSON.stringify(part))));
    return [...encoded, base64url(randomBytes(32))].join(".");
  }
}
