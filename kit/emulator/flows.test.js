import {
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  EnableSoftwareTokenMFAException,
  GetUserCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import assert from "node:assert/strict";
import { test } from "node:test";
import { codeOf, start, wrongCodeOf } from "./client.js";
import { faults } from "./index.js";

const APP = "SOFTWARE_TOKEN_MFA";
const PERIOD = 30_000;

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

/**
 * @param {import("./index.js").Emulator} emulator
 * @returns {CognitoIdentityProviderClient} AWS's client, without retries.
 */
function sdk({ url, region }) {
  return new CognitoIdentityProviderClient({ endpoint: url, region, maxAttempts: 1 });
}

/**
 * @param {import("./index.js").Emulator} emulator
 * @param {{username: string, password: string}} user
 */
function passwordOf({ clientId }, { username, password }) {
  return new InitiateAuthCommand({
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId: clientId,
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
}

/** @param {string} token */
function claimsOf(token = "") {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}

test("A signed-in user sets up an app, turns it on, and signs in with its next code", async (t) => {
  const emulator = await start(t);
  const service = sdk(emulator);
  const user = emulator.createUser({ username: "alice" });

  const { AuthenticationResult: tokens } = await service.send(passwordOf(emulator, user));
  const who = { AccessToken: tokens?.AccessToken };
  const before = await service.send(new GetUserCommand(who));
  assert.equal(before.Username, "alice");
  assert.equal(before.UserMFASettingList, undefined);
  assert.equal(before.PreferredMfaSetting, undefined);

  const associated = await service.send(new AssociateSoftwareTokenCommand(who));
  assert.match(associated.SecretCode ?? "", /^[A-Z2-7]{52}$/);
  assert.equal(associated.Session, undefined);
  const secret = associated.SecretCode ?? "";
  const verified = await service.send(
    new VerifySoftwareTokenCommand({
      ...who,
      UserCode: codeOf(secret, emulator.now),
      FriendlyDeviceName: "Phone",
    }),
  );
  assert.equal(verified.Status, "SUCCESS");
  assert.equal(verified.Session, undefined);
  assert.equal((await service.send(new GetUserCommand(who))).UserMFASettingList, undefined);
  await service.send(
    new SetUserMFAPreferenceCommand({
      ...who,
      SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
    }),
  );
  const after = await service.send(new GetUserCommand(who));
  assert.deepEqual(after.UserMFASettingList, [APP]);
  assert.equal(after.PreferredMfaSetting, APP);
  assert.deepEqual(emulator.inspect("alice"), {
    verified: true,
    enabled: true,
    preferred: true,
    deviceName: "Phone",
    secret,
    pendingSecret: undefined,
  });

  emulator.advance(PERIOD);
  const { ChallengeName, Session } = await service.send(passwordOf(emulator, user));
  assert.equal(ChallengeName, APP);
  const signedIn = await service.send(
    new RespondToAuthChallengeCommand({
      ClientId: emulator.clientId,
      ChallengeName,
      Session,
      ChallengeResponses: {
        USERNAME: "alice",
        SOFTWARE_TOKEN_MFA_CODE: codeOf(secret, emulator.now),
      },
    }),
  );
  assert.ok(signedIn.AuthenticationResult?.AccessToken);
});

test("If the pool requires it, a user sets up an app at sign-in, and it is on at once", async (t) => {
  const emulator = await start(t, { mfa: "ON" });
  const service = sdk(emulator);
  const user = emulator.createUser({ username: "alice" });

  const challenged = await service.send(passwordOf(emulator, user));
  assert.equal(challenged.ChallengeName, "MFA_SETUP");
  assert.deepEqual(challenged.ChallengeParameters, {
    MFAS_CAN_SETUP: '["SMS_MFA","SOFTWARE_TOKEN_MFA"]',
    USER_ID_FOR_SRP: "alice",
  });
  const associated = await service.send(
    new AssociateSoftwareTokenCommand({ Session: challenged.Session }),
  );
  const verified = await service.send(
    new VerifySoftwareTokenCommand({
      Session: associated.Session,
      UserCode: codeOf(associated.SecretCode ?? "", emulator.now),
      FriendlyDeviceName: "Phone",
    }),
  );
  assert.equal(verified.Status, "SUCCESS");
  const { AuthenticationResult: tokens } = await service.send(
    new RespondToAuthChallengeCommand({
      ClientId: emulator.clientId,
      ChallengeName: "MFA_SETUP",
      Session: verified.Session,
      ChallengeResponses: { USERNAME: "alice" },
    }),
  );
  const sessions = [challenged.Session, associated.Session, verified.Session];
  assert.equal(new Set(sessions).size, 3);
  assert.ok(sessions.every((session) => (session?.length ?? 0) >= 20));
  assert.equal(tokens?.ExpiresIn, 3600);
  assert.equal(tokens?.TokenType, "Bearer");
  assert.ok(tokens?.RefreshToken);

  const { UserMFASettingList, PreferredMfaSetting } = await service.send(
    new GetUserCommand({ AccessToken: tokens?.AccessToken }),
  );
  assert.deepEqual(UserMFASettingList, [APP]);
  assert.equal(PreferredMfaSetting, APP);
});

test("The tokens look like Cognito's", async (t) => {
  const emulator = await start(t);
  const user = emulator.createUser({ username: "alice@example.com" });
  const { AuthenticationResult: tokens } = await sdk(emulator).send(passwordOf(emulator, user));
  const issued = Math.floor(emulator.now / 1000);
  const { sub, jti, origin_jti, event_id, ...access } = claimsOf(tokens?.AccessToken);
  assert.deepEqual(access, {
    iss: `https://cognito-idp.us-east-1.amazonaws.com/${emulator.userPoolId}`,
    client_id: emulator.clientId,
    token_use: "access",
    scope: "aws.cognito.signin.user.admin",
    auth_time: issued,
    exp: issued + 3600,
    iat: issued,
    username: "alice@example.com",
  });
  assert.ok(sub && jti && origin_jti && event_id);
  const id = claimsOf(tokens?.IdToken);
  assert.equal(id.token_use, "id");
  assert.equal(id.aud, emulator.clientId);
  assert.equal(id.scope, undefined);
  assert.equal(id.sub, sub);
});

test("AWS's own client understands refusals: their type, message, status and request id", async (t) => {
  const emulator = await start(t);
  const service = sdk(emulator);
  const AccessToken = emulator.signIn(emulator.createUser().username).accessToken;
  const { SecretCode } = await service.send(new AssociateSoftwareTokenCommand({ AccessToken }));
  const UserCode = wrongCodeOf(SecretCode ?? "", emulator.now);
  const refused = service.send(new VerifySoftwareTokenCommand({ AccessToken, UserCode }));
  const error = await refused.catch((reason) => reason);
  assert.ok(error instanceof EnableSoftwareTokenMFAException);
  assert.equal(error.message, "Code mismatch");
  assert.equal(error.$metadata.httpStatusCode, 400);
  assert.match(error.$metadata.requestId ?? "", /^[0-9a-f-]{36}$/);
});

test("AWS's client retries when throttled, and then gets its response", async (t) => {
  const emulator = await start(t);
  const { url: endpoint, region } = emulator;
  const service = new CognitoIdentityProviderClient({ endpoint, region, maxAttempts: 2 });
  const AccessToken = emulator.signIn(emulator.createUser().username).accessToken;
  emulator.plan("GetUser", faults.throttle());
  assert.ok((await service.send(new GetUserCommand({ AccessToken }))).Username);
  assert.deepEqual(
    emulator.calls.map(({ status }) => status),
    [429, 200],
  );
});
