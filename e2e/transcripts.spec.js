// What somebody hears who does not see the page, screen by screen, on the way through an enrollment by keyboard alone.

import { codeOf, setUpApp, wrongCodeFor } from "./support/authenticator.js";
import { captivePortal } from "./support/calls.js";
import { expect, test } from "./support/test.js";

test("A whole enrollment, as a screen reader reads it", async ({
  calls,
  enrollment,
  page,
  pool,
  user,
}) => {
  await setUpApp(pool, user.accessToken);
  const main = page.locator("main");
  const press = async (/** @type {string[]} */ ...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  await expect(main).toMatchAriaSnapshot(`
    - heading "Set up an authenticator app" [level=2]
    - paragraph: /An authenticator app shows a new 6-digit code every 30 seconds/
    - paragraph: /Use an app you already have, or get one from your phone’s app store/
    - button "Set up the app"
    - status
  `);

  await press("Tab", "Enter");
  await enrollment.expectStep("confirming-replacement");
  await expect(main).toMatchAriaSnapshot(`
    - heading "Replace your authenticator app?" [level=2] [active]
    - paragraph: /You already use an authenticator app to sign in/
    - button "Replace it"
    - button "Keep the app I have"
    - status
  `);

  await calls.failNext("AssociateSoftwareToken", captivePortal);
  await press("Tab", "Enter");
  await enrollment.expectStep("failed");
  await expect(main).toMatchAriaSnapshot(`
    - heading "The app is not set up yet" [level=2] [active]
    - alert: /Something between you and the service changed its answer/
    - button "Try again"
    - button "Cancel"
    - status
  `);

  await press("Tab", "Enter");
  await enrollment.expectStep("awaiting-code");
  await press("Tab", "Enter");
  const secret = await calls.secret();
  const spelled = (secret.match(/.{1,4}/g) ?? []).map((group) => [...group].join(" ")).join(", ");
  await expect(main).toMatchAriaSnapshot(`
    - heading "Connect your app" [level=2]
    - img "QR code for your authenticator app. If you can’t scan it, use “Can’t scan it?” instead."
    - heading "Scan the QR code" [level=3]
    - paragraph: In your authenticator app, choose “Add” or “+”, then point the camera at this picture.
    - group:
      - text: Can’t scan it?
      - paragraph: Choose “Enter a setup key” in your app and type or paste this key.
      - paragraph: ${spelled}
      - button "Copy the key"
      - button "Copy the setup link"
      - button "Open my app"
      - term: Name of the service
      - definition: Larkspur
      - term: Account
      - definition: ${user.username}
      - term: Kind of code
      - definition: Time-based, 6 digits, new every 30 seconds (SHA-1)
    - text: 6-digit code
    - paragraph: Your app shows it now. It changes every 30 seconds.
    - alert
    - textbox "6-digit code"
    - button "Turn on"
    - button "Cancel"
    - status
  `);

  await press("Tab", "Tab", "Tab", "Tab");
  await page.keyboard.type(wrongCodeFor(secret));
  await press("Enter");
  await expect(main).toMatchAriaSnapshot(`
    - alert: /That code does not match this QR code/
    - textbox "6-digit code" [active] [invalid]
    - button "Turn on"
    - button "Cancel"
    - status
  `);
  await expect(enrollment.code).toHaveAccessibleDescription(
    /^Your app shows it now\. .* That code does not match this QR code\./,
  );

  const { release } = await calls.hold("VerifySoftwareToken");
  await press("Control+A");
  await page.keyboard.type(codeOf(secret));
  await press("Enter");
  await expect(main).toMatchAriaSnapshot(`
    - alert
    - textbox "6-digit code" [active]
    - button "Turn on" [disabled]
    - button "Cancel"
    - status: Checking the code…
  `);

  release();
  await enrollment.expectStep("enrolled");
  await expect(main).toMatchAriaSnapshot(`
    - heading "Your authenticator app is on" [level=2] [active]
    - paragraph: "From now on, have your app at hand when you sign in: you will be asked for a code."
    - paragraph: You can delete the old entry for this account in your app. It does not work any more.
    - status
  `);
});
