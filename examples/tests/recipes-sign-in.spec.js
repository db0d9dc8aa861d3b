import { expect } from "@playwright/test";
import { faults } from "cognito-totp-enrollment/testing.js";
import { begin, beginSetup, enroll, test } from "./recipes.js";

test("identityJsAtSignIn: who must set up an app gets in, and the library has the tokens", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  await beginSetup(page, cognito, "identityJsAtSignIn");
  await enroll(page, enrollment, authenticator);
  expect(await page.evaluate(() => window.result)).toMatch(/^ey/);
});

/** What Cognito may ask for after the app is set up. */
const furtherChallenge = {
  ChallengeName: "SELECT_MFA_TYPE",
  Session: "session-of-more-than-twenty-characters",
  ChallengeParameters: { MFAS_CAN_CHOOSE: '["SMS_MFA","SOFTWARE_TOKEN_MFA"]' },
};

test("identityJsAtSignIn: the library is told of a further challenge", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  cognito.plan("RespondToAuthChallenge", faults.answer(furtherChallenge));
  await beginSetup(page, cognito, "identityJsAtSignIn");
  await enroll(page, enrollment, authenticator);
  expect(await page.evaluate(() => window.result)).toBe("SELECT_MFA_TYPE");
});

test("identityJsAtSignIn: a device that is to be remembered is confirmed", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  const username = await begin(page, cognito, "identityJsAtSignIn", { mfa: "ON" });
  const { accessToken, idToken, refreshToken } = cognito.signIn(username);
  const DeviceKey = "eu-central-1_11111111-2222-3333-4444-555555555555";
  const AuthenticationResult = {
    AccessToken: accessToken,
    IdToken: idToken,
    RefreshToken: refreshToken,
    NewDeviceMetadata: { DeviceKey, DeviceGroupKey: "-Group1" },
  };
  cognito.plan("RespondToAuthChallenge", faults.answer({ AuthenticationResult }));
  const confirmed = page.waitForRequest((request) =>
    request.headers()["x-amz-target"]?.endsWith(".ConfirmDevice"),
  );
  // The kit's user pool has no such operation.
  await page.route("https://cognito-idp.*.amazonaws.com/", (route) =>
    route.request().headers()["x-amz-target"].endsWith(".ConfirmDevice")
      ? route.fulfill({ json: {}, headers: { "access-control-allow-origin": "*" } })
      : route.fallback(),
  );
  await page.waitForFunction(() => document.querySelector("cognito-totp-enrollment").session);
  await enroll(page, enrollment, authenticator);
  expect(await page.evaluate(() => window.result)).toBe(accessToken);
  expect((await confirmed).postDataJSON()).toMatchObject({ DeviceKey });
});

test("noLibrary: a further challenge is handed over", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  cognito.plan("RespondToAuthChallenge", faults.answer(furtherChallenge));
  await beginSetup(page, cognito, "noLibrary");
  await enroll(page, enrollment, authenticator);
  const { challenge } = await page.evaluate(() => window.result);
  expect(challenge).toEqual(furtherChallenge);
});

for (const recipe of ["identityJsAtSignIn", "noLibrary", "awsSdk"]) {
  test(`${recipe}: when the session expires, the user is signed in again and gets in`, async ({
    authenticator,
    cognito,
    enrollment,
    page,
  }) => {
    const expired = "Invalid session for the user, session is expired.";
    cognito.plan("AssociateSoftwareToken", faults.refuse("NotAuthorizedException", expired));
    await beginSetup(page, cognito, recipe);
    await enroll(page, enrollment, authenticator);
    expect(await page.evaluate(() => window.result)).toBeTruthy();
    const signIns = cognito.operations.filter((name) => name === "InitiateAuth");
    expect(signIns).toHaveLength(2);
  });

  test(`${recipe}: a sign-in that the user cancels ends, and the next one gets in`, async ({
    authenticator,
    cognito,
    enrollment,
    page,
  }) => {
    await beginSetup(page, cognito, recipe);
    await enrollment.start();
    await enrollment.part("cancel").click();
    await expect(page.evaluate(() => window.result)).rejects.toThrow("The user canceled");
    await page.evaluate(() => void window.beginAgain());
    await page.waitForFunction(() => document.querySelector("cognito-totp-enrollment").session);
    await enroll(page, enrollment, authenticator);
    expect(await page.evaluate(() => window.result)).toBeTruthy();
  });
}

test("awsSdk: who must set up an app gets in, and the page has the tokens", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  await beginSetup(page, cognito, "awsSdk");
  await enroll(page, enrollment, authenticator);
  expect(await page.evaluate(() => window.result)).toMatchObject({
    AuthenticationResult: { TokenType: "Bearer" },
  });
});

test("noLibrary: who must set up an app gets in", async ({
  authenticator,
  cognito,
  enrollment,
  page,
}) => {
  await beginSetup(page, cognito, "noLibrary");
  await enroll(page, enrollment, authenticator);
  expect(await page.evaluate(() => window.result)).toMatchObject({
    authenticationResult: { TokenType: "Bearer" },
  });
});
