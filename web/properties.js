/** What the page gives the element that is no text, or must not be in an attribute: anybody can read those. */
import { AttributesElement } from "./attributes.js";

/** @typedef {import("./core.js").EnrollerOptions} EnrollerOptions */
/** @typedef {import("./words.js").Strings} Strings */
/** @typedef {Partial<Omit<Strings, "errors">> & {errors?: Partial<Strings["errors"]>}} Messages */

export class PropertiesElement extends AttributesElement {
  /** @type {EnrollerOptions["accessToken"]} */
  #accessToken;
  /** @type {string | undefined} */
  #session;
  /** @type {number | undefined} */
  #sessionIssuedAt;
  /** @type {Messages | undefined} */
  #messages;
  /** @type {EnrollerOptions["mfasCanSetup"]} */
  #mfasCanSetup;
  /** @type {Record<string, string> | undefined} */
  #headers;
  /** @type {typeof fetch | undefined} */
  #fetch;

  /** The access token of a signed-in person, or a function that gives one, asked before each call. */
  get accessToken() {
    return this.#accessToken;
  }
  set accessToken(value) {
    this.#accessToken = value;
    this.credentialChanged();
  }

  /** The session of an MFA_SETUP challenge. Another one, in the middle of an attempt, takes its place. */
  get session() {
    return this.#session;
  }
  set session(value) {
    const isNew = value !== this.#session;
    this.#session = value;
    if (isNew && value && this.renewSession(value)) return;
    this.credentialChanged();
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
   * What an attempt is made with. Those that can change during an attempt are read when they are used.
   *
   * @internal
   * @param {EnrollerOptions["onSnapshot"]} onSnapshot
   * @returns {EnrollerOptions}
   */
  takeOptions(onSnapshot) {
    const element = this;
    return {
      onSnapshot,
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
      session: this.session,
      sessionMinutes: this.sessionMinutes,
      sessionIssuedAt: this.takeSessionIssuedAt(),
      clientId: this.clientId,
      username: this.username,
      mfasCanSetup: this.mfasCanSetup,
      get accessToken() {
        return element.accessToken;
      },
      get headers() {
        return element.headers;
      },
      get fetch() {
        return element.fetch;
      },
    };
  }

  /**
   * For one session: the next is issued at another time.
   *
   * @internal
   */
  takeSessionIssuedAt() {
    const issuedAt = this.#sessionIssuedAt;
    this.#sessionIssuedAt = undefined;
    return issuedAt;
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
