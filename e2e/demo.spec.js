import { startDemoPages } from "../demo/server/demo-pages.js";
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

test("A user sets up the app in the settings, and is asked for its code at the next sign-in", async ({
  calls,
  observation,
  page,
}) => {
  const state = page.locator("#authenticator-state");
  const toggle = page.locator("#authenticator-toggle");
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  await expect(state).toHaveText("Off");

  await toggle.click();
  await enrollment.expectStep("awaiting-code");
  const { zbar, zxing } = await readQrCodes(await page.screenshot({ fullPage: true }));
  expect(zbar).toEqual(zxing);
  const secret = new URL(zxing[0] ?? "").searchParams.get("secret") ?? "";
  await enrollment.submit(codeOf(secret));
  await enrollment.expectStep("enrolled");
  await expect(state).toHaveText("On");
  await page.getByRole("button", { name: "Done" }).click();
  await expect(toggle).toHaveText("Replace…");
  await expect(toggle).toBeFocused();

  await page.reload();
  await expect(page.getByRole("heading", { name: "Type your code" })).toBeVisible();
  await page.getByLabel("6-digit code").fill(codeOf(secret));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Security" })).toBeVisible();
  await expect(state).toHaveText("On");
  expect(calls.operations.slice(-3)).toEqual(["InitiateAuth", "RespondToAuthChallenge", "GetUser"]);
  expect(observation.violations).toEqual([]);
});

test("A user who opens the panel again and keeps the app changes nothing", async ({
  calls,
  page,
}) => {
  const toggle = page.locator("#authenticator-toggle");
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  await toggle.click();
  await enrollment.expectStep("awaiting-code");
  await enrollment.submit(codeOf(await calls.secret()));
  await enrollment.expectStep("enrolled");
  await toggle.click();
  await toggle.click();
  await enrollment.expectStep("confirming-replacement");
  await enrollment.part("cancel").click();
  await expect(enrollment.host).toHaveCount(0);
  await expect(page.locator("#authenticator-state")).toHaveText("On");
  expect(calls.of("AssociateSoftwareToken")).toHaveLength(1);
});

test("Closing the panel ends the enrollment", async ({ calls, page }) => {
  const toggle = page.locator("#authenticator-toggle");
  const { release } = await calls.hold("AssociateSoftwareToken");
  await toggle.click();
  await expect.poll(() => calls.of("AssociateSoftwareToken").length).toBe(1);
  const aborted = page.waitForEvent("requestfailed");
  await toggle.click();
  await aborted;
  release();
  await expect(toggle).toHaveText("Set up authenticator app");
  await expect(page.locator("#authenticator-state")).toHaveText("Off");
});

test("A wrong code at the next sign-in is said plainly", async ({ calls, page }) => {
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  await page.locator("#authenticator-toggle").click();
  await enrollment.expectStep("awaiting-code");
  const secret = await calls.secret();
  await enrollment.submit(codeOf(secret));
  await enrollment.expectStep("enrolled");
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
