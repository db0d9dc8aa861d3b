import { toJson } from "./bytes.js";

/** The options that C++ reads unchanged (wasm/core/enrollment/options.hpp). */
export const plainOptions = /** @type {const} */ ([
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

/** The properties of the element that are options but not attributes. */
const secretOptions = ["accessToken", "session", "mfasCanSetup", "headers"];

/** The options that the element has. */
export const optionNames = [...plainOptions, ...secretOptions].filter(
  (name) => name !== "sessionIssuedAt",
);

/** The properties of the element that are not attributes. `sessionIssuedAt` belongs to the session that is set after it. */
export const propertyNames = ["sessionIssuedAt", ...secretOptions, "fetch", "messages"];

/**
 * The options that C++ reads, as JSON (options.hpp).
 *
 * @param {import("./types.js").EnrollerOptions} options
 */
export function recordOf(options) {
  const { mfasCanSetup } = options;
  /** @type {Record<string, unknown>} */
  const record = {
    signedIn: isSignedIn(options),
    defaultIssuer: globalThis.location?.hostname,
    mfasCanSetup: Array.isArray(mfasCanSetup) ? toJson(mfasCanSetup) : mfasCanSetup,
  };
  for (const name of plainOptions) record[name] = options[name] ?? undefined;
  return toJson(record);
}

/** @param {import("./types.js").EnrollerOptions} options */
function isSignedIn(options) {
  try {
    return Boolean(options.accessToken);
  } catch {
    // The first call reports it.
    return true;
  }
}
