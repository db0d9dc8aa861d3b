import { expect, test } from "./support/under-way.js";

test("A session that expires before the user agrees, and is renewed, replaces no app unasked", async ({
  emulator,
  open,
  page,
  secrets,
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
  secrets.addToken("the renewed session", renewed);
  await enrollment.setProperties({ session: renewed });
  await enrollment.expectStep("confirming-replacement");
  expect(emulator.operations).toEqual([]);
  await enrollment.part("confirm").click();
  await enrollment.expectStep("awaiting-code");
});
