import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { notAuthorized, userDisabled } from "./errors.js";

/** @typedef {import("./user-pool.js").User} User */

/** The scope that these operations need. */
export const USER_ADMIN_SCOPE = "aws.cognito.signin.user.admin";

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
 */

/** Creates tokens that look like Cognito's, and recognizes them. */
export class TokenService {
  #key = randomBytes(32);
  /** @type {Set<string>} */
  #revoked = new Set();
  /** @type {Map<string, {user: User, id: string}>} */
  #grants = new Map();
  #pool;

  /** @param {{region: string, userPoolId: string, clientId: string, now: () => number}} pool */
  constructor(pool) {
    this.#pool = pool;
  }

  /**
   * @param {User} user
   * @param {Required<TokenOptions>} options
   * @returns {Tokens}
   */
  issue(user, options) {
    const id = randomUUID();
    const refreshToken = [randomBytes(48), randomBytes(900)]
      .map((part) => part.toString("base64url"))
      .join(".");
    this.#grants.set(refreshToken, { user, id });
    return { ...this.#sign(user, id, options), refreshToken };
  }

  /**
   * @param {string} refreshToken
   * @param {Required<TokenOptions>} options
   */
  refresh(refreshToken, options) {
    const grant = this.#grants.get(refreshToken);
    if (!grant) throw notAuthorized("Invalid Refresh Token");
    if (this.#revoked.has(grant.id)) throw notAuthorized("Refresh Token has been revoked");
    if (grant.user.disabled) throw userDisabled();
    return this.#sign(grant.user, grant.id, options);
  }

  /** @param {User} user */
  revoke(user) {
    for (const grant of this.#grants.values()) {
      if (grant.user === user) this.#revoked.add(grant.id);
    }
  }

  /**
   * @param {string} accessToken
   * @returns {User} The token's user.
   */
  userOf(accessToken) {
    const claims = this.#claimsOf(accessToken);
    const grant = [...this.#grants.values()].find(({ id }) => id === claims?.origin_jti);
    if (!grant || claims?.token_use !== "access") throw notAuthorized("Invalid Access Token");
    if (claims.exp * 1000 <= this.#pool.now()) throw notAuthorized("Access Token has expired");
    if (this.#revoked.has(grant.id)) throw notAuthorized("Access Token has been revoked");
    if (!claims.scope.split(" ").includes(USER_ADMIN_SCOPE)) {
      throw notAuthorized("Access Token does not have required scopes");
    }
    if (grant.user.disabled) throw userDisabled();
    return grant.user;
  }

  /**
   * @param {User} user
   * @param {string} origin
   * @param {Required<TokenOptions>} options
   */
  #sign(user, origin, { scope, minutes }) {
    const { region, userPoolId, clientId, now } = this.#pool;
    const issued = Math.floor(now() / 1000);
    const common = {
      sub: user.sub,
      iss: `https://cognito-idp.${region}.amazonaws.com/${userPoolId}`,
      origin_jti: origin,
      event_id: randomUUID(),
      auth_time: issued,
      exp: issued + minutes * 60,
      iat: issued,
    };
    const accessToken = this.#jwt({
      ...common,
      client_id: clientId,
      token_use: "access",
      scope,
      jti: randomUUID(),
      username: user.username,
    });
    const idToken = this.#jwt({
      ...common,
      aud: clientId,
      token_use: "id",
      jti: randomUUID(),
      "cognito:username": user.username,
      email: user.email,
      email_verified: true,
    });
    return { accessToken, idToken, expiresIn: minutes * 60 };
  }

  /** @param {object} claims */
  #jwt(claims) {
    const parts = [{ kid: this.#pool.userPoolId, alg: "HS256" }, claims];
    const signed = parts
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    return `${signed}.${this.#signatureOf(signed)}`;
  }

  /** @param {string} text */
  #signatureOf(text) {
    return createHmac("sha256", this.#key).update(text).digest("base64url");
  }

  /**
   * @param {string} token
   * @returns {Record<string, any> | undefined} Undefined if the token is not ours.
   */
  #claimsOf(token) {
    const [header, payload = "", signature] = token.split(".");
    if (this.#signatureOf(`${header}.${payload}`) !== signature) return undefined;
    return JSON.parse(Buffer.from(payload, "base64url").toString());
  }
}
