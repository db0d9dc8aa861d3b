import assert from "node:assert/strict";
import { test } from "node:test";
import { createEnroller } from "#core";
import { idle } from "../../web/snapshot.js";
import { attemptAwaitingCode, newAttempt, reportedErrors } from "./attempt.js";
import { codeNow, fakeService, secret } from "./service.js";

const accessToken = "example-token";

test("enroller: goes from start to enrolled, with one snapshot for each step", async () => {
  const service = fakeService();
  const { enroller, reaches, steps } = await newAttempt({ accessToken, fetch: service.fetch });
  assert.equal(enroller.start(), true);
  await reaches("awaiting-code");
  assert.equal(enroller.submit(codeNow()), true);
  await reaches("enrolled");
  assert.deepEqual(steps(), [
    "checking",
    "associating",
    "awaiting-code",
    "verifying",
    "activating",
    "enrolled",
  ]);
  assert.deepEqual(
    service.calls.map(({ operation, body }) => [operation, body]),
    [
      ["GetUser", { AccessToken: accessToken }],
      ["AssociateSoftwareToken", { AccessToken: accessToken }],
      ["VerifySoftwareToken", { AccessToken: accessToken, UserCode: codeNow() }],
      [
        "SetUserMFAPreference",
        {
          AccessToken: accessToken,
          SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
        },
      ],
    ],
  );
});

for (const hasApp of /** @type {any[]} */ ([true, 1, "yes", {}])) {
  test(`enroller: with hasApp ${JSON.stringify(hasApp)}, asks before it replaces the app`, async () => {
    const { fetch } = fakeService();
    const { enroller, reaches } = await newAttempt({ accessToken, fetch, hasApp });
    enroller.start();
    await reaches("confirming-replacement");
  });
}

test("enroller: null for a name, and for how a code was submitted, is as if it were left out", async () => {
  const service = fakeService();
  const { enroller, reaches } = await attemptAwaitingCode({
    accessToken,
    deviceName: "Phone",
    fetch: service.fetch,
  });
  const nothing = /** @type {any} */ (null);
  assert.equal(enroller.submit(codeNow(), nothing, nothing), true);
  await reaches("enrolled");
  const sent = service.calls.find(({ operation }) => operation === "VerifySoftwareToken");
  assert.equal(sent?.body.FriendlyDeviceName, "Phone");
});

test("enroller: the same code twice is sent at sign-in, unless the page submits it automatically", async (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: 1_800_000_015_000 });
  const { fetch } = fakeService();
  const session = "a-session-of-the-challenge";
  const { enroller, steps } = await attemptAwaitingCode({ session, fetch });
  const codeOfNoPeriod = "000000";
  enroller.submit(codeOfNoPeriod);
  enroller.submit(codeOfNoPeriod, undefined, { byHand: false });
  assert.equal(steps().at(-1), "awaiting-code");
  enroller.submit(codeOfNoPeriod);
  assert.equal(steps().at(-1), "verifying");
  enroller.close();
});

test("enroller: a snapshot has the members of the one before the first step, in the same order", async () => {
  const { enroller, reaches } = await newAttempt({ accessToken, fetch: fakeService().fetch });
  enroller.start();
  assert.deepEqual(Object.keys(await reaches("checking")), Object.keys(idle));
});

test("enroller: gives the key, the link and the QR code while there is something to set up", async () => {
  const { enroller, reaches } = await newAttempt({
    accessToken,
    account: "alice@example.com",
    fetch: fakeService().fetch,
  });
  assert.equal(enroller.key(), "");
  assert.equal(enroller.qr().length, 0);
  enroller.start();
  const { qrSize } = await reaches("awaiting-code");
  const modules = enroller.qr();
  assert.equal(modules.length, Math.ceil(qrSize ** 2 / 8));
  // The upper edge of the finder pattern.
  assert.equal(modules[0], 0b1111_1110);
  modules.fill(0);
  assert.equal(enroller.qr()[0], 0b1111_1110, "each is a copy");
  assert.equal(enroller.key(), secret);
  assert.equal(
    enroller.uri(),
    `otpauth://totp/Example:alice%40example.com?secret=${secret}&issuer=Example`,
  );
  enroller.submit(codeNow());
  await reaches("enrolled");
  assert.equal(enroller.key(), "");
  assert.equal(enroller.uri(), "");
  assert.equal(enroller.qr().length, 0);
});

