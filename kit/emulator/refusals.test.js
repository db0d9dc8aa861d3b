/** The service's messages that no other test covers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, post, start, wrongCodeOf } from "./client.js";
import { afterProcessing, stall } from "./faults.js";

test("A refusal has status 400, and its type is also in headers", async (t) => {
  const response = await post(await start(t), "GetUser", { AccessToken: "none" });
  assert.equal(response.status, 400);
  assert.equal(response.headers.get("x-amzn-errortype"), "NotAuthorizedException:");
  assert.equal(response.headers.get("x-amzn-errormessage"), "Invalid Access Token");
});

for (const wrongCode of [
  { type: "EnableSoftwareTokenMFAException", message: "Code mismatch" },
  {
    type: "EnableSoftwareTokenMFAException",
    message: "Code mismatch and fail enable Software Token MFA",
  },
  { type: "CodeMismatchException", message: "Invalid code received for user" },
]) {
  test(`A wrong code may be refused with ${wrongCode.type}: ${wrongCode.message}`, async (t) => {
    const emulator = await start(t, { wrongCode });
    const AccessToken = emulator.signIn(emulator.createUser().username).accessToken;
    const { SecretCode } = await ask(emulator, "AssociateSoftwareToken", { AccessToken });
    const UserCode = wrongCodeOf(SecretCode, emulator.now);
    assert.deepEqual(await ask(emulator, "VerifySoftwareToken", { AccessToken, UserCode }), {
      __type: wrongCode.type,
      message: wrongCode.message,
    });
  });
}

test("A pool without apps refuses to associate and to verify one", async (t) => {
  const emulator = await start(t, { mfa: "OFF" });
  const AccessToken = emulator.signIn(emulator.createUser().username).accessToken;
  const refusal = {
    __type: "SoftwareTokenMFANotFoundException",
    message: "Software Token MFA has not been enabled by the userPool",
  };
  assert.deepEqual(await ask(emulator, "AssociateSoftwareToken", { AccessToken }), refusal);
  const verification = { AccessToken, UserCode: "123456" };
  assert.deepEqual(await ask(emulator, "VerifySoftwareToken", verification), refusal);
});

test("A factor can't be turned on before it is set up", async (t) => {
  const emulator = await start(t);
  const AccessToken = emulator.signIn(emulator.createUser().username).accessToken;
  const answer = await ask(emulator, "SetUserMFAPreference", {
    AccessToken,
    SMSMfaSettings: { Enabled: true, PreferredMfa: true },
  });
  assert.deepEqual(answer, {
    __type: "InvalidParameterException",
    message: "User does not have delivery config set to turn on SMS_MFA",
  });
});

test("An app can be on without being preferred, and be turned off", async (t) => {
  const emulator = await start(t);
  const { username } = emulator.createUser();
  emulator.setUpApp(username);
  const AccessToken = emulator.signIn(username).accessToken;
  const stateAfter = async (/** @type {object} */ SoftwareTokenMfaSettings) => {
    const input = { AccessToken, SoftwareTokenMfaSettings };
    assert.deepEqual(await ask(emulator, "SetUserMFAPreference", input), {});
    const answer = await ask(emulator, "GetUser", { AccessToken });
    return [answer.UserMFASettingList, answer.PreferredMfaSetting];
  };
  assert.deepEqual(await stateAfter({ Enabled: true }), [["SOFTWARE_TOKEN_MFA"], undefined]);
  assert.deepEqual(await stateAfter({ Enabled: false, PreferredMfa: true }), [
    undefined,
    undefined,
  ]);
});

test("Of two simultaneous calls of AssociateSoftwareToken, the second is refused without a message", async (t) => {
  const emulator = await start(t);
  const AccessToken = emulator.signIn(emulator.createUser().username).accessToken;
  const held = stall();
  emulator.plan("AssociateSoftwareToken", afterProcessing(held));
  const first = ask(emulator, "AssociateSoftwareToken", { AccessToken });
  await held.reached;
  const second = await post(emulator, "AssociateSoftwareToken", { AccessToken });
  assert.equal(second.headers.get("x-amzn-errormessage"), null);
  assert.deepEqual(await second.json(), { __type: "ConcurrentModificationException" });
  held.release();
  assert.ok((await first).SecretCode);
  assert.ok((await ask(emulator, "AssociateSoftwareToken", { AccessToken })).SecretCode);
});

test("An AssociateSoftwareToken whose client has disconnected is no longer under way", async (t) => {
  const emulator = await start(t);
  const AccessToken = emulator.signIn(emulator.createUser().username).accessToken;
  const held = stall();
  emulator.plan("AssociateSoftwareToken", afterProcessing(held));
  const leaving = new AbortController();
  const first = fetch(emulator.url, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "AWSCognitoIdentityProviderService.AssociateSoftwareToken",
    },
    body: JSON.stringify({ AccessToken }),
    signal: leaving.signal,
  });
  await held.reached;
  leaving.abort();
  await assert.rejects(first, { name: "AbortError" });
  while (!(await ask(emulator, "AssociateSoftwareToken", { AccessToken })).SecretCode);
});
