import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { prepare } from "#core";
import { newAttempt } from "./attempt.js";
import { codeNow, fakeService, refusal, wasm } from "./service.js";

// Channels keep no process alive.
const alive = setInterval(() => {}, 1_000_000);

before(async () => prepare(await wasm()));
after(() => clearInterval(alive));

/** @param {object} claims */
function tokenWith(claims) {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
}

const alice = tokenWith({ iss: "https://pool.example", sub: "a-lice", jti: 1 });
/** Another token of the same person. */
const aliceAgain = tokenWith({ iss: "https://pool.example", sub: "a-lice", jti: 2 });
const bob = tokenWith({ iss: "https://pool.example", sub: "b-ob" });

/** @param {Parameters<typeof newAttempt>[0]} options */
async function awaitingCode(options) {
  const attempt = await newAttempt({ fetch: fakeService().fetch, ...options });
  attempt.enroller.start();
  await attempt.reaches("awaiting-code");
  return attempt;
}

test("rivals: the newer attempt of a person ends the older, which may take over", async () => {
  const older = await awaitingCode({ accessToken: alice });
  const newer = await awaitingCode({ accessToken: aliceAgain });
  const { error, retryable, qrPath } = await older.reaches("failed");
  assert.deepEqual(
    { error, retryable, qrPath },
    { error: "superseded", retryable: true, qrPath: "" },
  );
  assert.equal(newer.steps().at(-1), "awaiting-code");

  assert.equal(older.enroller.retry(), true);
  await older.reaches("awaiting-code");
  assert.equal((await newer.reaches("failed")).error, "superseded");
  older.enroller.close();
  newer.enroller.close();
});

test("rivals: people do not end each other's attempts, nor do those that nothing names", async () => {
  const attempts = [];
  for (const accessToken of [alice, bob, "opaque", "opaque", tokenWith({ sub: "" }), "x.=.x"]) {
    attempts.push(await awaitingCode({ accessToken }));
  }
  // One of Alice ends hers alone, and by then the others would have ended.
  attempts.push(await awaitingCode({ accessToken: aliceAgain }));
  await attempts[0]?.reaches("failed");
  for (const { steps } of attempts.slice(1)) assert.equal(steps().at(-1), "awaiting-code");
  for (const { enroller } of attempts) enroller.close();
});

test("rivals: at sign-in a person is named by the client and the user name", async () => {
  const session = "a-session-of-the-challenge";
  const options = { session, clientId: "client", username: "alice" };
  const older = await awaitingCode(options);
  const newer = await awaitingCode(options);
  assert.equal((await older.reaches("failed")).error, "superseded");
  older.enroller.close();
  newer.enroller.close();
});

test("rivals: a code on its way is waited for; refused, the attempt ends", async () => {
  /** @type {(response: Response) => void} */
  let refuse = () => {};
  const service = fakeService({
    VerifySoftwareToken: () => new Promise((resolve) => (refuse = resolve)),
  });
  const older = await awaitingCode({ accessToken: alice, fetch: service.fetch });
  older.enroller.submit(codeNow());
  await older.reaches("verifying");
  const newer = await awaitingCode({ accessToken: alice });
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(older.steps().at(-1), "verifying");
  refuse(refusal("CodeMismatchException"));
  assert.equal((await older.reaches("failed")).error, "superseded");
  older.enroller.close();
  newer.enroller.close();
});

test("rivals: an attempt that is closed hears and says nothing", async () => {
  const older = await awaitingCode({ accessToken: alice });
  older.enroller.close();
  const newer = await awaitingCode({ accessToken: alice });
  assert.equal(older.steps().at(-1), "awaiting-code");
  newer.enroller.close();
});

test("rivals: where nothing can be told apart or heard, attempts go on alone", async () => {
  const { BroadcastChannel } = globalThis;
  // @ts-expect-error A browser that has none.
  globalThis.BroadcastChannel = undefined;
  try {
    const older = await awaitingCode({ accessToken: alice });
    const newer = await awaitingCode({ accessToken: alice });
    newer.enroller.submit(codeNow());
    await newer.reaches("enrolled");
    assert.equal(older.steps().at(-1), "awaiting-code");
    older.enroller.close();
  } finally {
    globalThis.BroadcastChannel = BroadcastChannel;
  }
});

test("rivals: what goes between tabs names nobody", async () => {
  const { BroadcastChannel } = globalThis;
  /** @type {string[]} */
  const said = [];
  globalThis.BroadcastChannel = class extends BroadcastChannel {
    /** @param {string} name */
    constructor(name) {
      super(name);
      said.push(name);
    }
    /** @param {unknown} message */
    postMessage(message) {
      said.push(JSON.stringify(message));
      super.postMessage(message);
    }
  };
  try {
    const { enroller } = await awaitingCode({ accessToken: alice });
    enroller.close();
  } finally {
    globalThis.BroadcastChannel = BroadcastChannel;
  }
  assert.match(said[0] ?? "", /^cognito-totp-enrollment:[A-Za-z0-9+/]{43}=$/);
  assert.match(said[1] ?? "", /^\{"askedAt":\d+,"id":"0\.\d+"\}$/);
  assert.equal(said.length, 2);
});
