import { startDemoPages } from "../demo/server/demo-pages.js";
import { languageTags } from "../web/strings/index.js";
import { codeOf } from "./support/authenticator.js";
import { Enrollment } from "./support/enrollment.js";
import { readQrCodes } from "./support/qr.js";
import { expect, test } from "./support/test.js";

/** @type {{stop: () => Promise<void>}} */
let pages;

test.beforeEach("Opens the demo with a new user", async ({ calls: _, page, pool }) => {
  const user = await pool.createUser();
  const demo = await startDemoPages({ ...pool, user });
  pages = demo;
  await page.goto(demo.url);
});

test.afterEach(() => pages.stop());

test("A user sets the app up in the settings, and is asked for its code at the next sign-in", async ({
  calls,
  observation,
  page,
}) => {
  const state = page.locator("#authenticator-state");
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  await expect(state).toHaveText("Off");

  await enrollment.startAndWait();
  const { zbar, zxing } = await readQrCodes(await page.screenshot({ fullPage: true }));
  expect(zbar).toEqual(zxing);
  const secret = new URL(zxing[0] ?? "").searchParams.get("secret") ?? "";
  await enrollment.finish(codeOf(secret));
  await expect(state).toHaveText("On");
  await enrollment.part("done").click();
  await enrollment.expectStep("on");

  await page.reload();
  await expect(page.getByRole("heading", { name: "Type your code" })).toBeVisible();
  await page.getByLabel("6-digit code").fill(codeOf(secret));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Security" })).toBeVisible();
  await expect(state).toHaveText("On");
  expect(calls.operations.slice(-3)).toEqual(["InitiateAuth", "RespondToAuthChallenge", "GetUser"]);
  expect(observation.violations).toEqual([]);
});

test("The phone beside the settings scans the code, and types it in", async ({ page }) => {
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  await expect(page.locator("#phone-state")).toHaveText("Nothing to scan yet.");
  await enrollment.startAndWait();
  await expect(page.locator("#phone-state")).toHaveText("Scanned. A new code each 30 seconds.");
  await page.getByRole("button", { name: "Type it in" }).click();
  await page.keyboard.press("Enter");
  await enrollment.expectStep("enrolled");
});

test("The element speaks all languages; the page stays English", async ({ page }) => {
  const languages = page.getByLabel("Language").locator("option");
  const values = await languages.evaluateAll((all) => all.map((one) => one.getAttribute("value")));
  expect(values.sort()).toEqual(languageTags().sort());
  await page.getByLabel("Language").selectOption("ar");
  const heading = page.locator("cognito-totp-enrollment").locator("[part=heading]");
  await expect(heading).toHaveText(/\p{Script=Arabic}/u);
  await expect(heading).toHaveCSS("direction", "rtl");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("lang", "en");
  await expect(html).toHaveCSS("direction", "ltr");
});

test("The row goes from off to on, to another app, to off and to on, by keyboard alone", async ({
  calls,
  page,
}) => {
  const state = page.locator("#authenticator-state");
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  const isFocused = (/** @type {string} */ part) =>
    enrollment.part(part).evaluate((node) => node.matches(":focus"));
  const press = async (/** @type {string} */ part) => {
    await enrollment.part(part).waitFor();
    for (let i = 0; i < 40 && !(await isFocused(part)); i += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  };
  const type = async () => {
    await enrollment.expectStep("awaiting-code");
    for (let i = 0; i < 40 && !(await isFocused("code")); i += 1) await page.keyboard.press("Tab");
    await page.keyboard.type(codeOf(await calls.secret()));
    await page.keyboard.press("Enter");
    await enrollment.expectStep("enrolled");
    await press("done");
    await enrollment.expectStep("on");
  };
  await press("start");
  await type();
  await expect(state).toHaveText("On");
  await press("replace");
  await press("cancel");
  await enrollment.expectStep("on");
  await expect(state).toHaveText("On");
  await press("replace");
  await press("confirm");
  await type();
  await press("turn-off");
  await press("confirm");
  await expect(state).toHaveText("Off");
  await press("turn-on");
  await expect(state).toHaveText("On");
  expect(calls.of("AssociateSoftwareToken")).toHaveLength(2);
});

test("A wrong code at the next sign-in is said plainly", async ({ calls, page }) => {
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  await enrollment.startAndWait();
  const secret = await calls.secret();
  await enrollment.finish(codeOf(secret));
  await page.reload();
  const field = page.getByLabel("6-digit code");
  await field.fill(codeOf(secret, new Date(Date.now() - 3_600_000)));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toHaveText(/That code is not right/);
  await field.fill(codeOf(secret));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Security" })).toBeVisible();
});

test("Starting over gives a new user, without an app", async ({ page }) => {
  const name = page.locator(".person");
  await expect(page.getByRole("heading", { name: "Security" })).toBeVisible();
  const before = (await name.textContent()) ?? "";
  await page.getByRole("button", { name: "Start over with a new user" }).click();
  await expect(name).not.toHaveText(before);
  await expect(page.locator("#authenticator-state")).toHaveText("Off");
});
