/**
 * What the service knows about a user's authenticator apps, what GetUser shows, and which codes it
 * accepts.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, codeOf, respond, signIn, start } from "./client.js";
import { faults } from "./index.js";

/** @typedef {import("./index.js").Emulator} Emulator */

const APP = "SOFTWARE_TOKEN_MFA";

/**
 * A signed-in user.
 *
 * @param {import("node:test").TestContext} t
 * @param {Partial<import("./index.js").Settings>} [settings]
 */
async function signedIn(t, settings) {
  const emulator = await start(t, settings);
  const user = emulator.createUser();
  const who = { AccessToken: emulator.signIn(user.username).accessToken };
  return {
    emulator,
    user,
    username: user.username,
    /** The members of GetUser's response that are about factors. */
    shown: async () => {
      const { Username, UserAttributes, ...rest } = await ask(emulator, "GetUser", who);
      return rest;
    },
    /** @returns {Promise<string>} The secret. */
    associate: async () => (await ask(emulator, "AssociateSoftwareToken", who)).SecretCode,
    /** @param {string} secret */
    verify: (secret) =>
      ask(emulator, "VerifySoftwareToken", { ...who, UserCode: codeOf(secret, emulator.now) }),
    /** @param {object} settings */
    prefer: (settings) =>
      ask(emulator, "SetUserMFAPreference", { ...who, SoftwareTokenMfaSettings: settings }),
  };
}

/** @param {any} answer */
const outcomeOf = ({ Status, message }) => Status ?? message;

/**
 * Goes through MFA_SETUP.
 *
 * @param {Emulator} emulator
 * @param {string} username
 * @returns {Promise<string>} An access token.
 */
async function setUpAtSignIn(emulator, username) {
  const first = emulator.challengeToSetUp(username);
  const { SecretCode, Session } = await ask(emulator, "AssociateSoftwareToken", { Session: first });
  const verified = await ask(emulator, "VerifySoftwareToken", {
    Session,
    UserCode: codeOf(SecretCode, emulator.now),
  });
  const end = { challenge: "MFA_SETUP", session: verified.Session, username };
  return (await respond(emulator, end)).AuthenticationResult.AccessToken;
}

test("GetUser shows an app that is on, in both members", async (t) => {
  const { emulator, shown, username } = await signedIn(t);
  emulator.setUpApp(username);
  assert.deepEqual(await shown(), { PreferredMfaSetting: APP, UserMFASettingList: [APP] });
});

test("GetUser may show an app only as the preferred one, or not at all", async (t) => {
  const { emulator, shown, username } = await signedIn(t);
  emulator.setUpApp(username);
  emulator.settings.appShownIn = ["PreferredMfaSetting"];
  assert.deepEqual(await shown(), { PreferredMfaSetting: APP });
  emulator.settings.appShownIn = [];
  assert.deepEqual(await shown(), {});
});

test("GetUser may return an empty list", async (t) => {
  const { emulator, shown, username } = await signedIn(t, { emptyMfaList: true });
  assert.deepEqual(await shown(), { UserMFASettingList: [] });
  emulator.setUpApp(username);
  assert.deepEqual(await shown(), { PreferredMfaSetting: APP, UserMFASettingList: [APP] });
});

test("GetUser does not show an app from managed login until a preference is set", async (t) => {
  const { emulator, prefer, shown, user, username } = await signedIn(t);
  emulator.setUpApp(username, { listed: false });
  assert.deepEqual(await shown(), {});
  assert.equal((await signIn(emulator, user)).ChallengeName, APP);
  await prefer({ Enabled: true, PreferredMfa: true });
  assert.deepEqual(await shown(), { PreferredMfaSetting: APP, UserMFASettingList: [APP] });
});

for (const listsAppOfSignIn of [false, true]) {
  const does = listsAppOfSignIn ? "shows" : "does not show";
  test(`An app that was set up at sign-in is on, and GetUser ${does} it`, async (t) => {
    const emulator = await start(t, { mfa: "ON", listsAppOfSignIn });
    const { username } = emulator.createUser();
    const AccessToken = await setUpAtSignIn(emulator, username);
    const { enabled, preferred } = emulator.inspect(username);
    assert.deepEqual({ enabled, preferred }, { enabled: true, preferred: true });
    const answer = await ask(emulator, "GetUser", { AccessToken });
    assert.deepEqual(answer.UserMFASettingList, listsAppOfSignIn ? [APP] : undefined);
    assert.equal(answer.PreferredMfaSetting, listsAppOfSignIn ? APP : undefined);
  });
}

test("GetUser still shows an app that was shown before it was replaced at sign-in", async (t) => {
  const emulator = await start(t, { listsAppOfSignIn: false });
  const { username } = emulator.createUser();
  emulator.setUpApp(username);
  const AccessToken = await setUpAtSignIn(emulator, username);
  assert.equal((await ask(emulator, "GetUser", { AccessToken })).PreferredMfaSetting, APP);
});

test("GetUser does not show an app that is verified and not turned on", async (t) => {
  const { associate, emulator, shown, username, verify } = await signedIn(t);
  assert.equal(outcomeOf(await verify(await associate())), "SUCCESS");
  assert.equal(emulator.inspect(username).verified, true);
  assert.deepEqual(await shown(), {});
});

