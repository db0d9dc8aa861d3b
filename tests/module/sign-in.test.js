import assert from "node:assert/strict";
import { test } from "node:test";
import { attemptAwaitingCode, newAttempt } from "./attempt.js";
import { codeNow, fakeService, secret } from "./service.js";

const session = "session-of-more-than-twenty-characters";
const renewed = "another-session-of-more-than-twenty";
const tokens = { AccessToken: "a", IdToken: "i", RefreshToken: "r", ExpiresIn: 3600 };

/** @param {Parameters<typeof fakeService>[0]} special */
const signInService = (special = {}) =>
  fakeService({
    AssociateSoftwareToken: () => Response.json({ SecretCode: secret, Session: "second" }),
    VerifySoftwareToken: () => Response.json({ Status: "SUCCESS", Session: "third" }),
    RespondToAuthChallenge: () => Response.json({ AuthenticationResult: tokens }),
    ...special,
  });

/**
 * @param {ReturnType<typeof fakeService>} service
 * @param {Partial<import("./attempt.js").EnrollerOptions>} [options]
 */
const awaitingCode = (service, options) =>
  attemptAwaitingCode({ session, fetch: service.fetch, ...options });

const own = { clientId: "client", username: "alice" };

test("sign-in: responds to the challenge, and returns the tokens once", async () => {
  const service = signInService();
  const { enroller, reaches } = await awaitingCode(service, own);
  enroller.submit(codeNow());
  await reaches("enrolled");
  assert.deepEqual(service.calls.at(-1)?.body, {
    ChallengeName: "MFA_SETUP",
    ClientId: "client",
    Session: "third",
    ChallengeResponses: { USERNAME: "alice" },
  });
  assert.deepEqual(enroller.takeResult(), { authenticationResult: tokens });
  assert.equal(enroller.takeResult(), null);
});

for (const odd of [1n, Symbol("odd")]) {
  test(`sign-in: options that are of the type ${typeof odd} do not stop the attempt`, async () => {
    const options = /** @type {any} */ ({
      issuer: odd,
      account: odd,
      clientId: odd,
      username: odd,
    });
    const { enroller } = await awaitingCode(signInService(), options);
    assert.equal(enroller.key(), secret);
    const { enroller: handing } = await awaitingCode(signInService(), {
      ...options,
      clientId: undefined,
    });
    assert.equal(handing.key(), secret);
  });
}

test("sign-in: a challenge that offers no app, as an array, is reported before any call", async () => {
  const service = signInService();
  const mfasCanSetup = ["SMS_MFA"];
  const { enroller, reaches } = await newAttempt({ session, mfasCanSetup, fetch: service.fetch });
  enroller.start();
  assert.equal((await reaches("failed")).error, "factor_not_offered");
  assert.deepEqual(service.calls, []);
});

test("sign-in: the time begins again with the session that comes with the secret", async () => {
  const issuedAt = Date.now() - 170_000;
  const options = { sessionMinutes: 3, sessionIssuedAt: issuedAt };
  const { enroller, snapshots } = await awaitingCode(signInService(), options);
  const left = (snapshots.at(-1)?.sessionEndsAt ?? 0) - (issuedAt + 350_000);
  assert.ok(Math.abs(left) < 1000, `${left}`);
  enroller.close();
});

test("sign-in: an expiring session ends the wait, and a new one continues", async (t) => {
  // A session's timer does not keep the process alive.
  const alive = setInterval(() => {}, 1_000_000);
  t.after(() => clearInterval(alive));
  const service = signInService({
    AssociateSoftwareToken: () => Response.json({ SecretCode: secret }),
  });
  const issuedAt = Date.now() - 60_000;
  const { enroller, reaches, snapshots } = await awaitingCode(service, {
    sessionMinutes: 3,
    sessionIssuedAt: issuedAt,
    deviceName: "Phone",
  });
  const left = (snapshots.at(-1)?.sessionEndsAt ?? 0) - (issuedAt + 180_000);
  assert.ok(Math.abs(left) < 100, `${left}`);

  assert.equal(enroller.renew(session, Date.now() - 179_900), true);
  await reaches("awaiting-code");
  assert.equal((await reaches("failed")).error, "session_expired");
  assert.equal(enroller.key(), "");

  assert.equal(enroller.renew("too-short"), false);
  assert.equal(enroller.renew(renewed), true);
  await reaches("awaiting-code");
  assert.equal(service.calls.at(-1)?.body.Session, renewed);
  enroller.submit(codeNow());
  await reaches("enrolled");
  assert.equal(service.calls.at(-1)?.body.FriendlyDeviceName, "Phone");
});

test("sign-in: a session that expires only because the computer's clock was set is waited for", async (t) => {
  const timers = t.mock.method(globalThis, "setTimeout");
  const service = signInService();
  const { enroller, steps } = await awaitingCode(service, { sessionMinutes: 3 });
  const calls = timers.mock.calls.map(({ arguments: given }) => given);
  const [tick] = calls.find(([, wait]) => wait === 60_000) ?? [];
  // The clock was advanced by an hour, so the session seems to be over.
  const now = Date.now.bind(Date);
  t.mock.method(Date, "now", () => now() + 3_600_000);
  /** @type {() => void} */ (tick)();
  assert.equal(steps().at(-1), "awaiting-code");
  assert.ok(timers.mock.calls.some(({ arguments: [, wait] }) => wait === 1000));
  enroller.close();
});
