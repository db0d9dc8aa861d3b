/**
 * The enrollment without a user interface: loads the WebAssembly module when it is first needed,
 * and exports its functions. Importing this file touches neither the DOM nor WebAssembly.
 */
import createModule from "enrollment-module";
import { takeText, toBytes, toJson } from "./bytes.js";
import { compile } from "./compile.js";
import { warnOfOption } from "./console.js";
import { Enroller } from "./enroller.js";
import { EnrollmentError } from "./enrollment-error.js";
import { letNodeEnd } from "./node.js";
import { recordOf } from "./options.js";

export { skeleton, validate } from "./operations.js";
export { EnrollmentError };

/** @typedef {import("./types.js").Snapshot} Snapshot */
/** @typedef {import("./types.js").EndpointOptions} EndpointOptions */
/** @typedef {import("./types.js").EnrollerOptions} EnrollerOptions */
/** @typedef {import("./types.js").Result} Result */
/** @typedef {import("./types.js").AuthenticationResult} AuthenticationResult */
/** @typedef {import("./types.js").Challenge} Challenge */
/** @typedef {import("./types.js").DebugEntry} DebugEntry */

/** @typedef {import("./types.js").ErrorCode} ErrorCode */

/** The version of the package. */
export const version = PACKAGE_VERSION;

/** @type {Promise<import("enrollment-module").EnrollmentModule> | undefined} */
let loading;

/**
 * @typedef {string | URL | BufferSource | WebAssembly.Module} ModuleSource Where the module is, or
 *   the module itself.
 */

/** @type {ModuleSource | undefined} The source that the page gave. */
let given;

/**
 * Loads the module, once; after a failure the next call tries again. Every other function, and
 * every element on the page, does this automatically. To load your own module, call it first, in
 * the script that imports this one.
 *
 * @param {ModuleSource} [source] By default `enrollment.wasm` beside this file. Ignored once the
 *   module is loaded or loading. A `WebAssembly.Module` is not checked, so its origin is the page's
 *   responsibility; anything else must be what this file was built with, byte for byte.
 * @returns {Promise<void>} Rejects with `module_unavailable`, `module_unsupported`,
 *   `module_misplaced` or `module_altered`.
 */
export async function prepare(source) {
  await load(source);
}

/** @param {ModuleSource} [source] */
function load(source) {
  loading ??= instantiate((given = source ?? given)).catch((error) => {
    loading = undefined;
    throw error instanceof EnrollmentError ? error : new EnrollmentError("module_unavailable");
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
      // Deferred: a console that throws must not interrupt C++.
      warn: (option) => queueMicrotask(() => warnOfOption(option)),
      instantiate: (module, imports) => ({
        // Also rejects with errors of `use`, which a wrong module causes. Here WebKit refuses what
        // a policy forbids, and tells no one else.
        then: (use) =>
          WebAssembly.instantiate(module, imports)
            .then((instance) => use({ instance }))
            .catch((error) =>
              reject(
                error instanceof WebAssembly.CompileError
                  ? new EnrollmentError("module_forbidden")
                  : error,
              ),
            ),
      }),
    }).then(resolve, reject);
  });
  return ready;
}

/**
 * @param {EnrollerOptions} options
 * @returns {Promise<Enroller>} Rejects like `prepare`. The snapshot after `start` reports invalid
 *   options.
 */
export async function createEnroller(options) {
  const module = await load();
  return new Enroller(module, options, () => wipeInTime(module));
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let wipeTimer;

/**
 * C++ keeps the keys of secrets that were shown, to recognize their codes. Wipes them after a
 * while.
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
 * @returns {Promise<string>} The URL of all calls. Rejects like `prepare`, and with
 *   `missing_region`, `invalid_region`, `invalid_user_pool_id`, `invalid_endpoint` or
 *   `conflicting_endpoint`.
 */
export async function resolveEndpoint(options) {
  const module = await load();
  return unwrap(module.resolveEndpoint(toBytes(recordOf(options))));
}

/**
 * @param {{issuer: string, account: string, secret: string}} options `secret` in base32.
 * @returns {Promise<string>} The `otpauth:` link. Rejects like `prepare`, and with `invalid_issuer`
 *   or `secret_unusable`.
 */
export async function setupUri({ issuer, account, secret }) {
  const module = await load();
  const label = toBytes(toJson({ issuer, account }));
  return unwrap(module.setupUri(label, toBytes(secret)));
}

/** @returns {Promise<string[]>} All error codes. */
export async function errorCodes() {
  const module = await load();
  return takeText(module.errorCodes()).trim().split("\n");
}

/** @param {Uint8Array} result JSON, with a `value` or an `error`; wiped. */
function unwrap(result) {
  const { value, error } = JSON.parse(takeText(result));
  if (error) throw new EnrollmentError(error);
  return value;
}
