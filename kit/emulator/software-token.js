import { randomBytes } from "node:crypto";
import { base32, codeOf, periodAt } from "./totp.js";

/** @typedef {"right" | "wrong" | "used"} Verdict */

/** A secret that a user's authenticator app may have. */
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
   * @returns {Verdict} A code is right in its period and the ones before and after, and only once.
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

/** The authenticator apps of one user: the one in use, the one that is being set up, and earlier ones. */
export class Authenticator {
  /** @type {SoftwareToken | undefined} */
  #pending;
  /** @type {SoftwareToken | undefined} */
  #active;
  /** Verified once, but replaced. @type {SoftwareToken[]} */
  #replaced = [];
  #enabled = false;
  #preferred = false;
  #listed = false;

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

  /** Whether GetUser may show it. */
  get listed() {
    return this.#listed;
  }

  get deviceName() {
    return this.#active?.deviceName;
  }

  /** The secret of the app in use. */
  get secret() {
    return this.#active?.secret;
  }

  /** The secret of the app that is being set up. */
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
      this.#activate(undefined);
      this.setPreference({ enabled: false, preferred: false, listed: false });
    }
    this.#pending = new SoftwareToken();
    return this.#pending.secret;
  }

  /**
   * Requests a secret and verifies it.
   *
   * @param {string} [deviceName]
   * @returns {string} The secret.
   */
  install(deviceName) {
    const app = new SoftwareToken();
    app.deviceName = deviceName;
    this.#activate(app);
    return app.secret;
  }

  /** Forgets every app, and the preference. */
  remove() {
    this.#pending = this.#active = undefined;
    this.#replaced = [];
    this.setPreference({ enabled: false, preferred: false, listed: false });
  }

  /**
   * @param {string} code
   * @param {number} now
   * @param {{deviceName?: string, acceptOlder: boolean}} options Whether a code of the app in use or of
   *   one before it is accepted too. Such a code changes nothing.
   * @returns {Verdict}
   */
  verify(code, now, { deviceName, acceptOlder }) {
    const pending = this.#pending;
    const verdict = pending?.use(code, now) ?? "wrong";
    if (pending && verdict === "right") {
      pending.deviceName = deviceName;
      this.#activate(pending);
    }
    if (verdict !== "wrong") return verdict;
    const others = acceptOlder ? [this.#active, ...this.#replaced] : pending ? [] : [this.#active];
    const verdicts = others.map((app) => app?.use(code, now) ?? "wrong");
    return verdicts.find((other) => other !== "wrong") ?? "wrong";
  }

  /**
   * @param {string} code
   * @param {number} now
   * @returns {Verdict} Of the app in use.
   */
  check(code, now) {
    return this.#active?.use(code, now) ?? "wrong";
  }

  /** @param {{enabled: boolean, preferred: boolean, listed?: boolean}} preference */
  setPreference({ enabled, preferred, listed = true }) {
    this.#enabled = enabled;
    this.#preferred = enabled && preferred;
    this.#listed = listed;
  }

  /** @param {SoftwareToken | undefined} app */
  #activate(app) {
    if (this.#active) this.#replaced.unshift(this.#active);
    this.#active = app;
    this.#pending = undefined;
  }
}
