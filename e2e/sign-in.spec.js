import { faults } from "../kit/emulator/index.js";
import { wrongCodeFor } from "./support/authenticator.js";
import { stopClock } from "./support/clock.js";
import { atSignIn, codeFor, codesSent, expect, signedIn, test } from "./support/under-way.js";

/** @param {import("../kit/emulator/index.js").Emulator} emulator */
function newSignIn(emulator) {
  const { username } = emulator.createUser({ mfa: "ON" });
  return { username, session: emulator.challengeToSetUp(username) };
}

test("A user sets up a required app at sign-in, and is signed in", async ({ emulator, begin }) => {
  const { enrollment, username } = await begin(atSignIn);
  await enrollment.startAndWait();
  await enrollment.finish(codeFor(emulator, username));
  expect(emulator.operations).toEqual(atSignIn.operations);
  const { authenticationResult } = await enrollment.call("takeResult");
  expect(authenticationResult).toMatchObject({ TokenType: "Bearer" });
  expect(authenticationResult.AccessToken).toMatch(/^ey/);
  expect(await enrollment.call("takeResult")).toBeNull();
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, preferred: true });
});

test("A further challenge is handed out", async ({ emulator, begin }) => {
  emulator.settings.challengeAfterSetup = "SOFTWARE_TOKEN_MFA";
  const { enrollment, username } = await begin(atSignIn);
  await enrollment.startAndWait();
  await enrollment.finish(codeFor(emulator, username));
  const { challenge } = await enrollment.call("takeResult");
  expect(challenge.ChallengeName).toBe("SOFTWARE_TOKEN_MFA");
  expect(challenge.Session).toBeTruthy();
});

test("A session that runs out is said, and renewed in place", async ({
  begin,
  emulator,
  observation,
  page,
}) => {
  await stopClock(page, Date.now());
  const { enrollment, username } = await begin(atSignIn, {
    sessionMinutes: 3,
    deviceName: "Phone",
  });
  await enrollment.startAndWait();
  await page.clock.fastForward(179_000);
  await enrollment.expectStep("awaiting-code");
  await page.clock.fastForward(2_000);
  await enrollment.expectStep("failed");
  await enrollment.expectError("Sign-in timed out");
  await expect(enrollment.qr).toHaveCount(0);
  await expect(enrollment.part("retry")).toHaveCount(0);
  const expired = () =>
    observation.events.filter(({ type }) => type === "enrollment-session-expired").length;
  expect(expired()).toBe(1);
  await expect(enrollment.part("sign-in")).toHaveClass("primary");
  await enrollment.part("sign-in").click();
  expect(expired()).toBe(2);

  await enrollment.setProperties({ session: emulator.challengeToSetUp(username) });
  await enrollment.expectStep("awaiting-code");
  await page.clock.setSystemTime(Date.now());
  await enrollment.finish(codeFor(emulator, username));
  expect(emulator.inspect(username).deviceName).toBe("Phone");
});

test("The same session set again, as frameworks do at every rendering, changes nothing", async ({
  emulator,
  open,
}) => {
  const { username, session } = newSignIn(emulator);
  const enrollment = await open({ session, username, clientId: emulator.clientId });
  await enrollment.startAndWait();
  const picture = await enrollment.picture();
  await enrollment.setProperties({ session });
  await enrollment.expectStep("awaiting-code");
  expect(await enrollment.picture()).toBe(picture);
  await enrollment.finish(codeFor(emulator, username));
  expect(emulator.operations.filter((name) => name === "AssociateSoftwareToken")).toHaveLength(1);
});

