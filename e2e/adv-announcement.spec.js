import { faults } from "../kit/emulator/index.js";
import { en } from "../web/strings/en.js";
import { codeFor, expect, holdCall, signedIn, test } from "./support/under-way.js";

test("A user who went on to another field hears that the app is on", async ({ begin, page }) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  await enrollment.startAndWait();
  const { reached, release } = holdCall(emulator, "SetUserMFAPreference");
  await enrollment.submit(codeFor(emulator, username));
  await reached;
  await page.locator("textarea").focus();
  release();
  await enrollment.expectStep("enrolled");
  await expect(page.locator("textarea")).toBeFocused();
  await expect(enrollment.status).toHaveText(en.enrolledHeading);
});

test("A failure, which is an alert, is not said by the status, too", async ({ begin, page }) => {
  const { emulator, enrollment } = await begin(signedIn);
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  const { reached, release } = holdCall(emulator, "AssociateSoftwareToken");
  emulator.plan("AssociateSoftwareToken", faults.html());
  await enrollment.start();
  await reached;
  await page.locator("textarea").focus();
  release();
  await enrollment.expectStep("failed");
  await expect(enrollment.error).toHaveRole("alert");
  await expect(enrollment.status).toBeEmpty();
});
