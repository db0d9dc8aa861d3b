import assert from "node:assert/strict";
import { afterEach, before, test } from "node:test";
import { TOTP } from "otpauth";
import { attemptAwaitingCode, newAttempt } from "./attempt.js";
import { formsOf, isInMemory, keysOf, prepareWithMemory } from "./memory.js";
import { oddities, session as oddSession } from "./oddities.js";
import { fakeService, refusal, tokenWith } from "./service.js";

/** @typedef {Awaited<ReturnType<typeof newAttempt>>} Attempt */

let users = 0;

/** @type {Attempt[]} */
const open = [];

before(prepareWithMemory);
afterEach(() => {
  for (const { enroller } of open.splice(0)) enroller.close();
});

/** Not of any real account. */
const secrets = ["KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU", "ONXW2ZLPNZSSAZLMONXW2ZLPNZSSAZLM"];
const accessToken = "an-access-token-that-is-found-nowhere-else";
const sessions = ["first", "second", "third", "fourth", "fifth"].map(
  (name) => `the-${name}-session-that-is-found-nowhere-else`,
);
const [first = "", second = "", third = "", fourth = "", fifth = ""] = sessions;
const tokens = {
  AccessToken: "access-token-of-the-result",
  IdToken: "id-token-of-the-result",
  RefreshToken: "refresh-token-of-the-result",
};

/** A part of the setup link that appears nowhere else. */
const link = "Example:alice";

const codeNow = () => new TOTP({ secret: secrets[0] }).generate();

/**
 * @param {Record<string, string | Uint8Array>} needles
 * @returns {string[]} The names of those that are in memory.
 */
const found = (needles) => Object.keys(needles).filter((name) => isInMemory(needles[name] ?? ""));

/** The texts that must not remain in memory. */
const texts = Object.fromEntries(
  [link, accessToken, ...sessions, ...Object.values(tokens)].map((text) => [text, text]),
);
const everything = { ...texts, ...formsOf(secrets[0] ?? "") };

/**
 * @param {Parameters<typeof fakeService>[0]} [special]
 * @returns A service for both flows. Each secret is a new one.
 */
function serviceWith(special = {}) {
  const coming = [...secrets];
  return fakeService({
    AssociateSoftwareToken: ({ body }) =>
      Response.json({
        SecretCode: coming.shift(),
        ...(body.Session ? { Session: body.Session === first ? second : fifth } : {}),
      }),
    VerifySoftwareToken: () => Response.json({ Status: "SUCCESS", Session: third }),
    RespondToAuthChallenge: () => Response.json({ AuthenticationResult: tokens }),
    ...special,
  });
}

/** @type {Record<string, Parameters<typeof newAttempt>[0]>} */
const flows = {
  "signed in": { accessToken },
  "at sign-in": { session: first, clientId: "client", username: "alice" },
  "at sign-in, for the page to go on": { session: first },
};

/**
 * @param {Parameters<typeof newAttempt>[0]} options
 * @param {Parameters<typeof fakeService>[0]} [special]
 */
async function awaitingCode(options, special) {
  // The page remembers a user's earlier attempts.
  const account = `alice-${(users += 1)}@example.com`;
  const { fetch } = serviceWith(special);
  const attempt = await attemptAwaitingCode({ account, ...options, fetch });
  open.push(attempt);
  // Creates everything that a page can ask for.
  attempt.enroller.qr();
  attempt.enroller.key();
  attempt.enroller.uri();
  return attempt;
}

/** Lets pending tasks run. */
const settled = () => new Promise(setImmediate);

test("memory: holds the secret, its keys and the session while they are needed", async () => {
  await awaitingCode({ session: first });
  const needed = { ...formsOf(secrets[0] ?? ""), ...keysOf(secrets[0] ?? "") };
  assert.deepEqual(found({ ...needed, ...texts }), [
    "the secret",
    "the inner key",
    "the outer key",
    second,
  ]);
});

/** @type {Record<string, (attempt: Attempt) => unknown>} */
const endings = {
  closed: ({ enroller }) => enroller.close(),
  superseded: ({ enroller, reaches }) => {
    enroller.supersede();
    return reaches("failed");
  },
  "closed with a code on its way": async ({ enroller, reaches }) => {
    enroller.submit(codeNow());
    await reaches("verifying");
    enroller.close();
  },
  "failed for good": async ({ enroller, reaches }) => {
    enroller.submit(codeNow());
    await reaches("failed");
  },
};

for (const [flow, options] of Object.entries(flows)) {
  for (const [name, end] of Object.entries(endings)) {
    test(`memory: holds nothing of an attempt ${flow} that is ${name}`, async () => {
      const attempt = await awaitingCode(options, {
        VerifySoftwareToken: () => refusal("ResourceNotFoundException"),
      });
      const code = codeNow();
      await end(attempt);
      await settled();
      // The session is still needed to request a new secret.
      const kept = name === "superseded" && flow !== "signed in" ? [second] : [];
      assert.deepEqual(found({ ...everything, code }), kept);
      attempt.enroller.close();
      await settled();
      assert.deepEqual(found({ ...everything, code }), []);
    });
  }
}

