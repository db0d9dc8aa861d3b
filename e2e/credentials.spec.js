import { codeOf } from "./support/authenticator.js";
import { expect, test } from "./support/test.js";

test("A sign-in lost before the code is sent loses neither the code nor the QR code", async ({
  calls,
  enrollment,
  user,
}) => {
  await enrollment.host.evaluate((element, token) => {
    Object.assign(window, { isSignedIn: true });
    const accessToken = () => (/** @type {any} */ (window).isSignedIn ? token : undefined);
    Object.assign(element, { accessToken });
  }, user.accessToken);
  await enrollment.startAndWait();
  const picture = await enrollment.picture();
  const code = codeOf(await calls.secret());
  await enrollment.page.evaluate(() => Object.assign(window, { isSignedIn: false }));
  await enrollment.submit(code);
  await enrollment.expectError("couldn’t confirm that you are signed in");
  await enrollment.expectStep("awaiting-code");
  await expect(enrollment.code).toHaveValue(code);
  expect(await enrollment.picture()).toBe(picture);
  expect(calls.of("VerifySoftwareToken")).toEqual([]);

  await enrollment.page.evaluate(() => Object.assign(window, { isSignedIn: true }));
  await enrollment.part("submit").click();
  await enrollment.expectStep("enrolled");
});
