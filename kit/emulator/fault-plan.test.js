import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, post, start, withFault } from "./client.js";
import { faults, startEmulator } from "./index.js";

test("Occurrence: once by default, then the service works again", async (t) => {
  const { associate } = await withFault(t, faults.internalError);
  assert.equal((await associate()).status, 500);
  assert.equal((await associate()).status, 200);
});

test("Occurrence: later, several times, always, and canceled", async (t) => {
  const emulator = await start(t);
  const statuses = async (/** @type {number} */ count) => {
    const seen = [];
    for (let i = 0; i < count; i++) seen.push((await post(emulator, "GetUser", {})).status);
    return seen;
  };
  emulator.plan("GetUser", faults.internalError, { skip: 1, times: 2 });
  assert.deepEqual(await statuses(4), [400, 500, 500, 400]);
  const callOff = emulator.plan("GetUser", faults.internalError, { times: Infinity });
  assert.deepEqual(await statuses(3), [500, 500, 500]);
  callOff();
  assert.deepEqual(await statuses(1), [400]);
});

test("Occurrence: only the planned operation, or every one, or preflights", async (t) => {
  const emulator = await start(t);
  const status = async (/** @type {string} */ operation) =>
    (await post(emulator, operation, {})).status;
  emulator.plan("GetUser", faults.internalError);
  assert.equal(await status("InitiateAuth"), 400);
  assert.equal(await status("GetUser"), 500);
  emulator.plan("*", faults.wafBlock, { times: 2 });
  assert.deepEqual([await status("InitiateAuth"), await status("GetUser")], [403, 403]);
  emulator.plan("preflight", faults.html(403));
  assert.equal(await status("GetUser"), 400);
  assert.equal((await fetch(emulator.url, { method: "OPTIONS" })).status, 403);
  assert.throws(() => emulator.plan("VerifySoftwareTokn", faults.drop), /no operation/);
  for (const times of [0, -1, NaN]) {
    assert.throws(() => emulator.plan("GetUser", faults.drop, { times }), RangeError);
  }
  assert.throws(() => emulator.plan("GetUser", /** @type {any} */ (undefined)), TypeError);
});

test("A fault that has not been made yet is named", async (t) => {
  const emulator = await start(t);
  emulator.plan("GetUser", /** @type {any} */ (faults.throttle));
  const request = { method: "POST", path: "/", headers: {}, text: "{}" };
  const headers = { "x-amz-target": "AWSCognitoIdentityProviderService.GetUser" };
  await assert.rejects(emulator.answer({ ...request, headers }), /call it first/);
});

test("Faults planned for one request combine, with the first around the others", async (t) => {
  const { associate, emulator } = await withFault(t, faults.withoutDate);
  emulator.plan("AssociateSoftwareToken", faults.header("x-extra", "1"));
  emulator.plan("AssociateSoftwareToken", faults.refuse("InternalErrorException", "Sorry"));
  const response = await associate();
  assert.equal(response.headers.get("date"), null);
  assert.equal(response.headers.get("x-extra"), "1");
  assert.equal((await response.json()).message, "Sorry");
});

test("The emulator stops even while requests are held", async () => {
  const emulator = await startEmulator();
  const held = faults.stall();
  emulator.plan("GetUser", held);
  const answer = ask(emulator, "GetUser", {});
  await held.reached;
  await Promise.all([assert.rejects(answer, TypeError), emulator.stop()]);
});