test("memory: holds nothing of a command whose arguments are of a wrong type", async () => {
  const { enroller } = await awaitingCode({ session: first });
  const odd = /** @type {any} */ (Symbol("odd"));
  const code = codeNow();
  assert.throws(() => enroller.renew(fourth, odd), TypeError);
  assert.equal(enroller.renew(fourth, /** @type {any} */ (5n)), true);
  enroller.submit(code, undefined, { byHand: odd });
  enroller.close();
  await settled();
  assert.deepEqual(found({ ...everything, code }), []);
});

test("memory: signed in, holds nothing of a completed attempt", async () => {
  const { enroller, reaches } = await awaitingCode({ accessToken });
  const code = codeNow();
  enroller.submit(code);
  await reaches("enrolled");
  assert.deepEqual(found({ ...everything, code }), []);
});

for (const takes of [true, false]) {
  test(`memory: holds the tokens of a sign-in until the page ${takes ? "takes them" : "closes it"}`, async () => {
    const { enroller, reaches } = await awaitingCode(flows["at sign-in"] ?? {});
    const code = codeNow();
    const needles = { ...everything, code };
    enroller.submit(code);
    await reaches("enrolled");
    assert.deepEqual(found(needles), Object.values(tokens));
    if (takes) assert.deepEqual(enroller.takeResult(), { authenticationResult: tokens });
    else enroller.close();
    await settled();
    assert.deepEqual(found(needles), []);
  });

  test(`memory: holds the session for the page until it ${takes ? "takes it" : "closes the attempt"}`, async () => {
    const { enroller, reaches } = await awaitingCode({ session: first });
    enroller.submit(codeNow());
    await reaches("enrolled");
    assert.deepEqual(found(everything), [third]);
    if (takes) assert.deepEqual(enroller.takeResult(), { session: third });
    else enroller.close();
    await settled();
    assert.deepEqual(found(everything), []);
  });
}

test("memory: holds the QR code that the page asked for only until the attempt is closed", async () => {
  const { enroller } = await awaitingCode({ accessToken });
  const modules = enroller.qr();
  assert.deepEqual(found({ modules }), ["modules"]);
  enroller.close();
  assert.deepEqual(found({ modules }), []);
});

test("memory: with a new session, holds nothing of the previous one and its secret", async () => {
  const { enroller, reaches } = await awaitingCode({ session: first });
  enroller.renew(fourth);
  await reaches("awaiting-code");
  assert.deepEqual(found(texts), [fifth]);
  assert.equal(isInMemory(secrets[0] ?? ""), false);
  assert.equal(isInMemory(secrets[1] ?? ""), true);
  enroller.close();
  await settled();
  assert.deepEqual(found(everything), []);
});

test("memory: holds nothing of an attempt that is closed while a code waits to be sent again", async () => {
  const { enroller, reaches } = await awaitingCode(
    { accessToken },
    { VerifySoftwareToken: () => refusal("CodeMismatchException") },
  );
  const code = codeNow();
  enroller.submit(code);
  await reaches("verifying");
  await reaches("awaiting-code");
  enroller.close();
  await settled();
  assert.deepEqual(found({ ...everything, code }), []);
});

for (const operation of ["GetUser", "AssociateSoftwareToken"]) {
  test(`memory: holds no access token while ${operation} is under way, nor after it is aborted`, async () => {
    const attempt = await newAttempt({ accessToken, fetch: fetchThatStalls(operation) });
    const { enroller, reaches } = attempt;
    enroller.start();
    await reaches(operation === "GetUser" ? "checking" : "associating");
    await settled();
    assert.deepEqual(found(everything), []);
    enroller.close();
    await settled();
    assert.deepEqual(found(everything), []);
  });
}

for (const { name, optionsOf } of oddities) {
  test(`memory: with ${name}, holds nothing once the attempt is closed`, async () => {
    const { calls, fetch } = serviceWith();
    const { enroller, reaches } = await newAttempt(optionsOf({ fetch }));
    enroller.start();
    await Promise.race([reaches("failed"), reaches("awaiting-code")]);
    enroller.close();
    await settled();
    assert.deepEqual(found({ ...everything, session: oddSession }), []);
    for (const { init } of calls) assert.ok(isZero(init.body), "the request's bytes");
  });

  test(`memory: with ${name}, holds nothing of an attempt that is closed during the call`, async () => {
    const { calls, fetch } = serviceWith();
    const { enroller, snapshots } = await newAttempt(optionsOf({ fetch }));
    enroller.start();
    await settled();
    enroller.close();
    const { length } = snapshots;
    await settled();
    assert.deepEqual(found({ ...everything, session: oddSession }), []);
    for (const { init } of calls) assert.ok(isZero(init.body), "the request's bytes");
    assert.equal(snapshots.length, length);
  });
}

