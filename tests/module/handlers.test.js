import assert from "node:assert/strict";
import { test } from "node:test";
import { attemptAwaitingCode, newAttempt, reportedErrors } from "./attempt.js";
import { allOperations, codeNow, fakeService, refusal } from "./service.js";

/** @typedef {Awaited<ReturnType<typeof newAttempt>>["enroller"]} Enroller */

const accessToken = "example-token";
const session = "session-of-more-than-twenty-characters";

/** The service, for a user with an app. */
const service = () =>
  fakeService({
    GetUser: () => Response.json({ Username: "alice", UserMFASettingList: ["SOFTWARE_TOKEN_MFA"] }),
  });

/** A token function that fails once. */
function failingOnce() {
  let fails = true;
  return () => {
    if (!fails) return accessToken;
    fails = false;
    throw new Error("signed out");
  };
}

/**
 * Tries each command twice; the allowed one is accepted.
 *
 * @param {Enroller} enroller
 */
function giveAnyCommand(enroller) {
  const code = codeNow();
  const commands = [
    () => enroller.start(),
    () => enroller.confirm(),
    () => enroller.submit(code),
    () => enroller.retry(),
  ];
  for (const command of [...commands, ...commands]) command();
}

const settled = () => new Promise(setImmediate);

/**
 * @param {(act: () => void) => Partial<import("./attempt.js").EnrollerOptions>} handlers
 * @param {Partial<import("./attempt.js").EnrollerOptions>} [options]
 */
async function attemptWith(handlers, options) {
  /** @type {Enroller | undefined} */
  let enroller;
  const attempt = await newAttempt({
    ...options,
    ...handlers(() => enroller && giveAnyCommand(enroller)),
  });
  enroller = attempt.enroller;
  return attempt;
}

/**
 * The page's functions that can give commands meanwhile.
 * @type {Record<string, Parameters<typeof attemptWith>[0]>}
 */
const handlers = {
  onSnapshot: (act) => ({ onSnapshot: act }),
  "the token function": (act) => ({
    accessToken: () => {
      act();
      return accessToken;
    },
  }),
};

for (const [name, handler] of Object.entries(handlers)) {
  test(`handlers: commands from ${name} are carried out one by one, and nothing is sent twice`, async () => {
    const { fetch, operations } = fakeService();
    const { enroller, reaches, steps } = await attemptWith(handler, { accessToken, fetch });
    enroller.start();
    await reaches("awaiting-code");
    enroller.submit(codeNow());
    await reaches("enrolled");
    await settled();
    assert.deepEqual(operations().slice(0, 4), allOperations);
    assert.equal(steps().filter((step) => step === "enrolled").length, 1);
  });
}

test("handlers: whatever commands onSnapshot gives, each snapshot comes once and in order", async () => {
  const { fetch, operations } = service();
  const attempt = await attemptWith((act) => ({ onSnapshot: act }), {
    accessToken: failingOnce(),
    fetch,
  });
  attempt.enroller.start();
  await attempt.reaches("enrolled");
  await settled();
  assert.deepEqual(attempt.steps(), [
    "checking",
    "failed",
    "checking",
    "confirming-replacement",
    "associating",
    "awaiting-code",
    "verifying",
    "activating",
    // GetUser shows whether the new app has replaced the old one.
    "activating",
    "enrolled",
  ]);
  for (const operation of allOperations.slice(1)) {
    assert.equal(operations().filter((name) => name === operation).length, 1, operation);
  }
});

test("handlers: commands from the page's fetch, before and after the response, are out of order", async () => {
  const { fetch, operations } = service();
  const { enroller, reaches, steps } = await attemptWith(
    (act) => ({
      async fetch(url, init) {
        act();
        const response = await fetch(url, init);
        act();
        return response;
      },
    }),
    { accessToken: failingOnce() },
  );
  enroller.start();
  await reaches("failed");
  enroller.retry();
  await reaches("confirming-replacement");
  enroller.confirm();
  await reaches("awaiting-code");
  enroller.submit(codeNow());
  await reaches("enrolled");
  assert.deepEqual(operations().slice(0, 4), allOperations);
  assert.equal(steps().length, 10);
});

