import assert from "node:assert/strict";
import { before, mock, test } from "node:test";
import { prepare } from "#core";
import { newAttempt } from "./attempt.js";
import { fakeService, refusal, wasm } from "./service.js";

const accessToken = "example-token";

before(async () => prepare(await wasm()));

/** @param {() => Promise<void>} body */
async function withFakeTimers(body) {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    await body();
  } finally {
    mock.timers.reset();
  }
}

test("repetition: waits as long as the service asks", () =>
  withFakeTimers(async () => {
    const busy = () =>
      Response.json(
        { __type: "TooManyRequestsException" },
        { status: 429, headers: { "retry-after": "5" } },
      );
    const service = fakeService({
      GetUser: () => (service.calls.length === 1 ? busy() : Response.json({ Username: "alice" })),
    });
    const attempt = await newAttempt({ accessToken, fetch: service.fetch });
    attempt.enroller.start();
    while (service.calls.length < 1) await new Promise(setImmediate);
    for (let i = 0; i < 10; i += 1) await new Promise(setImmediate);
    mock.timers.tick(4999);
    await new Promise(setImmediate);
    assert.equal(service.calls.length, 1);
    mock.timers.tick(1);
    await attempt.reaches("awaiting-code");
  }));

test("repetition: closing during the wait ends it", () =>
  withFakeTimers(async () => {
    const service = fakeService({ GetUser: () => refusal("TooManyRequestsException") });
    const { enroller } = await newAttempt({ accessToken, fetch: service.fetch });
    enroller.start();
    while (service.calls.length < 1) await new Promise(setImmediate);
    enroller.close();
    mock.timers.tick(60_000);
    await new Promise(setImmediate);
    assert.equal(service.calls.length, 1);
  }));