/** @param {unknown} body */
const isZero = (body) => body instanceof Uint8Array && body.every((byte) => byte === 0);

test("memory: forgets an account, and its keys, an hour after its last secret was shown", async (t) => {
  const steadyNow = performance.now.bind(performance);
  let minutes = 0;
  t.mock.method(performance, "now", () => steadyNow() + minutes * 60_000);
  const timers = t.mock.method(globalThis, "setTimeout");
  const account = "bob@forgotten.example";
  const needles = { ...keysOf(secrets[0] ?? ""), account };
  const services = { AssociateSoftwareToken: () => Response.json({ SecretCode: secrets[1] }) };
  const close = async (
    /** @type {string} */ of,
    /** @type {typeof services | undefined} */ special = undefined,
  ) => {
    const { enroller } = await awaitingCode({ accessToken, account: of }, special);
    enroller.close();
  };

  await close(account);
  assert.deepEqual(found(needles), Object.keys(needles));

  minutes += 59;
  await close("carol@example.com", services);
  assert.deepEqual(found(needles), Object.keys(needles));
  const wait = Number(timers.mock.calls.at(-1)?.arguments[1]);
  assert.ok(wait > 0 && wait <= 60_000, `looks again after ${wait} ms`);

  minutes += 1;
  await close("carol@example.com", services);
  assert.deepEqual(found(needles), []);
});

/** @param {import("node:test").TestContext} t */
function watchWipe(t) {
  const steadyNow = performance.now.bind(performance);
  let hours = 0;
  t.mock.method(performance, "now", () => steadyNow() + hours * 3_600_000);
  const timers = t.mock.method(globalThis, "setTimeout");
  return {
    /** Advances by an hour, and fires the timer that was set for then. */
    passAnHour() {
      const anHour = timers.mock.calls.filter(({ arguments: [, wait] }) => {
        const difference = 3_600_000 - Number(wait);
        return difference >= 0 && difference < 10_000;
      });
      hours += 1;
      const [tick] = anHour.at(-1)?.arguments ?? [];
      /** @type {() => void} */ (tick)();
    },
  };
}

test("memory: wipes a secret's keys after an hour, even while the attempt is open", async (t) => {
  const wipe = watchWipe(t);
  const { enroller } = await awaitingCode({ accessToken, account: "dora@forgotten.example" });
  enroller.supersede();
  assert.notDeepEqual(found(keysOf(secrets[0] ?? "")), []);
  wipe.passAnHour();
  assert.deepEqual(found(keysOf(secrets[0] ?? "")), []);
});

// docs/security.md says so.
test("memory: keeps the keys of an accepted secret for an hour, and not longer", async (t) => {
  const wipe = watchWipe(t);
  const { enroller, reaches } = await awaitingCode({ accessToken });
  enroller.submit(codeNow());
  await reaches("enrolled");
  enroller.close();
  assert.notDeepEqual(found(keysOf(secrets[0] ?? "")), []);
  wipe.passAnHour();
  assert.deepEqual(found(keysOf(secrets[0] ?? "")), []);
});

test("memory: forgets the account of a long attempt when the attempt is closed", async (t) => {
  const wipe = watchWipe(t);
  const account = "erin@forgotten.example";
  const { enroller } = await awaitingCode({ accessToken, account });
  wipe.passAnHour();
  assert.deepEqual(found({ account }), ["account"]);
  enroller.close();
  assert.deepEqual(found({ account }), []);
});

test("memory: knows of an app that is not turned on for an hour after its attempt was closed", async (t) => {
  const steadyNow = performance.now.bind(performance);
  let minutes = 0;
  t.mock.method(performance, "now", () => steadyNow() + minutes * 60_000);
  const options = { accessToken: tokenWith({ sub: "frida" }), account: "frida@example.com" };
  const isRefused = () => refusal("NotAuthorizedException", "Access Token has been revoked");
  const first = await awaitingCode(options, { SetUserMFAPreference: isRefused });
  first.enroller.submit(codeNow());
  assert.equal((await first.reaches("failed")).verified, true);
  minutes += 119;
  first.enroller.close();
  minutes += 59;
  const service = serviceWith();
  const next = await newAttempt({ ...options, fetch: service.fetch });
  open.push(next);
  next.enroller.start();
  await next.reaches("enrolled");
  assert.deepEqual(service.operations(), ["GetUser", "SetUserMFAPreference"]);
});

/**
 * @param {string} operation The operation that never gets a response.
 * @returns {typeof fetch}
 */
function fetchThatStalls(operation) {
  const service = serviceWith();
  return (url, init) => {
    const headers = /** @type {Record<string, string>} */ (init?.headers);
    if (!headers["x-amz-target"]?.endsWith(`.${operation}`)) return service.fetch(url, init);
    return new Promise((_, reject) => {
      init?.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
    });
  };
}
