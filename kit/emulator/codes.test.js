import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeBase32 } from "../base32.js";
import { ask, codeOf, signIn, respond, start, wrongCodeOf } from "./client.js";
import { codeOf as ownCodeOf, periodAt } from "./totp.js";

const PERIOD = 30_000;
const rfcKey = Buffer.from("12345678901234567890");

test("Codes are those of RFC 4226, appendix D", () => {
  const codes = "755224 287082 359152 969429 338314 254676 287922 162583 399871 520489".split(" ");
  assert.deepEqual(
    codes.map((_, counter) => ownCodeOf(rfcKey, counter)),
    codes,
  );
});

test("Secrets are the base32 of RFC 4648, without padding", () => {
  const vectors = ["", "MY", "MZXQ", "MZXW6", "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI"];
  assert.deepEqual(
    vectors.map((_, length) => encodeBase32(Buffer.from("foobar".slice(0, length)))),
    vectors,
  );
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => index);
  assert.equal(encodeBase32(bytes), "AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ");
  assert.equal(ownCodeOf(bytes, periodAt(59_000)), "555770");
});

test("Every AssociateSoftwareToken gives a new secret of 52 characters", async (t) => {
  const emulator = await start(t);
  const { username } = emulator.createUser();
  const AccessToken = emulator.signIn(username).accessToken;
  const secrets = [];
  for (let i = 0; i < 5; i++) {
    secrets.push((await ask(emulator, "AssociateSoftwareToken", { AccessToken })).SecretCode);
  }
  assert.equal(new Set(secrets).size, 5);
  for (const secret of secrets) assert.match(secret, /^[A-Z2-7]{52}$/);
});

/**
 * @param {import("node:test").TestContext} t
 * @returns A user with an unverified app, and a function that verifies it.
 */
async function associated(t) {
  const emulator = await start(t);
  const user = emulator.createUser();
  const AccessToken = emulator.signIn(user.username).accessToken;
  const { SecretCode } = await ask(emulator, "AssociateSoftwareToken", { AccessToken });
  /** @param {number} [offset] */
  const verify = (offset = 0) =>
    ask(emulator, "VerifySoftwareToken", {
      AccessToken,
      UserCode: codeOf(SecretCode, emulator.now + offset),
    });
  return { emulator, user, AccessToken, secret: SecretCode, verify };
}

for (const offset of [-PERIOD, 0, PERIOD]) {
  test(`A code of ${offset / 1000} seconds from now is accepted`, async (t) => {
    const { verify } = await associated(t);
    assert.deepEqual(await verify(offset), { Status: "SUCCESS" });
  });
}

for (const offset of [-2 * PERIOD, 2 * PERIOD]) {
  test(`A code of ${offset / 1000} seconds from now is refused`, async (t) => {
    const { verify } = await associated(t);
    assert.deepEqual(await verify(offset), {
      __type: "EnableSoftwareTokenMFAException",
      message: "Code mismatch",
    });
  });
}

test("A wrong code may be followed by the right one", async (t) => {
  const { emulator, AccessToken, secret, verify } = await associated(t);
  const UserCode = wrongCodeOf(secret, emulator.now);
  for (let i = 0; i < 3; i++) {
    const { message } = await ask(emulator, "VerifySoftwareToken", { AccessToken, UserCode });
    assert.equal(message, "Code mismatch");
  }
  assert.equal((await verify()).Status, "SUCCESS");
});

test("Each code is accepted only once, also by another operation", async (t) => {
  const { emulator, user, AccessToken, secret, verify } = await associated(t);
  await verify();
  const used = {
    __type: "ExpiredCodeException",
    message: "Your software token has already been used once.",
  };
  assert.deepEqual(await verify(), used);
  await ask(emulator, "SetUserMFAPreference", {
    AccessToken,
    SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
  });
  const { Session } = await signIn(emulator, user);
  const respondWith = (/** @type {number} */ time) =>
    respond(emulator, {
      challenge: "SOFTWARE_TOKEN_MFA",
      session: Session,
      username: user.username,
      responses: { SOFTWARE_TOKEN_MFA_CODE: codeOf(secret, time) },
    });
  assert.deepEqual(await respondWith(emulator.now), used);
  assert.ok((await respondWith(emulator.now + PERIOD)).AuthenticationResult);
});

test("When the response to a verification was lost, the next code verifies again", async (t) => {
  const { emulator, user, secret, verify } = await associated(t);
  await verify();
  assert.deepEqual(await verify(PERIOD), { Status: "SUCCESS" });
  assert.equal(emulator.inspect(user.username).secret, secret);
});

test("Without an app, every code is refused", async (t) => {
  const emulator = await start(t);
  const AccessToken = emulator.signIn(emulator.createUser().username).accessToken;
  const { message } = await ask(emulator, "VerifySoftwareToken", {
    AccessToken,
    UserCode: "123456",
  });
  assert.equal(message, "Code mismatch");
});
