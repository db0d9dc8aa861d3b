import { AttributesElement } from "./attributes.js";
import { createEnroller, prepare } from "./core.js";
import { en } from "./strings/en.js";
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

/** @type {CSSStyleSheet | undefined} Shared by every element of the page. */
let styleSheet;

/**
 * `<cognito-totp-enrollment>`: sets up an authenticator app for an Amazon Cognito user pool. It is given an access token,
 * or the session of an MFA_SETUP challenge; the page keeps its own sign-in.
 *
 * Events, none with a secret: `enrollment-step` `{step}`, `enrollment-complete` `{nextCodeAt}`, `enrollment-error`
 * `{code, retryable}`, `enrollment-session-expired`, `enrollment-cancel`.
 */
export class CognitoTotpEnrollmentElement extends AttributesElement {
  static observedAttributes = ["heading-level"];

  #view;
  #snapshot = idle;
  /** @type {Awaited<ReturnType<typeof createEnroller>> | undefined} */
  #enroller;
  /** Which attempt is under way; what an earlier one still has to say is not heard. */
  #attempt = 0;
  /** The person cancelled: nothing starts by itself any more. */
  #isDeclined = false;
  /** @type {EnrollerOptions["accessToken"]} */
  #accessToken;
  /** @type {string | undefined} */
  #session;
  /** @type {number | undefined} */
  #sessionIssuedAt;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #sessionTimer;
  /** @type {EnrollerOptions["mfasCanSetup"]} */
  #mfasCanSetup;

  /** Further request headers, such as a firewall's token. @type {Record<string, string> | undefined} */
  #headers;
  /** @type {typeof fetch | undefined} */
  #fetch;
  /** @type {Partial<Strings> | undefined} */
  #messages;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    if (!styleSheet) {
      styleSheet = new CSSStyleSheet();
      styleSheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [styleSheet];
    this.#view = new View(root);
    this.#adoptEarlyProperties();
  }

  /** The access token of a signed-in person, or a function that gives one, asked before each call. */
  get accessToken() {
    return this.#accessToken;
  }
  set accessToken(value) {
    this.#accessToken = value;
    this.#startByItself();
  }

  /** The session of an MFA_SETUP challenge. Another one, in the middle of an attempt, takes its place. */
  get session() {
    return this.#session;
  }
  set session(value) {
    const isNew = value !== this.#session;
    this.#session = value;
    if (isNew && value && this.#enroller?.renew(value, this.#takeSessionIssuedAt())) return;
    this.#startByItself();
  }

  /**
   * When the session was issued, in milliseconds since the Unix epoch; when it is used first, by default. To be set before
   * the session, and anew for each.
   */
  get sessionIssuedAt() {
    return this.#sessionIssuedAt;
  }
  set sessionIssuedAt(value) {
    this.#sessionIssuedAt = value;
  }

  /** The challenge's MFAS_CAN_SETUP: a JSON array as text, or an array. */
  get mfasCanSetup() {
    return this.#mfasCanSetup;
  }
  set mfasCanSetup(value) {
    this.#mfasCanSetup = value;
  }

  /** Further request headers, such as a firewall's token. */
  get headers() {
    return this.#headers;
  }
  set headers(value) {
    this.#headers = value;
  }

  /** Used in place of the page's `fetch`. */
  get fetch() {
    return this.#fetch;
  }
  set fetch(value) {
    this.#fetch = value;
  }

  /** Texts that take the place of the element's own, by the names of strings/en.js. */
  get messages() {
    return this.#messages;
  }
  set messages(value) {
    this.#messages = value;
    this.#renderAnew();
  }

  /** Where the enrollment stands; the attribute of the same name says it too. */
  get step() {
    return this.#snapshot.step;
  }

  connectedCallback() {
    this.#render();
    // On its way while the person reads; a failure is told when the module is needed.
    prepare().catch(() => {});
    queueMicrotask(() => this.#startByItself());
  }

  /** A move within the page disconnects and connects again at once; only a removal ends the attempt. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#forget();
      this.#snapshot = idle;
      this.#render();
    });
  }

  attributeChangedCallback() {
    this.#renderAnew();
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

  /** @param {string} code As the person typed it. */
  submit(code) {
    return this.#enroller?.submit(code) ?? false;
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
    this.reset();
    this.#isDeclined = true;
    this.#dispatch("enrollment-cancel");
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

  /** Values that were set before the element was defined are its own, and hide the accessors. */
  #adoptEarlyProperties() {
    const self = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this));
    for (const name of Object.keys(this)) {
      const value = self[name];
      delete self[name];
      self[name] = value;
    }
  }

  #startByItself() {
    const hasCredential = Boolean(this.#accessToken || this.#session);
    if (this.autoStart && this.isConnected && hasCredential && !this.#isDeclined) this.start();
  }

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
    } catch {
      if (attempt !== this.#attempt) return;
      this.#show({ ...idle, step: "failed", error: "module_unavailable", retryable: true });
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
      accessToken: this.#accessToken,
      session: this.#session,
      sessionMinutes: this.sessionMinutes,
      sessionIssuedAt: this.#takeSessionIssuedAt(),
      clientId: this.clientId,
      username: this.username,
      mfasCanSetup: this.#mfasCanSetup,
      headers: this.#headers,
      fetch: this.#fetch,
      onSnapshot: (snapshot) => {
        if (attempt === this.#attempt) this.#show(snapshot);
      },
    };
  }

  /** @param {Snapshot} snapshot */
  #show(snapshot) {
    const { step: stepBefore } = this.#snapshot;
    this.#snapshot = snapshot;
    this.#watchSession(snapshot.sessionLeft);
    this.#render();
    const { step, error, retryable, nextCodeAt } = snapshot;
    if (step !== stepBefore) this.#dispatch("enrollment-step", { step });
    if (error) this.#dispatch("enrollment-error", { code: error, retryable });
    if (error === "session_expired") this.#dispatch("enrollment-session-expired");
    if (step === "enrolled") this.#dispatch("enrollment-complete", { nextCodeAt });
  }

  #takeSessionIssuedAt() {
    const issuedAt = this.#sessionIssuedAt;
    this.#sessionIssuedAt = undefined;
    return issuedAt;
  }

  /** @param {number} seconds Left of its life; -1 when it has no end. */
  #watchSession(seconds) {
    clearTimeout(this.#sessionTimer);
    if (seconds < 0) return;
    this.#sessionTimer = setTimeout(() => this.#enroller?.expire(), seconds * 1000);
  }

  #renderAnew() {
    this.#view.invalidate();
    if (this.isConnected) this.#render();
  }

  #render() {
    this.setAttribute("step", this.step);
    this.#view.render(this.#snapshot, {
      strings: this.#strings(),
      language: "en",
      direction: "ltr",
      headingLevel: this.headingLevel,
      intents: {
        start: () => this.start(),
        confirm: () => this.confirm(),
        submit: (code) => this.submit(code),
        retry: () => this.retry(),
        restart: () => {
          this.reset();
          this.start();
        },
        cancel: () => this.cancel(),
        key: () => this.#enroller?.key() ?? "",
        uri: () => this.#enroller?.uri() ?? "",
      },
    });
  }

  /** @returns {Strings} */
  #strings() {
    return {
      ...en,
      ...this.#messages,
      problems: { ...en.problems, ...this.#messages?.problems },
      errors: { ...en.errors, ...this.#messages?.errors },
    };
  }

  /**
   * @param {string} type
   * @param {object} [detail]
   */
  #dispatch(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
