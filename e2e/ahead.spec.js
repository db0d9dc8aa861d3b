import { startPages } from "../demo/server/pages.js";
import { holdRequests } from "./support/calls.js";
import { codeOf } from "./support/authenticator.js";
import { expect, setUp, test } from "./support/emulated.js";
import { Enrollment } from "./support/enrollment.js";
import { folders } from "./support/test.js";
import { holdCall, signedIn } from "./support/under-way.js";

/** @typedef {import("@playwright/test").Page} Page */

/**
 * A page whose element has its attributes and properties, and no script yet.
 *
 * @param {Page} page
 * @param {import("../kit/emulator/index.js").Emulator} emulator
 * @param {Record<string, unknown>} properties
 */
async function openEarly(page, emulator, properties) {
  const pages = await startPages({ folders, connect: [emulator.url] });
  page.on("close", () => pages.stop());
  await page.goto(`${pages.url}/bare.html`);
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  await setUp(enrollment, emulator, properties);
  return enrollment;
}

/** @param {Page} page */
const sendAhead = (page) =>
  page.evaluate(async () => {
    const { sendAhead } = await import(`${location.origin}/dist/ahead.js`);
    sendAhead(document.querySelector("cognito-totp-enrollment"));
  });

/** @param {Page} page */
const define = (page) => page.evaluate(() => import(`${location.origin}/dist/define.js`));

test("Signed in, GetUser leaves before the element is there, and the element takes it over", async ({
  emulator,
  page,
}) => {
  const { username } = emulator.createUser();
  const { accessToken } = emulator.signIn(username);
  const enrollment = await openEarly(page, emulator, { accessToken });
  await sendAhead(page);
  await expect.poll(() => emulator.operations).toEqual(["GetUser"]);
  await define(page);
  await enrollment.startAndWait();
  await enrollment.finish(codeOf(String(emulator.inspect(username).pendingSecret)));
  expect(emulator.operations).toEqual(signedIn.operations);
});

test("At sign-in with auto-start, the secret is requested once, before the element has loaded", async ({
  emulator,
  page,
}) => {
  const { username } = emulator.createUser({ mfa: "ON" });
  const session = emulator.challengeToSetUp(username);
  const enrollment = await openEarly(page, emulator, { session });
  await enrollment.setAttributes({ "auto-start": "" });
  await sendAhead(page);
  await expect.poll(() => emulator.operations).toEqual(["AssociateSoftwareToken"]);
  await define(page);
  await enrollment.expectStep("awaiting-code");
  expect(emulator.operations).toEqual(["AssociateSoftwareToken"]);
  await enrollment.finish(codeOf(String(emulator.inspect(username).pendingSecret)));
});

test("An element that is removed aborts the call that was sent ahead", async ({
  emulator,
  page,
}) => {
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  const { reached, release } = holdCall(emulator, "GetUser");
  const enrollment = await openEarly(page, emulator, { accessToken });
  await sendAhead(page);
  await reached;
  await define(page);
  await enrollment.start();
  await enrollment.expectStep("checking");
  const aborted = page.waitForEvent("requestfailed");
  await enrollment.host.evaluate((element) => element.remove());
  expect((await aborted).failure()?.errorText).toBe("net::ERR_ABORTED");
  release();
  expect(emulator.operations).toEqual(["GetUser"]);
});

test("So does one that is removed while the module is loading", async ({ emulator, page }) => {
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  const { reached, release } = holdCall(emulator, "GetUser");
  const releaseModule = await holdRequests(page, "**/enrollment.wasm");
  const enrollment = await openEarly(page, emulator, { accessToken, autoStart: true });
  await sendAhead(page);
  await reached;
  await define(page);
  await enrollment.expectStep("checking");
  const aborted = page.waitForEvent("requestfailed");
  await enrollment.host.evaluate((element) => element.remove());
  expect((await aborted).url()).toBe(`${emulator.url}/`);
  release();
  releaseModule();
});

test("Once the element is there, nothing is sent ahead", async ({ emulator, page }) => {
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  const enrollment = await openEarly(page, emulator, { accessToken });
  await define(page);
  const warning = page.waitForEvent("console");
  await sendAhead(page);
  expect((await warning).text()).toContain("sent nothing");
  expect(emulator.operations).toEqual([]);
  await enrollment.startAndWait();
  expect(emulator.operations).toEqual(["GetUser", "AssociateSoftwareToken"]);
});
