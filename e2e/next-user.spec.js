import { faults } from "../kit/emulator/index.js";
import { holdRequests } from "./support/calls.js";
import { atSignIn, bodiesOf, codeFor, expect, signedIn, test } from "./support/under-way.js";

for (const when of ["that expired", "that was finished"]) {
  test(`After a sign-in ${when}, another user signs in with the same element`, async ({
    emulator,
    open,
    page,
  }) => {
    await page.clock.install();
    const [alice, bob] = [1, 2].map(() => emulator.createUser({ mfa: "ON" }).username);
    const enrollment = await open({
      clientId: emulator.clientId,
      username: alice,
      account: "alice",
      session: emulator.challengeToSetUp(String(alice)),
      sessionMinutes: 3,
    });
    await enrollment.startAndWait();
    if (when === "that expired") {
      await page.clock.fastForward(181_000);
      await enrollment.expectStep("failed");
    } else {
      await enrollment.finish(codeFor(emulator, String(alice)));
    }
    const session = emulator.challengeToSetUp(String(bob));
    await enrollment.setProperties({ username: bob, account: "bob", session });
    await enrollment.expectStep("idle");
    await enrollment.startAndWait();
    await enrollment.keySummary.click();
    await enrollment.part("more").locator("summary").click();
    await expect(enrollment.host.locator("dd").nth(1)).toHaveText("bob");
    await enrollment.finish(codeFor(emulator, String(bob)));
    const answers = bodiesOf(emulator, "RespondToAuthChallenge");
    expect(answers.at(-1)?.ChallengeResponses).toMatchObject({ USERNAME: bob });
  });
}

test("A session that a template sets before its user's name is not of the user before", async ({
  begin,
}) => {
  const { emulator, enrollment } = await begin(atSignIn, { account: "alice" });
  await enrollment.startAndWait();
  const { username } = emulator.createUser({ mfa: "ON" });
  const session = emulator.challengeToSetUp(username);
  await enrollment.setProperties({ session, username, account: "bob" });
  await enrollment.expectStep("idle");
  await enrollment.startAndWait();
  await enrollment.finish(codeFor(emulator, username));
  expect(bodiesOf(emulator, "RespondToAuthChallenge")).toMatchObject([
    { ChallengeResponses: { USERNAME: username } },
  ]);
});

test("A session ends what is under way for a signed-in user", async ({ begin }) => {
  const { emulator, enrollment } = await begin(signedIn);
  await enrollment.startAndWait();
  const { username } = emulator.createUser({ mfa: "ON" });
  const session = emulator.challengeToSetUp(username);
  await enrollment.setProperties({ accessToken: null, session });
  await enrollment.expectStep("idle");
  await enrollment.startAndWait();
  await enrollment.finish(codeFor(emulator, username));
});

test("An unfinished app that keeps the text message first is not said to replace it", async ({
  begin,
  observation,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn, {}, { factor: "SMS_MFA" });
  await enrollment.startAndWait();
  await enrollment.part("prefer").uncheck();
  emulator.plan("SetUserMFAPreference", faults.refuse("NotAuthorizedException", "No"));
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("failed");
  await enrollment.part("cancel").click();
  await enrollment.start();
  await enrollment.expectStep("enrolled");
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, preferred: false });
  expect(observation.events.at(-1)?.detail).toMatchObject({ preferenceReplaced: "" });
});

test("With auto-start, what one user skipped is asked of the next", async ({ emulator, open }) => {
  const [first, second] = [1, 2].map(() => emulator.createUser().username);
  const { accessToken } = emulator.signIn(String(first));
  const enrollment = await open({ autoStart: true, skippable: true, accessToken });
  await enrollment.expectStep("awaiting-code");
  await enrollment.part("skip").click();
  await enrollment.setProperties({ accessToken: null });
  const refreshed = emulator.signIn(String(first)).accessToken;
  const other = emulator.signIn(String(second)).accessToken;
  await enrollment.setProperties({ accessToken: refreshed });
  await enrollment.expectStep("idle");
  await enrollment.setProperties({ accessToken: other });
  await enrollment.expectStep("awaiting-code");
});

test("What the user chose to be asked first survives “Start again”, and is what is set", async ({
  begin,
  emulator,
}) => {
  const { enrollment, username } = await begin(signedIn, {}, { factor: "SMS_MFA" });
  await enrollment.startAndWait();
  await enrollment.part("prefer").uncheck();
  emulator.plan("VerifySoftwareToken", faults.refuse("InvalidParameterException", "No"));
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("failed");
  await enrollment.part("retry").click();
  await enrollment.expectStep("awaiting-code");
  await expect(enrollment.part("prefer")).not.toBeChecked();
  await enrollment.finish(codeFor(emulator, username));
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, preferred: false });
});

test("What the user chose is forgotten with the attempt", async ({ begin, emulator }) => {
  const { enrollment, username } = await begin(signedIn, {}, { factor: "SMS_MFA" });
  await enrollment.startAndWait();
  await enrollment.part("prefer").uncheck();
  await enrollment.part("cancel").click();
  await enrollment.startAndWait();
  await expect(enrollment.part("prefer")).toBeChecked();
  await enrollment.finish(codeFor(emulator, username));
  expect(emulator.inspect(username)).toMatchObject({ enabled: true, preferred: true });
});

test("What a user typed is not shown to the next user", async ({ begin }) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.setAttributes({ "device-name": "Phone" });
  await enrollment.startAndWait();
  await enrollment.part("device-name").fill("Alice’s phone");
  await enrollment.finish(codeFor(emulator, username));
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  await enrollment.setProperties({ accessToken });
  await enrollment.startAndWait();
  await expect(enrollment.part("device-name")).toHaveValue("Phone");
});

test("A session that the page replaces with a token, while the module is loading, is no sign-in", async ({
  emulator,
  observation,
  open,
  page,
}) => {
  const release = await holdRequests(page, "**/enrollment.wasm");
  const { username } = emulator.createUser();
  const { accessToken } = emulator.signIn(username);
  const enrollment = await open({ session: "a session that is not used" });
  await enrollment.start();
  await enrollment.expectStep("checking");
  await enrollment.setProperties({ session: null, accessToken });
  release();
  await enrollment.expectStep("awaiting-code");
  await enrollment.finish(codeFor(emulator, username));
  expect(observation.events.at(-1)?.detail).toMatchObject({ flow: "signed-in" });
});
