/** Which events the page gets when an element shows a new snapshot. */

/** @typedef {import("./core.js").Snapshot} Snapshot */

/**
 * @typedef {object} Completion What came of an enrollment.
 * @property {number} nextCodeAt When the next code can be used: milliseconds since the Unix epoch,
 *   by this computer's clock.
 * @property {"signed-in" | "sign-in"} flow Whether the user was signed in already, or is signing
 *   in.
 * @property {boolean} replaced Another app was replaced.
 * @property {"" | "text-message" | "email" | "passkey" | "other"} preferenceReplaced What sign-in
 *   asked for first before; empty if that does not change, or is not known.
 */

/**
 * @typedef {object} Circumstances What a snapshot does not say.
 * @property {boolean} isSignIn Otherwise the user was signed in already.
 * @property {import("./core.js").EnrollerOptions["preference"]} preference What the page or the
 *   user chose.
 * @property {Snapshot["preferredFactor"]} factorBefore What sign-in asked for first before.
 */

/** Errors after which the session is of no use. */
const needsNewSession = ["session_expired", "session_invalid", "setup_in_doubt"];

/**
 * @param {Snapshot} snapshot
 * @param {Snapshot} before
 * @param {Circumstances} circumstances
 * @returns {import("./events.js").QueuedEvent[]}
 */
export function eventsOf(snapshot, before, circumstances) {
  const { step, error, retryable } = snapshot;
  /** @type {import("./events.js").QueuedEvent[]} */
  const events = [];
  /** @type {(type: string, detail?: object) => void} */
  const add = (type, detail) => events.push({ type: `enrollment-${type}`, detail });
  if (step !== before.step) add("step", { step });
  if (error) add("error", { code: error, retryable });
  if (circumstances.isSignIn && needsNewSession.includes(error)) add("session-expired");
  if (step === "enrolled") add("complete", completionOf(snapshot, circumstances));
  if (step === "off" && before.step !== "off" && snapshot.turnedOff) add("turned-off");
  if (step === "on" && before.step === "activating") add("turned-on");
  return events;
}

/**
 * @param {Snapshot} snapshot
 * @param {Circumstances} circumstances
 * @returns {Completion}
 */
function completionOf({ nextCodeAt, replaces }, { isSignIn, preference, factorBefore }) {
  const isChanged = !isSignIn && preference === "preferred" && factorBefore !== "app";
  return {
    nextCodeAt,
    flow: isSignIn ? "sign-in" : "signed-in",
    replaced: replaces,
    preferenceReplaced: isChanged ? factorBefore : "",
  };
}
