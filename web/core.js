/**
 * The enrollment without a user interface: the WebAssembly module, loaded when it is first needed, and what it offers.
 * Importing this file touches neither the DOM nor WebAssembly.
 */
import createModule from "enrollment-module";

/**
 * @typedef {object} Snapshot What may be shown of an enrollment; each change brings a new one.
 * @property {"idle" | "checking" | "confirming-replacement" | "associating" | "awaiting-code" | "verifying" | "activating" | "enrolled" | "failed"} step
 * @property {string} error An error code; empty when nothing is wrong.
 * @property {boolean} retryable Whether this attempt can go on after the error: by `retry` in `failed`, by another code in
 *   `awaiting-code`.
 * @property {boolean} verified The service accepted a code, whatever failed since.
 * @property {boolean} replaces The person used another authenticator app before; its entry may be deleted at the end.
 * @property {number} retryAfter For how many seconds the service asked to be left alone; 0 when it did not say.
 * @property {number} sessionLeft How many seconds are left of the session's life; -1 when there is none to run out.
 * @property {string} requestId The service's, for support; may be empty.
 * @property {number} status The HTTP status of the answer that was an error; 0 when there was none.
 * @property {number} clockOffset For `clock_off`: by how many seconds the code is ahead of this computer's clock; negative
 *   when behind.
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

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const defaultTimeoutMs = 15_000;

/** An error with one of the codes of docs/errors.md. */
export class EnrollmentError extends Error {
  /**
   * @param {string} code
   * @param {string} [path] The member of a document that is meant, such as `SoftwareTokenMfaSettings.Enabled`.
   */
  constructor(code, path = "") {
    super(path ? `${code}: ${path}` : code);
    this.name = "EnrollmentError";
    this.code = code;
    this.path = path;
  }
}

/** @type {Promise<import("enrollment-module").EnrollmentModule> | undefined} */
let loading;

/**
 * Loads the module, once; after a failure the next call tries again. Every other function does this by itself.
 *
 * @param {string | URL | BufferSource | WebAssembly.Module} [source] Where the module is, or the module: by default
 *   `enrollment.wasm` beside this file. Heeded by the first call only.
 * @returns {Promise<void>} Rejected with `module_unavailable`.
 */
export async function prepare(source) {
  await load(source);
}

/** @param {Parameters<typeof prepare>[0]} [source] */
function load(source) {
  loading ??= instantiate(source).catch(() => {
    loading = undefined;
    throw new EnrollmentError("module_unavailable");
  });
  return loading;
}

/** @param {Parameters<typeof prepare>[0]} source */
async function instantiate(source = new URL("enrollment.wasm", import.meta.url)) {
  const module = await compile(source);
  /** @type {Promise<import("enrollment-module").EnrollmentModule>} */
  const ready = new Promise((resolve, reject) => {
    createModule({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, imports).then((instance) => done(instance, module), reject);
        return {};
      },
    }).then(resolve, reject);
  });
  return ready;
}

/**
 * @param {string | URL | BufferSource | WebAssembly.Module} source
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source !== "string" && !(source instanceof URL)) return WebAssembly.compile(source);
  const response = await fetch(source, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${response.status}`);
  // A server that does not know the type `application/wasm` costs the streaming, no more.
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("application/wasm")) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * One attempt at setting up an authenticator app. Every command answers whether it fitted the step; one that did not has
 * changed nothing.
 */
class Enroller {
  /** @type {import("enrollment-module").EnrollerHandle | undefined} */
  #handle;

  /** @param {import("enrollment-module").EnrollerHandle} handle */
  constructor(handle) {
    this.#handle = handle;
  }

  start() {
    return this.#handle?.start() === "";
  }

  /** The person agrees to replace the authenticator app in use. */
  confirm() {
    return this.#handle?.confirm() === "";
  }

  /** @param {string} code What the person typed; spaces and dashes do no harm. */
  submit(code) {
    return this.#handle?.submit(encoder.encode(code)) === "";
  }

  /** Repeats the call that failed, and no other. */
  retry() {
    return this.#handle?.retry() === "";
  }

