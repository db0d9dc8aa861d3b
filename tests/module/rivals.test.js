import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { prepare } from "#core";
import { Rivals } from "../../web/rivals.js";
import { attemptAwaitingCode, newAttempt } from "./attempt.js";
import { FakeLocks, setLocks } from "./locks.js";
import { codeNow, fakeService, refusal, secret, tokenWith } from "./service.js";

// Channels do not keep the process alive.
const alive = setInterval(() => {}, 1_000_000);

// Loading needs `crypto.subtle`, which a test replaces.
before(() => prepare());
after(() => clearInterval(alive));

let alice = "";
/** Another token of the same user. */
let aliceAgain = "";
let bob = "";
let tests = 0;

// New users for each test, since a page remembers who has an app.
beforeEach(() => {
  tests += 1;
  const iss = "https://pool.example";
  alice = tokenWith({ iss, sub: `a-lice-${tests}`, jti: 1 });
  aliceAgain = tokenWith({ iss, sub: `a-lice-${tests}`, jti: 2 });
  bob = tokenWith({ iss, sub: `b-ob-${tests}` });
});

const session = "a-session-of-the-challenge";

const settled = () => new Promise(setImmediate);

/** @param {() => boolean} isTrue */
async function until(isTrue) {
  while (!isTrue()) await settled();
}

/**
 * Claims are ordered by milliseconds. A real service takes longer than that, but the fake one may
 * not.
 */
async function passMilliseconds() {
  const now = performance.now();
  await until(() => performance.now() > now + 3);
}

/** @param {Parameters<typeof newAttempt>[0]} options */
async function awaitingCode(options) {
  await passMilliseconds();
  return attemptAwaitingCode({ fetch: fakeService().fetch, ...options });
}

test("rivals: a user's newer attempt ends the older, which can take over", async () => {
  const older = await awaitingCode({ accessToken: alice });
  const newer = await awaitingCode({ accessToken: aliceAgain });
  const { error, retryable, qrSize } = await older.reaches("failed");
  assert.deepEqual(
    { error, retryable, qrSize },
    { error: "superseded", retryable: true, qrSize: 0 },
  );
  assert.equal(newer.steps().at(-1), "awaiting-code");

  assert.equal(older.enroller.retry(), true);
  await older.reaches("awaiting-code");
  assert.equal((await newer.reaches("failed")).error, "superseded");
  older.enroller.close();
  newer.enroller.close();
});

test("rivals: different or unidentified users do not end each other's attempts", async () => {
  const attempts = [];
  for (const accessToken of [alice, bob, "opaque", "opaque", tokenWith({ sub: "" }), "x.=.x"]) {
    attempts.push(await awaitingCode({ accessToken }));
  }
  // Another attempt of Alice ends only her first one. By then, the others would have ended too.
  attempts.push(await awaitingCode({ accessToken: aliceAgain }));
  await attempts[0]?.reaches("failed");
  for (const { steps } of attempts.slice(1)) assert.equal(steps().at(-1), "awaiting-code");
  for (const { enroller } of attempts) enroller.close();
});

test("rivals: a token of another user, which is refused, joins the attempt to no other", async () => {
  let token = alice;
  const attempt = await awaitingCode({ accessToken: () => token });
  token = bob;
  attempt.enroller.submit(codeNow());
  assert.equal((await attempt.reaches("failed")).error, "user_changed");
  const ofBob = await awaitingCode({ accessToken: bob });
  const ofAlice = await awaitingCode({ accessToken: alice });
  assert.equal(attempt.snapshots.at(-1)?.error, "user_changed");
  for (const { enroller } of [attempt, ofBob, ofAlice]) enroller.close();
});

