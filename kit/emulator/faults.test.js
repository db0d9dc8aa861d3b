import assert from "node:assert/strict";
import { test } from "node:test";
import { withFault } from "./client.js";
import { faults } from "./index.js";

const SIZE_LIMIT = 64 * 1024;

test("Drop: there is no response, and the operation is not carried out", async (t) => {
  const { associate, emulator, wasProcessed } = await withFault(t, faults.drop);
  await assert.rejects(associate, TypeError);
  assert.equal(wasProcessed(), false);
  assert.equal(emulator.calls[0]?.status, undefined);
  assert.equal((await associate()).status, 200);
});

test("Drop after processing: there is no response, but the operation is carried out", async (t) => {
  const lost = faults.afterProcessing(faults.drop);
  const { associate, emulator, wasProcessed } = await withFault(t, lost);
  await assert.rejects(associate, TypeError);
  assert.equal(wasProcessed(), true);
  assert.equal(emulator.calls[0]?.status, undefined);
  assert.match(emulator.calls[0]?.answer.SecretCode, /^[A-Z2-7]{52}$/);
});

test("Delay: the operation is carried out later", async (t) => {
  const { associate, wasProcessed } = await withFault(t, faults.delay(20));
  const begun = performance.now();
  assert.equal((await associate()).status, 200);
  assert.ok(performance.now() - begun >= 19);
  assert.equal(wasProcessed(), true);
});

test("Stall: the operation waits until it is released", async (t) => {
  const held = faults.stall();
  const { associate, wasProcessed } = await withFault(t, held);
  const answer = associate();
  await held.reached;
  assert.equal(wasProcessed(), false);
  held.release();
  assert.equal((await answer).status, 200);
  assert.equal(wasProcessed(), true);
});

test("Stall after processing: the response waits until it is released", async (t) => {
  const held = faults.stall();
  const { associate, wasProcessed } = await withFault(t, faults.afterProcessing(held));
  const answer = associate();
  await held.reached;
  assert.equal(wasProcessed(), true);
  held.release();
  assert.equal((await answer).status, 200);
});

test("Stall halfway: the second half of the response waits until it is released", async (t) => {
  const held = faults.stallHalfway();
  const { associate } = await withFault(t, held);
  const response = await associate();
  await held.reached;
  const body = response.json();
  held.release();
  assert.ok((await body).SecretCode);
});

test("Break halfway: the response ends in the middle, and the browser detects it", async (t) => {
  const { associate, wasProcessed } = await withFault(t, faults.breakHalfway);
  const response = await associate();
  assert.equal(response.status, 200);
  await assert.rejects(response.text(), TypeError);
  assert.equal(wasProcessed(), true);
});

test("Truncate: the response ends in the middle, and the browser cannot detect it", async (t) => {
  const { associate, wasProcessed } = await withFault(t, faults.truncate);
  const text = await (await associate()).text();
  assert.match(text, /^\{"SecretCode":"[A-Z2-7]+$/);
  assert.equal(wasProcessed(), true);
});

test("Padding: the response is as long as requested, and still valid", async (t) => {
  const { associate } = await withFault(t, faults.padTo(SIZE_LIMIT + 1));
  const response = await associate();
  assert.equal(response.headers.get("content-length"), String(SIZE_LIMIT + 1));
  const text = await response.text();
  assert.equal(text.length, SIZE_LIMIT + 1);
  assert.ok(JSON.parse(text).SecretCode);
});

test("Padding: the response may have no Content-Length", async (t) => {
  const { associate, emulator } = await withFault(t, faults.header("content-length", undefined));
  emulator.plan("AssociateSoftwareToken", faults.padTo(SIZE_LIMIT + 1));
  const response = await associate();
  assert.equal(response.headers.get("content-length"), null);
  assert.equal((await response.text()).length, SIZE_LIMIT + 1);
});

test("Content type: a valid response may have the wrong one", async (t) => {
  const { associate } = await withFault(t, faults.header("content-type", "text/plain"));
  const response = await associate();
  assert.equal(response.headers.get("content-type"), "text/plain");
  assert.ok((await response.json()).SecretCode);
});

test("Clock: the Date of a response may be wrong", async (t) => {
  const { associate } = await withFault(t, faults.offsetDate(-90_000));
  assert.equal((await associate()).headers.get("date"), "Thu, 01 Jan 2026 11:58:37 GMT");
});

test("Clock: a response may have no Date", async (t) => {
  const { associate } = await withFault(t, faults.withoutDate);
  assert.equal((await associate()).headers.get("date"), null);
});

test("CORS: a response can be made unreadable for pages", async (t) => {
  const { associate } = await withFault(t, faults.withoutCors);
  assert.equal((await associate()).headers.get("access-control-allow-origin"), null);
  assert.equal((await associate()).headers.get("access-control-allow-origin"), "*");
});

test("A custom fault gets the response", async (t) => {
  const { associate } = await withFault(t, async (next) => {
    const reply = await next();
    return reply && { ...reply, status: 202 };
  });
  assert.equal((await associate()).status, 202);
});
