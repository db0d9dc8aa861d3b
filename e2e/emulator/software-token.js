import { randomBytes } from "node:crypto";
import { base32, codeOf, periodAt } from "./totp.js";

/** @typedef {"right" | "wrong" | "used"} Verdict */

/** A secret that a user's authenticator app may hold. */
class SoftwareToken {
  #key = randomBytes(32);
  /** @type {Set<number>} */
  #usedPeriods = new Set();
  /** @type {string | undefined} */
  deviceName;
  secret = base32(this.#key);

  /**
   * @param {string} code
   * @param {number} now
   * @returns {Verdict} A code is right in its period and the one before and after, and once only.
   */
  use(code, now) {
    const current = periodAt(now);
    const periods = [current, current - 1, current + 1].filter(
      (period) => period >= 0 && codeOf(this.#key, period) === code,
    );
    const unused = periods.find((period) => !this.#usedPeriods.has(period));
    if (unused !== undefined) this.#usedPeriods.add(unused);
    if (periods.length === 0) return "wrong";
    return unused === undefined ? "used" : "right";
  }
}

/** The authenticator app of one user: the one in use, and the one that is being set up. */
export class Authenticator {
  /** @type {SoftwareToken | undefined} */
  #pending;
  /** @type {SoftwareToken | undefined} */
  #active;
  #enabled = false;
  #preferred = false;

  /** Whether an app has been verified. */
  get verified() {
    return this.#active !== undefined;
  }

  /** Whether the user has turned it on. */
  get enabled() {
    return this.#enabled;
  }

  get preferred() {
    return this.#preferred;
  }

  get deviceName() {
    return this.#active?.deviceName;
  }

  /** Of the app in use. */
  get secret() {
    return this.#active?.secret;
  }

  /** Of the app that is being set up. */
  get pendingSecret() {
    return this.#pending?.secret;
  }

  /**
   * @param {{dropActive: boolean}} options Whether the app in use stops working now, or when the new
   *   one is verified.
   * @returns {string} A new secret.
   */
  associate({ dropActive }) {
    if (dropActive) {
      this.#active = undefined;
      this.setPreference({ enabled: false, preferred: false });
    }
    this.#pending = new SoftwareToken();
    return this.#pending.secret;
  }

  /**
   * Sets up an app in one go.
   *
   * @param {string} [deviceName]
   * @returns {string} Its secret.
   */
  install(deviceName) {
    this.#active = new SoftwareToken();
    this.#active.deviceName = deviceName;
    return this.#active.secret;
  }

  /**
   * @param {string} code
   * @param {number} now
   * @param {{deviceName?: string, acceptActive: boolean}} options Whether a code of the app in use
   *   passes too, which leaves things as they are.
   * @returns {Verdict}
   */
  verify(code, now, { deviceName, acceptActive }) {
    const pending = this.#pending;
    const verdict = pending?.use(code, now) ?? "wrong";
    if (pending && verdict === "right") {
      pending.deviceName = deviceName;
      this.#active = pending;
      this.#pending = undefined;
    }
    return verdict === "wrong" && (!pending || acceptActive) ? this.check(code, now) : verdict;
  }

  /**
   * @param {string} code
   * @param {number} now
   * @returns {Verdict} Of the app in use.
   */
  check(code, now) {
    return this.#active?.use(code, now) ?? "wrong";
  }

  /** @param {{enabled: boolean, preferred: boolean}} preference */
  setPreference({ enabled, preferred }) {
    this.#enabled = enabled;
    this.#preferred = enabled && preferred;
  }
}
