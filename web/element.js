import { Attempt } from "./attempt.js";
import { trace, warn } from "./console.js";
import { prepare, version } from "./core.js";
import { adoptEarlyProperties } from "./early-properties.js";
import { EventQueue } from "./events.js";
import { PolicyWatch } from "./policy.js";
import { optionNames } from "./options.js";
import { PageSession } from "./page-session.js";
import { PreferenceChoice } from "./preference.js";
import { ReflectingElement } from "./reflecting-element.js";
import { reportProblem } from "./report.js";
import { userAtSignIn } from "./rivals.js";
import { runLater } from "./run-later.js";
import { idle } from "./snapshot.js";
import { eventsOf } from "./step-events.js";
import { dropAhead, fetchOf } from "./take-ahead.js";
import { subjectOf } from "./token.js";
import { Display } from "./ui/display.js";

/** @typedef {import("./core.js").Snapshot} Snapshot */
/** @typedef {import("./core.js").EnrollerOptions} EnrollerOptions */
/** @typedef {import("./ui/words.js").Strings} Strings */
/** @typedef {import("./step-events.js").Completion} Completion */
/**
 * @typedef {Partial<Omit<Strings, "errors">> & {errors?: import("./ui/words.js").ErrorTexts}}
 *   Messages
 */

/** Anyone can read attributes and a server's HTML, so credentials are properties. */
const secretAttributes = ["accesstoken", "access-token", "session"];

/** The steps in which the user looks at the setting, or changes it. */
const settingSteps = ["on", "off", "confirming-turn-off", "turning-off"];

/**
 * Sets up an authenticator app for an Amazon Cognito user pool. It is given an access token, or the
 * session of an MFA_SETUP challenge; the page keeps its own sign-in. No event has a secret.
 *
 * @tag cognito-totp-enrollment
 *
 * @attr {"idle" | "checking" | "confirming-replacement" | "associating" | "awaiting-code" | "verifying" | "activating" | "enrolled" | "failed" | "on" | "off" | "confirming-turn-off" | "turning-off"} step -
 *   The current step. Read-only: the element sets it.
 * @attr {string} lang - The language of the texts; by default that of the page around the element.
 *
 * @fires {CustomEvent<{step: Snapshot["step"]}>} enrollment-step - The step changed.
 * @fires {CustomEvent<Completion>} enrollment-complete - The user is enrolled.
 * @fires {CustomEvent<null>} enrollment-turned-off - The app was turned off.
 * @fires {CustomEvent<null>} enrollment-turned-on - An app that was off was turned on again.
 * @fires {CustomEvent<{code: ErrorCode, retryable: boolean}>} enrollment-error - Something went
 *   wrong: see docs/errors.md.
 * @fires {CustomEvent<null>} enrollment-session-expired - Start the sign-in again: the session
 *   expired or can't be used anymore, a lost response may have used it up, or the user pressed
 *   "Sign in again".
 * @fires {CustomEvent<null>} enrollment-cancel - The user canceled, or kept the app in use.
 * @fires {CustomEvent<null>} enrollment-done - The user pressed "Done" on the last screen.
 * @fires {CustomEvent<null>} enrollment-skip - The user skipped the setup for now.
 * @fires {CustomEvent<null>} enrollment-before-associate - Cancelable: before a command that may
 *   request a new secret.
 * @fires {CustomEvent<null>} enrollment-before-turn-off - Cancelable: before the user is asked
 *   whether to turn the app off.
 * @fires {CustomEvent<null>} enrollment-before-verify - Cancelable: before a typed code is checked
 *   and sent.
 * @fires {CustomEvent<{what: "qr" | "key" | "link"}>} enrollment-before-reveal - Cancelable: before
 *   a hidden QR code is shown, or the key or the setup link is shown, copied or opened.
 */
export class CognitoTotpEnrollmentElement extends ReflectingElement {
  static observedAttributes = [
    "auto-submit",
    "code-countdown",
    "conceal",
    "heading-level",
    "lang",
    "manage",
    "session-minutes",
    "skippable",
    "step",
    ...secretAttributes,
  ];

