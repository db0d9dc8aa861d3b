import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, codeOf, post, respond, signIn, start } from "./client.js";

/** @typedef {import("./index.js").Emulator} Emulator */

/**
 * Goes through MFA_SETUP up to the response.
 *
 * @param {Emulator} emulator
 * @param {string} session
 */
async function verify(emulator, session) {
  const associated = await ask(emulator, "AssociateSoftwareToken", { Session: session });
  const verified = await ask(emulator, "VerifySoftwareToken", {
    Session: associated.Session ?? session,
    UserCode: codeOf(associated.SecretCode, emulator.now),
  });
  assert.equal(verified.Status, "SUCCESS");
  return { associated, verified, secret: associated.SecretCode };
}

test("MFA: OFF and OPTIONAL give tokens for a password, ON asks for an app to be set up", async (t) => {
  const emulator = await start(t);
  const user = emulator.createUser();
  for (const mfa of /** @type {const} */ (["OFF", "OPTIONAL", "ON"])) {
    emulator.settings.mfa = mfa;
    const { AuthenticationResult, ChallengeName } = await signIn(emulator, user);
    assert.equal(ChallengeName, mfa === "ON" ? "MFA_SETUP" : undefined);
    assert.equal(AuthenticationResult !== undefined, mfa !== "ON");
  }
});

test("MFA: a user may have another setting than the pool", async (t) => {
  const emulator = await start(t);
  const { ChallengeName } = await signIn(emulator, emulator.createUser({ mfa: "ON" }));
  assert.equal(ChallengeName, "MFA_SETUP");
});

test("MFA: sign-in asks for an app that is verified but not on only if the pool requires one", async (t) => {
  const emulator = await start(t);
  const user = emulator.createUser();
  emulator.setUpApp(user.username, { enabled: false });
  assert.ok((await signIn(emulator, user)).AuthenticationResult);
  emulator.settings.mfa = "ON";
  assert.equal((await signIn(emulator, user)).ChallengeName, "SOFTWARE_TOKEN_MFA");
});

test("Factors: they may be an array, and may lack the app, which then can't be set up", async (t) => {
  const emulator = await start(t, { mfa: "ON", factors: ["SMS_MFA"], factorsAs: "array" });
  const { ChallengeParameters, Session } = await signIn(emulator, emulator.createUser());
  assert.deepEqual(ChallengeParameters.MFAS_CAN_SETUP, ["SMS_MFA"]);
  assert.equal(
    (await ask(emulator, "AssociateSoftwareToken", { Session })).__type,
    "SoftwareTokenMFANotFoundException",
  );
});

test("Further challenge: the verified code is used up, and the next one signs in", async (t) => {
  const emulator = await start(t, { mfa: "ON", challengeAfterSetup: "SOFTWARE_TOKEN_MFA" });
  const { username } = emulator.createUser();
  const { secret, verified } = await verify(emulator, emulator.challengeToSetUp(username));
  const next = await respond(emulator, {
    challenge: "MFA_SETUP",
    session: verified.Session,
    username,
  });
  assert.equal(next.ChallengeName, "SOFTWARE_TOKEN_MFA");
  assert.equal(next.AuthenticationResult, undefined);
  const answer = () =>
    respond(emulator, {
      challenge: "SOFTWARE_TOKEN_MFA",
      session: next.Session,
      username,
      responses: { SOFTWARE_TOKEN_MFA_CODE: codeOf(secret, emulator.now) },
    });
  assert.equal((await answer()).__type, "ExpiredCodeException");
  emulator.advance(30_000);
  assert.ok((await answer()).AuthenticationResult);
});

test("Available challenges: they come with every challenge, but not with tokens", async (t) => {
  const availableChallenges = ["SOFTWARE_TOKEN_MFA", "EMAIL_OTP"];
  const emulator = await start(t, { mfa: "ON", challengeAfterSetup: "SELECT_CHALLENGE" });
  const user = emulator.createUser();
  assert.equal((await signIn(emulator, user)).AvailableChallenges, undefined);
  emulator.settings.availableChallenges = availableChallenges;
  const first = await signIn(emulator, user);
  assert.equal(first.ChallengeName, "MFA_SETUP");
  assert.deepEqual(first.AvailableChallenges, availableChallenges);
  const { verified } = await verify(emulator, first.Session);
  const finish = { challenge: "MFA_SETUP", session: verified.Session, username: user.username };
  const next = await respond(emulator, finish);
  assert.equal(next.ChallengeName, "SELECT_CHALLENGE");
  assert.deepEqual(next.AvailableChallenges, availableChallenges);
  emulator.settings.mfa = "OFF";
  assert.deepEqual(Object.keys(await signIn(emulator, user)).sort(), [
    "AuthenticationResult",
    "ChallengeParameters",
  ]);
});

test("Without sessions in the responses, the first one stays valid to the end", async (t) => {
  const withoutSession = ["AssociateSoftwareToken", "VerifySoftwareToken"];
  const emulator = await start(t, { mfa: "ON", withoutSession });
  const { username } = emulator.createUser();
  const session = emulator.challengeToSetUp(username);
  const { associated, verified } = await verify(emulator, session);
  assert.deepEqual(Object.keys(associated), ["SecretCode"]);
  assert.deepEqual(Object.keys(verified), ["Status"]);
  const end = await respond(emulator, { challenge: "MFA_SETUP", session, username });
  assert.ok(end.AuthenticationResult);
});

test("Second app: the old one stays until the new one is verified", async (t) => {
  const emulator = await start(t);
  const user = emulator.createUser();
  const old = emulator.setUpApp(user.username);
  const who = { AccessToken: emulator.signIn(user.username).accessToken };
  const { SecretCode } = await ask(emulator, "AssociateSoftwareToken", who);
  assert.equal((await signIn(emulator, user)).ChallengeName, "SOFTWARE_TOKEN_MFA");
  const verifyWith = (/** @type {string} */ secret) =>
    ask(emulator, "VerifySoftwareToken", { ...who, UserCode: codeOf(secret, emulator.now) });
  assert.equal((await verifyWith(old)).message, "Code mismatch");
  assert.equal((await verifyWith(SecretCode)).Status, "SUCCESS");
  const { secret, pendingSecret, enabled, preferred } = emulator.inspect(user.username);
  assert.deepEqual(
    { secret, pendingSecret, enabled, preferred },
    { secret: SecretCode, pendingSecret: undefined, enabled: true, preferred: true },
  );
});

test("Second app: the old one may also stop working at once", async (t) => {
  const emulator = await start(t, { dropsOldAppAtOnce: true });
  const user = emulator.createUser();
  emulator.setUpApp(user.username);
  const who = { AccessToken: emulator.signIn(user.username).accessToken };
  await ask(emulator, "AssociateSoftwareToken", who);
  assert.ok((await signIn(emulator, user)).AuthenticationResult);
  assert.equal((await ask(emulator, "GetUser", who)).UserMFASettingList, undefined);
});

test("Two emulators share nothing", async (t) => {
  const [one, other] = [await start(t), await start(t)];
  assert.notEqual(one.clientId, other.clientId);
  const { username } = one.createUser();
  other.createUser({ username });
  const AccessToken = one.signIn(username).accessToken;
  assert.equal((await post(one, "GetUser", { AccessToken })).status, 200);
  assert.equal((await ask(other, "GetUser", { AccessToken })).message, "Invalid Access Token");
});
