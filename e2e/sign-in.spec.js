import { faults } from "./emulator/index.js";
import { codeOf } from "./support/authenticator.js";
import { expect, test } from "./support/emulated.js";

/** @param {import("./emulator/index.js").Emulator} emulator */
function newSignIn(emulator) {
  const { username } = emulator.createUser({ mfa: "ON" });
  return { username, session: emulator.challengeToSetUp(username) };
}

/**
 * @param {import("./emulator/index.js").Emulator} emulator
 * @param {string} username
 */
const codeFor = (emulator, username) => codeOf(String(emulator.inspect(username).pendingSecret));

test("Somebody who must set up an app at sign-in does, and gets in", async ({ emulator, open }) => {
  const { username, session } = newSignIn(emulator);
  const enrollment = await open({ session, username, clientId: emulator.clientId });
  await enrollment.startAndWait();
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  expect(emulator.operations).toEqual([
    "AssociateSoftwareToken",
    "VerifySoftwareToken",
    "RespondToAuthChallenge",
  ]);
  const { authenticationResult } = await enrollment.call("takeResult");
  expect(authenticationResult).toMatchObject({ TokenType: "Bearer" });
  expect(authenticationResult.AccessToken).toMatch(/^ey/);
  expect(await enrollment.call("takeResult")).toBeNull();
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, preferred: true });
});

test("A further challenge is handed out", async ({ emulator, open }) => {
  emulator.settings.challengeAfterSetup = "SOFTWARE_TOKEN_MFA";
  const { username, session } = newSignIn(emulator);
  const enrollment = await open({ session, username, clientId: emulator.clientId });
  await enrollment.startAndWait();
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  const { challenge } = await enrollment.call("takeResult");
  expect(challenge.ChallengeName).toBe("SOFTWARE_TOKEN_MFA");
  expect(challenge.Session).toBeTruthy();
});

test("Without a client ID the page gets the session and answers the challenge itself", async ({
  emulator,
  open,
}) => {
  const { username, session } = newSignIn(emulator);
  const enrollment = await open({ session });
  await enrollment.startAndWait();
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  const result = await enrollment.call("takeResult");
  expect(result.session).not.toBe(session);
  expect(emulator.operations).toEqual(["AssociateSoftwareToken", "VerifySoftwareToken"]);
});

test("A session that runs out is renewed in place", async ({
  emulator,
  observation,
  open,
  page,
}) => {
  await page.clock.install();
  const { username, session } = newSignIn(emulator);
  const enrollment = await open({
    session,
    username,
    clientId: emulator.clientId,
    sessionMinutes: 3,
    deviceName: "Phone",
  });
  await enrollment.startAndWait();
  await page.clock.fastForward(179_000);
  await enrollment.expectStep("awaiting-code");
  await page.clock.fastForward(2_000);
  await enrollment.expectStep("failed");
  await enrollment.expectError("You took longer than sign-in allows");
  await expect(enrollment.part("retry")).toHaveCount(0);
  expect(observation.events.map(({ type }) => type)).toContain("enrollment-session-expired");

  await enrollment.setProperties({ session: emulator.challengeToSetUp(username) });
  await enrollment.expectStep("awaiting-code");
  await page.clock.setSystemTime(Date.now());
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  expect(emulator.inspect(username).deviceName).toBe("Phone");
});

test("The same session set again, as frameworks do at every rendering, changes nothing", async ({
  emulator,
  open,
}) => {
  const { username, session } = newSignIn(emulator);
  const enrollment = await open({ session, username, clientId: emulator.clientId });
  await enrollment.startAndWait();
  const picture = await enrollment.qrPath();
  await enrollment.setProperties({ session });
  await enrollment.expectStep("awaiting-code");
  expect(await enrollment.qrPath()).toBe(picture);
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  expect(emulator.operations.filter((name) => name === "AssociateSoftwareToken")).toHaveLength(1);
});

test("A session that the service calls expired is told, and the page hears of it", async ({
  emulator,
  observation,
  open,
}) => {
  const { session } = newSignIn(emulator);
  const enrollment = await open({ session });
  emulator.advance(4 * 60_000);
  await enrollment.start();
  await enrollment.expectError("You took longer than sign-in allows");
  expect(observation.errors).toEqual([{ code: "session_expired", retryable: false }]);
});

test("A wrong code that the person insists on is refused, and the session still holds", async ({
  emulator,
  open,
}) => {
  const { username, session } = newSignIn(emulator);
  const enrollment = await open({ session, username, clientId: emulator.clientId });
  await enrollment.startAndWait();
  const code = codeFor(emulator, username);
  const wrong = code === "000000" ? "111111" : "000000";
  await enrollment.submit(wrong);
  await enrollment.expectError("does not match this QR code");
  await enrollment.submit(wrong);
  await enrollment.expectError("was not accepted");
  await enrollment.submit(code);
  await enrollment.expectStep("enrolled");
});

test("A lost answer at sign-in asks for the next code", async ({ emulator, open }) => {
  const { username, session } = newSignIn(emulator);
  const enrollment = await open({ session, username, clientId: emulator.clientId });
  await enrollment.startAndWait();
  emulator.plan("VerifySoftwareToken", faults.drop);
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectError("We did not hear whether that code was right");
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
});

test("A sign-in that offers no authenticator app is told before any call", async ({
  emulator,
  open,
}) => {
  const { session } = newSignIn(emulator);
  const enrollment = await open({ session, mfasCanSetup: '["SMS_MFA"]' });
  await enrollment.start();
  await expect(enrollment.host.locator("p[lang=en]")).toContainText(
    "does not offer authenticator apps",
  );
  expect(emulator.calls).toEqual([]);
});

test("Somebody signed in sets up an app with the emulator as with cognito-local", async ({
  emulator,
  open,
}) => {
  const { username } = emulator.createUser();
  const { accessToken } = emulator.signIn(username);
  const enrollment = await open({ accessToken });
  await enrollment.startAndWait();
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  expect(emulator.inspect(username)).toMatchObject({
    verified: true,
    enabled: true,
    preferred: true,
  });
});

test("An answer lost after the service did its work is cleared up", async ({ emulator, open }) => {
  const { username } = emulator.createUser();
  const { accessToken } = emulator.signIn(username);
  const enrollment = await open({ accessToken });
  await enrollment.startAndWait();
  emulator.plan("VerifySoftwareToken", faults.afterProcessing(faults.drop));
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, preferred: true });
});
