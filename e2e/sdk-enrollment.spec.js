/** The same enrollments, by the element and by AWS's SDK, against the same emulator. */
import {
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  GetUserCommand,
  RespondToAuthChallengeCommand,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { codeOf } from "./support/authenticator.js";
import { expect, test } from "./support/emulated.js";

/** @typedef {import("../kit/emulator/index.js").Emulator} Emulator */

/**
 * What was sent, with the values that differ between two users replaced by their names.
 *
 * @param {Emulator} emulator
 */
function takeRequests(emulator) {
  const requests = emulator.calls.map(({ method, path, headers, body }) => ({
    method,
    path,
    contentType: headers["content-type"],
    target: headers["x-amz-target"],
    authorization: headers["authorization"],
    body: withoutIdentity(/** @type {Record<string, any>} */ (body)),
  }));
  const headerNames = new Set(emulator.calls.flatMap(({ headers }) => Object.keys(headers)));
  emulator.calls.length = 0;
  return { requests, headerNames };
}

/** @param {Record<string, any>} body */
function withoutIdentity(body) {
  const text = JSON.stringify(body, (key, value) =>
    ["AccessToken", "Session", "UserCode", "USERNAME"].includes(key) ? `<${key}>` : value,
  );
  return JSON.parse(text);
}

/** @param {string} endpoint */
function sdkAt(endpoint) {
  const credentials = { accessKeyId: "none", secretAccessKey: "none" };
  return new CognitoIdentityProviderClient({ endpoint, region: "us-east-1", credentials });
}

test("Signed in, with every option and behind a proxy with a path: the requests are the same", async ({
  emulator,
  open,
}) => {
  const { accessToken } = emulator.signIn(emulator.createUser({ username: "ours" }).username);
  const endpoint = `${emulator.url}/cognito/eu/`;
  const deviceName = "Zoë’s phone “1” \\ 📱";
  const enrollment = await open({ accessToken, deviceName, endpoint, preference: "enabled" });
  await enrollment.startAndWait();
  await enrollment.finish(codeOf(String(emulator.inspect("ours").pendingSecret)));
  const ours = takeRequests(emulator);

  const sdk = sdkAt(endpoint);
  const theirToken = emulator.signIn(emulator.createUser({ username: "theirs" }).username);
  const who = { AccessToken: theirToken.accessToken };
  await sdk.send(new GetUserCommand(who));
  const { SecretCode } = await sdk.send(new AssociateSoftwareTokenCommand(who));
  const UserCode = codeOf(String(SecretCode));
  const named = { ...who, UserCode, FriendlyDeviceName: deviceName };
  await sdk.send(new VerifySoftwareTokenCommand(named));
  const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: false };
  await sdk.send(new SetUserMFAPreferenceCommand({ ...who, SoftwareTokenMfaSettings }));
  const theirs = takeRequests(emulator);

  expect(theirs.requests).toHaveLength(4);
  expect(theirs.requests[0]?.path).toBe("/cognito/eu/");
  expect(ours.requests).toEqual(theirs.requests);
  // The SDK's own telemetry, which a browser's CORS preflight would have to name.
  expect([...theirs.headerNames].filter((name) => !ours.headerNames.has(name)).sort()).toEqual([
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "x-amz-user-agent",
  ]);
});

test("At sign-in: the requests are the same", async ({ emulator, open }) => {
  const ClientId = emulator.clientId;
  emulator.createUser({ username: "ours", mfa: "ON" });
  const session = emulator.challengeToSetUp("ours");
  const enrollment = await open({ session, username: "ours", clientId: ClientId });
  await enrollment.startAndWait();
  await enrollment.finish(codeOf(String(emulator.inspect("ours").pendingSecret)));
  const ours = takeRequests(emulator);

  const sdk = sdkAt(emulator.url);
  emulator.createUser({ username: "theirs", mfa: "ON" });
  const associated = await sdk.send(
    new AssociateSoftwareTokenCommand({ Session: emulator.challengeToSetUp("theirs") }),
  );
  const UserCode = codeOf(String(associated.SecretCode));
  const verified = await sdk.send(
    new VerifySoftwareTokenCommand({ Session: associated.Session, UserCode }),
  );
  const { AuthenticationResult } = await sdk.send(
    new RespondToAuthChallengeCommand({
      ClientId,
      ChallengeName: "MFA_SETUP",
      Session: verified.Session,
      ChallengeResponses: { USERNAME: "theirs" },
    }),
  );
  expect(AuthenticationResult?.AccessToken).toBeTruthy();
  const theirs = takeRequests(emulator);
  expect(theirs.requests).toHaveLength(3);
  expect(ours.requests).toEqual(theirs.requests);
});
