import { faults } from "../kit/emulator/index.js";
import { codeOf } from "./support/authenticator.js";
import { captivePortal, refusal } from "./support/calls.js";
import { stopClock } from "./support/clock.js";
import { readQrCodes } from "./support/qr.js";
import { expect, test } from "./support/test.js";
import { atSignIn, codeFor, holdCall, signedIn, test as emulated } from "./support/under-way.js";

test("A concealed QR code is shown on request, and hidden again after a minute", async ({
  enrollment,
  page,
}) => {
  await stopClock(page, Date.now());
  await enrollment.setAttributes({ conceal: "" });
  await enrollment.startAndWait();
  await expect(enrollment.qr).toHaveCount(0);

  await enrollment.part("reveal").click();
  await expect(enrollment.qr).toBeVisible();
  await expect(enrollment.part("conceal")).toBeFocused();
  expect((await readQrCodes(await page.screenshot())).zxing).toHaveLength(1);

  await enrollment.part("conceal").click();
  await expect(enrollment.qr).toHaveCount(0);
  await expect(enrollment.part("reveal")).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(enrollment.qr).toBeVisible();
  await page.clock.runFor(59_000);
  await expect(enrollment.qr).toBeVisible();
  await page.clock.runFor(1_000);
  await expect(enrollment.qr).toHaveCount(0);
});

test("With auto-submit the sixth digit is enough, in any script", async ({
  calls,
  enrollment,
  page,
}) => {
  await enrollment.setAttributes({ "auto-submit": "" });
  await enrollment.startAndWait();
  await expect(enrollment.host.locator("#hint")).toContainText("as soon as you have typed");
  const code = codeOf(await calls.secret());
  await enrollment.code.pressSequentially(`${code.slice(0, 3)} ${code.slice(3, 5)}`);
  expect(calls.of("VerifySoftwareToken")).toEqual([]);
  await page.keyboard.insertText(String.fromCodePoint(0x660 + Number(code[5])));
  await enrollment.expectStep("enrolled");
  expect(calls.of("VerifySoftwareToken").map(({ body }) => body.UserCode)).toEqual([code]);
});

test("Without auto-submit nothing is sent before the user submits", async ({
  calls,
  enrollment,
}) => {
  await enrollment.startAndWait();
  await enrollment.code.pressSequentially(codeOf(await calls.secret()));
  await enrollment.expectStep("awaiting-code");
  expect(calls.of("VerifySoftwareToken")).toEqual([]);
});

test("The user can change or remove the app name that the page proposes", async ({
  calls,
  enrollment,
}) => {
  await enrollment.setAttributes({ "device-name": "Phone" });
  await enrollment.startAndWait();
  await expect(enrollment.part("device-name")).toHaveValue("Phone");
  await calls.failNext("VerifySoftwareToken", refusal("CodeMismatchException"));
  await enrollment.part("device-name").fill("Grandma’s tablet 📱");
  const code = codeOf(await calls.secret());
  await enrollment.submit(code);
  await enrollment.expectError("was not accepted");
  await calls.failNext("VerifySoftwareToken", refusal("CodeMismatchException"));
  await enrollment.part("device-name").fill("");
  await enrollment.part("submit").click();
  await expect.poll(() => calls.of("VerifySoftwareToken").length).toBe(2);
  expect(calls.of("VerifySoftwareToken").map(({ body }) => body.FriendlyDeviceName)).toEqual([
    "Grandma’s tablet 📱",
    undefined,
  ]);
});

test("A name of 200 characters fits, and is kept whole", async ({ calls, enrollment, page }) => {
  const name = "📱 Grandma’s tablet, ".repeat(10).slice(0, 200);
  await page.setViewportSize({ width: 320, height: 800 });
  await enrollment.setAttributes({ "device-name": name });
  await enrollment.startAndWait();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await enrollment.finish(codeOf(await calls.secret()));
  expect(calls.of("VerifySoftwareToken").map(({ body }) => body.FriendlyDeviceName)).toEqual([
    name.trim(),
  ]);
});

test("Without a name from the page there is no field for one", async ({ enrollment }) => {
  await enrollment.startAndWait();
  await expect(enrollment.part("device-name")).toHaveCount(0);
});

test("With skippable, the user can choose “Not now” before any call", async ({
  calls,
  enrollment,
  observation,
  user,
}) => {
  await expect(enrollment.part("skip")).toHaveCount(0);
  await enrollment.setAttributes({ skippable: "", "auto-start": "" });
  await enrollment.part("skip").click();
  await enrollment.setProperties({ accessToken: user.accessToken });
  await enrollment.expectStep("idle");
  expect(observation.events).toEqual([{ type: "enrollment-skip", detail: null }]);
  expect(calls.operations).toEqual([]);
});