test("enroller: a name that was cut in the middle of a character is made to fit", async () => {
  const { enroller, snapshot } = await attemptAwaitingCode({
    accessToken,
    issuer: "\udc00 Example",
    account: "alice 🙂".slice(0, -1),
    deviceName: "Phone \ud83d",
    fetch: fakeService().fetch,
  });
  const { issuer, account } = snapshot;
  assert.deepEqual({ issuer, account }, { issuer: "\ufffd Example", account: "alice \ufffd" });
  enroller.close();
});

test("enroller: a snapshot is flat: strings, integers and booleans", async () => {
  const { snapshot } = await attemptAwaitingCode({ accessToken, fetch: fakeService().fetch });
  for (const [name, value] of Object.entries(snapshot)) {
    assert.ok(
      typeof value === "string" || typeof value === "boolean" || Number.isInteger(value),
      name,
    );
  }
});

test("enroller: a token function that rejects is an error that can be retried", async () => {
  let fails = true;
  const service = fakeService();
  const { enroller, reaches } = await newAttempt({
    accessToken: async () => (fails ? Promise.reject(new Error("signed out")) : accessToken),
    fetch: service.fetch,
  });
  enroller.start();
  const { error, retryable } = await reaches("failed");
  assert.deepEqual({ error, retryable }, { error: "access_token_unavailable", retryable: true });
  assert.deepEqual(service.operations(), []);
  fails = false;
  assert.equal(enroller.retry(), true);
  await reaches("awaiting-code");
});

test("enroller: a listener that throws does not affect the attempt", async (t) => {
  const reported = reportedErrors(t);
  const service = fakeService();
  let calls = 0;
  const { enroller } = await newAttempt({
    accessToken,
    fetch: service.fetch,
    onSnapshot() {
      calls += 1;
      if (calls === 1) throw new Error("the page's mistake");
    },
  });
  enroller.start();
  while (service.calls.length < 2) await new Promise(setImmediate);
  assert.match(String(reported[0]), /the page's mistake/);
  assert.deepEqual(service.operations(), ["GetUser", "AssociateSoftwareToken"]);
});

test("enroller: a listener that can't be read does not affect the attempt", async (t) => {
  const reported = reportedErrors(t);
  const { fetch, operations } = fakeService();
  const enroller = await createEnroller({
    region: "eu-central-1",
    account: "unreadable@example.com",
    accessToken,
    fetch,
    /** @returns {any} */
    get onSnapshot() {
      throw new Error("the page's mistake");
    },
  });
  assert.equal(enroller.start(), true);
  while (operations().length < 2) await new Promise(setImmediate);
  while (enroller.key() === "") await new Promise(setImmediate);
  enroller.close();
  assert.deepEqual(new Set(reported.map(String)), new Set(["Error: the page's mistake"]));
});

test("enroller: closing aborts the current call, and no snapshot follows", async () => {
  /** @type {AbortSignal | undefined} */
  let signal;
  const { enroller, snapshots } = await newAttempt({
    accessToken,
    fetch: async (_url, init) => {
      signal = init?.signal ?? undefined;
      return new Promise((_, reject) => {
        signal?.addEventListener("abort", () => reject(signal?.reason));
      });
    },
  });
  enroller.start();
  while (!signal) await new Promise(setImmediate);
  const before = snapshots.length;
  enroller.close();
  assert.equal(signal?.aborted, true);
  await new Promise(setImmediate);
  assert.equal(snapshots.length, before);
  for (const answer of [enroller.start(), enroller.confirm(), enroller.submit("1")]) {
    assert.equal(answer, false);
  }
  assert.equal(enroller.retry(), false);
  assert.equal(enroller.key(), "");
  enroller.close();
});

test("enroller: closing clears the timer for the end of the session", async (t) => {
  const timers = t.mock.method(globalThis, "setTimeout");
  const { enroller } = await attemptAwaitingCode({
    session: "a-session-of-the-challenge",
    sessionMinutes: 3,
    fetch: fakeService().fetch,
  });
  const ofSession = timers.mock.calls.findLast(({ arguments: [, wait] }) => wait === 60_000);
  assert.ok(ofSession);
  const cleared = t.mock.method(globalThis, "clearTimeout");
  enroller.close();
  assert.ok(cleared.mock.calls.some(({ arguments: [timer] }) => timer === ofSession.result));
});
