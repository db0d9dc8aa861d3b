import { Attempt } from "./attempt.js";
import { prepare } from "./core.js";
import { Display } from "./display.js";
import { PolicyWatch } from "./policy.js";
import { PropertiesElement } from "./properties.js";
import { idle } from "./snapshot.js";

/** @typedef {import("./core.js").Snapshot} Snapshot */

const stepsBeforeSecret = ["checking", "associating"];

/** Errors after which a retry gets a new secret, whatever the step was. */
const needsNewSecret = ["superseded", "secret_replaced", "app_removed"];

/**
 * Sets up an authenticator app for an Amazon Cognito user pool. It is given an access token, or the session of an MFA_SETUP
 * challenge; the page keeps its own sign-in. No event has a secret.
 *
 * @tag cognito-totp-enrollment
 *
 * @attr {"idle" | "checking" | "confirming-replacement" | "associating" | "awaiting-code" | "verifying" | "activating" | "enrolled" | "failed"} step - Where the enrollment stands. Set by the element; not to be written.
 * @attr {string} lang - The language; that of the place where the element stands by default.
 *
 * @fires {CustomEvent<{step: Snapshot["step"]}>} enrollment-step - The step changed.
 * @fires {CustomEvent<{nextCodeAt: number}>} enrollment-complete - The person is enrolled. Another code is good from `nextCodeAt` on: milliseconds since the Unix epoch, by this computer's clock.
 * @fires {CustomEvent<{code: ErrorCode, retryable: boolean}>} enrollment-error - Something went wrong: see docs/errors.md.
 * @fires {CustomEvent<null>} enrollment-session-expired - The session is too old, or used up by a code whose answer was lost; sign-in must begin again.
 * @fires {CustomEvent<null>} enrollment-cancel - The person gave up.
 * @fires {CustomEvent<null>} enrollment-skip - The person will do without for now.
 * @fires {CustomEvent<null>} enrollment-before-associate - Cancelable: before a command that may bring a new secret.
 * @fires {CustomEvent<null>} enrollment-before-verify - Cancelable: before a typed code is checked and sent.
 * @fires {CustomEvent<{what: "qr" | "key" | "link"}>} enrollment-before-reveal - Cancelable: before a hidden QR code is shown, or the key or the setup link is shown, copied or opened.
 */
export class CognitoTotpEnrollmentElement extends PropertiesElement {
  static observedAttributes = [
    "auto-submit",
    "code-countdown",
    "conceal",
    "heading-level",
    "lang",
    "skippable",
  ];

  #attempt = new Attempt((snapshot) => this.#show(snapshot));
  /** After a failure: whether to go on from there may make a new secret. */
  #isBeforeSecret = false;
  /** The person cancelled or skipped: nothing starts by itself any more. */
  #isDeclined = false;
  #policy = new PolicyWatch(() => this.#show(this.#display.snapshot));
  #display = new Display(this, {
    start: () => this.start(),
    confirm: () => this.confirm(),
    submit: (code, deviceName) => this.submit(code, deviceName),
    retry: () => this.retry(),
    restart: () => {
      this.reset();
      this.start();
    },
    cancel: () => this.cancel(),
    skip: () => this.skip(),
    reveal: () => this.#allows("reveal", { what: "qr" }),
    key: () => (this.#allows("reveal", { what: "key" }) && this.#attempt.enroller?.key()) || "",
    uri: () => (this.#allows("reveal", { what: "link" }) && this.#attempt.enroller?.uri()) || "",
  });

  constructor() {
    super();
    this.adoptEarlyProperties();
  }

  /** Where the enrollment stands; the attribute of the same name says it too. */
  get step() {
    return this.#display.snapshot.step;
  }