test("“Not now” is offered until a code is accepted, and replaces “Cancel”", async ({
  calls,
  enrollment,
  observation,
  user,
}) => {
  await enrollment.setAttributes({ skippable: "", "auto-start": "" });
  await calls.failNext("GetUser", captivePortal);
  await enrollment.setProperties({ accessToken: user.accessToken });
  await enrollment.expectStep("failed");
  await expect(enrollment.part("skip")).toHaveText("Not now");
  await expect(enrollment.part("cancel")).toHaveCount(0);

  const { release } = await calls.hold("AssociateSoftwareToken");
  await enrollment.part("retry").click();
  await enrollment.expectStep("associating");
  await expect(enrollment.part("skip")).toBeVisible();
  await expect(enrollment.part("cancel")).toHaveCount(0);

  release();
  await enrollment.expectStep("awaiting-code");
  await expect(enrollment.part("cancel")).toHaveCount(0);
  await enrollment.part("skip").click();
  await enrollment.expectStep("idle");
  await expect(enrollment.qr).toHaveCount(0);
  expect(observation.events.slice(-2)).toEqual([
    { type: "enrollment-step", detail: { step: "idle" } },
    { type: "enrollment-skip", detail: null },
  ]);
  await enrollment.setProperties({ accessToken: user.accessToken });
  await enrollment.host.evaluate((element) => document.body.append(element));
  await enrollment.expectStep("idle");
  expect(calls.operations).toEqual(["GetUser", "GetUser", "AssociateSoftwareToken"]);
});

test("Once a code was accepted, “Not now” is neither offered nor taken", async ({
  calls,
  enrollment,
  observation,
}) => {
  await enrollment.setAttributes({ skippable: "" });
  await enrollment.startAndWait();
  await calls.failNext("SetUserMFAPreference", captivePortal);
  await enrollment.submit(codeOf(await calls.secret()));
  await enrollment.expectStep("failed");
  await expect(enrollment.part("cancel")).toBeVisible();
  await expect(enrollment.part("skip")).toHaveCount(0);
  expect(await enrollment.call("skip")).toBe(false);
  await enrollment.part("retry").click();
  await enrollment.expectStep("enrolled");
  expect(await enrollment.call("skip")).toBe(false);
  expect(observation.events.map(({ type }) => type)).not.toContain("enrollment-skip");
});

test("The page’s own button may skip as well", async ({ enrollment, observation }) => {
  expect(await enrollment.call("skip")).toBe(true);
  await enrollment.startAndWait();
  expect(await enrollment.call("skip")).toBe(true);
  await enrollment.expectStep("idle");
  const skipped = observation.events.filter(({ type }) => type === "enrollment-skip");
  expect(skipped).toHaveLength(2);
});

test("The setup link can be copied, and the values to type are listed", async ({
  calls,
  context,
  enrollment,
  page,
  user,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await enrollment.part("copy-link").click();
  await expect(enrollment.status).toHaveText("Copied");
  const account = encodeURIComponent(user.username);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `otpauth://totp/Larkspur:${account}?secret=${await calls.secret()}&issuer=Larkspur`,
  );
  await expect(enrollment.host.locator("dd")).toHaveText([
    "Larkspur",
    user.username,
    "Time-based, 6 digits, new every 30 seconds (SHA‑1)",
  ]);
});

