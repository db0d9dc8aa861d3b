/** The snapshot that C++ does not make: that of the beginning. */

/** @typedef {import("./core.js").Snapshot} Snapshot */

/** @type {Snapshot} */
export const idle = {
  step: "idle",
  error: "",
  retryable: false,
  verified: false,
  replaces: false,
  canInsist: false,
  preferredFactor: "",
  turnedOff: false,
  onSince: 0,
  requestId: "",
  status: 0,
  wrongClock: "",
  codeOffset: 0,
  computerOffset: 0,
  nextCodeAt: 0,
  retryAt: 0,
  sessionEndsAt: 0,
  codeChangesAt: 0,
  issuer: "",
  account: "",
  qrSize: 0,
};