  /** @internal */
  connectedCallback() {
    this.#display.language.begin();
    this.#display.render();
    this.#policy.begin();
    addEventListener("pagehide", this.#leave);
    // After the script that imports this one, which may prepare a module of its own.
    queueMicrotask(() => {
      // On its way while the person reads; a failure is told when the module is needed.
      prepare().catch(() => {});
      this.#startByItself();
    });
  }

  /**
   * A move within the page disconnects and connects again at once; only a removal ends the attempt.
   *
   * @internal
   */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#display.language.end();
      this.#policy.end();
      removeEventListener("pagehide", this.#leave);
      this.#forget();
      this.#display.show(idle);
    });
  }

  /**
   * @internal
   * @param {string} name
   */
  attributeChangedCallback(name) {
    if (name === "lang") this.#display.language.follow();
    else this.#display.renderAnew();
  }

  /** @internal */
  messagesChanged() {
    this.#display.renderAnew();
  }

  /** @internal */
  credentialChanged() {
    this.#startByItself();
  }

  /**
   * @internal
   * @param {string} session
   */
  renewSession(session) {
    return this.#attempt.enroller?.renew(session, this.takeSessionIssuedAt()) ?? false;
  }

  /**
   * Begins.
   *
   * @returns {boolean} As all commands: whether it fitted the step, and the page did not prevent it.
   */
  start() {
    if (this.step !== "idle" || !this.#allows("associate")) return false;
    this.#begin();
    return true;
  }

  /** The person agrees to replace the authenticator app in use. */
  confirm() {
    if (this.step !== "confirming-replacement" || !this.#allows("associate")) return false;
    return this.#attempt.enroller?.confirm() ?? false;
  }

  /**
   * Checks a code, and has the service verify it.
   *
   * @param {string} code As the person typed it.
   * @param {string} [deviceName] What the person calls the app; the attribute by default.
   */
  submit(code, deviceName) {
    if (this.step !== "awaiting-code" || !this.#allows("verify")) return false;
    return this.#attempt.enroller?.submit(code, deviceName) ?? false;
  }

  /** Repeats the call that failed, and no other. */
  retry() {
    if (this.step !== "failed") return false;
    if (this.#isBeforeSecret && !this.#allows("associate")) return false;
    const { enroller } = this.#attempt;
    if (enroller) return enroller.retry();
    this.#begin();
    return true;
  }

  /** Ends the attempt for the person, and says so by `enrollment-cancel`. */
  cancel() {
    if (this.step === "idle") return false;
    this.#decline("enrollment-cancel");
    return true;
  }

  /** The person does without the app, also before an attempt begins: says so by `enrollment-skip`. Not once a code was accepted. */
  skip() {
    if (this.#display.snapshot.verified) return false;
    this.#decline("enrollment-skip");
    return true;
  }

  /** Ends the attempt, wipes what it knew, and shows the beginning. */
  reset() {
    this.#forget();
    this.#show(idle);
  }

  /**
   * How the sign-in goes on, once: the session to answer the challenge with, or, with `client-id` and `username`, the
   * tokens or a further challenge.
   *
   * @returns {import("./core.js").Result | null} Nothing in the signed-in flow, before the end, and the second time.
   */
  takeResult() {
    return this.#attempt.enroller?.takeResult() ?? null;
  }

  /** @param {string} type Of the event that says so. */
  #decline(type) {
    this.reset();
    this.#isDeclined = true;
    this.#dispatch(type);
  }

  #startByItself() {
    const hasCredential = Boolean(this.accessToken || this.session);
    if (this.autoStart && this.isConnected && hasCredential && !this.#isDeclined) this.start();
  }

  /** A page that is left keeps no secret, even if the browser keeps the page. */
  #leave = () => {
    this.#forget();
    if (this.step !== "enrolled") this.#show(idle);
  };

  #forget() {
    this.#isDeclined = false;
    this.#attempt.end();
  }

  #begin() {
    this.#attempt.begin((onSnapshot) => this.takeOptions(onSnapshot));
  }

  /** @param {Snapshot} seen As C++ sees it, which does not know of the page's policy. */
  #show(seen) {
    const snapshot = this.#policy.explain(seen, this.endpoint);
    const before = this.#display.snapshot;
    // The browser may tell of the policy only after the failure was shown.
    if (snapshot !== seen && before.step === "failed") this.#display.invalidate();
    if (snapshot === before) return this.#display.render();
    this.#display.show(snapshot);
    const { step, error, retryable, nextCodeAt } = snapshot;
    if (before.step !== "failed") {
      this.#isBeforeSecret =
        needsNewSecret.includes(error) || stepsBeforeSecret.includes(before.step);
    }
    if (step !== before.step) this.#dispatch("enrollment-step", { step });
    if (error) this.#dispatch("enrollment-error", { code: error, retryable });
    const isUsedUp = error === "setup_in_doubt" && Boolean(this.session);
    if (error === "session_expired" || isUsedUp) this.#dispatch("enrollment-session-expired");
    if (step === "enrolled") this.#dispatch("enrollment-complete", { nextCodeAt });
  }

  /**
   * Asks the page, which may prevent it.
   *
   * @param {"associate" | "verify" | "reveal"} what
   * @param {object} [detail]
   */
  #allows(what, detail) {
    return this.#dispatch(`enrollment-before-${what}`, detail, true);
  }

  /**
   * @param {string} type
   * @param {object} [detail]
   * @param {boolean} [cancelable]
   */
  #dispatch(type, detail, cancelable) {
    const options = { bubbles: true, composed: true, cancelable, detail };
    return this.dispatchEvent(new CustomEvent(type, options));
  }
}
