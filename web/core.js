/**
 * The enrollment without a user interface: the WebAssembly module, loaded when it is first needed, and what it offers.
 * Importing this file touches neither the DOM nor WebAssembly.
 */
import createModule from "enrollment-module";
import { takeText, toBytes } from "./bytes.js";
import { compile, ModuleError } from "./compile.js";
import { warnOfOption } from "./console.js";
import { Enroller, letNodeEnd } from "./enroller.js";

/** @typedef {import("./types.js").Snapshot} Snapshot */
/** @typedef {import("./types.js").EndpointOptions} EndpointOptions */
/** @typedef {import("./types.js").EnrollerOptions} EnrollerOptions */
/** @typedef {import("./types.js").Result} Result */
/** @typedef {import("./types.js").AuthenticationResult} AuthenticationResult */
/** @typedef {import("./types.js").Challenge} Challenge */
/** @typedef {import("./types.js").DebugEntry} DebugEntry */

/** @typedef {import("./types.js").ErrorCode} ErrorCode */

/** That of the package. */
export const version = PACKAGE_VERSION;

/** An error with one of the codes of docs/errors.md. */
export class EnrollmentError extends Error {
  /**
   * @param {ErrorCode} code
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

/** @typedef {string | URL | BufferSource | WebAssembly.Module} ModuleSource Where the module is, or the module itself. */

/** @type {ModuleSource | undefined} What the page gave. */
let given;

/**
 * Loads the module, once; after a failure the next call tries again. Every other function, and every element on the page, does
 * this automatically. To load your own module, call it first, in the script that imports this one.
 *
 * @param {ModuleSource} [source] By default `enrollment.wasm` beside this file. Once the module is loaded or on its way, no
 *   other is. A `WebAssembly.Module` is taken as it is, and its origin is the page's own affair; anything else must be what
 *   this file was built with, byte for byte.
 * @returns {Promise<void>} Rejected with `module_unavailable`, `module_unsupported`, `module_misplaced` or `module_altered`.
 */
export async function prepare(source) {
  await load(source);
}

/** @param {ModuleSource} [source] */
function load(source) {
  loading ??= instantiate((given = source ?? given)).catch((error) => {
    loading = undefined;
    throw new EnrollmentError(error instanceof ModuleError ? error.code : "module_unavailable");
  });
  return loading;
}

/** @param {ModuleSource} [source] */
async function instantiate(source = new URL("enrollment.wasm", import.meta.url)) {
  const wasm = await compile(source);
  /** @type {Promise<import("enrollment-module").EnrollmentModule>} */
  const ready = new Promise((resolve, reject) => {
    createModule({
      wasm,
      warn: warnOfOption,
      instantiate: (module, imports) => ({
        // Also what goes wrong in `use`, where the module is another one.
        then: (use) =>
          WebAssembly.instantiate(module, imports)
            .then((instance) => use({ instance }))
            .catch(reject),
      }),
    }).then(resolve, reject);
  });
  return ready;
}

/**
 * @param {EnrollerOptions} options
 * @returns {Promise<Enroller>} Rejected as `prepare` is. What is wrong with the options themselves is told by the snapshot
 *   after `start`.
 */
export async function createEnroller(options) {
  const module = await load();
  return new Enroller(module, options, () => wipeInTime(module));
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let wipeTimer;

/**
 * Of the secrets that were shown, C++ keeps what recognizes their codes; not for long.
 *
 * @param {import("enrollment-module").EnrollmentModule} module
 */
function wipeInTime(module) {
  clearTimeout(wipeTimer);
  const milliseconds = module.expireMemory();
  if (milliseconds === 0) return;
  wipeTimer = setTimeout(() => wipeInTime(module), milliseconds);
  letNodeEnd(wipeTimer);
}

/**
 * @param {EndpointOptions} options
 * @returns {Promise<string>} The URL that every call goes to. Rejected with an `EnrollmentError`.
 */
export async function resolveEndpoint(options) {
  const module = await load();
  return unwrap(module.resolveEndpoint(toBytes(JSON.stringify(options))));
}

/**
 * @param {{issuer: string, account: string, secret: string}} options `secret` in base32.
 * @returns {Promise<string>} The `otpauth:` link. Rejected with an `EnrollmentError`.
 */
export async function setupUri({ issuer, account, secret }) {
  const module = await load();
  const label = toBytes(JSON.stringify({ issuer, account }));
  return unwrap(module.setupUri(label, toBytes(secret)));
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
  return unwrap(module.skeleton(toBytes(operation), direction === "output"));
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
  const document = toBytes(typeof input === "string" ? input : JSON.stringify(input));
  const changes = toBytes(JSON.stringify(overrides));
  return unwrap(module.validate(toBytes(operation), document, changes));
}

/** @returns {Promise<string[]>} Every error code there is. */
export async function errorCodes() {
  const module = await load();
  return takeText(module.errorCodes()).trim().split("\n");
}

/** @param {Uint8Array} result JSON, with a `value` or an `error`; wiped. */
function unwrap(result) {
  const { value, error, path } = JSON.parse(takeText(result));
  if (error) throw new EnrollmentError(error, path);
  return value;
}
