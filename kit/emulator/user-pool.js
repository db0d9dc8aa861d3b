import { randomBytes, randomUUID } from "node:crypto";
import { Sessions } from "./sessions.js";
import { Authenticator } from "./software-token.js";
import { TokenService, USER_ADMIN_SCOPE } from "./tokens.js";

/** @typedef {import("./settings.js").Settings} Settings */

/**
 * @typedef {object} User
 * @property {string} username
 * @property {string} password
 * @property {boolean} temporaryPassword Whether the user must choose another when signing in.
 * @property {string} sub
 * @property {string} email
 * @property {import("./settings.js").Mfa} [mfa] Instead of the pool's setting.
 * @property {"SMS_MFA" | "EMAIL_OTP"} [factor] Another factor of the user. Sign-in asks for it first, unless the app is
 *   preferred.
 * @property {Authenticator} authenticator
 * @property {boolean} associating Whether an AssociateSoftwareToken is under way.
 * @property {boolean} disabled Whether an administrator has disabled the user.
 */

/** The service's state. */
export class UserPool {
  /** @type {Map<string, User>} */
  #users = new Map();
  clientId = randomBytes(13).toString("hex");

  /**
   * @param {{userPoolId: string, now: () => number, settings: Settings}} options
   */
  constructor({ userPoolId, now, settings }) {
    this.userPoolId = userPoolId;
    this.region = userPoolId.replace(/_.*$/, "");
    this.now = now;
    this.settings = settings;
    this.sessions = new Sessions(now, () => settings.sessionMinutes * 60_000);
    this.tokens = new TokenService(this);
  }

  /**
   * @param {Partial<Pick<User, "username" | "password" | "temporaryPassword" | "mfa" | "factor">>} options
   * @returns {User}
   */
  createUser({
    username,
    password = "Example-password-1",
    temporaryPassword = false,
    mfa,
    factor,
  }) {
    const number = this.#users.size + 1;
    const name = username ?? (number === 1 ? "sam@example.com" : `sam+${number}@example.com`);
    if (this.#users.has(name)) throw new Error(`The user ${name} already exists`);
    const user = {
      username: name,
      password,
      temporaryPassword,
      sub: randomUUID(),
      email: name.includes("@") ? name : `${name}@example.com`,
      mfa,
      factor,
      authenticator: new Authenticator(),
      associating: false,
      disabled: false,
    };
    this.#users.set(name, user);
    return user;
  }

  /** @param {string} username */
  find(username) {
    return this.#users.get(username);
  }

  /** @param {User} user */
  mfaOf(user) {
    return user.mfa ?? this.settings.mfa;
  }

  /**
   * @param {User} user
   * @returns {boolean} Whether the user may have an authenticator app at all.
   */
  allowsApp(user) {
    return this.mfaOf(user) !== "OFF" && this.settings.factors.includes("SOFTWARE_TOKEN_MFA");
  }

  /** @param {import("./tokens.js").TokenOptions} [options] */
  tokenOptions({ scope = USER_ADMIN_SCOPE, minutes = this.settings.tokenMinutes } = {}) {
    return { scope, minutes };
  }
}
