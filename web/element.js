import { createEnroller, EnrollmentError, prepare } from "./core.js";
import { PolicyWatch } from "./policy.js";
import { PropertiesElement } from "./properties.js";
import { en } from "./strings/en.js";
import { directionOf, languageFor, loadStrings } from "./strings/index.js";
import { css } from "./styles.js";
import { View } from "./view.js";

/** @typedef {import("./core.js").Snapshot} Snapshot */
/** @typedef {import("./core.js").EnrollerOptions} EnrollerOptions */
/** @typedef {import("./words.js").Strings} Strings */

/** @type {Snapshot} */
const idle = {
  step: "idle",
  error: "",
  retryable: false,
  verified: false,
  replaces: false,
  retryAfter: 0,
  periodLeft: -1,
  sessionLeft: -1,
  requestId: "",
  status: 0,
  wrongClock: "",
  codeOffset: 0,
  computerOffset: 0,
  nextCodeAt: 0,
  qrPath: "",
  qrSize: 0,
};

const sessionIsOver = ["session_expired", "session_in_doubt"];

/** @type {CSSStyleSheet | undefined} Shared by every element of the page. */
let styleSheet;

/**
 * `<cognito-totp-enrollment>`: sets up an authenticator app for an Amazon Cognito user pool. It is given an access token,
 * or the session of an MFA_SETUP challenge; the page keeps its own sign-in.
 *
 * Events, none with a secret: `enrollment-step` `{step}`, `enrollment-complete` `{nextCodeAt}`, `enrollment-error`
 * `{code, retryable}`, `enrollment-session-expired`, `enrollment-cancel`, `enrollment-skip`. The step is a custom state too.
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

  #view;
  #snapshot = idle;
  /** When the snapshot was new, by `performance.now()`. */
  #shownAt = 0;
  /** @type {Awaited<ReturnType<typeof createEnroller>> | undefined} */
  #enroller;
  /** Which attempt is under way; what an earlier one still has to say is not heard. */
  #attempt = 0;
  /** The person cancelled or skipped: nothing starts by itself any more. */
  #isDeclined = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #sessionTimer;
  #policy = new PolicyWatch(() => this.#show(this.#snapshot));
  #states;
  #language = "";
  /** @type {Strings | undefined} Those of the language, once they are there. */
  #ownStrings;
  #pageLanguage = new MutationObserver(() => this.#speak());

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    if (!styleSheet) {
      styleSheet = new CSSStyleSheet();
      styleSheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [styleSheet];
    this.#states = this.attachInternals().states;
    this.#view = new View(root);
    this.adoptEarlyProperties();
  }

  /** Where the enrollment stands; the attribute of the same name says it too. */
  get step() {
    return this.#snapshot.step;
  }

  connectedCallback() {
    this.#speak();
    this.#render();
    this.#pageLanguage.observe(document.documentElement, { attributeFilter: ["lang"] });
    this.#policy.begin();
    addEventListener("pagehide", this.#leave);
    // On its way while the person reads; a failure is told when the module is needed.
    prepare().catch(() => {});
    queueMicrotask(() => this.#startByItself());
  }

  /** A move within the page disconnects and connects again at once; only a removal ends the attempt. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#pageLanguage.disconnect();
      this.#policy.end();
      removeEventListener("pagehide", this.#leave);
      this.#forget();
      this.#snapshot = idle;
      this.#render();
    });
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === "lang") this.#speak();
    else this.#renderAnew();
  }

  messagesChanged() {
    this.#renderAnew();
  }

  credentialChanged() {
    this.#startByItself();
  }

  /** @param {string} session */
  renewSession(session) {
    return this.#enroller?.renew(session, this.takeSessionIssuedAt()) ?? false;
  }

  /** Begins. @returns {boolean} As all commands: whether it fitted the step. */
  start() {
    if (this.step !== "idle") return false;
    this.#begin();
    return true;
  }

  /** The person agrees to replace the authenticator app in use. */
  confirm() {
    return this.#enroller?.confirm() ?? false;
  }

  /**
   * @param {string} code As the person typed it.
   * @param {string} [deviceName] What the person calls the app; the attribute by default.
   */
  submit(code, deviceName) {
    return this.#enroller?.submit(code, deviceName) ?? false;
  }

  /** Repeats the call that failed, and no other. */
  retry() {
    if (this.#enroller) return this.#enroller.retry();
    if (this.step !== "failed") return false;
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
    if (this.#snapshot.verified) return false;
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
    return this.#enroller?.takeResult() ?? null;
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
    this.#attempt += 1;
    this.#isDeclined = false;
    clearTimeout(this.#sessionTimer);
    this.#enroller?.close();
    this.#enroller = undefined;
  }

  async #begin() {
    const attempt = ++this.#attempt;
    this.#show({ ...idle, step: "checking" });
    try {
      const enroller = await createEnroller(this.#options(attempt));
      if (attempt !== this.#attempt) {
        enroller.close();
        return;
      }
      this.#enroller = enroller;
      enroller.start();
    } catch (error) {
      if (attempt !== this.#attempt) return;
      const code = error instanceof EnrollmentError ? error.code : "module_unavailable";
      const retryable = code === "module_unavailable";
      this.#show({ ...idle, step: "failed", error: code, retryable });
    }
  }

  /**
   * @param {number} attempt
   * @returns {EnrollerOptions}
   */
  #options(attempt) {
    return {
      region: this.region,
      userPoolId: this.userPoolId,
      endpoint: this.endpoint,
      fips: this.fips,
      dualStack: this.dualStack,
      issuer: this.issuer,
      account: this.account,
      deviceName: this.deviceName,
      preference: this.preference,
      timeoutMs: this.timeoutMs,
      accessToken: this.accessToken,
      session: this.session,
      sessionMinutes: this.sessionMinutes,
      sessionIssuedAt: this.takeSessionIssuedAt(),
      clientId: this.clientId,
      username: this.username,
      mfasCanSetup: this.mfasCanSetup,
      headers: this.headers,
      fetch: this.fetch,
      onSnapshot: (snapshot) => {
        if (attempt === this.#attempt) this.#show(snapshot);
      },
    };
  }

  /** @param {Snapshot} seen As C++ sees it, which does not know of the page's policy. */
  #show(seen) {
    const cause = this.#policy.causeOf(seen.error, this.endpoint);
    const snapshot = cause === seen.error ? seen : { ...seen, error: cause, retryable: false };
    const before = this.#snapshot;
    // The browser may tell of the policy only after the failure was shown.
    if (snapshot !== seen && before.step === "failed") this.#view.invalidate();
    if (snapshot === before) return this.#render();
    this.#snapshot = snapshot;
    this.#shownAt = performance.now();
    this.#watchSession(snapshot.sessionLeft);
    this.#render();
    const { step, error, retryable, nextCodeAt } = snapshot;
    if (step !== before.step) this.#dispatch("enrollment-step", { step });
    if (error) this.#dispatch("enrollment-error", { code: error, retryable });
    if (sessionIsOver.includes(error)) this.#dispatch("enrollment-session-expired");
    if (step === "enrolled") this.#dispatch("enrollment-complete", { nextCodeAt });
  }

  /** @param {number} seconds Left of its life; -1 when it has no end. */
  #watchSession(seconds) {
    clearTimeout(this.#sessionTimer);
    if (seconds < 0) return;
    this.#sessionTimer = setTimeout(() => this.#enroller?.expire(), seconds * 1000);
  }

  /** In the language of the place where it stands. */
  async #speak() {
    const language = languageFor(languageAround(this));
    if (language === this.#language) return;
    this.#language = language;
    const strings = language === "en" ? en : await loadStrings(language).catch(() => undefined);
    if (language !== this.#language) return;
    if (!strings) this.#language = "en";
    this.#ownStrings = strings ?? en;
    this.#renderAnew();
  }

  #renderAnew() {
    this.#view.invalidate();
    if (this.isConnected) this.#render();
  }

  #render() {
    this.setAttribute("step", this.step);
    // Older browsers have none.
    this.#states?.clear();
    this.#states?.add(this.step);
    if (!this.#ownStrings) return;
    this.#view.render(later(this.#snapshot, performance.now() - this.#shownAt), {
      strings: withMessages(this.#ownStrings, this.messages),
      language: this.#language,
      direction: directionOf(this.#language),
      headingLevel: this.headingLevel,
      issuer: this.issuer,
      account: this.account,
      deviceName: this.deviceName,
      conceal: this.conceal,
      skippable: this.skippable,
      autoSubmit: this.autoSubmit,
      countdown: this.codeCountdown,
      intents: {
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
        key: () => this.#enroller?.key() ?? "",
        uri: () => this.#enroller?.uri() ?? "",
      },
    });
  }

  /**
   * @param {string} type
   * @param {object} [detail]
   */
  #dispatch(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

/**
 * A screen that is built anew shows what is left of each time then.
 *
 * @param {Snapshot} snapshot
 * @param {number} milliseconds Since it was new.
 * @returns {Snapshot}
 */
function later(snapshot, milliseconds) {
  const { retryAfter, sessionLeft, periodLeft } = snapshot;
  const seconds = Math.floor(milliseconds / 1000);
  const period = 30_000;
  return {
    ...snapshot,
    retryAfter: Math.max(0, retryAfter - seconds),
    sessionLeft: sessionLeft < 0 ? -1 : Math.max(0, sessionLeft - seconds),
    periodLeft: periodLeft < 0 ? -1 : (periodLeft + period - (milliseconds % period)) % period,
  };
}

/**
 * @param {Strings} strings
 * @param {Partial<Strings> | undefined} messages The page's own.
 * @returns {Strings}
 */
function withMessages(strings, messages) {
  return { ...strings, ...messages, errors: { ...strings.errors, ...messages?.errors } };
}

/**
 * @param {Element} element
 * @returns {string} The `lang` that holds there, also across shadow roots; empty where none is set.
 */
function languageAround(element) {
  const { lang } = /** @type {HTMLElement | null} */ (element.closest("[lang]")) ?? {};
  if (lang) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : "";
}