test("rivals: a new attempt that fails before its request is not said to be superseded again", async () => {
  let isSignedIn = true;
  const accessToken = () => (isSignedIn ? alice : Promise.reject(new Error("signed out")));
  const GetUser = () =>
    Response.json({ Username: "alice", UserMFASettingList: ["SOFTWARE_TOKEN_MFA"] });
  const replacing = async () => {
    await passMilliseconds();
    const attempt = await newAttempt({ accessToken, fetch: fakeService({ GetUser }).fetch });
    attempt.enroller.start();
    await attempt.reaches("confirming-replacement");
    attempt.enroller.confirm();
    await attempt.reaches("awaiting-code");
    return attempt;
  };
  const older = await replacing();
  const newer = await replacing();
  assert.equal((await older.reaches("failed")).error, "superseded");
  older.enroller.retry();
  await older.reaches("confirming-replacement");
  isSignedIn = false;
  older.enroller.confirm();
  assert.equal((await older.reaches("failed")).error, "access_token_unavailable");
  for (const { enroller } of [older, newer]) enroller.close();
});

test("rivals: at sign-in a user is identified by the client and the user name", async () => {
  const options = { session, clientId: "client", username: "alice" };
  const older = await awaitingCode(options);
  const newer = await awaitingCode(options);
  assert.equal((await older.reaches("failed")).error, "superseded");
  older.enroller.close();
  newer.enroller.close();
});

for (const [lacking, given] of Object.entries({
  "client and user name": {},
  "a user name": { clientId: "client" },
  "a client": { username: "alice" },
})) {
  test(`rivals: at sign-in without ${lacking}, a user is identified by the account`, async () => {
    const options = { session, account: "alice@example.com", ...given };
    const older = await awaitingCode(options);
    const other = await awaitingCode({ ...options, account: "bob@example.com" });
    const otherPool = await awaitingCode({ ...options, region: "us-east-1" });
    const newer = await awaitingCode(options);
    assert.equal((await older.reaches("failed")).error, "superseded");
    // By the time the older one has taken over, the others would have ended too.
    older.enroller.retry();
    assert.equal((await newer.reaches("failed")).error, "superseded");
    for (const { enroller } of [older, other, otherPool, newer]) enroller.close();
    assert.equal(other.steps().at(-1), "awaiting-code");
    assert.equal(otherPool.steps().at(-1), "awaiting-code");
  });
}

