import { bodiesOf, codeFor, expect, test } from "./support/under-way.js";

for (const when of ["that expired", "that was finished"]) {
  test(`After a sign-in ${when}, another user signs in with the same element`, async ({
    emulator,
    open,
    page,
    secrets,
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
      await enrollment.submit(codeFor(emulator, String(alice)));
      await enrollment.expectStep("enrolled");
    }
    const session = emulator.challengeToSetUp(String(bob));
    secrets.addToken("the other user's session", session);
    await enrollment.setProperties({ username: bob, account: "bob", session });
    await enrollment.expectStep("idle");
    await enrollment.startAndWait();
    await enrollment.keySummary.click();
    await enrollment.part("more").locator("summary").click();
    await expect(enrollment.host.locator("dd").nth(1)).toHaveText("bob");
    await enrollment.submit(codeFor(emulator, String(bob)));
    await enrollment.expectStep("enrolled");
    const answers = bodiesOf(emulator, "RespondToAuthChallenge");
    expect(answers.at(-1)?.ChallengeResponses).toMatchObject({ USERNAME: bob });
  });
}
