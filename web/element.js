import { Attempt } from "./attempt.js";
import { readFlag, readNumber, setFlag, setText } from "./attributes.js";
import { trace, warn } from "./console.js";
import { prepare, version } from "./core.js";
import { EventQueue } from "./events.js";
import { PolicyWatch } from "./policy.js";
import { optionNames } from "./options.js";
import { PageSession } from "./page-session.js";
import { reportProblem } from "./report.js";
import { userAtSignIn } from "./rivals.js";
import { idle } from "./snapshot.js";
import { fetchOf } from "./take-ahead.js";
import { subjectOf } from "./token.js";
import { Display } from "./ui/display.js";

/** @typedef {import("./core.js").Snapshot} Snapshot */
/** @typedef {import("./core.js").EnrollerOptions} EnrollerOptions */
/** @typedef {import("./ui/words.js").Strings} Strings */
/** @typedef {Partial<Omit<Strings, "errors">> & {errors?: import("./ui/words.js").ErrorTexts}} Messages */

/** So that a server, which has no DOM, can import this. */
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

const preferences = /** @type {const} */ (["preferred", "enabled", "none"]);

/** Anyone can read attributes and a server's HTML, so credentials are properties. */
const secretAttributes = ["accesstoken", "access-token", "session"];

const stepsBeforeSecret = ["checking", "associating"];

/** The steps in which the user looks at the setting, or changes it. */
const settingSteps = ["on", "off", "confirming-turn-off", "turning-off"];

/** Errors after which a retry requests a new secret, whatever the step was. */
const needsNewSecret = ["superseded", "secret_replaced", "app_removed"];

/**
 * @typedef {object} Completion What came of an enrollment.
 * @property {number} nextCodeAt When the next code can be used: milliseconds since the Unix epoch, by this computer's clock.
 * @property {"signed-in" | "sign-in"} flow Whether the user was signed in already, or is signing in.
 * @property {boolean} replaced Another app was replaced.
 * @property {"" | "text-message" | "email" | "passkey" | "other"} preferenceReplaced What sign-in asked for first before; empty
 *   if that does not change.
 */

/**
 * Sets up an authenticator app for an Amazon Cognito user pool. It is given an access token, or the session of an MFA_SETUP
 * challenge; the page keeps its own sign-in. No event has a secret.
 *
 * @tag cognito-totp-enrollment
 *
 * @attr {"idle" | "checking" | "confirming-replacement" | "associating" | "awaiting-code" | "verifying" | "activating" | "enrolled" | "failed" | "on" | "off" | "confirming-turn-off" | "turning-off"} step - The current step. Read-only: the element sets it.
 * @attr {string} lang - The language of the texts; by default that of the page around the element.
 *
 * @fires {CustomEvent<{step: Snapshot["step"]}>} enrollment-step - The step changed.
 * @fires {CustomEvent<Completion>} enrollment-complete - The user is enrolled.
 * @fires {CustomEvent<null>} enrollment-turned-off - The app was turned off.
 * @fires {CustomEvent<null>} enrollment-turned-on - An app that was off was turned on again.
 * @fires {CustomEvent<{code: ErrorCode, retryable: boolean}>} enrollment-error - Something went wrong: see docs/errors.md.
 * @fires {CustomEvent<null>} enrollment-session-expired - The session is too old, or may be used up by a code whose response was lost; or the user pressed "Sign in again". Start the sign-in again.
 * @fires {CustomEvent<null>} enrollment-cancel - The user canceled before being enrolled.
 * @fires {CustomEvent<null>} enrollment-done - The user pressed "Done" on the last screen.
 * @fires {CustomEvent<null>} enrollment-skip - The user skipped the setup for now.
 * @fires {CustomEvent<null>} enrollment-before-associate - Cancelable: before a command that may request a new secret.
 * @fires {CustomEvent<null>} enrollment-before-turn-off - Cancelable: before the user is asked whether to turn the app off.
 * @fires {CustomEvent<null>} enrollment-before-verify - Cancelable: before a typed code is checked and sent.
 * @fires {CustomEvent<{what: "qr" | "key" | "link"}>} enrollment-before-reveal - Cancelable: before a hidden QR code is shown, or the key or the setup link is shown, copied or opened.
 */
