import { toJson } from "./bytes.js";

/** The options that C++ reads unchanged (wasm/core/enrollment/options.hpp). */
const plainOptions = /** @type {const} */ ([
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
  "clientId",
  "username",
  "sessionMinutes",
  "sessionIssuedAt",
  "timeoutMs",
]);

/** Those that are on or off. */
const flags = ["fips", "dualStack", "hasApp"];

/** The properties of the element that are options but not attributes. */
const secretOptions = ["accessToken", "session", "mfasCanSetup", "headers"];

/** The options that the element has. */
export const optionNames = [...plainOptions, ...secretOptions].filter(
  (name) => name !== "sessionIssuedAt" && name !== "preference",
);

/**
 * The properties of the element that are not attributes. `sessionIssuedAt` belongs to the session
 * that is set after it.
 */
export const propertyNames = ["sessionIssuedAt", ...secretOptions, "fetch", "messages"];

/**
 * The options that C++ reads, as JSON (options.hpp).
 *
 * @param {Partial<import("./types.js").EnrollerOptions>} options
 */
export function recordOf(options) {
  const { mfasCanSetup } = options;
  /** @type {Record<string, unknown>} */
  const record = {
    signedIn: isSignedIn(options),
    defaultIssuer: globalThis.location?.hostname,
    mfasCanSetup: Array.isArray(mfasCanSetup) ? toJson(mfasCanSetup) : mfasCanSetup,
  };
  for (const name of plainOptions) record[name] = readOption(options, name);
  return toJson(record);
}

/**
 * Any other value that is not falsy turns a flag on: ignoring `hasApp` could disconnect an app.
 *
 * @param {Record<string, unknown>} options
 * @param {string} name
 */
function readOption(options, name) {
  const value = options[name] ?? undefined;
  return flags.includes(name) ? Boolean(value) && value !== "false" : value;
}

/** @param {Partial<import("./types.js").EnrollerOptions>} options */
function isSignedIn(options) {
  try {
    return Boolean(options.accessToken);
  } catch {
    // The first call reports it.
    return true;
  }
}
