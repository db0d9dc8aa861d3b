import { Attempt } from "./attempt.js";
import { prepare } from "./core.js";
import { Display } from "./ui/display.js";
import { EventQueue } from "./events.js";
import { PolicyWatch } from "./policy.js";
import { optionsOf, PropertiesElement } from "./properties.js";
import { idle } from "./snapshot.js";

/** @typedef {import("./core.js").Snapshot} Snapshot */

const stepsBeforeSecret = ["checking", "associating"];

/** The steps in which the user looks at the setting, or changes it. */
const settingSteps = ["on", "off", "confirming-turn-off", "turning-off"];

/** Errors after which a retry gets a new secret, whatever the step was. */
const needsNewSecret = ["superseded", "secret_replaced", "app_removed"];

/**
 * @typedef {object} Completion What came of an enrollment.
 * @property {number} nextCodeAt From when on another code is good: milliseconds since the Unix epoch, by this computer's clock.
 * @property {"signed-in" | "sign-in"} flow
 * @property {boolean} replaced Another app was replaced.
 * @property {"" | "text-message" | "email" | "passkey" | "other"} preferenceReplaced What sign-in asked for first until now; empty
 *   where that does not change.
 */

/**
 * Sets up an authenticator app for an Amazon Cognito user pool. It is given an access token, or the session of an MFA_SETUP
 * challenge; the page keeps its own sign-in. No event has a secret.
 *
 * @tag cognito-totp-enrollment
 *
 * @attr {"idle" | "checking" | "confirming-replacement" | "associating" | "awaiting-code" | "verifying" | "activating" | "enrolled" | "failed" | "on" | "off" | "confirming-turn-off" | "turning-off"} step - Where the enrollment stands. Set by the element; not to be written.
 * @attr {string} lang - The language; that of the place where the element stands by default.
 *
 * @fires {CustomEvent<{step: Snapshot["step"]}>} enrollment-step - The step changed.
 * @fires {CustomEvent<Completion>} enrollment-complete - The user is enrolled.
 * @fires {CustomEvent<null>} enrollment-turned-off - The app was turned off.
 * @fires {CustomEvent<null>} enrollment-turned-on - An app that was off was turned on again.
 * @fires {CustomEvent<{code: ErrorCode, retryable: boolean}>} enrollment-error - Something went wrong: see docs/errors.md.
 * @fires {CustomEvent<null>} enrollment-session-expired - The session is too old, or may be used up by a code whose response was lost; or the user pressed "Sign in again". Sign-in must begin again.
 * @fires {CustomEvent<null>} enrollment-cancel - The user gave up, before being enrolled.
 * @fires {CustomEvent<null>} enrollment-done - The user pressed "Done" on the last screen.
 * @fires {CustomEvent<null>} enrollment-skip - The user will do without for now.
 * @fires {CustomEvent<null>} enrollment-before-associate - Cancelable: before a command that may bring a new secret.
 * @fires {CustomEvent<null>} enrollment-before-turn-off - Cancelable: before the user is asked whether to turn the app off.
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
    "manage",
    "session-minutes",
    "skippable",
  ];

  /** @type {Attempt | undefined} */
  #attempt;
  /** How often everything was forgotten: what was asked before does not hold after it. */
  #ends = 0;
  /** After a failure: whether a retry may request a new secret. */
  #isBeforeSecret = false;
  /** The attempt is at the setting, or failed there. */
  #isSetting = false;
  /** What the user chose, where the page leaves it to them. @type {"preferred" | "enabled"} */
  #choice = "preferred";
  /** What sign-in asked for first, as the steps before the code know it. @type {Snapshot["preferredFactor"]} */
  #preferredFactor = "";
  /** The user cancelled or skipped: nothing starts by itself any more. */
  #isDeclined = false;
  /** What the page is being asked to allow. @type {Set<string>} */
  #asked = new Set();
  #events = new EventQueue(this);
  #policy = new PolicyWatch(() => this.#show(this.#display.snapshot));
  #display = new Display(
    this,
    {
      start: () => this.start(),
      confirm: () => this.confirm(),
      submit: (code, deviceName, how) => this.submit(code, deviceName, how),
      retry: () => this.retry(),
      restart: () => {
        const isSetting = this.#isSetting;
        this.#end();
        if (isSetting) this.#look();
        else this.start();
      },
      replace: () => this.replace(),
      turnOff: () => this.turnOff(),
      turnOn: () => this.turnOn(),
      prefer: (preference) => this.#prefer(preference),
      choice: () => this.#choice,
      cancel: () => this.cancel(),
      skip: () => this.skip(),
      signIn: () => this.#tell("enrollment-session-expired"),
      done: () => {
        this.#tell("enrollment-done");
        if (this.step === "enrolled" && this.#manages()) this.reset();
      },
      reveal: () => this.#allows("reveal", { what: "qr" }),
      qr: () => this.#attempt?.enroller?.qr() ?? new Uint8Array(),
      key: () => (this.#allows("reveal", { what: "key" }) && this.#attempt?.enroller?.key()) || "",
      uri: () => (this.#allows("reveal", { what: "link" }) && this.#attempt?.enroller?.uri()) || "",
    },
    () => this.#events.flush(),
  );

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
    addEventListener("pageshow", this.#comeBack);
    // After the script that imports this one, which may prepare a module of its own.
    queueMicrotask(() => {
      // On its way while the user reads; a failure is told when the module is needed.
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
      removeEventListener("pageshow", this.#comeBack);
      this.#forget();
      this.#events.clear();
      this.#display.forgetTyped();
      this.#display.show(idle);
    });
  }

  /**
   * @internal
   * @param {string} name
   */
  attributeChangedCallback(name) {
    if (name === "lang") this.#display.language.follow();
    else if (name === "manage") this.#startByItself();
    else this.#display.renderAnew();
  }

  /** @internal */
  messagesChanged() {
    this.#display.renderAnew();
  }

  /** @internal */
  credentialChanged() {
    this.#startByItself();
    // There it stands how long the session lasts.
    if (this.step === "idle" && this.sessionEnd() !== this.#display.sessionEndsAt) {
      this.#display.renderAnew();
    }
  }

  /**
   * @internal
   * @param {string} session
   */
  renewSession(session) {
    return this.#attempt?.enroller?.renew(session, this.takeSessionIssuedAt()) ?? false;
  }

  /**
   * Begins.
   *
   * @returns {boolean} As all commands: whether it is allowed in the current step, and the page did not prevent it.
   */
  start() {
    if (this.step !== "idle" || !this.#allows("associate")) return false;
    this.#isSetting = false;
    if (this.#attempt?.enroller) return this.#attempt.enroller.start();
    this.#begin("start");
    return true;
  }

  /** The user agrees to replace the authenticator app in use, or to turn it off. */
  confirm() {
    const isReplacement = this.step === "confirming-replacement";
    if (!isReplacement && this.step !== "confirming-turn-off") return false;
    if (isReplacement && !this.#allows("associate")) return false;
    this.#isSetting = !isReplacement;
    return this.#attempt?.enroller?.confirm() ?? false;
  }

  /** From `on` or `off`: set up another app. The user is asked first. */
  replace() {
    return this.#attempt?.enroller?.replace() ?? false;
  }

  /** From `on`: have sign-in no longer ask for the app. The page is asked first, and then the user. */
  turnOff() {
    if (this.step !== "on" || !this.#allows("turn-off")) return false;
    return this.#attempt?.enroller?.turnOff() ?? false;
  }

  /** From `off`: have sign-in ask for the app again. */
  turnOn() {
    return this.#attempt?.enroller?.turnOn() ?? false;
  }

  /**
   * Checks a code, and has the service verify it.
   *
   * @param {string} code As the user typed it.
   * @param {string} [deviceName] What the user calls the app; the attribute by default.
   * @param {{byHand?: boolean}} [how] `byHand` is false for a code that was not submitted by key or button: the user does not
   *   insist on it.
   */
  submit(code, deviceName, how) {
    if (this.step !== "awaiting-code" || !this.#allows("verify")) return false;
    return this.#attempt?.enroller?.submit(code, deviceName, how) ?? false;
  }

  /** Sends the call that failed again, and no other. */
  retry() {
    if (this.step !== "failed" || !this.#attempt) return false;
    if (this.#isBeforeSecret && !this.#allows("associate")) return false;
    const { enroller } = this.#attempt;
    if (enroller) return enroller.retry();
    // The module was not loaded.
    this.#attempt.begin();
    return true;
  }

  /**
   * Ends the attempt for the user, and says so by `enrollment-cancel`; with `manage`, back to the setting. Not once the user is
   * enrolled.
   */
  cancel() {
    if (["idle", "enrolled", "on", "off"].includes(this.step)) return false;
    if (this.#attempt?.enroller?.keep()) {
      this.#tell("enrollment-cancel");
      return true;
    }
    this.#decline("enrollment-cancel");
    if (this.step === "idle" && this.#manages()) this.#look();
    return true;
  }

  /** The user does without the app, also before an attempt begins: says so by `enrollment-skip`. Not once a code was accepted. */
  skip() {
    if (this.#display.snapshot.verified) return false;
    this.#decline("enrollment-skip");
    return true;
  }

  /** Ends the attempt, wipes what it knew, and shows the beginning; with `manage`, the setting. */
  reset() {
    this.#display.forgetTyped();
    this.#end();
    if (this.step === "idle" && this.#manages()) this.#look();
  }

  /**
   * How the sign-in goes on, once: the session to answer the challenge with, or, with `client-id` and `username`, the
   * tokens or a further challenge.
   *
   * @returns {import("./core.js").Result | null} Nothing in the signed-in flow, before the end, and the second time.
   */
  takeResult() {
    return this.#attempt?.enroller?.takeResult() ?? null;
  }

  /** @param {string} type Of the event that says so. */
  #decline(type) {
    this.#display.forgetTyped();
    this.#forget();
    this.#isDeclined = true;
    this.#show(idle, type);
  }

  /** @param {string} type Of an event. */
  #tell(type) {
    this.#events.add({ type });
    this.#events.flush();
  }

  /** @param {"start" | "manage"} command */
  #begin(command) {
    this.#attempt = new Attempt(optionsOf(this), (snapshot) => this.#show(snapshot));
    this.#attempt.begin(command);
  }

  #startByItself() {
    if (!this.isConnected || this.#isDeclined) return;
    if (this.#manages()) this.#look();
    else if (this.autoStart && (this.accessToken || this.session)) this.start();
  }

  /** Whether the element shows the setting, of the user who is signed in. */
  #manages() {
    return this.manage && Boolean(this.accessToken) && !this.session;
  }

  #look() {
    if (this.step !== "idle" || this.#attempt) return;
    this.#isSetting = true;
    this.#begin("manage");
  }

  /** @param {"preferred" | "enabled"} preference */
  #prefer(preference) {
    this.#choice = preference;
    this.#attempt?.enroller?.prefer(preference);
  }

  /** A page that is left keeps no secret, even if the browser keeps the page. */
  #leave = () => {
    this.#forget();
    this.#display.forgetTyped();
    if (this.step !== "enrolled") this.#show(idle);
  };

  /** @param {PageTransitionEvent} event */
  #comeBack = ({ persisted }) => {
    if (persisted && this.#manages()) this.#look();
  };

  #end() {
    this.#forget();
    this.#show(idle);
  }

  #forget() {
    this.#ends += 1;
    this.#isDeclined = this.#isSetting = false;
    this.#choice = "preferred";
    this.#attempt?.end();
    this.#attempt = undefined;
  }

  /**
   * The new state first, then the screen and the attribute, and last the events.
   *
   * @param {Snapshot} seen As C++ sees it, which does not know of the page's policy.
   * @param {string} [type] Of a further event.
   */
  #show(seen, type) {
    const snapshot = this.#policy.explain(seen, this.#attempt?.endpoint ?? "");
    const before = this.#display.snapshot;
    // The browser may tell of the policy only after the failure was shown.
    if (snapshot !== seen && before.step === "failed") this.#display.invalidate();
    if (snapshot !== before) this.#note(snapshot, before);
    if (type) this.#events.add({ type });
    this.#display.isSetting = this.#isSetting;
    this.#display.show(snapshot);
    const hasNone = this.#isSetting && before.step === "checking" && this.step === "idle";
    if (hasNone && this.autoStart) this.start();
  }

  /**
   * @param {Snapshot} snapshot
   * @param {Snapshot} before
   */
  #note(snapshot, before) {
    const { step, error, retryable, preferredFactor } = snapshot;
    const attempt = this.#attempt;
    if (settingSteps.includes(step)) this.#isSetting = true;
    if (step === "awaiting-code") this.#preferredFactor = preferredFactor;
    /** @type {(type: string, detail?: object) => void} */
    const add = (type, detail) => this.#events.add({ type: `enrollment-${type}`, detail, attempt });
    if (step !== before.step) {
      this.#policy.forgetCalls();
      add("step", { step });
    }
    if (before.step !== "failed") {
      this.#isBeforeSecret =
        needsNewSecret.includes(error) ||
        (!this.#isSetting && stepsBeforeSecret.includes(before.step));
    }
    if (error) add("error", { code: error, retryable });
    const isUsedUp = error === "setup_in_doubt" && Boolean(this.session);
    if (error === "session_expired" || isUsedUp) add("session-expired");
    if (step === "enrolled") add("complete", this.#completion(snapshot));
    if (step === "off" && before.step === "turning-off") add("turned-off");
    if (step === "on" && before.step === "activating") add("turned-on");
  }

  /**
   * @param {Snapshot} snapshot
   * @returns {Completion}
   */
  #completion({ nextCodeAt, replaces }) {
    const isSignIn = Boolean(this.session);
    const preference = this.hasAttribute("preference") ? this.preference : this.#choice;
    const factor = this.#preferredFactor;
    const isChanged = !isSignIn && preference === "preferred" && factor !== "app";
    return {
      nextCodeAt,
      flow: isSignIn ? "sign-in" : "signed-in",
      replaced: replaces,
      preferenceReplaced: isChanged ? factor : "",
    };
  }

  /**
   * Asks the page, which may prevent it.
   *
   * @param {"associate" | "verify" | "reveal" | "turn-off"} what
   * @param {object} [detail]
   * @returns {boolean} Whether to go on: also false where the handler itself gave the command, or another that came first.
   */
  #allows(what, detail) {
    if (this.#asked.has(what)) return false;
    const { step } = this;
    const ends = this.#ends;
    this.#asked.add(what);
    const isAllowed = this.#events.dispatch(`enrollment-before-${what}`, detail, true);
    this.#asked.delete(what);
    return isAllowed && step === this.step && ends === this.#ends;
  }
}