test("A second secret invalidates the first before it is verified", async (t) => {
  const { associate, emulator, username, verify } = await signedIn(t, { oldCodeVerifies: true });
  const secrets = [await associate(), await associate(), await associate()];
  const [first = "", second = "", third = ""] = secrets;
  assert.equal(outcomeOf(await verify(first)), "Code mismatch");
  assert.equal(outcomeOf(await verify(second)), "Code mismatch");
  assert.equal(outcomeOf(await verify(third)), "SUCCESS");
  assert.equal(emulator.inspect(username).secret, third);
});

test("A secret that another device requests invalidates the page's", async (t) => {
  const { associate, emulator, username, verify } = await signedIn(t);
  const secret = await associate();
  const other = await emulator.associateElsewhere(username);
  assert.equal(emulator.inspect(username).pendingSecret, other);
  assert.deepEqual(emulator.operations, ["AssociateSoftwareToken"]);
  assert.equal(outcomeOf(await verify(secret)), "Code mismatch");
  assert.equal(outcomeOf(await verify(other)), "SUCCESS");
});

test("Another device can't request a secret while one is being requested", async (t) => {
  const { associate, emulator, username } = await signedIn(t);
  const held = faults.stall();
  emulator.plan("AssociateSoftwareToken", faults.afterProcessing(held));
  const secret = associate();
  await held.reached;
  await assert.rejects(emulator.associateElsewhere(username), {
    type: "ConcurrentModificationException",
  });
  held.release();
  assert.equal(emulator.inspect(username).pendingSecret, await secret);
});

test("An app that another device sets up invalidates the page's secret", async (t) => {
  const { associate, emulator, username, verify } = await signedIn(t);
  const secret = await associate();
  const other = emulator.setUpApp(username);
  assert.equal(outcomeOf(await verify(secret)), "Code mismatch");
  assert.equal(emulator.inspect(username).secret, other);
});

for (const oldCodeVerifies of [false, true]) {
  const outcome = oldCodeVerifies ? "SUCCESS" : "Code mismatch";
  test(`A code of an older app gets ${outcome} and changes nothing, whichever app it is`, async (t) => {
    const { associate, emulator, username, verify } = await signedIn(t, { oldCodeVerifies });
    const oldest = emulator.setUpApp(username);
    const older = emulator.setUpApp(username);
    const current = emulator.setUpApp(username, { listed: false });
    const pending = await associate();
    const before = emulator.inspect(username);
    assert.equal(before.pendingSecret, pending);
    for (const secret of [oldest, older, current]) {
      assert.equal(outcomeOf(await verify(secret)), outcome);
    }
    assert.deepEqual(emulator.inspect(username), before);
    assert.equal(outcomeOf(await verify(pending)), "SUCCESS");
  });
}

test("A code of an older app is accepted only once", async (t) => {
  const { associate, emulator, username, verify } = await signedIn(t, { oldCodeVerifies: true });
  const old = emulator.setUpApp(username, { enabled: false });
  await associate();
  assert.equal(outcomeOf(await verify(old)), "SUCCESS");
  assert.match(outcomeOf(await verify(old)), /already been used/);
});

test("A code of an app that stopped at once is accepted, but there is no app to turn on", async (t) => {
  const settings = { dropsOldAppAtOnce: true, oldCodeVerifies: true };
  const { associate, emulator, prefer, username, verify } = await signedIn(t, settings);
  const old = emulator.setUpApp(username);
  await associate();
  assert.equal(outcomeOf(await verify(old)), "SUCCESS");
  assert.equal(emulator.inspect(username).verified, false);
  assert.equal((await prefer({ Enabled: true })).__type, "InvalidParameterException");
});

test("A code of an older app at sign-in turns nothing on if no app is left", async (t) => {
  const settings = { dropsOldAppAtOnce: true, oldCodeVerifies: true };
  const emulator = await start(t, { mfa: "ON", ...settings });
  const { username } = emulator.createUser();
  const old = emulator.setUpApp(username);
  const { Session } = await ask(emulator, "AssociateSoftwareToken", {
    Session: emulator.challengeToSetUp(username),
  });
  const UserCode = codeOf(old, emulator.now);
  const answer = await ask(emulator, "VerifySoftwareToken", { Session, UserCode });
  assert.equal(answer.Status, "SUCCESS");
  const { verified, enabled } = emulator.inspect(username);
  assert.deepEqual({ verified, enabled }, { verified: false, enabled: false });
});

test("An app that is removed leaves nothing: no preference, no code, no secret to verify", async (t) => {
  const { associate, emulator, prefer, shown, username, user, verify } = await signedIn(t, {
    oldCodeVerifies: true,
  });
  const apps = [emulator.setUpApp(username), emulator.setUpApp(username)];
  const pending = await associate();
  emulator.removeApp(username);
  assert.deepEqual(await shown(), {});
  for (const secret of [...apps, pending]) {
    assert.equal(outcomeOf(await verify(secret)), "Code mismatch");
  }
  assert.equal((await prefer({ Enabled: true })).__type, "InvalidParameterException");
  assert.ok((await signIn(emulator, user)).AuthenticationResult);
});
