import { FaultPlan } from "./fault-plan.js";
import { associateSoftwareToken } from "./operations/associate-software-token.js";
import { operations } from "./operations/index.js";
import { challengeToSetUp } from "./operations/sign-in.js";
import { answerTo } from "./service.js";
import { Authenticator } from "./software-token.js";
import { UserPool } from "./user-pool.js";

/** @typedef {import("./fault-plan.js").Fault} Fault */
/** @typedef {import("./service.js").Call} Call */
/** @typedef {import("./settings.js").Settings} Settings */
/** @typedef {import("./tokens.js").Tokens} Tokens */
/** @typedef {import("./tokens.js").TokenOptions} TokenOptions */

/**
 * @typedef {object} UserOptions
 * @property {string} [username] Without it, the next of `sam@example.com`, `sam+2@example.com` …
 * @property {string} [password]
 * @property {boolean} [temporaryPassword] Whether the user must choose another when signing in.
 * @property {import("./settings.js").Mfa} [mfa] Instead of the pool's setting.
 * @property {"SMS_MFA" | "EMAIL_OTP"} [factor] One that the user has already: GetUser lists it, and
 *   as preferred until the app is. The emulator's sign-in does not ask for it.
 *
 * @typedef {object} AppOptions
 * @property {string} [deviceName]
 * @property {boolean} [enabled] Whether it is turned on.
 * @property {boolean} [preferred]
 * @property {boolean} [listed] Whether GetUser shows it. It doesn't show an app that was set up by
 *   managed login until SetUserMFAPreference is called.
 *
 * @typedef {object} AppState
 * @property {boolean} verified
 * @property {boolean} enabled
 * @property {boolean} preferred
 * @property {string | undefined} deviceName
 * @property {string | undefined} secret Of the app in use.
 * @property {string | undefined} pendingSecret Of the app that is being set up.
 */

/**
 * A small, strict cognito-idp with one user pool. It has no network: it answers requests that are
 * passed to it.
 */
export class Cognito {
  /**
   * All requests except preflights, oldest first.
   *
   * @type {Call[]}
   */
  calls = [];

  /** @type {Call[]} */
  preflights = [];

  #clockOffset = 0;
  #faults = new FaultPlan();
  #pool;

  /**
   * @param {object} options
   * @param {string} options.userPoolId
   * @param {() => number} options.now
   * @param {Settings} options.settings
   * @param {import("./user-pool.js").State} [options.state] To continue with the `state` of
   *   another.
   */
  constructor({ userPoolId, now, settings, state }) {
    const serviceTime = () => now() + this.#clockOffset;
    this.#pool = new UserPool({ userPoolId, settings, now: serviceTime, state });
    this.settings = settings;
    this.userPoolId = userPoolId;
    this.region = this.#pool.region;
    this.clientId = this.#pool.clientId;
  }

  /**
   * Users, sessions and tokens, as data that `structuredClone` copies. Not the time, and no planned
   * faults.
   */
  get state() {
    return this.#pool.state;
  }

  /** @returns {{username: string, password: string}[]} The oldest first. */
  get users() {
    return [...this.state.users.values()].map(({ username, password }) => ({ username, password }));
  }

  /** The service's time, in milliseconds. */
  get now() {
    return this.#pool.now();
  }

  /**
   * Advances the service's clock.
   *
   * @param {number} milliseconds
   */
  advance(milliseconds) {
    this.#clockOffset += milliseconds;
  }

  /** The names of the operations that were called, oldest first. */
  get operations() {
    return this.calls.map(({ operation }) => operation);
  }

  /**
   * @param {UserOptions} [options]
   * @returns {{username: string, password: string}}
   */
  createUser(options = {}) {
    const { username, password } = this.#pool.createUser(options);
    return { username, password };
  }

  /**
   * Signs a user in without a request or any factor.
   *
   * @param {string} username
   * @param {TokenOptions} [options]
   * @returns {Tokens}
   */
  signIn(username, options) {
    return this.#pool.tokens.issue(this.#user(username), options);
  }