  /** The version of the package. */
  static version = version;

  /** @type {EnrollerOptions["accessToken"]} */
  #accessToken;
  /** The user of the last token that names one. @type {string | undefined} */
  #user;
  #session = new PageSession();
  /** @type {EnrollerOptions["mfasCanSetup"]} */
  #mfasCanSetup;
  /** @type {HeadersInit | undefined} */
  #headers;
  /** @type {typeof fetch | undefined} */
  #fetch;
  /** @type {Messages | undefined} */
  #messages;
  /** The same as JSON, when it was set. @type {string | undefined} */
  #texts;

  /** @type {Attempt | undefined} */
  #attempt;
  /** Counts the calls of `#forget`. A permission from before the last one no longer applies. */
  #ends = 0;
  /** The attempt is at the setting, or failed there. */
  #isSetting = false;
  #preference = new PreferenceChoice();
  /** The script that imports this one has run. It may have called `prepare` first. */
  #isReady = false;
  /**
   * The user canceled or skipped, or the page prevented it: nothing starts automatically anymore.
   */
  #isDeclined = false;
  #events = new EventQueue(this);
  #policy = new PolicyWatch(() => {
    if (this.step === "failed") this.#show(this.#display.snapshot);
  });
  #display = new Display(
    this,
    {
      start: () => this.start(),
      confirm: () => this.confirm(),
      submit: (code, deviceName, how) => this.submit(code, deviceName, how),
      retry: () => this.retry(),
      restart: () => {
        const isSetting = this.#isSetting;
        this.#forget();
        this.#show(idle);
        if (isSetting && this.#manages()) this.#readSetting();
        else this.start();
      },
      replace: () => this.replace(),
      turnOff: () => this.turnOff(),
      turnOn: () => this.turnOn(),
      prefer: (preference) => this.#prefer(preference),
      choice: () => this.#preference.ofUser,
      keptFactor: () => this.#preference.keptFactor,
      // Also after a failed read: a press can't loop.
      cancel: () => this.cancel() && this.#readSetting(),
      skip: () => this.skip() && this.#readSetting(),
      signIn: () => this.#fire("enrollment-session-expired"),
      done: () => {
        this.#fire("enrollment-done");
        if (this.step === "enrolled" && this.#manages()) this.reset();
      },
      reveal: () => this.#askPage("reveal", { what: "qr" }),
      qr: () => this.#attempt?.enroller?.qr() ?? new Uint8Array(),
      key: () => (this.#askPage("reveal", { what: "key" }) && this.#attempt?.enroller?.key()) || "",
      uri: () =>
        (this.#askPage("reveal", { what: "link" }) && this.#attempt?.enroller?.uri()) || "",
    },
    {
      isSignIn: () => this.#isSignIn(),
      isSetting: () => this.#isSetting,
      sessionEnd: () => (this.isConnected ? this.#session.endsAt(this.sessionMinutes) : 0),
    },
    () => this.#events.flush(),
  );

  constructor() {
    super();
    adoptEarlyProperties(this);
  }

  /**
   * The access token of a signed-in user, or a function that returns one. Read before each call; a
   * function is called then.
   */
  get accessToken() {
    return this.#accessToken;
  }
  set accessToken(value) {
    const isNew = this.#takeToken(value ?? undefined);
    // Otherwise a page that sets the token in each `enrollment-step` would cause calls forever.
    if (isNew || !this.#manages()) this.#credentialChanged();
  }

  /**
   * The session of an MFA_SETUP challenge, as text; or with the time when it was issued, in
   * milliseconds since the Unix epoch, as `{session, issuedAt}`. A new one replaces the one in use,
   * also during an attempt: at once, or when the current call ends.
   *
   * @returns {string | undefined}
   */
  get session() {
    return this.#session.value;
  }
  /** @param {string | {session: string, issuedAt?: number} | null | undefined} value */
  set session(value) {
    const isDated = typeof value === "object" && value !== null;
    const session = isDated ? value.session : (value ?? undefined);
    const isOther = this.#session.replace(session, isDated ? value.issuedAt : undefined);
    if (isOther && session) {
      if (this.#isOfAnother()) this.#end();
      else if (this.#renew(session)) {
        // A template may set a new user's session before their name.
        queueMicrotask(() => {
          if (!this.#isOfAnother()) return;
          this.#end();
          this.#credentialChanged();
        });
        return;
      }
    }
    this.#credentialChanged();
  }

  /**
   * When the session was issued, in milliseconds since the Unix epoch; by default, when it was set
   * here. It belongs to one session: set it before that, and again for each new one.
   */
  get sessionIssuedAt() {
    return this.#session.issuedAt;
  }
  set sessionIssuedAt(value) {
    this.#session.issuedAt = value ?? undefined;
  }

  /** The challenge's MFAS_CAN_SETUP: a JSON array as text, or an array. */
  get mfasCanSetup() {
    return this.#mfasCanSetup;
  }
  set mfasCanSetup(value) {
    this.#mfasCanSetup = value ?? undefined;
  }

  /** Further request headers, such as a firewall's token. */
  get headers() {
    return this.#headers;
  }
  set headers(value) {
    this.#headers = value ?? undefined;
  }

  /** Used in place of the page's `fetch`. Should honor the `AbortSignal` that it is given. */
  get fetch() {
    return this.#fetch;
  }
  set fetch(value) {
    this.#fetch = value || undefined;
  }

  /**
   * Texts that replace the element's own, by their names in strings/en.js.
   *
   * @returns {Messages | undefined}
   */
  get messages() {
    return this.#messages;
  }
  /** @param {Messages | undefined} value */
  set messages(value) {
    const texts = JSON.stringify(value);
    const isSame = texts === this.#texts;
    this.#messages = value ?? undefined;
    this.#texts = texts;
    // A page may set the same texts at each event.
    if (!isSame) this.#display.renderAnew();
  }

  /**
   * The factors that the user can set up at this sign-in, from `mfasCanSetup`: for the
   * `alternatives` slot.
   *
   * @returns {string[]} Such as `SMS_MFA`; empty where nothing says so.
   */
  get factors() {
    try {
      const given = this.#mfasCanSetup ?? [];
      const factors = typeof given === "string" ? JSON.parse(given) : given;
      return Array.isArray(factors) ? factors.map(String) : [];
    } catch {
      return [];
    }
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
    // Wait for the script that imports this one: it may call `prepare`.
    queueMicrotask(() => {
      // A move. Otherwise a page that moves the element in each `enrollment-step` would cause calls
      // forever.
      if (this.#isReady) return;
      // Loads while the user reads; a failure is reported when the module is needed.
      prepare().catch(() => {});
      this.#isReady = true;
      this.#startAutomatically();
    });
  }

  /** @internal */
  adoptedCallback() {
    this.#display.adopt();
  }

  /**
   * A move within the page disconnects, and connects again at once, or a few promises later
   * (Turbo); only a removal ends the attempt.
   *
   * @internal
   */
  disconnectedCallback() {
    runLater(() => {
      if (this.isConnected) return;
      this.#isReady = false;
      this.#display.language.end();
      this.#policy.end();
      removeEventListener("pagehide", this.#leave);
      removeEventListener("pageshow", this.#comeBack);
      dropAhead(/** @type {any} */ (this));
      this.#forget();
      this.#events.clear();
      this.#forgetInput();
      // Shows the first screen without its countdown, which would keep the element in memory.
      this.#display.invalidate();
      this.#display.show(idle);
      // With the countdown again, should the element come back.
      this.#display.invalidate();
    });
  }

  /**
   * @internal
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} after
   */
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (secretAttributes.includes(name)) this.#refuseSecret(name);
    else if (name === "step") this.#display.keepStep();
    else if (name === "lang") this.#display.language.follow();
    else if (name === "manage") this.#followManage();
    else this.#display.renderAnew();
  }

  /**
   * A token of another user ends the attempt in the setting, and once enrolled; in other steps C++
   * refuses the next call. A refreshed token is for the same user. What a function returns is
   * unknown until a call, so it counts as the same user, too.
   *
   * @param {EnrollerOptions["accessToken"]} token
   * @returns {boolean} Whether there was none before, or it is for another user.
   */
  #takeToken(token) {
    const isFirst = !this.#accessToken;
    const user = typeof token === "string" ? subjectOf(token) : this.#user;
    const isOther = this.#user !== undefined && user !== this.#user;
    this.#accessToken = token;
    this.#user = user;
    // A page may remove the token of a user who is enrolled.
    const isOver = this.#isSetting ? isOther || !token : isOther && this.step === "enrolled";
    if (isOver) this.#end();
    // Only the previous user declined.
    if (isOther) this.#isDeclined = false;
    return isFirst || isOther;
  }

  #credentialChanged() {
    this.#startAutomatically();
    // The first screen shows how long the session lasts.
    if (
      this.step === "idle" &&
      this.#session.endsAt(this.sessionMinutes) !== this.#display.sessionEndsAt
    ) {
      this.#display.renderAnew();
    }
  }

  /**
   * @param {string} session
   * @returns {boolean} Whether the attempt under way continues with it.
   */
  #renew(session) {
    return this.#attempt?.enroller?.renew(session, this.#session.takeIssuedAt()) ?? false;
  }

  /**
   * Whether the attempt belongs to another user than the one who signs in now: to a signed-in user,
   * or to one of another name.
   */
  #isOfAnother() {
    const attempt = this.#attempt;
    if (!attempt?.isSignIn) return Boolean(attempt);
    return Boolean(attempt.user) && attempt.user !== userAtSignIn(this);
  }

  /**
   * Starts an attempt: checks whether the user has an app, and then gets a secret. At sign-in, gets
   * a secret at once, unless `has-app` is set: then the user is asked first.
   *
   * @returns {boolean} As all commands: whether it is allowed in the current step, and the page did
   *   not prevent it.
   */
  start() {
    if (!this.isConnected || this.step !== "idle" || !this.#askPage("associate")) return false;
    this.#isSetting = false;
    this.#begin("start");
    return true;
  }

  /** The user agrees to replace the authenticator app in use, or to turn it off. */
  confirm() {
    const isReplacement = this.step === "confirming-replacement";
    if (!isReplacement && this.step !== "confirming-turn-off") return false;
    if (isReplacement && !this.#askPage("associate")) return false;
    this.#isSetting = !isReplacement;
    return this.#attempt?.enroller?.confirm() ?? false;
  }

  /** From `on` or `off`: set up another app. The user is asked first. */
  replace() {
    return this.#attempt?.enroller?.replace() ?? false;
  }

  /**
   * From `on`: have sign-in no longer ask for the app. The page is asked first, and then the user.
   */
  turnOff() {
    if (this.step !== "on" || !this.#askPage("turn-off")) return false;
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
   * @param {{byHand?: boolean}} [how] `byHand` is false for a code that was not submitted by key or
   *   button: the user does not insist on it.
   */
  submit(code, deviceName, how) {
    if (this.step !== "awaiting-code" || !this.#askPage("verify")) return false;
    return this.#attempt?.enroller?.submit(code, deviceName, how) ?? false;
  }

  /**
   * Sends the failed call again. Signed in, it first checks what the user has after `superseded`,
   * `secret_replaced` and `app_removed`, and before a secret that replaces no app. At sign-in, it
   * requests a new secret after `superseded` and `secret_replaced`.
   */
  retry() {
    const { step, retryable, mayRequestSecret } = this.#display.snapshot;
    if (step !== "failed" || !retryable || !this.#attempt) return false;
    if (mayRequestSecret && !this.#askPage("associate")) return false;
    const { enroller } = this.#attempt;
    if (mayRequestSecret) this.#isSetting = false;
    if (enroller) return enroller.retry();
    // The module was not loaded.
    this.#attempt.begin();
    return true;
  }

  /**
   * Cancels on behalf of the user, and fires `enrollment-cancel`; with `manage`, goes back to the
   * setting. Not allowed in `idle`, `enrolled`, `on` and `off`.
   */
  cancel() {
    if (["idle", "enrolled", "on", "off"].includes(this.step)) return false;
    if (this.#attempt?.enroller?.keep()) {
      this.#fire("enrollment-cancel");
      return true;
    }
    this.#startOver("enrollment-cancel");
    return true;
  }

  /**
   * Skips the setup, also before an attempt begins, and fires `enrollment-skip`. Not allowed in the
   * setting, and once a code was accepted.
   */
  skip() {
    if (this.#display.snapshot.verified || settingSteps.includes(this.step)) return false;
    this.#startOver("enrollment-skip");
    return true;
  }

  /** Ends the attempt, wipes its data, and shows the first screen; with `manage`, the setting. */
  reset() {
    this.#startOver();
  }

  /**
   * The result of a sign-in, once: the session to answer the challenge with; or, with `client-id`
   * and `username`, the tokens or a further challenge.
   *
   * @returns {import("./core.js").Result | null} Nothing in the signed-in flow, before the end, and
   *   the second time.
   */
  takeResult() {
    return this.#attempt?.enroller?.takeResult() ?? null;
  }

  /** @param {string} type Of an event. */
  #fire(type) {
    this.#events.add({ type });
    this.#events.flush();
  }

  /** @param {"start" | "manage"} command */
  #begin(command) {
    this.#preference.ofPage = this.hasAttribute("preference") ? this.preference : undefined;
    // Unknown if an unfinished app is turned on.
    this.#preference.factorBefore = "";
    this.#attempt = new Attempt(this.#options(), command, (snapshot) => this.#show(snapshot));
    this.#attempt.begin();
  }

  /**
   * @returns {Omit<EnrollerOptions, "onSnapshot">} The options of an attempt, each read when it is
   *   used.
   */
  #options() {
    const element = /** @type {any} */ (this);
    const session = this.#session;
    const options = {
      get fetch() {
        return fetchOf(element);
      },
      get onDebug() {
        return element.debug ? trace : undefined;
      },
      get sessionIssuedAt() {
        return session.takeIssuedAt();
      },
      get preference() {
        // With its mistakes, which C++ reports.
        return element.getAttribute("preference");
      },
    };
    for (const name of optionNames) {
      Object.defineProperty(options, name, { get: () => element[name] });
    }
    return options;
  }

  /** @param {string} name Of an attribute. */
  #refuseSecret(name) {
    if (!this.hasAttribute(name)) return;
    this.removeAttribute(name);
    warn(`"${name}" was removed: a credential must not be an attribute; set the property instead`);
  }

  #followManage() {
    const isShown = settingSteps.includes(this.step) && this.step !== "turning-off";
    if (isShown && !this.#manages()) this.#end();
    this.#startAutomatically();
  }

  #startAutomatically = () => {
    this.#isReady &&= this.isConnected;
    if (!this.#isReady) return;
    // A prerendered page may never be shown, but its new secret would end an attempt in another
    // tab.
    if (Reflect.get(document, "prerendering") === true) {
      const options = { once: true, capture: true };
      return addEventListener("prerenderingchange", this.#startAutomatically, options);
    }
    const mayStart = this.autoStart && !this.#isDeclined;
    if (this.#manages()) this.#readSetting();
    else if (mayStart && (this.accessToken || this.session)) this.start();
  };

  /** A page may remove the session once it is used. */
  #isSignIn() {
    return this.#attempt?.isSignIn ?? Boolean(this.session);
  }

  /** Whether the element shows the setting of the signed-in user. */
  #manages() {
    return this.manage && Boolean(this.accessToken) && !this.session;
  }

  /**
   * Ends, and reads the setting again, unless that has just failed: otherwise a page that ends
   * after each failure would loop forever.
   *
   * @param {string} [refusal] As for `#end`.
   */
  #startOver(refusal) {
    const hasFailedToRead = this.#isSetting && this.step === "failed";
    this.#end(refusal);
    if (!hasFailedToRead) this.#readSetting();
  }

  /** Shows the setting, if the page asks for that and nothing is under way. */
  #readSetting() {
    const isFree = this.step === "idle" && !this.#attempt && this.isConnected;
    if (!isFree || !this.#manages()) return;
    this.#isSetting = true;
    this.#begin("manage");
  }

  /** @param {"preferred" | "enabled"} preference */
  #prefer(preference) {
    this.#preference.ofUser = preference;
    this.#attempt?.enroller?.prefer(preference);
  }

  /** A page that is left keeps no secret, even if the browser keeps the page. */
  #leave = () => {
    this.#forget();
    this.#forgetInput();
    if (this.step !== "enrolled") this.#show(idle);
  };

  /** @param {PageTransitionEvent} event */
  #comeBack = ({ persisted }) => {
    if (persisted) this.#readSetting();
  };

  /**
   * @param {string} [refusal] The type of the event to fire, if the user does not want to go on.
   */
  #end(refusal) {
    this.#forgetInput();
    this.#forget();
    this.#isDeclined = Boolean(refusal);
    this.#show(idle, refusal);
  }

  /** Forgets what the user typed and chose. */
  #forgetInput() {
    this.#preference.ofUser = "preferred";
    this.#display.forgetTyped();
  }

  #forget() {
    this.#ends += 1;
    this.#isDeclined = this.#isSetting = false;
    this.#attempt?.end();
    this.#attempt = undefined;
  }

  /**
   * Updates the state first, then the screen and the attribute; fires events last.
   *
   * @param {Snapshot} seen From C++, which does not know the page's policy.
   * @param {string} [type] The type of a further event.
   */
  #show(seen, type) {
    const snapshot = this.#policy.explain(seen, this.#attempt?.enroller?.endpoint ?? "");
    const before = this.#display.snapshot;
    const attempt = this.#attempt;
    const { step } = snapshot;
    // The browser may report the policy only after the failure was shown.
    if (snapshot !== seen && before.step === "failed") this.#display.invalidate();
    if (snapshot !== before) this.#note(snapshot, before);
    if (type) this.#events.add({ type });
    this.#display.show(snapshot);
    // `manage` was removed during a call.
    if (["on", "off"].includes(this.step) && !this.#manages()) this.#end();
    if (attempt && attempt === this.#attempt && this.#isSetting && step === "idle") {
      // There is no app. The next attempt reads the options again.
      attempt.end();
      this.#attempt = undefined;
      if (this.autoStart && !this.#isDeclined) this.start();
    }
  }

  /**
   * @param {Snapshot} snapshot
   * @param {Snapshot} before
   */
  #note(snapshot, before) {
    const { step, error, preferredFactor } = snapshot;
    const attempt = this.#attempt;
    if (settingSteps.includes(step)) this.#isSetting = true;
    if (step === "awaiting-code") {
      this.#preference.factorBefore = preferredFactor;
      // The user may have chosen in the attempt before.
      if (!this.#preference.ofPage) this.#prefer(this.#preference.ofUser);
    }
    if (step !== before.step) this.#policy.forgetCalls();
    if (error) reportProblem(error);
    const events = eventsOf(snapshot, before, {
      isSignIn: this.#isSignIn(),
      preference: this.#preference.current,
      factorBefore: this.#preference.factorBefore,
    });
    for (const event of events) this.#events.add({ ...event, attempt });
  }

  /**
   * Asks the page, which may prevent it.
   *
   * @param {"associate" | "verify" | "reveal" | "turn-off"} what
   * @param {object} [detail]
   * @returns {boolean} Whether to continue. Also false if a handler gave this command itself, or
   *   another one that changed the step.
   */
  #askPage(what, detail) {
    const { step } = this;
    const ends = this.#ends;
    const isAllowed = this.#events.ask(`enrollment-before-${what}`, detail);
    // Otherwise each new token would ask again.
    if (isAllowed === false && what === "associate") this.#isDeclined = true;
    return isAllowed === true && step === this.step && ends === this.#ends;
  }
}