test.describe("At sign-in, a code that fits nothing", () => {
  test("is sent when the user types it again by hand, refused, and the session still holds", async ({
    begin,
    emulator,
  }) => {
    const { enrollment, username } = await begin(atSignIn);
    await enrollment.startAndWait();
    const code = codeFor(emulator, username);
    const wrong = wrongCodeFor(String(emulator.inspect(username).pendingSecret));
    await enrollment.submit(wrong);
    await enrollment.expectError("type the same code again and we will check it");
    expect(codesSent(emulator)).toEqual([]);
    await enrollment.submit(wrong);
    await enrollment.expectError("was not accepted");
    await enrollment.finish(code);
    expect(codesSent(emulator)).toEqual([wrong, code]);
  });

  test("is not sent when another one came between", async ({ emulator, begin }) => {
    const { enrollment, username } = await begin(atSignIn);
    await enrollment.startAndWait();
    const wrong = wrongCodeFor(String(emulator.inspect(username).pendingSecret));
    for (const code of [wrong, "98" + wrong.slice(2), wrong]) {
      await enrollment.submit(code);
      await enrollment.expectError("mistyped or for a different entry");
    }
    expect(codesSent(emulator)).toEqual([]);
  });

  test("is not sent by Enter held down, nor by a double click", async ({
    emulator,
    begin,
    page,
  }) => {
    const { enrollment, username } = await begin(atSignIn);
    await enrollment.startAndWait();
    const wrong = wrongCodeFor(String(emulator.inspect(username).pendingSecret));
    await enrollment.code.fill(wrong);
    await enrollment.code.focus();
    for (let times = 0; times < 3; times += 1) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await enrollment.expectError("mistyped or for a different entry");
    await enrollment.code.fill("98" + wrong.slice(2));
    await enrollment.part("submit").dblclick();
    await enrollment.expectError("mistyped or for a different entry");
    await enrollment.finish(codeFor(emulator, username));
    expect(codesSent(emulator)).toHaveLength(1);
  });

  test("is not sent by the second of two `input` events with auto-submit, but by the button", async ({
    emulator,
    observation,
    begin,
  }) => {
    const { enrollment, username } = await begin(atSignIn);
    await enrollment.setAttributes({ "auto-submit": "" });
    await enrollment.startAndWait();
    const wrong = wrongCodeFor(String(emulator.inspect(username).pendingSecret));
    await enrollment.code.fill(wrong);
    await enrollment.expectError("mistyped or for a different entry");
    await tellInput(enrollment);
    // The codes typed in between do not matter.
    await enrollment.code.fill("");
    await enrollment.code.fill(wrong);
    await expect.poll(() => observation.errors).toHaveLength(2);
    expect(codesSent(emulator)).toEqual([]);
    await enrollment.part("submit").click();
    await enrollment.expectError("was not accepted");
    expect(codesSent(emulator)).toEqual([wrong]);
    await tellInput(enrollment);
    await enrollment.code.fill(codeFor(emulator, username));
    await enrollment.expectStep("enrolled");
    expect(codesSent(emulator)).toHaveLength(2);
  });

  test("that is accepted says neither that the app is on nor that it is not", async ({
    begin,
    emulator,
    observation,
  }) => {
    const { enrollment, username } = await begin(atSignIn);
    await enrollment.startAndWait();
    const wrong = wrongCodeFor(String(emulator.inspect(username).pendingSecret));
    emulator.plan("VerifySoftwareToken", faults.answer({ Status: "SUCCESS" }));
    await enrollment.submit(wrong);
    await enrollment.submit(wrong);
    await enrollment.expectStep("failed");
    await enrollment.expectError("Your app may be connected already. Sign in again");
    await expect(enrollment.heading).toHaveText("Connect your app");
    await expect(enrollment.part("retry")).toHaveCount(0);
    expect(observation.errors.at(-1)).toEqual({ code: "setup_in_doubt", retryable: false });
    expect(
      observation.events.filter(({ type }) => type === "enrollment-session-expired"),
    ).toHaveLength(1);
  });
});

/**
 * Fires the `input` event that password managers fire once they have set the value.
 *
 * @param {import("./support/enrollment.js").Enrollment} enrollment
 */
const tellInput = (enrollment) =>
  enrollment.code.evaluate((field) => {
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  });

