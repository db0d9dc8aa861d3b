/** One enrollment, as the page sees it: its types, its commands, and what goes between it and C++. */
import { toBytes, takeText } from "./bytes.js";
import { Rivals } from "./rivals.js";

/**
 * @typedef {object} Snapshot What may be shown of an enrollment; each change brings a new one.
 * @property {"idle" | "checking" | "confirming-replacement" | "associating" | "awaiting-code" | "verifying" | "activating" | "enrolled" | "failed"} step
 * @property {string} error An error code; empty when nothing is wrong.
 * @property {boolean} retryable Whether this attempt can go on after the error: by `retry` in `failed`, by another code in
 *   `awaiting-code`.
 * @property {boolean} verified The service accepted a code, whatever failed since.
 * @property {boolean} replaces The person used another authenticator app before; its entry may be deleted at the end.
 * @property {number} retryAfter For how many seconds the service asked to be left alone; 0 when it did not say.
 * @property {number} periodLeft While there is a code to type: in how many milliseconds the app shows another; -1 otherwise.
 * @property {number} sessionLeft How many seconds are left of the session's life; -1 when there is none to run out.
 * @property {string} requestId The service's, for support; may be empty.
 * @property {number} status The HTTP status of the answer that was an error; 0 when there was none.
 * @property {"" | "phone" | "computer" | "both" | "unknown"} wrongClock Which clock is known to be wrong; `unknown` when one
 *   of the two is. This computer's alone does no harm.
 * @property {number} codeOffset For `clock_off` and `code_expired`: by how many seconds the code's time is ahead of the right
 *   time, or of this computer's where `wrongClock` is `unknown`; negative when behind.
 * @property {number} computerOffset By how many seconds this computer's clock is ahead of the service's; negative when
 *   behind, 0 when that is not known.
 * @property {number} nextCodeAt Once a code was accepted: from when on the service takes another, in milliseconds since the
 *   Unix epoch by this computer's clock; 0 before.
 * @property {string} qrPath The `d` of one SVG path; empty when there is nothing to scan.
 * @property {number} qrSize The side of the QR code in the path's units, quiet zone included.
 */

/**
 * @typedef {object} EndpointOptions
 * @property {string} [region] Such as `eu-central-1`.
 * @property {string} [userPoolId] Gives the region where that is missing.
 * @property {string} [endpoint] A URL that takes the place of the service's own.
 * @property {boolean} [fips]
 * @property {boolean} [dualStack]
 */

/**
 * @typedef {object} OwnEnrollerOptions
 * @property {string} issuer The service's name, as the authenticator app will show it; at most 64 characters, no colon.
 * @property {string} account The person's name in it, under the same rules.
 * @property {string | (() => string | Promise<string>)} [accessToken] Of a signed-in person, with the scope
 *   `aws.cognito.signin.user.admin`. A function is asked before each call.
 * @property {string} [session] Of an MFA_SETUP challenge. Either this or an access token.
 * @property {number} [sessionMinutes] How long the session lives, as the app client's AuthSessionValidity says; unknown by
 *   default.
 * @property {number} [sessionIssuedAt] Since when, in milliseconds since the Unix epoch; now by default.
 * @property {string} [clientId] With `username`: answer the challenge here. Otherwise the session is handed over.
 * @property {string} [username] The challenge's USER_ID_FOR_SRP, or the name that the person signed in with.
 * @property {string | string[]} [mfasCanSetup] The challenge's MFAS_CAN_SETUP.
 * @property {string} [deviceName] Kept by the service with the authenticator.
 * @property {"preferred" | "enabled" | "none"} [preference] Whether sign-in is to ask for the code: first (the default),
 *   if need be, or as before.
 * @property {number} [timeoutMs] For one answer; 15,000 by default.
 * @property {Record<string, string>} [headers] Further request headers.
 * @property {typeof fetch} [fetch] Used in place of the page's own; must heed the signal that it is given.
 * @property {(snapshot: Snapshot) => void} onSnapshot
 */

/** @typedef {EndpointOptions & OwnEnrollerOptions} EnrollerOptions */

/**
 * @typedef {object} Result Exactly one of the three.
 * @property {string} [session] To answer the MFA_SETUP challenge with.
 * @property {Record<string, unknown>} [authenticationResult] The tokens, under the service's names.
 * @property {{ChallengeName: string, Session?: string, ChallengeParameters?: Record<string, string>}} [challenge] A further
 *   challenge.
 */

const defaultTimeoutMs = 15_000;

/**
 * One attempt at setting up an authenticator app. Every command answers whether it fitted the step; one that did not has
 * changed nothing.
 */
export class Enroller {
  #module;
  /** What C++ knows this enroller by. */
  #number;
  #rivals = new Rivals(() => this.supersede());
  #onClose;

  /**
   * @param {import("enrollment-module").EnrollmentModule} module
   * @param {EnrollerOptions} options
   * @param {() => void} onClose
   */
  constructor(module, options, onClose) {
    this.#module = module;
    this.#number = module.createEnroller(this.#moduleOptions(options));
    this.#onClose = onClose;
  }

