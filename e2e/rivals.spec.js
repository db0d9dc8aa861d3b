import { en } from "../web/strings/en.js";
import { setUp } from "./support/emulated.js";
import { Enrollment } from "./support/enrollment.js";
import { codeFor, expect, signedIn, test } from "./support/under-way.js";

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
  await setUp(enrollment, emulator, { accessToken });
  return enrollment;
}

test("The newer tab tells the older within a second, which may take over", async ({
  emulator,
  open,
  page,
}) => {
  const { username } = emulator.createUser();
  const older = await open({ accessToken: emulator.signIn(username).accessToken });
  const token = emulator.signIn(username).accessToken;
  const newer = await openTab(page, emulator, token);

  await older.startAndWait();
  await older.code.fill("123");
  await newer.startAndWait();
  await expect(older.host).toHaveAttribute("step", "failed", { timeout: 1_000 });
  await expect(older.heading).toHaveText("You are setting up the app in another tab");
  await older.expectError("Go on there, or get a new QR code here.");
  await expect(older.qr).toHaveCount(0);

  await expect(older.part("retry")).toHaveText("Get a new QR code here");
  await older.part("retry").click();
  await older.expectStep("awaiting-code");
  await expect(older.code).toHaveValue("");
  await expect(newer.host).toHaveAttribute("step", "failed", { timeout: 1_000 });
  await older.finish(codeFor(emulator, username));

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
  const old = codeFor(emulator, username);
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
    await tab.finish(codeFor(emulator, username));
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
  await newer.finish(codeFor(emulator, username));
  await older.expectStep("awaiting-code");
});

test("Two right codes that are refused mean that another device has a newer secret, and a new QR code is offered", async ({
  begin,
}) => {
  const { emulator, enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  const picture = await enrollment.picture();
  const [code = "", next = ""] = [0, 30_000].map((ahead) => codeFor(emulator, username, ahead));
  await emulator.associateElsewhere(username);
  await enrollment.submit(code);
  await enrollment.expectError(en.errors.code_mismatch);
  await enrollment.submit(next);
  await enrollment.expectStep("failed");
  await enrollment.expectError(en.errors.secret_replaced);
  await expect(enrollment.part("retry")).toHaveText(en.takeOver);
  await enrollment.part("retry").click();
  await expect(enrollment.part("confirm").or(enrollment.code)).toBeVisible();
  if (await enrollment.part("confirm").isVisible()) await enrollment.part("confirm").click();
  await enrollment.expectStep("awaiting-code");
  expect(await enrollment.picture()).not.toBe(picture);
  // Those of the old one are worthless.
  await expect(enrollment.code).toHaveValue("");
  await enrollment.finish(codeFor(emulator, username));
});
