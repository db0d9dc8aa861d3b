import assert from "node:assert/strict";
import { test } from "node:test";
import { Cognito } from "../../kit/emulator/cognito.js";
import * as faults from "../../kit/emulator/faults.js";
import { defaultSettings } from "../../kit/emulator/settings.js";
import { responseOf } from "./response.js";

/**
 * @param {import("../../kit/emulator/fault-plan.js").Fault} [fault]
 * @param {Partial<import("../../kit/emulator/settings.js").Settings>} [settings]
 */
async function setPreference(fault, settings) {
  const cognito = new Cognito({
    userPoolId: "us-east-1_Example01",
    now: Date.now,
    settings: { ...defaultSettings(), ...settings },
  });
  const { accessToken: AccessToken } = cognito.signIn(cognito.createUser().username);
  if (fault) cognito.plan("SetUserMFAPreference", fault);
  const headers = {
    "content-type": "application/x-amz-json-1.1",
    "x-amz-target": "AWSCognitoIdentityProviderService.SetUserMFAPreference",
  };
  const request = { method: "POST", path: "/", headers, text: JSON.stringify({ AccessToken }) };
  return responseOf(await cognito.answer(request));
}

test("A page can read the body, and the headers that Cognito exposes", async () => {
  const response = await setPreference();
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), {});
  assert.match(String(response.headers.get("date")), / GMT$/);
  assert.match(String(response.headers.get("x-amzn-requestid")), /^[\da-f-]{36}$/);
});

test("A page can't read a header that is not exposed", async () => {
  const throttled = await setPreference(faults.throttle({ retryAfter: 5 }));
  assert.equal(throttled.status, 429);
  assert.equal(throttled.headers.get("retry-after"), null);
  const readable = await setPreference(faults.throttle({ retryAfter: 5, isReadable: true }));
  assert.equal(readable.headers.get("retry-after"), "5");
});

test("A broken connection, or a response that CORS hides, is a network error", async () => {
  for (const fault of [faults.drop, faults.withoutCors]) {
    assert.equal((await setPreference(fault)).type, "error");
  }
});

test("A response with 204 has no body", async () => {
  const response = await setPreference(undefined, { preferenceSuccess: { status: 204, body: "" } });
  assert.equal(response.status, 204);
  assert.equal(response.body, null);
});