  /**
   * Brings a sign-in to the challenge MFA_SETUP, without a request.
   *
   * @param {string} username
   * @returns {string} The session.
   */
  challengeToSetUp(username) {
    return challengeToSetUp(this.#user(username), this.#pool).Session;
  }

  /**
   * Sets up an authenticator app without a request, as another device would. This invalidates a
   * secret that was requested before. None of the app's codes has been used.
   *
   * @param {string} username
   * @param {AppOptions} [options]
   * @returns {string} The secret.
   */
  setUpApp(username, { deviceName, enabled = true, preferred = true, listed = true } = {}) {
    const authenticator = new Authenticator(this.#user(username));
    const secret = authenticator.install(deviceName);
    authenticator.setPreference({ enabled, preferred, listed });
    return secret;
  }

  /**
   * Requests a secret from another device of the user, which invalidates the one requested before.
   * Does not appear in `calls`.
   *
   * @param {string} username
   * @returns {Promise<string>} The secret. Rejects while another AssociateSoftwareToken is under
   *   way.
   */
  async associateElsewhere(username) {
    const over = Promise.resolve();
    const input = { AccessToken: this.signIn(username).accessToken };
    const answer = associateSoftwareToken.run(input, this.#pool, over);
    await over; // it counts as under way until then
    return /** @type {{SecretCode: string}} */ (answer).SecretCode;
  }

  /**
   * Removes the user's authenticator app, as AdminDeleteSoftwareToken does.
   *
   * @param {string} username
   */
  removeApp(username) {
    new Authenticator(this.#user(username)).remove();
  }

  /**
   * Refuses every operation on the user, as after AdminDisableUser, but leaves the tokens valid.
   *
   * @param {string} username
   */
  disableUser(username) {
    this.#user(username).disabled = true;
  }

  /** @param {string} username */
  enableUser(username) {
    this.#user(username).disabled = false;
  }

  /**
   * What the service knows about a user's authenticator app.
   *
   * @param {string} username
   * @returns {AppState}
   */
  inspect(username) {
    const { verified, enabled, preferred, deviceName, secret, pendingSecret } = new Authenticator(
      this.#user(username),
    );
    return { verified, enabled, preferred, deviceName, secret, pendingSecret };
  }

  /**
   * Revokes all tokens of a user.
   *
   * @param {string} username
   */
  revokeTokens(username) {
    this.#pool.tokens.revoke(this.#user(username));
  }

  /**
   * Plans a fault for coming requests. A fault that was planned earlier is applied to the outcome
   * of one that was planned later.
   *
   * @param {string} operation Such as `VerifySoftwareToken`; `*` for all, `preflight` for
   *   preflights.
   * @param {Fault} fault One of `faults`, or your own.
   * @param {{skip?: number, times?: number}} [occurrence] How many requests to skip
   *   first, and how many then have the fault: one by default; `Infinity` means all.
   * @returns {() => void} Cancels the plan.
   */
  plan(operation, fault, occurrence) {
    if (operation !== "*" && operation !== "preflight" && !operations.has(operation)) {
      throw new Error(`There is no operation ${operation}`);
    }
    return this.#faults.add(operation, fault, occurrence);
  }

  /**
   * Records a request and carries it out, unless a fault is planned for it.
   *
   * @param {import("./service.js").Request} request
   * @param {Promise<unknown>} [closed] Settles when the connection is closed.
   * @returns {Promise<import("./reply.js").Reply | undefined>} Undefined breaks the connection.
   */
  answer(request, closed) {
    const [pool, faults] = [this.#pool, this.#faults];
    const { calls, preflights } = this;
    return answerTo(request, closed, { pool, faults, calls, preflights });
  }

  /** @param {string} username */
  #user(username) {
    const user = this.#pool.find(username);
    if (!user) throw new Error(`There is no user ${username}`);
    return user;
  }
}
