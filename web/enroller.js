/** One enrollment, as the page sees it: its commands, and what goes between it and C++. */
import { toBytes, takeText } from "./bytes.js";
import { Rivals, subjectOf } from "./rivals.js";

/** @typedef {import("./types.js").EnrollerOptions} EnrollerOptions */
/** @typedef {import("./types.js").Result} Result */
/** @typedef {import("./types.js").Snapshot} Snapshot */

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
   * @internal
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
