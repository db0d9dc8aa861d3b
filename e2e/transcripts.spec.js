// What a user of a screen reader hears, screen by screen, in an enrollment with only the keyboard:
// as the browser reports it, and as a virtual screen reader reads it. After an intended change:
//
//   scripts/test e2e -- transcripts --update-snapshots
//
// and read e2e/transcripts.spec.js-snapshots/ before you commit it.

import { codeOf, setUpApp, wrongCodeFor } from "./support/authenticator.js";
import { captivePortal } from "./support/calls.js";
import { ScreenReader } from "./support/screen-reader.js";
import { expect, test } from "./support/test.js";

test("A whole enrollment, as the browser tells it to a screen reader", async ({
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
    - paragraph: /An authenticator app on your phone or computer makes 6‑digit codes/
    - heading "1. Get an app" [level=3]
    - paragraph: /Your password manager may already do this/
    - button "Set up the app"
    - status
  `);

  await press("Tab", "Enter");
  await enrollment.expectStep("confirming-replacement");
  await expect(main).toMatchAriaSnapshot(`
    - heading "Replace your authenticator app?" [level=2] [active]
    - paragraph: /You already have an authenticator app connected/
    - button "Replace app"
    - button "Keep the app I have"
    - status
  `);

  await calls.failNext("AssociateSoftwareToken", captivePortal);
  await press("Tab", "Enter");
  await enrollment.expectStep("failed");
  await expect(main).toMatchAriaSnapshot(`
    - heading "We couldn’t finish setting up" [level=2] [active]
    - alert:
      - strong: Something between you and the service changed its answer.
      - text: If your network asks you to sign in, do that first.
    - button "Try again"
    - button "Cancel"
    - status
  `);

  await press("Tab", "Enter");
  await enrollment.expectStep("awaiting-code");
  await press("Tab", "Tab", "Tab", "Enter");
  const secret = await calls.secret();
  const spelled = (secret.match(/.{1,4}/g) ?? []).map((group) => [...group].join(" ")).join(", ");
  await expect(main).toMatchAriaSnapshot(`
    - heading "Connect your app" [level=2]
    - group:
      - heading "1. Don’t have an app yet?" [level=3]
    - heading "2. Scan the QR code" [level=3]
    - paragraph: Open your app, tap + or “Add”, and point the camera at this QR code.
    - img "QR code for your app. If you can’t scan it, use “Can’t scan it?”."
    - button "Copy link for a password manager"
    - group:
      - text: Can’t scan it?
      - paragraph: In your app, choose to enter a setup key (or “add manually”), then paste or type this key.
      - paragraph: ${spelled}
      - button "Copy the key"
      - button "Open my app"
      - group: My app asks for more
    - heading "3. Type the code" [level=3]
    - text: 6-digit code
    - paragraph: After that, your app shows a 6‑digit code. Type the current one.
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
    - alert:
      - strong: That code is mistyped or for a different entry.
      - text: /Use the newest one named .*Larkspur.* in your app\\./
    - textbox "6-digit code" [active] [invalid]
    - button "Turn on"
    - button "Cancel"
    - status
  `);
  await expect(enrollment.code).toHaveAccessibleDescription(
    /^After that, .* That code is mistyped or for a different entry\./,
  );

  const { release } = await calls.hold("VerifySoftwareToken");
  await press("Control+A");
  await page.keyboard.type(codeOf(secret));
  await press("Enter");
  await expect(main).toMatchAriaSnapshot(`
    - alert
    - textbox "6-digit code" [active]
    - button "Turn on" [disabled]
    - button "Cancel" [disabled]
    - status: Checking the code…
  `);

  release();
  await enrollment.expectStep("enrolled");
  await expect(main).toMatchAriaSnapshot(`
    - heading "Your authenticator app is on" [level=2] [active]
    - paragraph: From now on we’ll ask for a code when you sign in.
    - paragraph: You can delete the old entry in your app. It no longer works.
    - paragraph: /Getting a new phone\\? .* Contact .*Larkspur/
    - button "Done"
    - status
  `);
});

test("A whole enrollment, as a screen reader reads it", async ({
  calls,
  enrollment,
  page,
  pool,
  user,
}) => {
  test.slow();
  await setUpApp(pool, user.accessToken);
  const reader = await ScreenReader.start(enrollment);
  /** @type {string[]} */
  const transcript = [];
  const press = async (/** @type {string[]} */ ...keys) => {
    await reader.begin();
    transcript.push(`\n⌨ ${keys.join(", ")}`);
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = async (/** @type {string} */ name, /** @type {string} */ text) => {
    transcript.push(`\n⌨ the ${name}`);
    await page.keyboard.type(text);
  };
  const answer = async (/** @type {() => void} */ release, /** @type {string} */ step) => {
    await reader.begin();
    transcript.push("\n⇠ an answer");
    release();
    await enrollment.expectStep(step);
    await hear();
  };
  const hear = async () => {
    for (const phrase of await reader.heard()) transcript.push(`🔊 ${phrase}`);
  };
  const read = async () => {
    for (const line of await reader.read()) transcript.push(`   ${line}`);
  };
  await read();

  const check = await calls.hold("GetUser");
  await press("Tab", "Enter");
  await enrollment.expectStep("checking");
  await hear();
  await read();
  await answer(() => check.release(), "confirming-replacement");
  await read();

  const refused = await calls.hold("AssociateSoftwareToken");
  await press("Tab", "Enter");
  await enrollment.expectStep("associating");
  await hear();
  await answer(() => refused.release(captivePortal), "failed");
  await read();

  const associate = await calls.hold("AssociateSoftwareToken");
  await press("Tab", "Enter");
  await enrollment.expectStep("associating");
  await hear();
  await answer(() => associate.release(), "awaiting-code");
  await press("Tab", "Tab", "Tab", "Enter");
  await enrollment.key.locator("span").first().waitFor();
  await hear();
  await read();

  const secret = await calls.secret();
  await press("Tab", "Tab", "Tab", "Tab");
  await hear();
  await type("wrong code", wrongCodeFor(secret));
  await press("Enter");
  await enrollment.expectError("mistyped or for a different entry");
  await hear();
  await read();

  const verify = await calls.hold("VerifySoftwareToken");
  await press("Control+A");
  await type("right code", codeOf(secret));
  await press("Enter");
  await enrollment.expectStep("verifying");
  await hear();
  const activate = await calls.hold("SetUserMFAPreference");
  await answer(() => verify.release(), "activating");
  await answer(() => activate.release(), "enrolled");
  await read();

  const spelled = (secret.match(/.{1,4}/g) ?? []).map((group) => [...group].join(" ")).join(", ");
  const text = transcript
    .join("\n")
    .replaceAll(spelled, "[the key, letter by letter, in groups of four]")
    .replaceAll(user.username, "[the account]")
    .replaceAll(/\(\d{4}-\d\d-\d\d\)/g, "([the day])")
    .replaceAll(wrongCodeFor(secret), "[the wrong code]");
  expect(`${text}\n`).toMatchSnapshot("enrollment.txt");
});
