/** One enrollment, as the page sees it: its commands, and what the module needs from the page. */
import { takeText, toBytes } from "./bytes.js";
import { throwLater } from "./console.js";
import { entryOf } from "./debug.js";
import { recordOf } from "./options.js";
import { letNodeEnd } from "./node.js";
import { Rivals, userAtSignIn } from "./rivals.js";
import { subjectOf, warnOfOtherPool } from "./token.js";

/** @typedef {import("./types.js").EnrollerOptions} EnrollerOptions */
/** @typedef {import("./types.js").Result} Result */
/** @typedef {import("./types.js").Snapshot} Snapshot */

/**
 * One attempt at setting up an authenticator app. Every command returns whether it was accepted; if
 * not, nothing changes. Commands may be given at any time, also while a snapshot is shown.
 */
export class Enroller {
  #module;
  /** Identifies the attempt in C++. */
  #number;
  /** The page's options, each read when it is used. */
  #options;
  #wipeInTime;
  #rivals = new Rivals(() => this.supersede());
  #step = "idle";
  #error = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #sessionTimer;

  /**
   * @internal
   * @param {import("enrollment-module").EnrollmentModule} module
   * @param {EnrollerOptions} options
   * @param {() => void} wipeInTime Called when there is a new secret, and at the end.
   */
  constructor(module, options, wipeInTime) {
    this.#module = module;
    this.#options = options;
    this.#wipeInTime = wipeInTime;
    const { session } = options;
    const record = recordOf(options);
    const { value = "" } = JSON.parse(takeText(module.resolveEndpoint(toBytes(record))));
    /** @internal The URL of the calls; empty if an option is invalid. */
    this.endpoint = value;
    this.#number = module.open(toBytes(record), toBytes(session ?? ""));
    if (session) this.#rivals.identify(userAtSignIn(JSON.parse(record)));
    module.pages.set(this.#number, {
      options,
      askToken: () => this.#askToken(),
      takeTurn: (signal, patience) => this.#rivals.takeTurn(signal, patience),
      show: (snapshot) => this.#show(snapshot),
      note: (call) => this.#log(entryOf(call)),
    });
  }

  /**
   * Shows what a command changed.
   *
   * @param {unknown} isAllowed What C++ returned.
   */
  #command(isAllowed) {
    this.#module.flush();
    return Boolean(isAllowed);
  }

  /**
   * Signed in: checks whether the user has an app, and then requests a secret. At sign-in: requests
   * a secret at once, unless `hasApp` is set: then the user is asked first.
   */
  start() {
    return this.#command(this.#module.start(this.#number));
  }

  /**
   * Instead of `start`, signed in: reads the setting without changing it. Ends in `on` or `off`; in
   * `idle` if no app is known.
   */
  manage() {
    return this.#command(this.#module.manage(this.#number));
  }

  /** From `on` or `off`: use another app. Asks first. */
  replace() {
    return this.#command(this.#module.replace(this.#number));
  }

  /** From `on`: sign-in no longer asks for the app. Asks first. */
  turnOff() {
    return this.#command(this.#module.turnOff(this.#number));
  }

  /** From `off`: sign-in asks for the app again. */
  turnOn() {
    return this.#command(this.#module.turnOn(this.#number));
  }

  /** From a question that was asked in `on` or `off`: goes back there. */
  keep() {
    return this.#command(this.#module.keep(this.#number));
  }

  /**
   * Replaces the option; allowed until a code is accepted.
   *
   * @param {"preferred" | "enabled" | "none"} preference
   */
  prefer(preference) {
    return this.#command(this.#module.prefer(this.#number, toBytes(preference)));
  }

  /** The user agrees to replace the authenticator app in use, or to turn it off. */
  confirm() {
    return this.#command(this.#module.confirm(this.#number));
  }

  /**
   * @param {string} code What the user typed; spaces and dashes do no harm.
   * @param {string} [deviceName] Replaces the option's. With one of more than 131,072 characters,
   *   the code is not submitted.
   * @param {{byHand?: boolean}} [how] `byHand` is false for a code that the page submits
   *   automatically: the user does not insist on it.
   */
  submit(code, deviceName, how) {
    const name = toBytes(deviceName ?? "");
    // A page may give null for what it leaves out.
    const hasName = (deviceName ?? undefined) !== undefined;
    const insists = Boolean(how?.byHand ?? true);
    return this.#command(this.#module.submit(this.#number, toBytes(code), insists, hasName, name));
  }

  /**
   * Sends the failed call again. Signed in, it first checks what the user has after `superseded`,
   * `secret_replaced` and `app_removed`, and before a secret that replaces no app. At sign-in, it
   * requests a new secret after `superseded` and `secret_replaced`.
   */
  retry() {
    return this.#command(this.#module.retry(this.#number));
  }

  /**
   * The modules of the QR code that sets up the app: one bit for each, 1 where it is dark, row by
   * row from the top left without gaps, the first in the highest bit. Without the quiet zone: leave
   * four light modules on each side.
   *
   * @returns {Uint8Array} As secret as the key: zero it after drawing. Empty if `qrSize` of the
   *   snapshot is 0.
   */
  qr() {
    const bytes = this.#module.qr(this.#number);
    const copy = bytes.slice();
    bytes.fill(0);
    return copy;
  }

  /** The key to type into an app, in base32; empty when there is none. */
  key() {
    return takeText(this.#module.key(this.#number));
  }

  /** The `otpauth:` link that sets up an app on this device; empty when there is none. */
  uri() {
    return takeText(this.#module.uri(this.#number));
  }

  /**
   * Continues with a new session, and so with a new QR code, if the current session has expired or
   * is about to.
   *
   * @param {string} session At least 20 characters; otherwise nothing changes.
   * @param {number} [issuedAt] In milliseconds since the Unix epoch; now by default.
   */
  renew(session, issuedAt = Date.now()) {
    // Converted here: an exception during the call would leave a copy of the session in memory.
    const time = Number(issuedAt);
    return this.#command(this.#module.renew(this.#number, toBytes(session), time));
  }

  /** Another attempt of the same user got a secret, which invalidates this one's. */
  supersede() {
    const isEnded = this.#command(this.#module.supersede(this.#number));
    if (isEnded) this.#rivals.heed();
    return isEnded;
  }

  /**
   * Returns what the page needs to continue the sign-in, once.
   *
   * @returns {Result | null} Null in the signed-in flow, before the end, and in later calls.
   */
  takeResult() {
    const text = takeText(this.#module.takeResult(this.#number));
    return text ? JSON.parse(text) : null;
  }

  /** Ends the attempt: aborts its call and wipes every secret. No snapshot follows. */
  close() {
    clearTimeout(this.#sessionTimer);
    this.#rivals.close();
    this.#module.close(this.#number);
    this.#wipeInTime();
  }

  async #askToken() {
    let token;
    try {
      const { accessToken } = this.#options;
      token = typeof accessToken === "function" ? await accessToken() : accessToken;
    } catch (error) {
      // Otherwise no one would see the page's mistake. In Node.js, it would end the process.
      if (!globalThis.process) throwLater(error);
      throw error;
    }
    if (typeof token !== "string" || !token) throw new TypeError();
    this.#rivals.identify(subjectOf(token));
    warnOfOtherPool(token, this.#options);
    return token;
  }

  /**
   * Passes the snapshot to the page last, since the page may give commands, which show later
   * snapshots.
   *
   * @param {Snapshot} snapshot
   */
  #show(snapshot) {
    const isAwaiting = snapshot.step === "awaiting-code";
    const hasNewSecret = isAwaiting && this.#step === "associating";
    const { step, error } = snapshot;
    const isNews = step !== this.#step || error !== this.#error;
    this.#step = step;
    this.#error = error;
    if (isNews) this.#log({ kind: "step", step, error });
    this.#watchSession(snapshot.sessionEndsAt);
    if (hasNewSecret) {
      this.#rivals.claim();
      this.#wipeInTime();
    }
    // A newer claim may have arrived during a call.
    if (this.#rivals.isSuperseded && this.supersede()) return;
    this.#callPage("onSnapshot", snapshot);
  }

  /**
   * Later, since the page may give commands.
   *
   * @param {import("./types.js").DebugEntry} entry
   */
  #log(entry) {
    queueMicrotask(() => this.#callPage("onDebug", entry));
  }

  /**
   * @template {"onSnapshot" | "onDebug"} Name
   * @param {Name} name Of the page's callback. What it throws is reported like any uncaught error.
   * @param {Parameters<NonNullable<EnrollerOptions[Name]>>[0]} value
   */
  #callPage(name, value) {
    try {
      this.#options[name]?.(/** @type {any} */ (value));
    } catch (error) {
      throwLater(error);
    }
  }

  /** @param {number} endsAt In milliseconds since the Unix epoch; 0 if it has no end. */
  #watchSession(endsAt) {
    clearTimeout(this.#sessionTimer);
    if (endsAt === 0) return;
    // In steps, since timers wait for at most 25 days.
    const wait = Math.min(Math.max(endsAt - Date.now(), 0), 60_000);
    this.#sessionTimer = setTimeout(() => {
      if (this.#command(this.#module.expire(this.#number))) return;
      // A clock was set, or a code is being verified.
      this.#watchSession(Math.max(endsAt, Date.now() + 1000));
    }, wait);
    letNodeEnd(this.#sessionTimer);
  }
}
