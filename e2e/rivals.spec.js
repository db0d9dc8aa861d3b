import { codeOf } from "./support/authenticator.js";
import { expect, test } from "./support/emulated.js";
import { Enrollment } from "./support/enrollment.js";

/** @typedef {import("../kit/emulator/index.js").Emulator} Emulator */

/**
 * Another tab of the same browser.
 *
 * @param {import("@playwright/test").Page} page
 * @param {Emulator} emulator
 * @param {string} accessToken
 */
async function openTab(page, emulator, accessToken) {
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  const enrollment = new Enrollment(tab.locator("cognito-totp-enrollment"));
  await enrollment.setAttributes({
    endpoint: emulator.url,
    issuer: "Larkspur",
    account: "alice@example.com",
  });
  await enrollment.setProperties({ accessToken });
  return enrollment;
}

test("The newer tab tells the older within a second, which may take over", async ({
  emulator,
  open,
  page,
  secrets,
}) => {
  const { username } = emulator.createUser();
  const older = await open({ accessToken: emulator.signIn(username).accessToken });
  const token = emulator.signIn(username).accessToken;
  secrets.addToken("the other token", token);
  const newer = await openTab(page, emulator, token);

  await older.startAndWait();
  await newer.startAndWait();
  await expect(older.host).toHaveAttribute("step", "failed", { timeout: 1_000 });
  await expect(older.heading).toHaveText("You are setting up the app in another tab");
  await older.expectError("Go on there, or get a new QR code here.");
  await expect(older.qr).toHaveCount(0);

  await expect(older.part("retry")).toHaveText("Get a new QR code here");
  await older.part("retry").click();
  await older.expectStep("awaiting-code");
  await expect(newer.host).toHaveAttribute("step", "failed", { timeout: 1_000 });
  await older.submit(codeOf(String(emulator.inspect(username).pendingSecret)));
  await older.expectStep("enrolled");

  // Taking over from a finished attempt asks first.
  await newer.part("retry").click();
  await newer.expectStep("confirming-replacement");
});

test("Two elements of one page for the same user detect each other", async ({
  emulator,
  open,
  page,
}) => {
  const { username } = emulator.createUser();
  const { accessToken } = emulator.signIn(username);
  const one = await open({ accessToken });
  await one.host.evaluate((element, token) => {
    const copy = /** @type {HTMLElement} */ (element.cloneNode());
    Object.assign(copy, { id: "other", accessToken: token });
    element.after(copy);
  }, accessToken);
  const first = new Enrollment(page.locator("cognito-totp-enrollment:not(#other)"));
  const second = new Enrollment(page.locator("#other"));
  await first.startAndWait();
  const old = codeOf(String(emulator.inspect(username).pendingSecret));
  await second.startAndWait();
  await first.expectStep("failed");
  await second.submit(old);
  await second.expectError("That code is from an older entry");
});

test("Two tabs that start at once end with one QR code: the one that the service knows", async ({
  emulator,
  open,
  page,
}) => {
  const { username } = emulator.createUser();
  const { accessToken } = emulator.signIn(username);
  const tabs = [await open({ accessToken }), await openTab(page, emulator, accessToken)];
  await Promise.all(tabs.map((tab) => tab.start()));
  await expect
    .poll(async () => {
      const steps = await Promise.all(tabs.map(({ host }) => host.getAttribute("step")));
      return steps.sort();
    })
    .toEqual(["awaiting-code", "failed"]);
  for (const tab of tabs) {
    if ((await tab.host.getAttribute("step")) !== "awaiting-code") continue;
    await tab.submit(codeOf(String(emulator.inspect(username).pendingSecret)));
    await tab.expectStep("enrolled");
  }
});

test("Without the needed browser features, tabs do not detect each other", async ({
  emulator,
  open,
  page,
}) => {
  await page.context().addInitScript(() => {
    Reflect.deleteProperty(globalThis, "BroadcastChannel");
    Object.defineProperty(Navigator.prototype, "locks", { value: undefined });
  });
  const { username } = emulator.createUser();
  const { accessToken } = emulator.signIn(username);
  const older = await open({ accessToken });
  const newer = await openTab(page, emulator, accessToken);
  await older.startAndWait();
  await newer.startAndWait();
  await newer.submit(codeOf(String(emulator.inspect(username).pendingSecret)));
  await newer.expectStep("enrolled");
  await older.expectStep("awaiting-code");
});
