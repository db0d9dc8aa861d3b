import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, codeOf, respond, signIn, start, wrongCodeOf } from "./client.js";

test("A temporary password must be replaced before an app is set up", async (t) => {
  const emulator = await start(t, { mfa: "ON" });
  const user = emulator.createUser({ temporaryPassword: true });
  const { ChallengeName, Session } = await signIn(emulator, user);
  assert.equal(ChallengeName, "NEW_PASSWORD_REQUIRED");
  const respondWith = (/** @type {string} */ password) =>
    respond(emulator, {
      challenge: "NEW_PASSWORD_REQUIRED",
      session: Session,
      username: user.username,
      responses: { NEW_PASSWORD: password },
    });
  assert.equal((await respondWith("short")).__type, "InvalidPasswordException");
  assert.equal((await respondWith("Another-password-2")).ChallengeName, "MFA_SETUP");
  assert.equal((await signIn(emulator, user)).message, "Incorrect username or password.");
  const again = { ...user, password: "Another-password-2" };
  assert.equal((await signIn(emulator, again)).ChallengeName, "MFA_SETUP");
});

test("A refresh token gives new tokens until it is revoked", async (t) => {
  const emulator = await start(t);
  const { username } = emulator.createUser();
  const { refreshToken } = emulator.signIn(username);
  const refresh = (/** @type {string} */ token) =>
    ask(emulator, "InitiateAuth", {
      AuthFlow: "REFRESH_TOKEN_AUTH",
      ClientId: emulator.clientId,
      AuthParameters: { REFRESH_TOKEN: token },
    });
  const { AuthenticationResult: tokens } = await refresh(refreshToken);
  assert.equal(tokens.RefreshToken, undefined);
  const who = { AccessToken: tokens.AccessToken };
  assert.equal((await ask(emulator, "GetUser", who)).Username, username);
  emulator.revokeTokens(username);
  assert.equal((await refresh(refreshToken)).message, "Refresh Token has been revoked");
  assert.equal((await refresh("none")).message, "Invalid Refresh Token");
});

test("A disabled user is refused everywhere, and accepted again when enabled", async (t) => {
  const emulator = await start(t);
  const user = emulator.createUser();
  const { accessToken, refreshToken } = emulator.signIn(user.username);
  const Session = emulator.challengeToSetUp(user.username);
  const refresh = {
    AuthFlow: "REFRESH_TOKEN_AUTH",
    ClientId: emulator.clientId,
    AuthParameters: { REFRESH_TOKEN: refreshToken },
  };
  const attempts = () =>
    Promise.all([
      signIn(emulator, user),
      ask(emulator, "InitiateAuth", refresh),
      ask(emulator, "GetUser", { AccessToken: accessToken }),
      ask(emulator, "AssociateSoftwareToken", { Session }),
    ]);
  emulator.disableUser(user.username);
  for (const answer of await attempts()) {
    assert.deepEqual(answer, { __type: "NotAuthorizedException", message: "User is disabled." });
  }
  const wrong = await signIn(emulator, { ...user, password: "wrong" });
  assert.equal(wrong.message, "Incorrect username or password.");
  emulator.enableUser(user.username);
  for (const answer of await attempts()) assert.equal(answer.__type, undefined);
});

test("A wrong code at sign-in is refused, and the session stays valid", async (t) => {
  const emulator = await start(t);
  const user = emulator.createUser();
  const secret = emulator.setUpApp(user.username);
  const { Session } = await signIn(emulator, user);
  const respondWith = (/** @type {string} */ code) =>
    respond(emulator, {
      challenge: "SOFTWARE_TOKEN_MFA",
      session: Session,
      username: user.username,
      responses: { SOFTWARE_TOKEN_MFA_CODE: code },
    });
  assert.deepEqual(await respondWith(wrongCodeOf(secret, emulator.now)), {
    __type: "CodeMismatchException",
    message: "Invalid code received for user",
  });
  assert.ok((await respondWith(codeOf(secret, emulator.now))).AuthenticationResult);
});

test("The password, the client and the flow must be right", async (t) => {
  const emulator = await start(t);
  const { username, password } = emulator.createUser();
  const wrong = await signIn(emulator, { username, password: "wrong" });
  assert.equal(wrong.message, "Incorrect username or password.");
  assert.deepEqual(await signIn(emulator, { username: "nobody", password }), wrong);
  const stranger = await ask(emulator, "InitiateAuth", {
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId: "stranger",
  });
  assert.deepEqual(stranger, {
    __type: "ResourceNotFoundException",
    message: "User pool client stranger does not exist.",
  });
  const { message } = await ask(emulator, "InitiateAuth", {
    AuthFlow: "USER_SRP_AUTH",
    ClientId: emulator.clientId,
  });
  assert.equal(message, "USER_SRP_AUTH flow not enabled for this client");
});

test("A response to a challenge must name the user, the session and the challenge", async (t) => {
  const emulator = await start(t);
  const { username } = emulator.createUser();
  const ClientId = emulator.clientId;
  const responses = [
    [{ ChallengeName: "MFA_SETUP" }, "Missing required parameter USERNAME"],
    [
      { ChallengeName: "MFA_SETUP", ChallengeResponses: { USERNAME: username } },
      "Missing required parameter Session",
    ],
    [
      {
        ChallengeName: "constructor",
        ChallengeResponses: { USERNAME: username },
        Session: emulator.challengeToSetUp(username),
      },
      "The emulator does not know constructor",
    ],
  ];
  for (const [input, message] of responses) {
    const answer = await ask(emulator, "RespondToAuthChallenge", { ClientId, ...Object(input) });
    assert.deepEqual(answer, { __type: "InvalidParameterException", message });
  }
});
