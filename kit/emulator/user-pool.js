import { randomBytes } from "./bytes.js";
import { Sessions } from "./sessions.js";
import { noApps } from "./software-token.js";
import { TokenService } from "./tokens.js";

/** @typedef {import("./settings.js").Settings} Settings */

/**
 * @typedef {object} User
 * @property {string} username
 * @property {string} password
 * @property {boolean} temporaryPassword Whether the user must choose another when signing in.
 * @property {string} sub
 * @property {string} email
 * @property {import("./settings.js").Mfa} [mfa] Instead of the pool's setting.
 * @property {"SMS_MFA" | "EMAIL_OTP"} [factor] Another factor of the user. Sign-in asks for it
 *   first, unless the app is preferred.
 * @property {boolean} [isFactorOff] Whether the user has turned that factor off.
 * @property {import("./software-token.js").Apps} apps
 * @property {boolean} disabled Whether an administrator has disabled the user.
 *
 * @typedef {object} State Plain data: `structuredClone` copies it.
 * @property {string} clientId
 * @property {Map<string, User>} users By their names.
 * @property {Map<string, import("./sessions.js").Session>} sessions
 * @property {import("./tokens.js").Grants} grants
 */

/** @returns {State} */
const newState = () => ({
  clientId: Array.from(randomBytes(13), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  users: new Map(),
  sessions: new Map(),
  grants: new Map(),
});

/** The service's state, and what it takes to read and change it. */
export class UserPool {
  /** The users for whom an AssociateSoftwareToken is under way. @type {Set<User>} */
  associating = new Set();

  /**
   * @param {{userPoolId: string, now: () => number, settings: Settings, state?: State}} options
   */
  constructor({ userPoolId, now, settings, state = newState() }) {
    this.state = state;
    this.clientId = state.clientId;
    this.userPoolId = userPoolId;
    this.region = userPoolId.replace(/_.*$/, "");
    this.now = now;
    this.settings = settings;
    this.sessions = new Sessions(state.sessions, now, () => settings.sessionMinutes * 60_000);
    this.tokens = new TokenService(state.grants, this);
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
    const name = username ?? this.#nextUsername();
    if (this.state.users.has(name)) throw new Error(`The user ${name} already exists`);
    const user = {
      username: name,
      password,
      temporaryPassword,
      sub: crypto.randomUUID(),
      email: name.includes("@") ? name : `${name}@example.com`,
      mfa,
      factor,
      apps: noApps(),
      disabled: false,
    };
    this.state.users.set(name, user);
    return user;
  }

  #nextUsername() {
    for (let number = this.state.users.size + 1; ; number++) {
      const name = number === 1 ? "sam@example.com" : `sam+${number}@example.com`;
      if (!this.find(name)) return name;
    }
  }

  /** @param {string} username */
  find(username) {
    return this.state.users.get(username);
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
}