  start() {
    return this.#module.start(this.#number);
  }

  /** The person agrees to replace the authenticator app in use. */
  confirm() {
    return this.#module.confirm(this.#number);
  }

  /**
   * @param {string} code What the person typed; spaces and dashes do no harm.
   * @param {string} [deviceName] In place of the option's.
   */
  submit(code, deviceName) {
    return this.#module.submit(this.#number, toBytes(code), deviceName);
  }

  /** Repeats the call that failed, and no other. */
  retry() {
    return this.#module.retry(this.#number);
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
   * Goes on with a new session, and so with a new QR code, in place of one that is running out or has run out.
   *
   * @param {string} session
   * @param {number} [issuedAt] In milliseconds since the Unix epoch; now by default.
   */
  renew(session, issuedAt = Date.now()) {
    return this.#module.renew(this.#number, toBytes(session), issuedAt);
  }

  /** Another attempt of the same person got a secret, which makes this one's worthless. */
  supersede() {
    return this.#module.supersede(this.#number);
  }

  /** To be called when the session's time may be over: the wait for a code ends then. */
  expire() {
    this.#module.expire(this.#number);
  }

  /**
   * How the sign-in goes on, once.
   *
   * @returns {Result | null} Nothing in the signed-in flow, before the end, and the second time.
   */
  takeResult() {
    const text = takeText(this.#module.takeResult(this.#number));
    return text ? JSON.parse(text) : null;
  }

  /** Ends the attempt: aborts what is in flight and wipes every secret. No snapshot follows. */
  close() {
    this.#module.close(this.#number);
    this.#rivals.close();
    this.#onClose();
  }

  /**
   * The options as C++ takes them: secrets as bytes, and functions that never throw.
   *
   * @param {EnrollerOptions} options
   */
  #moduleOptions(options) {
    const { accessToken, session, mfasCanSetup, clientId, username } = options;
    if (session && clientId && username) this.#rivals.identify(`${clientId} ${username}`);
    return {
      ...options,
      accessToken: accessToken ? () => this.#tokenBytes(accessToken) : null,
      session: session ? toBytes(session) : null,
      sessionMinutes: options.sessionMinutes ?? 0,
      sessionIssuedAt: options.sessionIssuedAt ?? Date.now(),
      mfasCanSetup: Array.isArray(mfasCanSetup) ? JSON.stringify(mfasCanSetup) : mfasCanSetup,
      headers: options.headers ?? {},
      timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
      pause: (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      fetch: this.#fetcher(options.fetch ?? fetch),
      onSnapshot: this.#watch(options.onSnapshot),
    };
  }

  /** @param {NonNullable<EnrollerOptions["accessToken"]>} accessToken */
  async #tokenBytes(accessToken) {
    const token = typeof accessToken === "function" ? await accessToken() : accessToken;
    if (typeof token !== "string") throw new TypeError("the access token is not a string");
    this.#rivals.identify(subjectOf(token));
    return toBytes(token);
  }

  /** @param {typeof fetch} fetchLike */
  #fetcher(fetchLike) {
    return (
      /** @type {string} */ url,
      /** @type {RequestInit} */ init,
      /** @type {boolean} */ isExclusive,
    ) => {
      const send = () => fetchResponse(fetchLike, url, init);
      return isExclusive ? this.#rivals.takeTurn(send, init.signal) : send();
    };
  }

  /**
   * Lets the rivals know of a new secret, and heeds theirs.
   *
   * @param {EnrollerOptions["onSnapshot"]} onSnapshot
   */
  #watch(onSnapshot) {
    let stepBefore = "";
    return (/** @type {Snapshot} */ snapshot) => {
      const isAwaiting = snapshot.step === "awaiting-code";
      if (isAwaiting && stepBefore === "associating") this.#rivals.claim();
      if (isAwaiting && this.#rivals.isSuperseded) queueMicrotask(() => this.supersede());
      stepBefore = snapshot.step;
      notify(onSnapshot, snapshot);
    };
  }
}

/**
 * Whom a token is of (RFC 7519 §4.1), in one word; empty where it does not say.
 *
 * @param {string} token
 */
function subjectOf(token) {
  try {
    const payload = (token.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/");
    const { iss, sub } = JSON.parse(atob(payload));
    return sub ? `${iss} ${sub}` : "";
  } catch {
    return "";
  }
}

/**
 * What is given to C++ is a promise, and of a response that can be read: a `TypeError` there would end a coroutine.
 *
 * @param {typeof fetch} fetchLike
 * @param {string} url
 * @param {RequestInit} init
 */
async function fetchResponse(fetchLike, url, init) {
  const response = await fetchLike(url, init);
  if (!(response instanceof Response) || response.bodyUsed) throw new TypeError("no response");
  return response;
}

/**
 * A page's mistake must not unwind C++ frames.
 *
 * @param {EnrollerOptions["onSnapshot"]} onSnapshot
 * @param {Snapshot} snapshot
 */
function notify(onSnapshot, snapshot) {
  try {
    onSnapshot(snapshot);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
