import assert from "node:assert/strict";
import { before, mock, test } from "node:test";
import { prepare } from "#core";
import { newAttempt } from "./attempt.js";
import { codeNow, fakeService, refusal, secret, wasm } from "./service.js";

const accessToken = "example-token";

before(async () => prepare(await wasm()));

/**
 * Advances the module's timers until the attempt reaches `step`.
 *
 * @param {Awaited<ReturnType<typeof newAttempt>>} attempt
 * @param {import("./attempt.js").Snapshot["step"]} step
 * @param {number} [mostMs]
 */
async function passTimeUntil(attempt, step, mostMs = 20_000) {
  for (let passed = 0; passed < mostMs; passed += 100) {
    await new Promise(setImmediate);
    if (attempt.steps().at(-1) === step) return;
    mock.timers.tick(100);
  }
  assert.fail(`still ${attempt.steps().at(-1)} after ${mostMs} ms`);
}

/** @param {() => Promise<void>} body */
async function withFakeTimers(body) {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    await body();
  } finally {
    mock.timers.reset();
  }
}

/**
 * @param {number} times
 * @param {() => Response} bad
 * @param {object} good
 */
function failing(times, bad, good) {
  let left = times;
  return () => (left-- > 0 ? bad() : Response.json(good));
}

const throttled = () => refusal("TooManyRequestsException", "Rate exceeded");

test("repetition: waits as long as the service asks, and reports a long wait", () =>
  withFakeTimers(async () => {
    const busy = (/** @type {string} */ seconds) => () =>
      Response.json(
        { __type: "TooManyRequestsException" },
        { status: 429, headers: { "retry-after": seconds } },
      );
    const service = fakeService({ GetUser: failing(1, busy("5"), { Username: "alice" }) });
    const attempt = await newAttempt({ accessToken, fetch: service.fetch });
    attempt.enroller.start();
    while (service.calls.length < 1) await new Promise(setImmediate);
    for (let i = 0; i < 10; i += 1) await new Promise(setImmediate);
    mock.timers.tick(4999);
    await new Promise(setImmediate);
    assert.equal(service.calls.length, 1);
    await passTimeUntil(attempt, "awaiting-code");

    const closed = fakeService({ GetUser: busy("60") });
    const other = await newAttempt({ accessToken, fetch: closed.fetch });
    other.enroller.start();
    const { error, retryAt } = await other.reaches("failed");
    assert.equal(error, "throttled");
    assert.ok(Math.abs(retryAt - Date.now() - 60_000) < 2_000, `${retryAt - Date.now()}`);
    assert.equal(closed.calls.length, 1);
  }));

test("repetition: closing during the wait ends it", () =>
  withFakeTimers(async () => {
    const service = fakeService({ GetUser: throttled });
    const { enroller } = await newAttempt({ accessToken, fetch: service.fetch });
    enroller.start();
    while (service.calls.length < 1) await new Promise(setImmediate);
    enroller.close();
    mock.timers.tick(60_000);
    await new Promise(setImmediate);
    assert.equal(service.calls.length, 1);
  }));

/** @type {[string, () => Response][]} */
const lost = [
  [
    "a connection that breaks",
    () => {
      throw new TypeError("connection reset");
    },
  ],
  ["a page in place of an answer", () => new Response("<html>")],
  ["a gateway that gives up", () => new Response("", { status: 502 })],
];
for (const [what, answer] of lost) {
  test(`a lost response: after ${what}, only the next code proves that the app is on`, async () => {
    let isLost = true;
    const service = fakeService({
      VerifySoftwareToken: () => (isLost ? answer() : Response.json({ Status: "SUCCESS" })),
    });
    const { enroller, reaches } = await newAttempt({ accessToken, fetch: service.fetch });
    enroller.start();
    await reaches("awaiting-code");
    const picture = enroller.qr();
    enroller.submit(codeNow());
    const again = await reaches("awaiting-code");
    assert.equal(again.error, "answer_lost");
    assert.deepEqual(enroller.qr(), picture);
    assert.equal(enroller.key(), secret);
    assert.equal(service.operations().at(-1), "VerifySoftwareToken");
    isLost = false;
    enroller.submit(codeNow(Date.now() + 30_000));
    await reaches("enrolled");
    assert.equal(service.operations().at(-1), "SetUserMFAPreference");
  });
}
