import { expect, test } from "./support/under-way.js";

test("With auto-start, what one user skipped is asked of the next", async ({
  emulator,
  open,
  secrets,
}) => {
  const [first, second] = [1, 2].map(() => emulator.createUser().username);
  const { accessToken } = emulator.signIn(String(first));
  const enrollment = await open({ autoStart: true, skippable: true, accessToken });
  await enrollment.expectStep("awaiting-code");
  await enrollment.part("skip").click();
  await enrollment.setProperties({ accessToken: null });
  const refreshed = emulator.signIn(String(first)).accessToken;
  const other = emulator.signIn(String(second)).accessToken;
  secrets.addToken("a refreshed token", refreshed);
  secrets.addToken("the other user's token", other);
  await enrollment.setProperties({ accessToken: refreshed });
  await enrollment.expectStep("idle");
  await enrollment.setProperties({ accessToken: other });
  await enrollment.expectStep("awaiting-code");
});
