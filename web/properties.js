/** What the page gives the element that is no text, or must not be in an attribute: anybody can read those. */
import { AttributesElement } from "./attributes.js";
import { fetchOf } from "./take-ahead.js";

/** @typedef {import("./core.js").EnrollerOptions} EnrollerOptions */
/** @typedef {import("./ui/words.js").Strings} Strings */
/** @typedef {Partial<Omit<Strings, "errors">> & {errors?: import("./ui/words.js").ErrorTexts}} Messages */

const optionNames = [
  "region",
  "userPoolId",
  "endpoint",
  "fips",
  "dualStack",
  "issuer",
  "account",
  "deviceName",
  "preference",
  "hasApp",
  "timeoutMs",
  "accessToken",
  "session",
  "sessionMinutes",
  "clientId",
  "username",
  "mfasCanSetup",
  "headers",
];

export class PropertiesElement extends AttributesElement {
  /** @type {EnrollerOptions["accessToken"]} */
  #accessToken;
  /** @type {string | undefined} */
  #session;
  /** @type {number | undefined} */
  #sessionIssuedAt;
  /** `sessionIssuedAt` was set, and no session since: it is that of the next one. */
  #isIssuedAtAhead = false;
  /** When the page set it. @type {number | undefined} */
  #sessionSetAt;
  /** @type {Messages | undefined} */
  #messages;
  /** @type {EnrollerOptions["mfasCanSetup"]} */
  #mfasCanSetup;
  /** @type {HeadersInit | undefined} */
  #headers;
  /** @type {typeof fetch | undefined} */
  #fetch;

  /** The access token of a signed-in user, or a function that returns one. Read before each call; a function is called then. */
  get accessToken() {
    return this.#accessToken;
  }
  set accessToken(value) {
    this.#accessToken = value;
    this.credentialChanged();
  }

  /**
   * The session of an MFA_SETUP challenge. A new one takes the place of the one in use, also during an attempt: at once, or when
   * the call under way ends.
   */
  get session() {
    return this.#session;
  }
  set session(value) {
    if (value !== this.#session) {
      this.#session = value;
      this.#sessionSetAt = value ? Date.now() : undefined;
      if (!this.#isIssuedAtAhead) this.#sessionIssuedAt = undefined;
      this.#isIssuedAtAhead = false;
      if (value && this.renewSession(value)) return;
    }
    this.credentialChanged();
  }

  /**
   * When the session was issued, in milliseconds since the Unix epoch; by default, when it was set here. It belongs to
   * one session: set it before that, and again for each new one.
   */
  get sessionIssuedAt() {
    return this.#sessionIssuedAt;
  }
  set sessionIssuedAt(value) {
    this.#sessionIssuedAt = value;
    this.#isIssuedAtAhead = true;
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

  /**
   * Texts that take the place of the element's own, by the names of strings/en.js.
   *
   * @returns {Messages | undefined}
   */
  get messages() {
    return this.#messages;
  }
  /** @param {Messages | undefined} value */
  set messages(value) {
    this.#messages = value;
    this.messagesChanged();
  }

  /**
   * That of the session in use.
   *
   * @internal
   */
  takeSessionIssuedAt() {
    this.#isIssuedAtAhead = false;
    return this.#sessionIssuedAt ?? this.#sessionSetAt;
  }

  /**
   * In milliseconds since the Unix epoch; 0 when it is unknown.
   *
   * @internal
   */
  sessionEnd() {
    if (!this.#session || !this.sessionMinutes) return 0;
    const issuedAt = this.#sessionIssuedAt ?? this.#sessionSetAt ?? 0;
    return issuedAt + this.sessionMinutes * 60_000;
  }

  /**
   * Values that were set before the element was defined are its own, and hide the accessors.
   *
   * @internal
   */
  adoptEarlyProperties() {
    const self = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (this));
    for (const name of Object.keys(this)) {
      const value = self[name];
      delete self[name];
      self[name] = value;
    }
  }

  /** @internal */
  credentialChanged() {}

  /** @internal */
  messagesChanged() {}

  /**
   * @internal
   * @param {string} _session
   * @returns {boolean} Whether the attempt under way goes on with it.
   */
  renewSession(_session) {
    return false;
  }
}

/**
 * @param {PropertiesElement} element
 * @returns {Omit<EnrollerOptions, "onSnapshot">} The options of an attempt, each read when it is used.
 */
export function optionsOf(element) {
  const options = /** @type {any} */ ({});
  const values = /** @type {any} */ (element);
  for (const name of optionNames) {
    Object.defineProperty(options, name, { get: () => values[name] });
  }
  Object.defineProperty(options, "fetch", { get: () => fetchOf(element) });
  Object.defineProperty(options, "sessionIssuedAt", { get: () => element.takeSessionIssuedAt() });
  return options;
}