export class CognitoTotpEnrollmentElement extends Base {
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
  /** Whose the last token was that says so. @type {string | undefined} */
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
  /** How often the attempt was forgotten. Permissions from before the last time no longer apply. */
  #ends = 0;
  /** After a failure: whether a retry may request a new secret. */
  #isBeforeSecret = false;
  /** The attempt is at the setting, or failed there. */
  #isSetting = false;
  /** What the page chose for the attempt, if it does not let the user choose. @type {EnrollerOptions["preference"]} */
  #preference;
  /** What the user chose, if the page lets them choose. @type {"preferred" | "enabled"} */
  #choice = "preferred";
  /** What sign-in asked for first, from the steps before the code. @type {Snapshot["preferredFactor"]} */
  #preferredFactor = "";
  /** The script that imports this one has run. It may have called `prepare` first. */
  #isReady = false;
  /** The user canceled or skipped, or the page prevented it: nothing starts automatically anymore. */
  #isDeclined = false;
  /** What the page is being asked to allow. @type {Set<string>} */
  #asked = new Set();
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
        if (isSetting && this.#manages()) this.#look();
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
    {
      isSignIn: () => this.#isSignIn(),
      sessionEnd: () => this.#session.endsAt(this.sessionMinutes),
    },
    () => this.#events.flush(),
  );

  constructor() {
    super();
    this.#adoptEarlyProperties();
  }

  /**
   * The region of the user pool, such as `eu-central-1`.
   *
   * @attr region
   */
  get region() {
    return this.getAttribute("region") ?? "";
  }
  set region(value) {
    setText(this, "region", value);
  }

  /**
   * The user pool's ID, `<region>_<id>`. Without `region`, the region is taken from it.
   *
   * @attr user-pool-id
   */
  get userPoolId() {
    return this.getAttribute("user-pool-id") ?? "";
  }
  set userPoolId(value) {
    setText(this, "user-pool-id", value);
  }

  /**
   * A URL to use instead of the service's own, for a proxy or an emulator: https, or http on loopback.
   *
   * @attr endpoint
   */
  get endpoint() {
    return this.getAttribute("endpoint") ?? "";
  }
  set endpoint(value) {
    setText(this, "endpoint", value);
  }

  /**
   * Use the service's FIPS endpoint.
   *
   * @attr fips
   */
  get fips() {
    return readFlag(this, "fips");
  }
  set fips(value) {
    setFlag(this, "fips", value);
  }

  /**
   * Use the service's dual-stack endpoint.
   *
   * @attr dual-stack
   */
  get dualStack() {
    return readFlag(this, "dual-stack");
  }
  set dualStack(value) {
    setFlag(this, "dual-stack", value);
  }

  /**
   * The name of your service, as the authenticator app will show it; the page's host name by default.
   *
   * @attr issuer
   */
  get issuer() {
    return this.getAttribute("issuer") ?? "";
  }
  set issuer(value) {
    setText(this, "issuer", value);
  }

  /**
   * The user's name in your service, as the authenticator app will show it. Made to fit if it is too long or has a colon.
   *
   * @attr account
   */
  get account() {
    return this.getAttribute("account") ?? "";
  }
  set account(value) {
    setText(this, "account", value);
  }

  /**
   * A name for the app, which the service stores and the user may change. Without it, no name is stored.
   *
   * @attr device-name
   */
  get deviceName() {
    return this.getAttribute("device-name") ?? "";
  }
  set deviceName(value) {
    setText(this, "device-name", value);
  }

  /**
   * Whether sign-in asks for the code: `preferred` (first; the default), `enabled` (as one of the user's factors), `none` (as
   * before).
   *
   * @attr preference
   */
  get preference() {
    const value = this.getAttribute("preference");
    return preferences.find((preference) => preference === value) ?? "preferred";
  }
  set preference(value) {
    setText(this, "preference", value);
  }

  /**
   * You know that the user already has an authenticator app: ask before a new secret is made. The service does not list every
   * app.
   *
   * @attr has-app
   */
  get hasApp() {
    return readFlag(this, "has-app");
  }
  set hasApp(value) {
    setFlag(this, "has-app", value);
  }

