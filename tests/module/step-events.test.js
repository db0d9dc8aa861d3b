import assert from "node:assert/strict";
import { test } from "node:test";
import { idle } from "../../web/snapshot.js";
import { eventsOf } from "../../web/step-events.js";

/** @typedef {import("../../web/core.js").Snapshot} Snapshot */

/**
 * @param {Partial<Snapshot>} change
 * @param {boolean} isSignIn
 */
function typesAfter(change, isSignIn) {
  const circumstances = /** @type {const} */ ({
    isSignIn,
    preference: "preferred",
    factorBefore: "",
  });
  return eventsOf({ ...idle, ...change }, idle, circumstances).map(({ type }) => type);
}

test("step-events: a session that is of no use is told at sign-in, and only there", () => {
  for (const error of /** @type {const} */ ([
    "session_expired",
    "session_invalid",
    "setup_in_doubt",
  ])) {
    const told = ["enrollment-step", "enrollment-error"];
    assert.deepEqual(typesAfter({ step: "failed", error }, false), told);
    assert.deepEqual(typesAfter({ step: "failed", error }, true), [
      ...told,
      "enrollment-session-expired",
    ]);
  }
  const other = typesAfter({ step: "failed", error: "network_failed" }, true);
  assert.ok(!other.includes("enrollment-session-expired"));
});
