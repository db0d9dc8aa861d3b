import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, codeOf, respond, signIn, start, wrongCodeOf } from "./client.js";

const MINUTE = 60_000;
const UNKNOWN = "Invalid session for the user.";
const EXPIRED = "Invalid session for the user, session is expired.";
const SPENT = "Invalid session for the user, session can only be used once.";

/**
 * @param {import("node:test").TestContext} t
 * @param {Partial<import("./index.js").Settings>} [settings]
 */
async function challenged(t, settings) {
  const emulator = await start(t, { mfa: "ON", ...settings });
  const { username } = emulator.createUser();
  /** @param {string} session */
  const associate = (session) => ask(emulator, "AssociateSoftwareToken", { Session: session });
  /**
   * @param {string} session
   * @param {string} code
   */
  const verify = (session, code) =>
    ask(emulator, "VerifySoftwareToken", { Session: session, UserCode: code });
  /** @param {string} session */
  const finish = (session) => respond(emulator, { challenge: "MFA_SETUP", session, username });
  return {
    emulator,
    associate,
    verify,
    finish,
    first: emulator.challengeToSetUp(username),
    codeOf: (/** @type {string} */ secret) => codeOf(secret, emulator.now),
  };
}

/** @param {any} answer */
function refusalOf({ __type, message }) {
  assert.equal(__type, "NotAuthorizedException");
  return message;
}

test("Each success gives a new session, and the previous one is used up", async (t) => {
  const { associate, codeOf, finish, first, verify } = await challenged(t);
  const { SecretCode, Session: second } = await associate(first);
  assert.equal(refusalOf(await associate(first)), SPENT);
  assert.equal(refusalOf(await verify(first, codeOf(SecretCode))), SPENT);
  const { Session: third } = await verify(second, codeOf(SecretCode));
  assert.equal(refusalOf(await verify(second, codeOf(SecretCode))), SPENT);
  assert.equal(refusalOf(await finish(second)), SPENT);
  assert.ok((await finish(third)).AuthenticationResult);
  assert.equal(refusalOf(await finish(third)), SPENT);
});

test("A wrong code neither uses up the session nor gives a new one", async (t) => {
  const { associate, codeOf, emulator, first, verify } = await challenged(t);
  const { SecretCode, Session } = await associate(first);
  const wrong = wrongCodeOf(SecretCode, emulator.now);
  for (let i = 0; i < 3; i++) {
    assert.deepEqual(await verify(Session, wrong), {
      __type: "EnableSoftwareTokenMFAException",
      message: "Code mismatch",
    });
  }
  assert.equal((await verify(Session, codeOf(SecretCode))).Status, "SUCCESS");
});

test("A session is valid for three minutes", async (t) => {
  const { associate, codeOf, emulator, finish, first, verify } = await challenged(t);
  emulator.advance(3 * MINUTE - 1);
  const { SecretCode, Session: second } = await associate(first);
  emulator.advance(3 * MINUTE - 1);
  const { Session: third } = await verify(second, codeOf(SecretCode));
  emulator.advance(3 * MINUTE);
  assert.equal(refusalOf(await finish(third)), EXPIRED);
});

test("A pool may allow longer sessions", async (t) => {
  const { associate, emulator, first } = await challenged(t, { sessionMinutes: 15 });
  emulator.advance(15 * MINUTE - 1);
  assert.ok((await associate(first)).SecretCode);
});

test("A session that has expired is refused by every operation", async (t) => {
  const { associate, emulator, finish, first, verify } = await challenged(t);
  emulator.advance(3 * MINUTE);
  for (const answer of [await associate(first), await verify(first, "123456"), await finish(first)])
    assert.equal(refusalOf(answer), EXPIRED);
});

test("A session that the service never issued is refused", async (t) => {
  const { associate, finish, verify } = await challenged(t);
  const session = "a-session-that-nobody-gave";
  for (const answer of [
    await associate(session),
    await verify(session, "123456"),
    await finish(session),
  ]) {
    assert.equal(refusalOf(answer), UNKNOWN);
  }
});

test("A session is valid only for its own challenge", async (t) => {
  const { associate, emulator, first } = await challenged(t);
  const user = emulator.createUser();
  emulator.setUpApp(user.username);
  assert.equal(refusalOf(await associate((await signIn(emulator, user)).Session)), UNKNOWN);
  const answer = await respond(emulator, {
    challenge: "SOFTWARE_TOKEN_MFA",
    session: first,
    username: user.username,
  });
  assert.equal(refusalOf(answer), UNKNOWN);
});

test("A code needs the session of its secret", async (t) => {
  const { first, verify } = await challenged(t);
  assert.equal(refusalOf(await verify(first, "123456")), UNKNOWN);
});

test("The challenge accepts only the session of a verified code", async (t) => {
  const { associate, finish, first } = await challenged(t);
  assert.equal(refusalOf(await finish(first)), UNKNOWN);
  const { Session } = await associate(first);
  assert.equal(refusalOf(await finish(Session)), UNKNOWN);
});

test("The challenge accepts only the session's user", async (t) => {
  const { emulator, first } = await challenged(t);
  const { username } = emulator.createUser();
  const answer = await respond(emulator, { challenge: "MFA_SETUP", session: first, username });
  assert.equal(refusalOf(answer), UNKNOWN);
});

test("Before its code is verified, a secret can be requested again", async (t) => {
  const { associate, codeOf, emulator, first, verify } = await challenged(t);
  const one = await associate(first);
  const other = await associate(one.Session);
  assert.equal(refusalOf(await verify(one.Session, codeOf(one.SecretCode))), SPENT);
  const old = await verify(other.Session, codeOf(one.SecretCode));
  assert.equal(old.message, "Code mismatch");
  assert.equal((await verify(other.Session, codeOf(other.SecretCode))).Status, "SUCCESS");
  assert.equal(emulator.operations.length, 5);
});