  /**
   * Show the setting of a signed-in user, and let them replace the app, turn it off and turn it on again.
   *
   * @attr manage
   */
  get manage() {
    return readFlag(this, "manage");
  }
  set manage(value) {
    setFlag(this, "manage", value);
  }

  /**
   * The app client's ID. With it and `username`, the element finishes the sign-in; otherwise it hands the session over.
   *
   * @attr client-id
   */
  get clientId() {
    return this.getAttribute("client-id") ?? "";
  }
  set clientId(value) {
    setText(this, "client-id", value);
  }

  /**
   * Who signs in: the challenge's USER_ID_FOR_SRP, or the name that the user typed.
   *
   * @attr username
   */
  get username() {
    return this.getAttribute("username") ?? "";
  }
  set username(value) {
    setText(this, "username", value);
  }

  /**
   * How long a session lives, in minutes, as the app client's AuthSessionValidity says; 0 when unknown.
   *
   * @attr session-minutes
   */
  get sessionMinutes() {
    return readNumber(this, "session-minutes") ?? 0;
  }
  set sessionMinutes(value) {
    setText(this, "session-minutes", value);
  }

  /**
   * Start as soon as there is an access token or a session.
   *
   * @attr auto-start
   */
  get autoStart() {
    return readFlag(this, "auto-start");
  }
  set autoStart(value) {
    setFlag(this, "auto-start", value);
  }

  /**
   * The user may skip the setup: "Not now" is offered at the beginning, and later instead of "Cancel".
   *
   * @attr skippable
   */
  get skippable() {
    return readFlag(this, "skippable");
  }
  set skippable(value) {
    setFlag(this, "skippable", value);
  }

  /**
   * Check the code as soon as its sixth digit is typed.
   *
   * @attr auto-submit
   */
  get autoSubmit() {
    return readFlag(this, "auto-submit");
  }
  set autoSubmit(value) {
    setFlag(this, "auto-submit", value);
  }

  /**
   * Hide the QR code until the user asks for it, and again after a minute: for shared screens.
   *
   * @attr conceal
   */
  get conceal() {
    return readFlag(this, "conceal");
  }
  set conceal(value) {
    setFlag(this, "conceal", value);
  }

  /**
   * Show how long the app's current code is valid.
   *
   * @attr code-countdown
   */
  get codeCountdown() {
    return readFlag(this, "code-countdown");
  }
  set codeCountdown(value) {
    setFlag(this, "code-countdown", value);
  }

  /**
   * How long one call may take, in milliseconds.
   *
   * @attr timeout-ms
   */
  get timeoutMs() {
    return readNumber(this, "timeout-ms") ?? 15_000;
  }
  set timeoutMs(value) {
    setText(this, "timeout-ms", value);
  }

  /**
   * The level of the main heading, 1 to 5, to fit the page's own.
   *
   * @attr heading-level
   */
  get headingLevel() {
    const level = readNumber(this, "heading-level") ?? 2;
    return level >= 1 ? Math.min(Math.floor(level), 5) : 2;
  }
  set headingLevel(value) {
    setText(this, "heading-level", value);
  }

  /**
   * Write each call and step to the console: operation, status, error, request ID, duration and sizes. Never a secret.
   *
   * @attr debug
   */
  get debug() {
    return readFlag(this, "debug");
  }
  set debug(value) {
    setFlag(this, "debug", value);
  }

