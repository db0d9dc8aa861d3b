/** Snapshots that C++ does not make: that of the beginning, and one as it is some time later. */

/** @typedef {import("./core.js").Snapshot} Snapshot */

/** @type {Snapshot} */
export const idle = {
  step: "idle",
  error: "",
  retryable: false,
  verified: false,
  replaces: false,
  retryAfter: 0,
  periodLeft: -1,
  sessionLeft: -1,
  requestId: "",
  status: 0,
  wrongClock: "",
  codeOffset: 0,
  computerOffset: 0,
  canInsist: false,
  nextCodeAt: 0,
  qrPath: "",
  qrSize: 0,
};

/**
 * A screen that is built anew shows what is left of each time then.
 *
 * @param {Snapshot} snapshot
 * @param {number} milliseconds Since it was new.
 * @returns {Snapshot}
 */
export function later(snapshot, milliseconds) {
  const { retryAfter, sessionLeft, periodLeft } = snapshot;
  const seconds = Math.floor(milliseconds / 1000);
  const period = 30_000;
  return {
    ...snapshot,
    retryAfter: Math.max(0, retryAfter - seconds),
    sessionLeft: sessionLeft < 0 ? -1 : Math.max(0, sessionLeft - seconds),
    periodLeft: periodLeft < 0 ? -1 : (periodLeft + period - (milliseconds % period)) % period,
  };
}
