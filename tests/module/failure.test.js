import assert from "node:assert/strict";
import { test } from "node:test";
import { describeFailure } from "../../web/ui/failure.js";
import { idle } from "../../web/snapshot.js";
import { en } from "../../web/strings/en.js";
import { problems } from "../../web/strings/problems.js";

/** @typedef {import("../../web/core.js").Snapshot} Snapshot */

/**
 * @param {Partial<Snapshot>} some
 * @param {boolean} [isSignIn]
 */
function describe(some, isSignIn = false) {
  const context = { strings: en, language: "en", isSignIn, isSetting: false };
  return describeFailure(context, { ...idle, step: "failed", ...some });
}

const everyCode = /** @type {Exclude<Snapshot["error"], "">[]} */ ([
  ...Object.keys(en.errors),
  ...Object.keys(problems),
]);

test("failure: once a code was accepted, no error offers to start again", () => {
  for (const error of everyCode) {
    for (const isSignIn of [false, true]) {
      const { heading, restart } = describe({ error, verified: true }, isSignIn);
      assert.equal(restart, "", error);
      assert.notEqual(heading, en.failedHeading, error);
    }
  }
});

test("failure: once a code was accepted at sign-in, no final error sends the user back to the setup", () => {
  for (const error of everyCode.filter((code) => code !== "superseded")) {
    if (["secret_replaced", "app_removed"].includes(error)) continue; // always retryable
    const { heading, sentences } = describe({ error, verified: true }, true);
    assert.doesNotMatch(`${heading} ${sentences.join(" ")}`, /new QR code|set up the app/, error);
  }
});

test("failure: at sign-in, every text that says to sign in again has a button for it", () => {
  // At sign-in, there is no access token.
  for (const error of everyCode.filter((code) => !code.includes("access_token"))) {
    for (const verified of [false, true]) {
      const { sentences, needsSignIn, restart } = describe({ error, verified }, true);
      if (!/sign in again/i.test(sentences.join(" "))) continue;
      assert.ok(needsSignIn, error);
      assert.equal(restart, "", error);
    }
  }
  const { sentences, needsSignIn } = describe({ error: "not_authorized" }, true);
  assert.deepEqual([sentences, needsSignIn], [[en.errors.not_authorized], true]);
  assert.match(en.errors.not_authorized, /sign in again/i);
});

test("failure: a page problem after an accepted code still says that the app is connected", () => {
  const error = "user_pool_misconfigured";
  const problem = problems[error];
  const { heading, sentences, ...rest } = describe({ error, verified: true }, true);
  assert.equal(heading, en.connectedHeading);
  assert.deepEqual(sentences, [en.signInAgain, en.pageProblem]);
  assert.deepEqual(rest, { problem, retry: "", restart: "", needsSignIn: true });
  const before = describe({ error }, true);
  assert.deepEqual(before.sentences, [en.pageProblem]);
  assert.equal(before.restart, en.restart);
});

test("failure: after an accepted code, a failed sign-in and a failed activation have different headings", () => {
  const failure = /** @type {const} */ ({
    error: "service_failed",
    verified: true,
    retryable: true,
  });
  assert.equal(describe(failure, true).heading, en.connectedHeading);
  assert.equal(describe(failure).heading, en.failedVerifiedHeading);
  assert.deepEqual(describe(failure, true).sentences, [en.errors.service_failed]);
});

test("failure: a QR code that was replaced elsewhere offers a new one, and does not mention another tab", () => {
  const { heading, retry, restart } = describe({ error: "secret_replaced", retryable: true });
  assert.deepEqual(
    { heading, retry, restart },
    { heading: en.setupHeading, retry: en.takeOver, restart: "" },
  );
  const inTab = describe({ error: "superseded", retryable: true });
  assert.equal(inTab.heading, en.supersededHeading);
  assert.equal(inTab.retry, en.takeOver);
});

test("failure: an app that was replaced elsewhere offers another try", () => {
  const { heading, retry } = describe({ error: "app_removed", verified: true, retryable: true });
  assert.deepEqual({ heading, retry }, { heading: en.setupHeading, retry: en.retry });
});

for (const error of /** @type {const} */ (["setup_in_doubt", "user_changed"])) {
  test(`failure: ${error} does not say that the app is not set up, and offers only the way out`, () => {
    for (const isSignIn of [false, true]) {
      const { heading, sentences, retry, restart } = describe({ error }, isSignIn);
      assert.equal(heading, en.setupHeading);
      assert.deepEqual(sentences, [en.errors[error]]);
      assert.deepEqual([retry, restart], ["", ""]);
    }
  });
}

test("failure: a failure that a new attempt may solve offers one", () => {
  const { heading, retry, restart } = describe({ error: "access_token_revoked" });
  assert.deepEqual(
    { heading, retry, restart },
    { heading: en.failedHeading, retry: "", restart: en.restart },
  );
});