  /** The access token of a signed-in user, or a function that returns one. Read before each call; a function is called then. */
  get accessToken() {
    return this.#accessToken;
  }
  set accessToken(value) {
    const isNew = this.#takeToken(value ?? undefined);
    // Otherwise a page that sets the token in each `enrollment-step` would cause calls forever.
    if (isNew || !this.#manages()) this.#credentialChanged();
  }

  /**
   * The session of an MFA_SETUP challenge, as text; or with the time when it was issued, in milliseconds since the Unix epoch, as
   * `{session, issuedAt}`. A new one replaces the one in use, also during an attempt: at once, or when the current call ends.
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
      const user = this.#attempt?.user;
      // Of another user: nothing of the attempt is theirs.
      if (user && user !== userAtSignIn(this)) this.#end();
      else if (this.#renew(session)) return;
    }
    this.#credentialChanged();
  }

  /**
   * When the session was issued, in milliseconds since the Unix epoch; by default, when it was set here. It belongs to
   * one session: set it before that, and again for each new one.
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

  /** Used in place of the page's `fetch`. */
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
   * The factors that the user can set up at this sign-in, from `mfasCanSetup`: for the `alternatives` slot.
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
      // A move. Otherwise a page that moves the element in each `enrollment-step` would cause calls forever.
      if (this.#isReady) return;
      // Loads while the user reads; a failure is reported when the module is needed.
      prepare().catch(() => {});
      this.#isReady = true;
      this.#startByItself();
    });
  }

  /** @internal */
  adoptedCallback() {
    this.#display.adopt();
  }

  /**
   * A move within the page disconnects and connects again at once; only a removal ends the attempt.
   *
   * @internal
   */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#isReady = false;
      this.#display.language.end();
      this.#policy.end();
      removeEventListener("pagehide", this.#leave);
      removeEventListener("pageshow", this.#comeBack);
      this.#forget();
      this.#events.clear();
      this.#forgetInput();
      this.#display.show(idle);
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
    else if (name === "manage") this.#startByItself();
    else this.#display.renderAnew();
  }

  /**
   * Another user's token ends what is shown about the user before. (A call that is still to come is refused in C++.) A refreshed
   * token is for the same user. What a function returns is unknown until a call, so it counts as the same user, too.
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
    // The other user has declined nothing.
    if (isOther) this.#isDeclined = false;
    return isFirst || isOther;
  }

  #credentialChanged() {
    this.#startByItself();
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
   * Starts an attempt: checks whether the user has an app, and then gets a secret; at sign-in, gets a secret at once.
   *
   * @returns {boolean} As all commands: whether it is allowed in the current step, and the page did not prevent it.
   */
  start() {
    if (!this.isConnected || this.step !== "idle" || !this.#allows("associate")) return false;
    this.#isSetting = false;
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

  /**
   * Sends the failed call again. After `superseded`, `secret_replaced` and `app_removed` it first checks what the user has; at
   * sign-in it requests a new secret.
   */
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
   * Ends the attempt on behalf of the user, and fires `enrollment-cancel`; with `manage`, goes back to the setting. Not allowed
   * once the user is enrolled.
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

  /** Skips the setup, also before an attempt begins, and fires `enrollment-skip`. Not allowed once a code was accepted. */
  skip() {
    if (this.#display.snapshot.verified || settingSteps.includes(this.step)) return false;
    this.#decline("enrollment-skip");
    if (this.step === "idle" && this.#manages()) this.#look();
    return true;
  }

  /** Ends the attempt, wipes its data, and shows the first screen; with `manage`, the setting. */
  reset() {
    // Otherwise a page that resets after each failure would loop forever.
    const hasFailedToLook = this.#isSetting && this.step === "failed";
    this.#end();
    if (!hasFailedToLook && this.step === "idle" && this.#manages()) this.#look();
  }

  /**
   * The result of a sign-in, once: the session to answer the challenge with; or, with `client-id` and `username`, the tokens or a
   * further challenge.
   *
   * @returns {import("./core.js").Result | null} Nothing in the signed-in flow, before the end, and the second time.
   */
  takeResult() {
    return this.#attempt?.enroller?.takeResult() ?? null;
  }

  /** @param {string} type The type of the event to fire. */
  #decline(type) {
    this.#forgetInput();
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
    this.#preference = this.hasAttribute("preference") ? this.preference : undefined;
    this.#attempt = new Attempt(this.#options(), (snapshot) => this.#show(snapshot));
    this.#attempt.begin(command);
  }

  /** @returns {Omit<EnrollerOptions, "onSnapshot">} The options of an attempt, each read when it is used. */
  #options() {
    const options = /** @type {any} */ ({});
    const values = /** @type {any} */ (this);
    for (const name of optionNames) {
      Object.defineProperty(options, name, { get: () => values[name] });
    }
    Object.defineProperty(options, "fetch", { get: () => fetchOf(/** @type {any} */ (this)) });
    Object.defineProperty(options, "onDebug", { get: () => (this.debug ? trace : undefined) });
    Object.defineProperty(options, "sessionIssuedAt", { get: () => this.#session.takeIssuedAt() });
    return options;
  }

  /** Values that were set before the element was defined are own properties, which hide the accessors. */
  #adoptEarlyProperties() {
    const self = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this));
    for (const name of Object.keys(this)) {
      const value = self[name];
      // One that can't be changed, or is read-only here, is not an option.
      if (Reflect.deleteProperty(self, name)) Reflect.set(self, name, value);
    }
  }

  /** @param {string} name Of an attribute. */
  #refuseSecret(name) {
    if (!this.hasAttribute(name)) return;
    this.removeAttribute(name);
    warn(`"${name}" was removed: a credential must not be an attribute; set the property instead`);
  }

  #startByItself = () => {
    this.#isReady &&= this.isConnected;
    if (!this.#isReady) return;
    // Perhaps nobody visits the page, and a new secret would end an attempt in another tab.
    if (Reflect.get(document, "prerendering")) {
      return document.addEventListener("prerenderingchange", this.#startByItself, { once: true });
    }
    const mayStart = this.autoStart && !this.#isDeclined;
    if (this.#manages()) this.#look();
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

  #look() {
    if (this.step !== "idle" || this.#attempt || !this.isConnected) return;
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
    this.#forgetInput();
    if (this.step !== "enrolled") this.#show(idle);
  };

  /** @param {PageTransitionEvent} event */
  #comeBack = ({ persisted }) => {
    if (persisted && this.#manages()) this.#look();
  };

  #end() {
    this.#forgetInput();
    this.#forget();
    this.#show(idle);
  }

  /** Forgets what the user typed and chose. */
  #forgetInput() {
    this.#choice = "preferred";
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
    const snapshot = this.#policy.explain(seen, this.#attempt?.endpoint ?? "");
    const before = this.#display.snapshot;
    const attempt = this.#attempt;
    const { step } = snapshot;
    // The browser may report the policy only after the failure was shown.
    if (snapshot !== seen && before.step === "failed") this.#display.invalidate();
    if (snapshot !== before) this.#note(snapshot, before);
    if (type) this.#events.add({ type });
    this.#display.isSetting = this.#isSetting;
    this.#display.show(snapshot);
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
    const { step, error, retryable, preferredFactor } = snapshot;
    const attempt = this.#attempt;
    if (settingSteps.includes(step)) this.#isSetting = true;
    if (step === "awaiting-code") {
      this.#preferredFactor = preferredFactor;
      // The user may have chosen in the attempt before.
      if (!this.#preference) this.#prefer(this.#choice);
    }
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
    if (error) reportProblem(error);
    const isUsedUp = error === "setup_in_doubt" && this.#isSignIn();
    if (error === "session_expired" || isUsedUp) add("session-expired");
    if (step === "enrolled") add("complete", this.#completion(snapshot));
    if (step === "off" && before.step !== "off" && snapshot.turnedOff) add("turned-off");
    if (step === "on" && before.step === "activating") add("turned-on");
  }

  /**
   * @param {Snapshot} snapshot
   * @returns {Completion}
   */
  #completion({ nextCodeAt, replaces }) {
    const isSignIn = this.#isSignIn();
    const factor = this.#preferredFactor;
    const isChanged =
      !isSignIn && (this.#preference ?? this.#choice) === "preferred" && factor !== "app";
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
   * @returns {boolean} Whether to continue. Also false if a handler gave this command itself, or another one that changed the
   *   step.
   */
  #allows(what, detail) {
    if (this.#asked.has(what)) return false;
    const { step } = this;
    const ends = this.#ends;
    this.#asked.add(what);
    const isAllowed = this.#events.dispatch(`enrollment-before-${what}`, detail, true);
    this.#asked.delete(what);
    // Otherwise each new token would ask again.
    if (!isAllowed && what === "associate") this.#isDeclined = true;
    return isAllowed && step === this.step && ends === this.#ends;
  }
}
