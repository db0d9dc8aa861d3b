import assert from "node:assert/strict";
import { test } from "node:test";
import { Cognito } from "./cognito.js";
import { defaultSettings } from "./settings.js";
import { codeOf } from "./client.js";

const NOW = Date.UTC(2026, 0, 1, 12, 0, 7);

/** @param {Cognito} [before] */
function start(before) {
  const state = before && structuredClone(before.state);
  const userPoolId = "us-east-1_Example01";
  return new Cognito({ userPoolId, now: () => NOW, settings: defaultSettings(), state });
}

/**
 * @param {Cognito} cognito
 * @param {string} operation
 * @param {object} input
 * @returns {Promise<any>}
 */
async function ask(cognito, operation, input) {
  const headers = {
    "content-type": "application/x-amz-json-1.1",
    "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
  };
  const request = { method: "POST", path: "/", headers, text: JSON.stringify(input) };
  await cognito.answer(request);
  return cognito.calls.at(-1)?.answer;
}

test("An enrollment that began before is finished with the copied state", async () => {
  const before = start();
  const { username } = before.createUser();
  const { accessToken: AccessToken } = before.signIn(username);
  const { SecretCode } = await ask(before, "AssociateSoftwareToken", { AccessToken });

  const after = start(before);
  assert.equal(after.clientId, before.clientId);
  assert.deepEqual(after.users, before.users);
  const UserCode = codeOf(SecretCode, NOW);
  const answer = await ask(after, "VerifySoftwareToken", { AccessToken, UserCode });
  assert.deepEqual(answer, { Status: "SUCCESS" });
  assert.equal(after.inspect(username).secret, SecretCode);
  assert.equal(before.inspect(username).verified, false, "the copy is the other's own");

  const again = await ask(start(after), "VerifySoftwareToken", { AccessToken, UserCode });
  assert.equal(again.__type, "ExpiredCodeException", "a used code stays used");
});

test("A sign-in that began before continues with its session, and a revoked token stays revoked", async () => {
  const before = start();
  const { username } = before.createUser({ mfa: "ON" });
  const { accessToken: AccessToken } = before.signIn(username);
  const Session = before.challengeToSetUp(username);
  before.revokeTokens(username);

  const after = start(before);
  const { SecretCode } = await ask(after, "AssociateSoftwareToken", { Session });
  assert.equal(after.inspect(username).pendingSecret, SecretCode);
  const refusal = await ask(after, "GetUser", { AccessToken });
  assert.equal(refusal.message, "Access Token has been revoked");
});

test("A user without a name gets one that is free", () => {
  const cognito = start();
  cognito.createUser({ username: "sam+2@example.com" });
  assert.equal(cognito.createUser().username, "sam+3@example.com");
  assert.equal(start().createUser().username, "sam@example.com");
});
