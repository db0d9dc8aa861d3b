import { base64url, randomBytes } from "./bytes.js";
import { notAuthorized, userDisabled } from "./errors.js";

/** @typedef {import("./user-pool.js").User} User */

/**
 * @typedef {object} Session The state of a session string.
 * @property {User} user
 * @property {string} challenge
 * @property {Stage} stage
 * @property {number} issuedAt
 * @property {boolean} spent
 *
 * @typedef {"open" | "associated" | "verified"} Stage The progress of an app's setup.
 */

/**
 * The sessions between the challenges of a sign-in. Each is valid for one step, and for some
 * minutes.
 */
export class Sessions {
  #sessions;
  #now;
  #lifetime;

  /**
   * @param {Map<string, Session>} sessions
   * @param {() => number} now
   * @param {() => number} lifetime In milliseconds.
   */
  constructor(sessions, now, lifetime) {
    this.#sessions = sessions;
    this.#now = now;
    this.#lifetime = lifetime;
  }

  /**
   * @param {User} user
   * @param {string} challenge
   * @param {Stage} [stage]
   * @returns {string}
   */
  open(user, challenge, stage = "open") {
    const id = `AYABe${base64url(randomBytes(600))}`;
    this.#sessions.set(id, { user, challenge, stage, issuedAt: this.#now(), spent: false });
    return id;
  }

  /**
   * @param {string} id
   * @param {string} challenge The challenge that it must belong to.
   * @param {Stage[]} stages The stages in which it is valid.
   * @returns {Session}
   */
  read(id, challenge, stages) {
    const session = this.#sessions.get(id);
    if (session?.challenge !== challenge) throw notAuthorized("Invalid session for the user.");
    if (this.#now() - session.issuedAt >= this.#lifetime()) {
      throw notAuthorized("Invalid session for the user, session is expired.");
    }
    if (session.spent) {
      throw notAuthorized("Invalid session for the user, session can only be used once.");
    }
    if (!stages.includes(session.stage)) throw notAuthorized("Invalid session for the user.");
    if (session.user.disabled) throw userDisabled();
    return session;
  }

  /**
   * Ends a session and creates that of the next stage.
   *
   * @param {Session} session
   * @param {Stage} stage
   */
  rotate(session, stage) {
    session.spent = true;
    return this.open(session.user, session.challenge, stage);
  }
}
