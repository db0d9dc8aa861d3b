/** SetUserMFAPreference: its success responses, its refusals, and turning an app off. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CognitoIdentityProviderClient,
  SetUserMFAPreferenceCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { post, start } from "./client.js";
import { noAppMessages } from "./index.js";

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

const on = { Enabled: true, PreferredMfa: true };
const off = { Enabled: false, PreferredMfa: false };

/**
 * A user with an app that is on.
 *
 * @param {import("node:test").TestContext} t
 * @param {Partial<import("./index.js").Settings>} [settings]
 */
async function enrolled(t, settings) {
  const emulator = await start(t, settings);
  const { username } = emulator.createUser();
  const secret = emulator.setUpApp(username);
  const { accessToken } = emulator.signIn(username);
  return {
    accessToken,
    emulator,
    secret,
    username,
    /** @param {object} preference */
    prefer: (preference) =>
      post(emulator, "SetUserMFAPreference", {
        AccessToken: accessToken,
        SoftwareTokenMfaSettings: preference,
      }),
    state: () => {
      const { verified, enabled, preferred } = emulator.inspect(username);
      return { verified, enabled, preferred };
    },
  };
}

for (const [status, body] of /** @type {const} */ ([
  [200, "{}"],
  [200, ""],
  [200, " "],
  [204, ""],
])) {
  test(`Success may be ${status} with ${JSON.stringify(body)}`, async (t) => {
    const preferenceSuccess = { status, body };
    const { emulator, prefer, state } = await enrolled(t, { preferenceSuccess });
    const response = await prefer({ Enabled: true });
    assert.equal(response.status, status);
    assert.equal(await response.text(), body);
    const length = status === 204 ? null : String(body.length);
    assert.equal(response.headers.get("content-length"), length);
    assert.deepEqual(state(), { verified: true, enabled: true, preferred: false });
    assert.deepEqual(emulator.calls.at(-1)?.answer, {});
  });
}

test("AWS's own client accepts an empty response as success", async (t) => {
  const { accessToken, emulator } = await enrolled(t);
  const { url: endpoint, region } = emulator;
  const service = new CognitoIdentityProviderClient({ endpoint, region, maxAttempts: 1 });
  for (const status of [200, 204]) {
    emulator.settings.preferenceSuccess = { status, body: "" };
    const input = { AccessToken: accessToken, SoftwareTokenMfaSettings: on };
    await service.send(new SetUserMFAPreferenceCommand(input));
  }
});

test("A refusal is never a success", async (t) => {
  const { emulator, prefer, username } = await enrolled(t, {
    preferenceSuccess: { status: 204, body: "" },
  });
  emulator.removeApp(username);
  const response = await prefer(on);
  assert.equal(response.status, 400);
  assert.equal((await response.json()).__type, "InvalidParameterException");
});

for (const noAppMessage of [undefined, ...noAppMessages]) {
  test(`Without a verified app, turning it on is refused: ${noAppMessage ?? "by default"}`, async (t) => {
    const { emulator, prefer, username } = await enrolled(t, noAppMessage ? { noAppMessage } : {});
    emulator.removeApp(username);
    assert.deepEqual(await (await prefer(on)).json(), {
      __type: "InvalidParameterException",
      message:
        noAppMessage ?? "User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA",
    });
    assert.equal((await prefer(off)).status, 200);
  });
}

test("An app that is turned off stays verified, and can be turned on again without a code", async (t) => {
  const { emulator, prefer, secret, state, username } = await enrolled(t);
  assert.equal((await prefer(off)).status, 200);
  assert.deepEqual(state(), { verified: true, enabled: false, preferred: false });
  assert.equal(emulator.inspect(username).secret, secret);
  assert.equal((await prefer({ Enabled: true })).status, 200);
  assert.deepEqual(state(), { verified: true, enabled: true, preferred: false });
  assert.equal((await prefer(on)).status, 200);
  assert.deepEqual(state(), { verified: true, enabled: true, preferred: true });
});

for (const [turnOffWhereRequired, status, enabled] of /** @type {const} */ ([
  ["allow", 200, false],
  ["refuse", 400, true],
  ["ignore", 200, true],
])) {
  test(`If MFA is required, the service may ${turnOffWhereRequired} turning it off`, async (t) => {
    const { emulator, prefer, state } = await enrolled(t, { mfa: "ON", turnOffWhereRequired });
    const response = await prefer(off);
    assert.equal(response.status, status);
    const type = status === 400 ? "InvalidParameterException" : undefined;
    assert.equal((await response.json()).__type, type);
    assert.deepEqual(state(), { verified: true, enabled, preferred: enabled });
    emulator.settings.mfa = "OPTIONAL";
    assert.equal((await prefer(off)).status, 200);
    assert.equal(state().enabled, false);
  });
}

for (const [name, factor] of /** @type {const} */ ([
  ["SMSMfaSettings", "SMS_MFA"],
  ["EmailMfaSettings", "EMAIL_OTP"],
])) {
  test(`${factor} can be turned off, on and preferred by a user who has it`, async (t) => {
    const emulator = await start(t);
    const { username } = emulator.createUser({ factor });
    emulator.setUpApp(username);
    const AccessToken = emulator.signIn(username).accessToken;
    const prefer = async (/** @type {object} */ settings) => {
      const { status } = await post(emulator, "SetUserMFAPreference", { AccessToken, ...settings });
      const user = await (await post(emulator, "GetUser", { AccessToken })).json();
      return [status, user.UserMFASettingList.join(), user.PreferredMfaSetting];
    };
    const app = "SOFTWARE_TOKEN_MFA";
    assert.deepEqual(await prefer({ [name]: off }), [200, app, app]);
    assert.deepEqual(await prefer({ [name]: { Enabled: true } }), [200, `${factor},${app}`, app]);
    const both = { [name]: on, SoftwareTokenMfaSettings: on };
    assert.deepEqual(await prefer(both), [400, `${factor},${app}`, app]);
    assert.deepEqual(await prefer({ [name]: on }), [200, `${factor},${app}`, factor]);
  });
}

for (const [name, factor] of [
  ["SMSMfaSettings", "SMS_MFA"],
  ["EmailMfaSettings", "EMAIL_OTP"],
  ["WebAuthnMfaSettings", "WEB_AUTHN"],
]) {
  test(`${factor} can't be turned on by a user who does not have it`, async (t) => {
    const { accessToken, emulator } = await enrolled(t);
    const input = { AccessToken: accessToken, [`${name}`]: { Enabled: true } };
    const response = await post(emulator, "SetUserMFAPreference", input);
    const message = `User does not have delivery config set to turn on ${factor}`;
    assert.deepEqual(await response.json(), { __type: "InvalidParameterException", message });
  });
}