test("rivals: a code that was sent is waited for; if it is refused, the attempt ends", async () => {
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

test("rivals: an attempt that failed to get a secret asks before it replaces what the newer one set up", async () => {
  let isBlocked = true;
  let isOn = false;
  const { fetch, operations } = fakeService({
    GetUser: () =>
      Response.json({ Username: "alice", UserMFASettingList: isOn ? ["SOFTWARE_TOKEN_MFA"] : [] }),
    AssociateSoftwareToken: () =>
      isBlocked ? new Response("", { status: 403 }) : Response.json({ SecretCode: secret }),
    SetUserMFAPreference: () => {
      isOn = true;
      return Response.json({});
    },
  });
  const older = await newAttempt({ fetch, accessToken: alice });
  older.enroller.start();
  assert.equal((await older.reaches("failed")).error, "blocked");
  isBlocked = false;
  const newer = await awaitingCode({ fetch, accessToken: aliceAgain });
  newer.enroller.submit(codeNow());
  await newer.reaches("enrolled");
  // Messages between tabs take a moment.
  await new Promise((resolve) => setTimeout(resolve, 50));

  const before = operations().length;
  assert.equal(older.enroller.retry(), true);
  await until(() => operations().length > before);
  assert.deepEqual(operations().slice(before), ["GetUser"]);
  await older.reaches("confirming-replacement");
  older.enroller.close();
  newer.enroller.close();
});

test("rivals: a closed attempt neither sends nor receives messages", async (t) => {
  const channel = await channelOf(t);
  const older = await awaitingCode({ accessToken: alice });
  assert.deepEqual(channel.areOpen(), [true]);
  older.enroller.close();
  assert.deepEqual(channel.areOpen(), [false]);
  const newer = await awaitingCode({ accessToken: alice });
  assert.equal(older.steps().at(-1), "awaiting-code");
  newer.enroller.close();
});

test("rivals: without identity or channel, attempts do not detect each other", async () => {
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

test("rivals: a channel that throws does no harm, and a closed attempt keeps no secret", async (t) => {
  const { BroadcastChannel } = globalThis;
  t.after(() => (globalThis.BroadcastChannel = BroadcastChannel));
  const fail = () => {
    throw new Error("The page's own channel does not work.");
  };
  // @ts-expect-error A page's replacement, such as one that needs storage.
  globalThis.BroadcastChannel = class {
    postMessage = fail;
    close = fail;
  };
  const { enroller } = await awaitingCode({ accessToken: alice });
  assert.equal(enroller.key(), secret);
  enroller.close();
  assert.equal(enroller.key(), "");
});

test("rivals: messages between tabs do not identify the user", async () => {
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

/** A service whose AssociateSoftwareToken responds when the test allows it. */
function slowService() {
  /** @type {(() => void)[]} */
  const waiting = [];
  const service = fakeService({
    AssociateSoftwareToken: () =>
      new Promise((resolve) =>
        waiting.push(() => resolve(Response.json({ SecretCode: secret, Session: session }))),
      ),
  });
  return { ...service, waiting, answer: () => waiting.shift()?.() };
}

/**
 * At sign-in, the first call requests the secret.
 * @param {Parameters<typeof newAttempt>[0]} options
 */
async function atSignIn(options) {
  await passMilliseconds();
  return newAttempt({ session, clientId: "client", username: "alice", ...options });
}

test("rivals: attempts ask for their secrets one after the other", async (t) => {
  const locks = new FakeLocks();
  setLocks(t, locks);
  const service = slowService();
  const older = await atSignIn({ fetch: service.fetch });
  const newer = await atSignIn({ fetch: service.fetch });
  older.enroller.start();
  // Their digests are computed in threads, and may finish in any order.
  await until(() => locks.asked.length === 1);
  newer.enroller.start();
  await until(() => locks.asked.length === 2);
  for (let i = 0; i < 10; i += 1) await settled();
  assert.equal(service.waiting.length, 1);
  service.answer();
  await older.reaches("awaiting-code");
  await until(() => service.waiting.length === 1);
  service.answer();
  await newer.reaches("awaiting-code");
  assert.equal((await older.reaches("failed")).error, "superseded");
  assert.equal(newer.steps().at(-1), "awaiting-code");
  for (const { enroller } of [older, newer]) enroller.close();
});

test("rivals: the first secret is not requested before the user is identified", async (t) => {
  const locks = new FakeLocks();
  setLocks(t, locks);
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  /** @type {(() => void)[]} */
  const waiting = [];
  t.mock.method(
    crypto.subtle,
    "digest",
    async (/** @type {any} */ name, /** @type {any} */ data) => {
      await new Promise((resolve) => waiting.push(() => resolve(undefined)));
      return digest(name, data);
    },
  );
  const service = fakeService();
  const { enroller, reaches } = await atSignIn({ fetch: service.fetch });
  enroller.start();
  await until(() => waiting.length === 1);
  for (let i = 0; i < 10; i += 1) await settled();
  assert.deepEqual(service.operations(), []);
  waiting[0]?.();
  await reaches("awaiting-code");
  assert.match(locks.asked.join(), /^cognito-totp-enrollment:[^,]+$/);
  enroller.close();
});

/** @type {[string, object | undefined][]} */
const withoutLocks = [
  [
    "rejects, as in a sandboxed frame",
    { request: async () => Promise.reject(new DOMException("denied", "SecurityError")) },
  ],
  [
    "throws",
    {
      request: () => {
        throw new TypeError("denied");
      },
    },
  ],
  ["is not there", undefined],
];
for (const [what, locks] of withoutLocks) {
  test(`rivals: if the lock ${what}, the attempt continues at once without it`, async (t) => {
    setLocks(t, locks);
    const timers = t.mock.method(globalThis, "setTimeout", () => 0);
    const older = await atSignIn({ fetch: fakeService().fetch });
    older.enroller.start();
    await older.reaches("awaiting-code");
    const newer = await atSignIn({ fetch: fakeService().fetch });
    newer.enroller.start();
    await newer.reaches("awaiting-code");
    assert.equal((await older.reaches("failed")).error, "superseded");
    assert.ok(timers.mock.callCount() > 0);
    for (const { enroller } of [older, newer]) enroller.close();
  });
}

for (const [timeoutMs = 0, patience = 0] of [
  [15_000, 5_000],
  [4_000, 2_000],
]) {
  test(`rivals: of ${timeoutMs} ms, no more than ${patience} are spent on a lock that a frozen tab holds`, async (t) => {
    const locks = new FakeLocks();
    // A lock that is granted after its attempt ended must be released.
    setLocks(t, {
      request: (/** @type {string} */ name, /** @type {object} */ _, /** @type {any} */ hold) =>
        locks.request(name, {}, hold),
    });
    const service = fakeService();
    const frozen = await atSignIn({ fetch: () => new Promise(() => {}) });
    const { enroller, reaches } = await atSignIn({ fetch: service.fetch, timeoutMs });
    t.mock.timers.enable({ apis: ["setTimeout"] });
    frozen.enroller.start();
    await until(() => locks.asked.length === 1);
    enroller.start();
    await until(() => locks.asked.length === 2);
    t.mock.timers.tick(patience - 1);
    for (let i = 0; i < 10; i += 1) await settled();
    assert.deepEqual(service.operations(), []);
    t.mock.timers.tick(1);
    await reaches("awaiting-code");
    frozen.enroller.close();
    await until(() => !locks.isHeld(locks.asked[0] ?? ""));
    enroller.close();
  });
}

/** @type {[string, (attempt: Awaited<ReturnType<typeof newAttempt>>) => unknown][]} */
const endings = [
  ["is closed", ({ enroller }) => enroller.close()],
  ["times out", ({ reaches }) => reaches("failed")],
];
for (const [what, end] of endings) {
  test(`rivals: an attempt that ${what} releases the lock, even if its fetch never settles`, async (t) => {
    const locks = new FakeLocks();
    setLocks(t, locks);
    const stuck = await atSignIn({ fetch: () => new Promise(() => {}), timeoutMs: 50 });
    stuck.enroller.start();
    await until(() => locks.asked.length === 1);
    const [name = ""] = locks.asked;
    assert.equal(locks.isHeld(name), true);
    await end(stuck);
    await until(() => !locks.isHeld(name));
    stuck.enroller.close();
  });
}

test("rivals: an attempt that times out before its lock has a name does not ask for the lock", async (t) => {
  const locks = new FakeLocks();
  setLocks(t, locks);
  const signal = AbortSignal.abort();
  const rivals = new Rivals(() => {});
  rivals.identify("alice");
  const endTurn = await rivals.takeTurn(signal, 5000);
  await settled();
  const [name = ""] = locks.asked;
  assert.equal(locks.isHeld(name), false);
  endTurn();
  rivals.close();
});

test("rivals: an attempt that is closed while it waits for the lock does not get it", async (t) => {
  const locks = new FakeLocks();
  setLocks(t, locks);
  const service = slowService();
  const holder = await atSignIn({ fetch: service.fetch });
  const waiter = await atSignIn({ fetch: service.fetch });
  holder.enroller.start();
  await until(() => service.waiting.length === 1);
  waiter.enroller.start();
  await until(() => locks.asked.length === 2);
  waiter.enroller.close();
  service.answer();
  await holder.reaches("awaiting-code");
  for (let i = 0; i < 10; i += 1) await settled();
  assert.equal(locks.isHeld(locks.asked[0] ?? ""), false);
  assert.equal(service.calls.length, 1);
  holder.enroller.close();
});

/** Sends messages of other tabs and scripts on the channel of the attempts. */
async function channelOf(/** @type {import("node:test").TestContext} */ t) {
  /** @type {BroadcastChannel[]} */
  const channels = [];
  const { BroadcastChannel } = globalThis;
  class Watched extends BroadcastChannel {
    /** @param {string} name */
    constructor(name) {
      super(name);
      channels.push(this);
    }
  }
  globalThis.BroadcastChannel = Watched;
  t.after(() => {
    globalThis.BroadcastChannel = BroadcastChannel;
    tab?.close();
  });
  /** @type {BroadcastChannel | undefined} */
  let tab;
  /** @type {any[]} */
  const heard = [];
  return {
    heard,
    names: () => channels.map(({ name }) => name),
    /** Whether each channel of the attempts is open. */
    areOpen: () => channels.map(isOpen),
    open() {
      tab = new BroadcastChannel(channels[0]?.name ?? "");
      tab.onmessage = (event) => heard.push(/** @type {MessageEvent} */ (event).data);
    },
    /** Resolves once the message has been handled. @param {unknown} message */
    async say(message) {
      const channel = /** @type {BroadcastChannel} */ (channels[0]);
      const listener = channel.onmessage;
      const arrived = new Promise((resolve) => {
        channel.onmessage = (event) => {
          Reflect.apply(/** @type {any} */ (listener), channel, [event]);
          resolve(undefined);
        };
      });
      tab?.postMessage(message);
      await arrived;
      channel.onmessage = listener;
    },
  };
}

/** @param {BroadcastChannel} channel */
function isOpen(channel) {
  try {
    channel.postMessage("hello");
    return true;
  } catch {
    return false;
  }
}

const day = 86_400_000;

/** Waits until the user is identified, without asking for a lock. @param {Rivals} rivals */
const identified = (rivals) => rivals.takeTurn(AbortSignal.abort(), 0);

test("rivals: an attempt that is closed before the user is identified opens no channel", async (t) => {
  const channel = await channelOf(t);
  const rivals = new Rivals(() => {});
  rivals.identify("alice");
  rivals.close();
  await identified(rivals);
  assert.deepEqual(channel.names(), []);
});

test("rivals: an attempt has one user, the first", async (t) => {
  const channel = await channelOf(t);
  const rivals = new Rivals(() => {});
  for (const user of ["", "alice", "bob"]) rivals.identify(user);
  await identified(rivals);
  rivals.identify("bob");
  await identified(rivals);
  assert.deepEqual(channel.areOpen(), [true]);
  rivals.close();
});

test("rivals: malformed messages, and those from far in the future, are ignored", async (t) => {
  const channel = await channelOf(t);
  const { enroller, steps } = await awaitingCode({ accessToken: alice });
  channel.open();
  const id = "1";
  for (const message of [
    null,
    undefined,
    1,
    "claim",
    {},
    { id },
    { askedAt: Date.now() + 1000 },
    ...[Infinity, NaN, -1, null, "9e15", {}, Date.now() + 2 * day].map((askedAt) => ({
      askedAt,
      id,
    })),
    ...[null, 1, undefined].map((odd) => ({ askedAt: Date.now() + 1000, id: odd })),
  ]) {
    await channel.say(message);
    assert.equal(steps().at(-1), "awaiting-code", JSON.stringify(message));
  }
  await channel.say({ askedAt: Date.now() + 1000, id });
  assert.equal(steps().at(-1), "failed");
  enroller.close();
});

test("rivals: the later of two claims counts, and of two simultaneous ones that with the greater id", async (t) => {
  const channel = await channelOf(t);
  const { enroller, steps } = await awaitingCode({ accessToken: alice });
  channel.open();
  const own = await new Promise((resolve) => {
    // Announces itself again, with a new secret.
    const wait = setInterval(
      () => channel.heard.length > 0 && (clearInterval(wait), resolve(channel.heard[0])),
      1,
    );
    enroller.supersede();
    enroller.retry();
  });
  const { askedAt, id } = /** @type {{askedAt: number, id: string}} */ (own);
  assert.equal(typeof id, "string");
  await channel.say({ askedAt: askedAt - 1, id: "9" });
  await channel.say({ askedAt, id: "" });
  assert.equal(steps().at(-1), "awaiting-code");
  await channel.say({ askedAt, id: `${id}0` });
  assert.equal(steps().at(-1), "failed");
  enroller.close();
});

test("rivals: a later claim counts even if it arrives before this attempt's secret", async (t) => {
  const channel = await channelOf(t);
  const service = slowService();
  const { enroller, reaches, steps } = await atSignIn({ fetch: service.fetch });
  enroller.start();
  await until(() => service.waiting.length === 1);
  channel.open();
  await channel.say({ askedAt: Date.now() + 5, id: "1" });
  assert.equal(steps().at(-1), "associating");
  service.answer();
  assert.equal((await reaches("failed")).error, "superseded");
  // The invalid secret is not shown.
  assert.deepEqual(steps(), ["associating", "failed"]);
  enroller.close();
});

test("rivals: an attempt that takes over is newer than all earlier ones, whatever the clock says", async (t) => {
  const channel = await channelOf(t);
  const { enroller, reaches, steps } = await awaitingCode({ accessToken: alice });
  channel.open();
  const askedAt = Date.now() + day / 2;
  await channel.say({ askedAt, id: "1" });
  await channel.say({ askedAt: askedAt - 1, id: "2" });
  await reaches("failed");
  enroller.retry();
  await reaches("awaiting-code");
  await until(() => channel.heard.length > 0);
  assert.ok(channel.heard.at(-1).askedAt > askedAt);
  await channel.say({ askedAt, id: "1" });
  assert.equal(steps().at(-1), "awaiting-code");
  enroller.close();
});

for (const hours of [-1, 1]) {
  test(`rivals: the newer attempt still counts as newer after the clock was set by ${hours} h`, async (t) => {
    const older = await awaitingCode({ accessToken: alice });
    const now = Date.now.bind(Date);
    t.mock.method(Date, "now", () => now() + hours * 3_600_000);
    const newer = await awaitingCode({ accessToken: aliceAgain });
    assert.equal((await older.reaches("failed")).error, "superseded");
    assert.equal(newer.steps().at(-1), "awaiting-code");
    older.enroller.retry();
    await older.reaches("awaiting-code");
    assert.equal((await newer.reaches("failed")).error, "superseded");
    for (const { enroller } of [older, newer]) enroller.close();
  });
}

test("rivals: setting the clock back also moves the times of earlier messages", async (t) => {
  const channel = await channelOf(t);
  const { enroller, reaches } = await awaitingCode({ accessToken: alice });
  channel.open();
  await channel.say({ askedAt: Date.now() + 1000, id: "1" });
  await reaches("failed");
  const now = Date.now.bind(Date);
  t.mock.method(Date, "now", () => now() - 3_600_000);
  enroller.retry();
  await reaches("awaiting-code");
  await channel.say({ askedAt: Date.now() + 5000, id: "1" });
  assert.equal((await reaches("failed")).error, "superseded");
  enroller.close();
});

for (const when of ["before", "after"]) {
  test(`rivals: a claim has the time of a clock that was set ${when} its attempt asked for a secret`, async (t) => {
    const channel = await channelOf(t);
    const rivals = new Rivals(() => {});
    rivals.identify("alice");
    const now = Date.now.bind(Date);
    const setClock = () => t.mock.method(Date, "now", () => now() + 3_600_000);
    if (when === "before") setClock();
    await identified(rivals);
    if (when === "after") setClock();
    channel.open();
    rivals.claim();
    await until(() => channel.heard.length > 0);
    assert.ok(Math.abs(channel.heard[0].askedAt - Date.now()) < 60_000);
    rivals.close();
  });
}
