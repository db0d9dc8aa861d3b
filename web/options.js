/** The options that C++ reads, as they are (wasm/core/enrollment/options.hpp). */
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

/** The properties of the element that are options, and not attributes. */
const secretOptions = ["accessToken", "session", "mfasCanSetup", "headers"];

/** The options that the element has. */
export const optionNames = [...plainOptions, ...secretOptions].filter(
  (name) => name !== "sessionIssuedAt",
);

/** The properties of the element that are not attributes. `sessionIssuedAt` belongs to the session that is set after it. */
export const propertyNames = ["sessionIssuedAt", ...secretOptions, "fetch", "messages"];