test("A sign-in that offers no authenticator app is reported before any call", async ({
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

test("A response lost after the service did its work leaves it open, and the next code of the same app decides", async ({
  begin,
  emulator,
  observation,
}) => {
  const { enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  const picture = await enrollment.picture();
  const [code, next] = [0, 30_000].map((ahead) => codeFor(emulator, username, ahead));
  emulator.plan("VerifySoftwareToken", faults.afterProcessing(faults.drop));
  await enrollment.submit(String(code));
  await enrollment.expectError("We couldn’t find out whether that code was right");
  // The service accepted the code before, so now it refuses it. That proves nothing either.
  await enrollment.submit(String(code));
  await enrollment.expectError("That code was used before. Wait for the next code");
  expect(await enrollment.picture()).toBe(picture);
  await enrollment.finish(String(next));
  expect(codesSent(emulator)).toEqual([code, code, next]);
  expect(emulator.operations).toEqual([
    "GetUser",
    "AssociateSoftwareToken",
    ...Array(3).fill("VerifySoftwareToken"),
    "SetUserMFAPreference",
  ]);
  expect(observation.errors.map(({ code: error }) => error)).toEqual(["answer_lost", "code_used"]);
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, preferred: true });
});

test.describe("The time that sign-in allows", () => {
  test("is said before anything begins, and when it is over, so is the way on", async ({
    emulator,
    observation,
    open,
    page,
  }) => {
    await page.clock.install();
    const { username, session } = newSignIn(emulator);
    const enrollment = await open({ username, clientId: emulator.clientId, sessionMinutes: 3 });
    await expect(enrollment.part("time-left")).toBeHidden();
    await enrollment.setProperties({ session });
    await expect(enrollment.part("time-left")).toHaveText(/^Time left to finish: (3:00|2:5\d)$/);
    await expect(enrollment.part("sign-in")).toBeHidden();
    await page.clock.runFor(180_000);
    await expect(enrollment.host.getByText("Sign-in timed out").first()).toBeVisible();
    await expect(enrollment.status).toContainText("Sign-in timed out");
    await expect(enrollment.part("start")).toBeHidden();
    await enrollment.part("sign-in").click();
    expect(observation.events.map(({ type }) => type)).toEqual(["enrollment-session-expired"]);
    expect(emulator.operations).toEqual([]);

    await enrollment.setProperties({ session: emulator.challengeToSetUp(username) });
    await expect(enrollment.part("time-left")).toHaveText(/^Time left to finish: (3:00|2:5\d)$/);
    await expect(enrollment.part("start")).toBeVisible();
    await enrollment.startAndWait();
  });

  test("counts from when the page got the session, and again from when the secret came with another", async ({
    begin,
    page,
  }) => {
    await page.clock.install();
    const { enrollment } = await begin(atSignIn, { sessionMinutes: 3 });
    await page.clock.runFor(60_000);
    await expect(enrollment.part("time-left")).toHaveText(/^Time left to finish: (2:00|1:5\d)$/);
    await enrollment.startAndWait();
    await expect(enrollment.part("time-left")).toHaveText(/^Time left to finish: (3:00|2:5\d)$/);
  });

  test("is shown where the user is asked whether to replace an app, too", async ({
    emulator,
    open,
    page,
  }) => {
    await page.clock.install();
    const { username, session } = newSignIn(emulator);
    const properties = { session, username, clientId: emulator.clientId, sessionMinutes: 3 };
    const enrollment = await open({ ...properties, hasApp: true });
    await enrollment.start();
    await enrollment.expectStep("confirming-replacement");
    await expect(enrollment.part("time-left")).toHaveText(/^Time left to finish: (3:00|2:5\d)$/);
    await page.clock.runFor(125_000);
    await expect(enrollment.status).toContainText("Sign-in times out in");
  });

  test("is warned of once, also where a page in the background missed the second", async ({
    begin,
    page,
  }) => {
    await page.clock.install();
    const { enrollment } = await begin(atSignIn);
    await enrollment.setProperties({ sessionMinutes: 3 });
    await enrollment.startAndWait();
    // One tick, as for a page that was asleep.
    await page.clock.fastForward(130_000);
    await page.clock.runFor(1000);
    await expect(enrollment.status).toHaveText(/^Sign-in times out in [45]\d seconds\./);
    await page.clock.runFor(12_000);
    await expect(enrollment.status).toBeEmpty();
  });
});

test("Advice about a clock is a numbered list", async ({ emulator, begin }) => {
  const { enrollment, username } = await begin(atSignIn);
  await enrollment.startAndWait();
  await enrollment.submit(codeFor(emulator, username, -300_000));
  await expect(enrollment.error.locator("strong")).toContainText("about 5 minutes slow");
  await expect(enrollment.error.locator("li")).toHaveText([
    "On your phone, turn on automatic date and time. ",
    "Then type the code that the app shows.",
  ]);
});

test("A session that expires before the user agrees, and is renewed, replaces no app unasked", async ({
  emulator,
  open,
  page,
}) => {
  await page.clock.install();
  const { username } = emulator.createUser({ mfa: "ON" });
  const session = emulator.challengeToSetUp(username);
  const enrollment = await open({ session, sessionMinutes: 3, hasApp: true });
  await enrollment.start();
  await enrollment.expectStep("confirming-replacement");
  await page.clock.fastForward(181_000);
  await enrollment.expectStep("failed");
  const renewed = emulator.challengeToSetUp(username);
  await enrollment.setProperties({ session: renewed });
  await enrollment.expectStep("confirming-replacement");
  expect(emulator.operations).toEqual([]);
  await enrollment.part("confirm").click();
  await enrollment.expectStep("awaiting-code");
});
