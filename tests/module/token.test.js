import assert from "node:assert/strict";
import { test } from "node:test";
import { attemptAwaitingCode } from "./attempt.js";
import { fakeService, tokenWith } from "./service.js";

/** @typedef {typeof import("../../web/token.js")} Token */

/** @param {unknown} iss @param {unknown} [sub] */
function tokenOf(iss, sub = ">>>>???") {
  // The default subject encodes to the characters that base64url has instead of `+` and `/`.
  return tokenWith({ iss, sub, token_use: "access", scope: "aws.cognito.signin.user.admin" });
}

assert.match(tokenOf(""), /-.*_/);

const pool = "eu-central-1_Example01";
const ours = tokenOf(`https://cognito-idp.eu-central-1.amazonaws.com/${pool}`);
const other = tokenOf("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Example02");

/** @param {Partial<import("./attempt.js").EnrollerOptions>} options */
async function enroll(options) {
  const { enroller } = await attemptAwaitingCode({ fetch: fakeService().fetch, ...options });
  enroller.close();
}

test("token: for one from another user pool, the console shows a single warning, without a value", async (t) => {
  const warnings = t.mock.method(console, "warn", () => {});
  const region = "eu-central-1";
  await enroll({ region, accessToken: ours });
  await enroll({ region, userPoolId: pool, accessToken: ours });
  await enroll({ region: undefined, userPoolId: pool, accessToken: ours });
  await enroll({ region, accessToken: "opaque" });
  await enroll({ region, accessToken: tokenOf("https://example.com/") });
  await enroll({ region, endpoint: "https://proxy.example.com/", accessToken: other });
  assert.equal(warnings.mock.callCount(), 0);
  await enroll({ region, accessToken: () => other });
  await enroll({ region, accessToken: other });
  assert.deepEqual(
    warnings.mock.calls.map(({ arguments: [text] }) => text),
    [
      'cognito-totp-enrollment: the access token is of another user pool than the option "region" says.',
    ],
  );
});

for (const prefix of ["", "issuer-"]) {
  test(`token: the issuer of another user pool is recognized after https://${prefix}`, async (t) => {
    const warnings = t.mock.method(console, "warn", () => {});
    // Loads the module again, since it warns only once.
    const { warnOfOtherPool } = /** @type {Token} */ (await import(`../../web/token.js?${prefix}`));
    const url = (/** @type {string} */ region) =>
      `https://${prefix}cognito-idp.${region}.amazonaws.com/${region}_Example01`;
    warnOfOtherPool(tokenOf(url("eu-central-1")), { region: "eu-central-1" });
    assert.equal(warnings.mock.callCount(), 0);
    warnOfOtherPool(tokenOf(url("us-east-1")), { region: "eu-central-1" });
    assert.equal(warnings.mock.callCount(), 1);
  });
}

test("token: a claim of another type is no problem", async () => {
  const odd = { toString: 1 };
  await enroll({ region: "eu-central-1", accessToken: tokenOf(odd, odd) });
});