test.describe("On a touch screen", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("opening the app on this device comes first, and the picture is folded", async ({
    enrollment,
    page,
  }) => {
    await enrollment.startAndWait();
    await expect(enrollment.part("open-app")).toBeVisible();
    await expect(enrollment.part("open-app")).toHaveClass("primary");
    await expect(enrollment.qr).toBeHidden();
    await enrollment.part("other-device").locator("summary").click();
    await expect(enrollment.qr).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test("the key is an alternative to opening the app, and the QR code's label names it", async ({
    enrollment,
  }) => {
    await enrollment.startAndWait();
    await expect(enrollment.keySummary).toHaveText("Use a key instead");
    await enrollment.part("other-device").locator("summary").click();
    await expect(enrollment.qr).toHaveAccessibleName(
      /If you can’t scan it, use “Use a key instead”/,
    );
  });
});

test("With code-countdown, a bar shows how long the app's code is valid", async ({
  enrollment,
}) => {
  const bar = enrollment.host.locator(".bar");
  await enrollment.startAndWait();
  await expect(bar).toBeHidden();
  await enrollment.call("reset");
  await enrollment.setAttributes({ "code-countdown": "" });
  await enrollment.startAndWait();
  await expect(bar).toBeVisible();
  const end = await bar.evaluate((element) => {
    const [animation] = element.getAnimations();
    const { progress } = animation?.effect?.getComputedTiming() ?? {};
    return 30_000 * (1 - Number(progress));
  });
  const expected = 30_000 - (Date.now() % 30_000);
  const difference = Math.abs(end - expected);
  expect(Math.min(difference, 30_000 - difference)).toBeLessThan(2_000);
});

/**
 * A sign-in whose session lasts three minutes, with the QR code shown.
 *
 * @param {import("./support/under-way.js").Begin} begin
 */
async function startThreeMinutes(begin) {
  const { enrollment, username } = await begin(atSignIn);
  await enrollment.setAttributes({ "session-minutes": "3" });
  await enrollment.startAndWait();
  return { enrollment, username };
}

emulated(
  "What is left of a session is seen, and said at 60 and at 20 seconds",
  async ({ begin, page }) => {
    await stopClock(page, Date.now());
    const { enrollment } = await startThreeMinutes(begin);
    const left = enrollment.part("time-left");
    await expect(left).toHaveText("Time left to finish: 3:00");
    await page.clock.runFor(100_000);
    await expect(left).toHaveText("Time left to finish: 1:20");
    // A rebuilt screen continues the countdown.
    await enrollment.setAttributes({ "code-countdown": "" });
    await expect(left).toHaveText("Time left to finish: 1:20");
    await expect(enrollment.status).toBeEmpty();
    await page.clock.runFor(25_000);
    await expect(enrollment.status).toHaveText(
      "Sign-in times out in 60 seconds. Finish before then.",
    );
    await page.clock.runFor(40_000);
    await expect(enrollment.status).toHaveText(
      "Sign-in times out in 20 seconds. Finish before then.",
    );
    await page.clock.runFor(20_000);
    await enrollment.expectStep("failed");
  },
);

emulated(
  "What is left of a session is also said if a code is being checked then",
  async ({ begin, emulator, page }) => {
    await stopClock(page, Date.now());
    const { enrollment, username } = await startThreeMinutes(begin);
    await page.clock.runFor(110_000);
    const { reached, release } = holdCall(emulator, "VerifySoftwareToken");
    emulator.plan("VerifySoftwareToken", faults.refuse("CodeMismatchException"));
    emulator.advance(110_000);
    await enrollment.submit(codeFor(emulator, username));
    await reached;
    await page.clock.runFor(12_000);
    release();
    await enrollment.expectStep("awaiting-code");
    await expect(enrollment.status).toHaveText(
      /^Sign-in times out in [56]\d seconds. Finish before then.$/,
    );
  },
);

emulated(
  "If the page can read Retry-After, the user sees how long to wait, and is told when the wait is over",
  async ({ begin, emulator, page }) => {
    await stopClock(page, Date.now());
    const { enrollment } = await begin(signedIn);
    const throttle = faults.throttle({ retryAfter: 45, isReadable: true });
    emulator.plan("AssociateSoftwareToken", throttle);
    await enrollment.start();
    await enrollment.expectStep("failed");
    await expect(enrollment.part("retry-in")).toHaveText("You can try again in 45 seconds.");
    await page.clock.runFor(30_000);
    await expect(enrollment.part("retry-in")).toHaveText("You can try again in 15 seconds.");
    await page.clock.runFor(16_000);
    await expect(enrollment.part("retry-in")).toBeHidden();
    await expect(enrollment.status).toHaveText("You can try again now.");
  },
);

emulated(
  "If the page can’t read Retry-After, as of Cognito itself, the user sees a wait of the element’s own",
  async ({ begin, emulator, page }) => {
    await stopClock(page, Date.now());
    const { enrollment, username } = await begin(signedIn);
    const countdown = enrollment.part("retry-in");
    emulator.plan("AssociateSoftwareToken", faults.throttle({ retryAfter: 45 }));
    await enrollment.start();
    await enrollment.expectStep("failed");
    await expect(countdown).toHaveText("You can try again in 10 seconds.");
    await page.clock.runFor(6_000);
    await expect(countdown).toHaveText("You can try again in 4 seconds.");
    await page.clock.runFor(5_000);
    await expect(countdown).toBeHidden();
    await expect(enrollment.status).toHaveText("You can try again now.");

    await enrollment.part("retry").click();
    await enrollment.expectStep("awaiting-code");
    emulator.plan("VerifySoftwareToken", faults.attemptLimit);
    await enrollment.submit(codeOf(String(emulator.inspect(username).pendingSecret)));
    await expect(countdown).toHaveText("You can try again in 60 seconds.");
    await page.clock.runFor(61_000);
    await expect(countdown).toBeHidden();
    await expect(enrollment.status).toHaveText("You can try again now.");
  },
);
