import assert from "node:assert/strict";
import { test } from "node:test";
import { newAttempt } from "./attempt.js";
import { fakeService, refusal } from "./service.js";

const accessToken = "example-token";

test("retry: waits as long as the service asks", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
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
  t.mock.timers.tick(4999);
  await new Promise(setImmediate);
  assert.equal(service.calls.length, 1);
  t.mock.timers.tick(1);
  await attempt.reaches("awaiting-code");
});

test("retry: closing during the wait ends it", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const service = fakeService({ GetUser: () => refusal("TooManyRequestsException") });
  const { enroller } = await newAttempt({ accessToken, fetch: service.fetch });
  enroller.start();
  while (service.calls.length < 1) await new Promise(setImmediate);
  enroller.close();
  t.mock.timers.tick(60_000);
  await new Promise(setImmediate);
  assert.equal(service.calls.length, 1);
});
