import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, start } from "./client.js";

/** @typedef {import("./index.js").Emulator} Emulator */

const MINUTE = 60_000;

const inNeedOfToken = {
  AssociateSoftwareToken: {},
  VerifySoftwareToken: { UserCode: "123456" },
  SetUserMFAPreference: { SoftwareTokenMfaSettings: { Enabled: true } },
  GetUser: {},
};

/** @type {Record<string, (emulator: Emulator, username: string) => string>} */
const badTokens = {
  "Access Token does not have required scopes": (emulator, username) =>
    emulator.signIn(username, { scope: "openid email" }).accessToken,
  "Access Token has expired": (emulator, username) => {
    const { accessToken } = emulator.signIn(username, { minutes: 5 });
    emulator.advance(5 * MINUTE);
    return accessToken;
  },
  "Access Token has been revoked": (emulator, username) => {
    const { accessToken } = emulator.signIn(username);
    emulator.revokeTokens(username);
    return accessToken;
  },
};

/** @type {Record<string, (emulator: Emulator, username: string) => string>} */
const noAccessTokens = {
  "no token": () => "not-a-token",
  "an ID token": (emulator, username) => emulator.signIn(username).idToken,
  "a token that was changed": (emulator, username) => {
    const { accessToken } = emulator.signIn(username, { scope: "openid" });
    const [header, payload = "", signature] = accessToken.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    claims.scope = "aws.cognito.signin.user.admin";
    return `${header}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.${signature}`;
  },
};

for (const [operation, input] of Object.entries(inNeedOfToken)) {
  for (const [message, tokenOf] of Object.entries(badTokens)) {
    test(`${operation} refuses: ${message}`, async (t) => {
      const emulator = await start(t);
      const AccessToken = tokenOf(emulator, emulator.createUser().username);
      assert.deepEqual(await ask(emulator, operation, { ...input, AccessToken }), {
        __type: "NotAuthorizedException",
        message,
      });
    });
  }

  for (const [what, tokenOf] of Object.entries(noAccessTokens)) {
    test(`${operation} refuses ${what} instead of an access token`, async (t) => {
      const emulator = await start(t);
      const AccessToken = tokenOf(emulator, emulator.createUser().username);
      assert.deepEqual(await ask(emulator, operation, { ...input, AccessToken }), {
        __type: "NotAuthorizedException",
        message: "Invalid Access Token",
      });
    });
  }
}

test("An access token with the scope among others is accepted", async (t) => {
  const emulator = await start(t);
  const scope = "openid aws.cognito.signin.user.admin";
  const { username } = emulator.createUser();
  const { accessToken: AccessToken } = emulator.signIn(username, { scope });
  assert.equal((await ask(emulator, "GetUser", { AccessToken })).Username, username);
});

test("Revoking a user's tokens affects neither other users nor later tokens", async (t) => {
  const emulator = await start(t);
  const [{ username }, other] = [emulator.createUser(), emulator.createUser()];
  const { accessToken: AccessToken } = emulator.signIn(other.username);
  emulator.revokeTokens(username);
  assert.equal((await ask(emulator, "GetUser", { AccessToken })).Username, other.username);
  const later = { AccessToken: emulator.signIn(username).accessToken };
  assert.equal((await ask(emulator, "GetUser", later)).Username, username);
});