  /** The key to type into an app, in base32; empty when there is none. */
  key() {
    return takeText(this.#handle?.key());
  }

  /** The `otpauth:` link that sets up an app on this device; empty when there is none. */
  uri() {
    return takeText(this.#handle?.uri());
  }

  /**
   * Goes on with a new session, and so with a new QR code, in place of one that is running out or has run out.
   *
   * @param {string} session
   * @param {number} [issuedAt] In milliseconds since the Unix epoch; now by default.
   */
  renew(session, issuedAt = Date.now()) {
    return this.#handle?.renew(encoder.encode(session), issuedAt) === "";
  }

  /** To be called when the session's time may be over: the wait for a code ends then. */
  expire() {
    this.#handle?.expire();
  }

  /**
   * How the sign-in goes on, once.
   *
   * @returns {Result | null} Nothing in the signed-in flow, before the end, and the second time.
   */
  takeResult() {
    const text = takeText(this.#handle?.takeResult());
    return text ? JSON.parse(text) : null;
  }

  /** Ends the attempt: aborts what is in flight and wipes every secret. No snapshot follows. */
  close() {
    this.#handle?.close();
    this.#handle?.delete();
    this.#handle = undefined;
  }
}

/**
 * @param {EnrollerOptions} options
 * @returns {Promise<Enroller>} Rejected with `module_unavailable`. What is wrong with the options themselves is told by
 *   the snapshot after `start`.
 */
export async function createEnroller(options) {
  const module = await load();
  const { accessToken, session, mfasCanSetup, fetch: ownFetch, headers, onSnapshot } = options;
  return new Enroller(
    module.createEnroller({
      ...options,
      accessToken: accessToken ? () => tokenBytes(accessToken) : null,
      session: session ? encoder.encode(session) : null,
      sessionMinutes: options.sessionMinutes ?? 0,
      sessionIssuedAt: options.sessionIssuedAt ?? Date.now(),
      mfasCanSetup: Array.isArray(mfasCanSetup) ? JSON.stringify(mfasCanSetup) : mfasCanSetup,
      headers: headers ?? {},
      timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
      pause: (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      fetch: (/** @type {string} */ url, /** @type {RequestInit} */ init) =>
        fetchResponse(ownFetch ?? fetch, url, init),
      onSnapshot: (/** @type {Snapshot} */ snapshot) => notify(onSnapshot, snapshot),
    }),
  );
}

/**
 * @param {EndpointOptions} options
 * @returns {Promise<string>} The URL that every call goes to. Rejected with an `EnrollmentError`.
 */
export async function resolveEndpoint(options) {
  const module = await load();
  return unwrap(module.resolveEndpoint(options));
}

/**
 * @param {{issuer: string, account: string, secret: string}} options `secret` in base32.
 * @returns {Promise<string>} The `otpauth:` link. Rejected with an `EnrollmentError`.
 */
export async function setupUri({ issuer, account, secret }) {
  const module = await load();
  const options = { issuer, account, secret: encoder.encode(secret) };
  return takeText(unwrap(module.setupUri(options)));
}

/**
 * A document with every member of an operation, each with a value to be replaced: what `aws cognito-idp …
 * --generate-cli-skeleton` prints.
 *
 * @param {string} operation Such as `VerifySoftwareToken`.
 * @param {"input" | "output"} [direction]
 * @returns {Promise<Record<string, unknown>>} Rejected with `unknown_operation`.
 */
export async function skeleton(operation, direction = "input") {
  const module = await load();
  return JSON.parse(takeText(unwrap(module.skeleton(operation, direction))));
}

/**
 * Checks an operation's input against the service's model, as the AWS CLI does with `--cli-input-json`: the same table that
 * the enroller's own requests keep to.
 *
 * @param {string} operation
 * @param {string | Record<string, unknown>} input JSON text, or an object.
 * @param {Record<string, unknown>} [overrides] Members that take the place of the input's, as the CLI's arguments do.
 * @returns {Promise<Record<string, unknown>>} The input to send. Rejected with an `EnrollmentError` that names the first
 *   member that is wrong by its `path`.
 */
export async function validate(operation, input, overrides = {}) {
  const module = await load();
  const document = encoder.encode(typeof input === "string" ? input : JSON.stringify(input));
  const changes = encoder.encode(JSON.stringify(overrides));
  return JSON.parse(takeText(unwrap(module.validate(operation, document, changes))));
}

/** @returns {Promise<string[]>} Every error code there is. */
export async function errorCodes() {
  const module = await load();
  return module.errorCodes();
}

/** @param {NonNullable<EnrollerOptions["accessToken"]>} accessToken */
async function tokenBytes(accessToken) {
  const token = typeof accessToken === "function" ? await accessToken() : accessToken;
  if (typeof token !== "string") throw new TypeError("the access token is not a string");
  return encoder.encode(token);
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

/**
 * @template T
 * @param {import("enrollment-module").Outcome<T>} outcome
 * @returns {T}
 */
function unwrap(outcome) {
  if (outcome.error !== undefined) throw new EnrollmentError(outcome.error, outcome.path);
  return outcome.value;
}

/** @param {Uint8Array | undefined} bytes Wiped. */
function takeText(bytes) {
  const text = decoder.decode(bytes);
  bytes?.fill(0);
  return text;
}