test("handlers: a new session from onSnapshot replaces a refused one", async () => {
  let isOld = true;
  const { fetch, operations } = fakeService({
    AssociateSoftwareToken: () => {
      if (!isOld) return Response.json({ SecretCode: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" });
      return refusal("NotAuthorizedException", "Invalid session for the user, session is expired.");
    },
  });
  /** @type {Enroller | undefined} */
  let enroller;
  const attempt = await newAttempt({
    session,
    fetch,
    onSnapshot({ error }) {
      if (error !== "session_expired") return;
      isOld = false;
      assert.equal(enroller?.renew(session), true);
      assert.equal(enroller?.renew(session), true);
    },
  });
  enroller = attempt.enroller;
  enroller.start();
  await attempt.reaches("awaiting-code");
  await settled();
  assert.deepEqual(attempt.steps().slice(0, 3), ["associating", "failed", "associating"]);
  assert.equal(operations().length, 3);
});

/**
 * @type {Record<string, (close: () => void, fetch: typeof globalThis.fetch) =>
 *   Partial<import("./attempt.js").EnrollerOptions>>}
 */
const closings = {
  "onSnapshot, while it is sent": (close, fetch) => ({
    fetch,
    onSnapshot: ({ step }) => step === "checking" && close(),
  }),
  "onSnapshot, at the end": (close, fetch) => ({
    fetch,
    onSnapshot: ({ step }) => step === "associating" && close(),
  }),
  "the token function": (close, fetch) => ({
    fetch,
    accessToken() {
      close();
      return accessToken;
    },
  }),
  fetch: (close, fetch) => ({
    fetch(url, init) {
      close();
      return fetch(url, init);
    },
  }),
  "the signal's listener": (close, fetch) => ({
    fetch(url, init) {
      init?.signal?.addEventListener("abort", close);
      queueMicrotask(close);
      return fetch(url, init);
    },
  }),
};
for (const [name, handler] of Object.entries(closings)) {
  test(`handlers: after close() from ${name}, nothing is shown and nothing is sent`, async () => {
    const { fetch, operations } = fakeService();
    /** @type {Enroller | undefined} */
    let enroller;
    let isClosed = false;
    const close = () => {
      isClosed = true;
      enroller?.close();
    };
    const options = handler(close, fetch);
    const attempt = await newAttempt({ accessToken, ...options });
    enroller = attempt.enroller;
    enroller.start();
    while (!isClosed) await settled();
    const { length } = attempt.snapshots;
    for (let i = 0; i < 20; i += 1) await settled();
    assert.equal(attempt.snapshots.length, length);
    assert.ok(operations().length <= 1, `${operations()}`);
    assert.equal(enroller.retry(), false);
  });
}

test("handlers: commands given in onDebug show their snapshots in order", async () => {
  const { fetch, operations } = service();
  const attempt = await newAttempt({
    accessToken,
    fetch,
    onDebug(entry) {
      if (entry.kind === "step" && entry.step === "confirming-replacement") enroller.confirm();
    },
  });
  const { enroller } = attempt;
  enroller.start();
  await attempt.reaches("awaiting-code");
  assert.deepEqual(attempt.steps(), [
    "checking",
    "confirming-replacement",
    "associating",
    "awaiting-code",
  ]);
  assert.deepEqual(operations(), ["GetUser", "AssociateSoftwareToken"]);
});

test("handlers: a token that is not given in time is no code that may have been accepted", async () => {
  const { fetch, operations } = fakeService();
  let isSlow = false;
  const attempt = await newAttempt({
    accessToken: () => (isSlow ? new Promise(() => {}) : accessToken),
    fetch,
    timeoutMs: 200,
  });
  attempt.enroller.start();
  await attempt.reaches("awaiting-code");
  isSlow = true;
  attempt.enroller.submit(codeNow());
  const { error } = await attempt.when((snapshot) => snapshot.error !== "");
  assert.equal(error, "access_token_unavailable");
  assert.deepEqual(operations(), ["GetUser", "AssociateSoftwareToken"]);
});

test("handlers: a console that throws stops no attempt", async (t) => {
  const reported = reportedErrors(t);
  t.mock.method(console, "warn", () => {
    throw new Error("fail on console");
  });
  await attemptAwaitingCode({
    session,
    sessionMinutes: NaN,
    timeoutMs: /** @type {any} */ (15_000n),
    fetch: fakeService().fetch,
  });
  assert.deepEqual(reported.map(String), ["Error: fail on console", "Error: fail on console"]);
});
