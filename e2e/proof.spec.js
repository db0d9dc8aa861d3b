// What the user reads when the service's state is uncertain, and when it is certain.

import { en } from "../web/strings/en.js";
import { faults } from "../kit/emulator/index.js";
import { codeOf } from "./support/authenticator.js";
import { atSignIn, codeFor, expect, signedIn, test } from "./support/under-way.js";

/** @typedef {import("../kit/emulator/index.js").Emulator} Emulator */

const period = 30_000;

/**
 * @param {Emulator} emulator
 * @param {string} secret
 * @param {number} periods
 */
const codeAfter = (emulator, secret, periods) =>
  codeOf(secret, new Date(emulator.now + periods * period));

test("An app that was verified and not turned on is turned on by the next attempt, without another secret", async ({
  begin,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  const { pendingSecret } = emulator.inspect(username);
  emulator.plan("SetUserMFAPreference", faults.html());
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("failed");
  await expect(enrollment.heading).toHaveText(en.failedVerifiedHeading);
  await enrollment.part("cancel").click();
  await enrollment.start();
  await enrollment.expectStep("enrolled");
  expect(emulator.operations).toEqual([
    ...signedIn.operations,
    ...["GetUser", "SetUserMFAPreference"],
  ]);
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, secret: pendingSecret });
});

test("An older app does not make up for a lost response", async ({ begin, observation }) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  emulator.setUpApp(username, { listed: false });
  await enrollment.startAndWait();
  const secret = String(emulator.inspect(username).pendingSecret);
  emulator.plan("VerifySoftwareToken", faults.drop);
  await enrollment.submit(codeAfter(emulator, secret, 0));
  await enrollment.expectError(en.errors.answer_lost);
  expect(observation.events.map(({ type }) => type)).not.toContain("enrollment-complete");
  expect(emulator.operations).not.toContain("SetUserMFAPreference");
  await enrollment.submit(codeAfter(emulator, secret, 1));
  await enrollment.expectStep("enrolled");
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, secret });
});

test("After a lost response, a sign-in that has ended leaves it open whether the app is on", async ({
  begin,
  observation,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  const secret = String(emulator.inspect(username).pendingSecret);
  emulator.plan("VerifySoftwareToken", faults.afterProcessing(faults.drop));
  await enrollment.submit(codeAfter(emulator, secret, 0));
  await enrollment.expectError(en.errors.answer_lost);
  emulator.revokeTokens(username);
  await enrollment.submit(codeAfter(emulator, secret, 1));
  await enrollment.expectStep("failed");
  await expect(enrollment.heading).toHaveText(en.setupHeading);
  await enrollment.expectError(en.errors.setup_in_doubt);
  await expect(enrollment.part("retry")).toHaveCount(0);
  expect(observation.errors.at(-1)).toEqual({ code: "setup_in_doubt", retryable: false });
});

for (const [type, message] of /** @type {const} */ ([
  ["UnexpectedLambdaException", "Lambda failed"],
  ["PasswordResetRequiredException", "Password reset required for the user"],
  ["InvalidParameterException", "No"],
])) {
  test(`A sign-in that is refused after an accepted code does not send the user back to the beginning: ${type}`, async ({
    begin,
  }) => {
    const { emulator, enrollment, username } = await begin(atSignIn);
    await enrollment.startAndWait();
    emulator.plan("RespondToAuthChallenge", faults.refuse(type, message));
    await enrollment.submit(codeFor(emulator, username));
    await enrollment.expectStep("failed");
    await expect(enrollment.heading).toHaveText(en.connectedHeading);
    await expect(enrollment.part("retry")).toHaveCount(0);
    for (const words of [en.restart, en.failedHeading, "QR code"]) {
      await expect(enrollment.host).not.toContainText(words);
    }
    expect(emulator.inspect(username).verified).toBe(true);
  });
}

test("Two right codes that are refused mean that another device has a newer secret, and a new QR code is offered", async ({
  begin,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  const picture = await enrollment.picture();
  const secret = String(emulator.inspect(username).pendingSecret);
  await emulator.associateElsewhere(username);
  await enrollment.submit(codeAfter(emulator, secret, 0));
  await enrollment.expectError(en.errors.code_mismatch);
  await enrollment.submit(codeAfter(emulator, secret, 1));
  await enrollment.expectStep("failed");
  await enrollment.expectError(en.errors.secret_replaced);
  await expect(enrollment.part("retry")).toHaveText(en.takeOver);
  await enrollment.part("retry").click();
  await expect(enrollment.part("confirm").or(enrollment.code)).toBeVisible();
  if (await enrollment.part("confirm").isVisible()) await enrollment.part("confirm").click();
  await enrollment.expectStep("awaiting-code");
  expect(await enrollment.picture()).not.toBe(picture);
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
});
