import { encodeBase32 } from "../base32.js";
import { randomBytes } from "./bytes.js";
import { codeOf, periodAt } from "./totp.js";

/** @typedef {"right" | "wrong" | "used"} Verdict */

/**
 * @typedef {object} App An authenticator app that a user may have.
 * @property {Uint8Array} key
 * @property {Set<number>} usedPeriods
 * @property {string} [deviceName]
 *
 * @typedef {object} Apps Those of one user.
 * @property {App} [pending] Being set up.
 * @property {App} [active] In use.
 * @property {App[]} replaced Verified once, the last first.
 * @property {boolean} enabled
 * @property {boolean} preferred
 * @property {boolean} listed
 */

/** @returns {Apps} */
export const noApps = () => ({ replaced: [], enabled: false, preferred: false, listed: false });

/** @returns {App} */
const newApp = () => ({ key: randomBytes(32), usedPeriods: new Set() });

/**
 * @param {App | undefined} app
 * @param {string} code
 * @param {number} now
 * @returns {Verdict} A code is right in its period and the ones before and after, and only once.
 */
function use(app, code, now) {
  const current = periodAt(now);
  const periods = [current, current - 1, current + 1].filter(
    (period) => app && period >= 0 && codeOf(app.key, period) === code,
  );
  const unused = periods.find((period) => !app?.usedPeriods.has(period));
  if (unused !== undefined) app?.usedPeriods.add(unused);
  if (periods.length === 0) return "wrong";
  return unused === undefined ? "used" : "right";
}

/**
 * The authenticator apps of one user: the one in use, the one that is being set up, and earlier
 * ones.
 */
export class Authenticator {
  #apps;

  /** @param {{apps: Apps}} user */
  constructor({ apps }) {
    this.#apps = apps;
  }

  /** Whether an app has been verified. */
  get verified() {
    return this.#apps.active !== undefined;
  }

  /** Whether the user has turned it on. */
  get enabled() {
    return this.#apps.enabled;
  }

  get preferred() {
    return this.#apps.preferred;
  }

  /** Whether GetUser may show it. */
  get listed() {
    return this.#apps.listed;
  }

  get deviceName() {
    return this.#apps.active?.deviceName;
  }

  /** The secret of the app in use. */
  get secret() {
    return secretOf(this.#apps.active);
  }

  /** The secret of the app that is being set up. */
  get pendingSecret() {
    return secretOf(this.#apps.pending);
  }

  /**
   * @param {{dropActive: boolean}} options Whether the app in use stops working now, or when the
   *   new one is verified.
   * @returns {string} A new secret.
   */
  associate({ dropActive }) {
    if (dropActive) {
      this.#activate(undefined);
      this.setPreference({ enabled: false, preferred: false, listed: false });
    }
    this.#apps.pending = newApp();
    return encodeBase32(this.#apps.pending.key);
  }

  /**
   * Requests a secret and verifies it.
   *
   * @param {string} [deviceName]
   * @returns {string} The secret.
   */
  install(deviceName) {
    const app = { ...newApp(), deviceName };
    this.#activate(app);
    return encodeBase32(app.key);
  }

  /** Forgets every app, and the preference. */
  remove() {
    Object.assign(this.#apps, { pending: undefined, active: undefined, ...noApps() });
  }

  /**
   * @param {string} code
   * @param {number} now
   * @param {{deviceName?: string, acceptOlder: boolean}} options Whether a code of the app in use
   *   or of one before it is accepted too. Such a code changes nothing.
   * @returns {Verdict}
   */
  verify(code, now, { deviceName, acceptOlder }) {
    const { active, pending, replaced } = this.#apps;
    const verdict = use(pending, code, now);
    if (pending && verdict === "right") {
      pending.deviceName = deviceName;
      this.#activate(pending);
    }
    if (verdict !== "wrong") return verdict;
    const others = acceptOlder ? [active, ...replaced] : pending ? [] : [active];
    const verdicts = others.map((app) => use(app, code, now));
    return verdicts.find((other) => other !== "wrong") ?? "wrong";
  }

  /**
   * @param {string} code
   * @param {number} now
   * @returns {Verdict} Of the app in use.
   */
  check(code, now) {
    return use(this.#apps.active, code, now);
  }

  /** @param {{enabled: boolean, preferred: boolean, listed?: boolean}} preference */
  setPreference({ enabled, preferred, listed = true }) {
    Object.assign(this.#apps, { enabled, preferred: enabled && preferred, listed });
  }

  /** @param {App | undefined} app */
  #activate(app) {
    const { active, replaced } = this.#apps;
    if (active) replaced.unshift(active);
    Object.assign(this.#apps, { active: app, pending: undefined });
  }
}

/** @param {App | undefined} app */
const secretOf = (app) => app && encodeBase32(app.key);
