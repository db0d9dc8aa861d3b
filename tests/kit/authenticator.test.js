import assert from "node:assert/strict";
import { test } from "node:test";
import { Authenticator } from "../../kit/authenticator.js";
import { codeOf } from "../../kit/emulator/client.js";

const rfcKey = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/** @param {string} key @param {number} seconds @returns {string} What oathtool says. */
const oathtool = (key, seconds) => codeOf(key, seconds * 1000);

/** @param {number} seconds @param {number} [skew] */
function appAt(seconds, skew) {
  const app = new Authenticator({ now: () => seconds * 1000, skew });
  app.add(rfcKey);
  return app;
}

test("Authenticator: shows the codes of RFC 6238, appendix B, in six digits", () => {
  const vectors = /** @type {const} */ ([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ]);
  for (const [time, code] of vectors) assert.equal(appAt(time).code(), code);
});

test("Authenticator: shows oathtool's codes, for keys of all lengths that Cognito and emulators use", () => {
  for (const key of ["MFRGGZDFMZTWQ2LK", "mfrggzdfmztwq2lk", "MFRGGZDFMZTW", "A2".repeat(26)]) {
    const app = new Authenticator({ now: () => 1_700_000_000_000 });
    app.add(key);
    assert.equal(app.code(), oathtool(key, 1_700_000_000), key);
  }
});

test("Authenticator: with a wrong clock, shows the code of that time", () => {
  assert.equal(appAt(1_000_000, 180).code(), oathtool(rfcKey, 1_000_180));
  assert.equal(appAt(1_000_000, -180).code(), oathtool(rfcKey, 999_820));
  for (const seconds of [-90, -11, -10, 19, 20, 30]) {
    assert.equal(appAt(1_000_000).code(seconds), oathtool(rfcKey, 1_000_000 + seconds));
  }
});

test("Authenticator: a wrong code is wrong at all times within half an hour", () => {
  const app = appAt(1_000_000);
  const wrong = app.wrongCode();
  assert.match(wrong, /^\d{6}$/);
  for (let seconds = -1800; seconds <= 1800; seconds += 30)
    assert.notEqual(app.code(seconds), wrong);
});

test("Authenticator: knows how long its code is shown", () => {
  assert.equal(appAt(1_000_000).untilNextCode, 20_000);
  assert.equal(appAt(1_000_000, 19).untilNextCode, 1_000);
});

test("Authenticator: reads a setup link as apps do", () => {
  const app = new Authenticator();
  const uri = `otpauth://totp/Acme%20%231:alice%2Btest%40example.com?secret=${rfcKey}&issuer=Acme%20%231`;
  const expected = { issuer: "Acme #1", account: "alice+test@example.com", secret: rfcKey };
  assert.deepEqual(app.add(uri), expected);
  assert.deepEqual(app.entry, expected);
});

test("Authenticator: refuses links that apps refuse or misunderstand", () => {
  const app = new Authenticator();
  const refused = [
    `otpauth://hotp/A:b?secret=${rfcKey}&counter=1`,
    `otpauth://totp/A:b?secret=${rfcKey}&digits=8`,
    `otpauth://totp/A:b?secret=${rfcKey}&algorithm=SHA256`,
    "otpauth://totp/A:b",
    "GEZD1NBV",
    "",
  ];
  for (const text of refused) assert.throws(() => app.add(text), Error, text);
  assert.throws(() => app.entry, /no entry/);
});

test("Authenticator: throws if there is nothing to scan", async () => {
  const empty = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  );
  const app = new Authenticator();
  await assert.rejects(app.scan({ screenshot: async () => empty }), /no QR code.*showQr\(\)/);
});

test("Authenticator: does not wait for a hidden QR code until the test ends, and says how to show it", async () => {
  /** @type {number | undefined} */
  let timeout;
  const hidden = {
    /** @param {{timeout?: number}} [options] @returns {Promise<Buffer>} */
    async screenshot(options) {
      timeout = options?.timeout;
      throw new Error("Timeout 10000ms exceeded.\nCall log:");
    },
  };
  await assert.rejects(new Authenticator().scan(hidden), /can’t be seen.*exceeded.*showQr\(\)/);
  assert.ok(timeout && timeout < 30_000);
});
