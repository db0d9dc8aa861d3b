/**
 * The kit that integrators test with, used as its documentation says, on a page with the strict
 * policy.
 */
import { expect, test as base } from "@playwright/test";
import { Enrollment, faults, fixtures, readQrCodes } from "../kit/index.js";
import { startPages } from "../demo/server/pages.js";
import { folders } from "./support/test.js";

const service = "https://cognito-idp.us-east-1.amazonaws.com";

/** @typedef {import("../kit/index.js").Properties} Properties */
/** @typedef {{open: (properties: Properties) => Promise<void>}} PageFixtures */
/**
 * @typedef {import("@playwright/test").PlaywrightTestArgs & import("../kit/index.js").Fixtures}
 *   GivenFixtures
 */

const wanted = { region: "us-east-1", issuer: "Larkspur", account: "alice" };

const test = base.extend(fixtures).extend(
  /** @type {import("@playwright/test").Fixtures<PageFixtures, {}, GivenFixtures>} */ ({
    open: async ({ enrollment, page }, use) => {
      const pages = await startPages({ folders, connect: [service] });
      await use(async (properties) => {
        await page.goto(`${pages.url}/plain.html`);
        await enrollment.set({ ...wanted, ...properties });
      });
      await pages.stop();
    },
  }),
);

test("A signed-in user scans the QR code and is enrolled at the service’s own URL", async ({
  authenticator,
  cognito,
  enrollment,
  open,
}) => {
  const { username } = cognito.createUser();
  await open({ accessToken: cognito.signIn(username).accessToken });
  await enrollment.start();
  await enrollment.reach("awaiting-code");
  const { issuer, account, secret } = await authenticator.scan(enrollment.qr);
  expect({ issuer, account }).toEqual({ issuer: "Larkspur", account: "alice" });
  expect(secret).toBe(cognito.inspect(username).pendingSecret);

  await enrollment.submit(authenticator.wrongCode());
  await expect(enrollment.error).not.toBeEmpty();
  authenticator.skew = -180;
  await enrollment.submit(authenticator.code());
  await expect(enrollment.error).toContainText("about 3 minutes slow");
  authenticator.skew = 0;
  await enrollment.submit(authenticator.code());
  await enrollment.reach("enrolled");
  expect(cognito.inspect(username)).toMatchObject({ verified: true, enabled: true });
  expect(cognito.operations).toEqual([
    "GetUser",
    "AssociateSoftwareToken",
    "VerifySoftwareToken",
    "SetUserMFAPreference",
  ]);
});

test("Planned faults happen: a broken connection, a delayed response, a refusal", async ({
  authenticator,
  cognito,
  enrollment,
  open,
  page,
}) => {
  const { username } = cognito.createUser();
  await open({ accessToken: cognito.signIn(username).accessToken });
  cognito.plan("AssociateSoftwareToken", faults.drop);
  await enrollment.start();
  await enrollment.reach("failed");
  const held = faults.stall();
  cognito.plan("AssociateSoftwareToken", held);
  await enrollment.part("retry").click();
  await held.reached;
  await expect(enrollment.host).toHaveAttribute("step", "associating");
  held.release();
  await enrollment.reach("awaiting-code");
  await authenticator.scan(page);
  cognito.plan("VerifySoftwareToken", faults.attemptLimit);
  await enrollment.submit(authenticator.code());
  await expect(enrollment.error).not.toBeEmpty();
  expect(cognito.inspect(username).verified).toBe(false);
});

test("A response without CORS headers can’t be read, and preflights have no faults", async ({
  cognito,
  enrollment,
  open,
}) => {
  await open({ accessToken: cognito.signIn(cognito.createUser().username).accessToken });
  cognito.plan("AssociateSoftwareToken", faults.withoutCors);
  await enrollment.start();
  await enrollment.reach("failed");
  await expect(enrollment.error).toContainText("internet");
  expect(() => cognito.plan("preflight", faults.drop)).toThrow("preflights");
});

test("The stub takes no code of another secret", async ({
  authenticator,
  cognito,
  enrollment,
  open,
}) => {
  // Signed in, this code would not be sent.
  const { username } = cognito.createUser({ mfa: "ON" });
  await open({ session: cognito.challengeToSetUp(username) });
  await enrollment.start();
  await enrollment.reach("awaiting-code");
  await authenticator.scan(enrollment.qr);
  const wrong = authenticator.wrongCode();
  await enrollment.submit(wrong);
  await expect(enrollment.error).toContainText("mistyped or for a different entry");
  await enrollment.submit(wrong);
  await expect(enrollment.error).toContainText("not accepted");
  expect(cognito.calls.at(-1)?.answer).toMatchObject({ message: "Code mismatch" });
});

test("The QR code is scanned below the fold, where a scan of the page says what to do", async ({
  authenticator,
  cognito,
  enrollment,
  open,
  page,
}) => {
  const { username } = cognito.createUser();
  await open({ accessToken: cognito.signIn(username).accessToken });
  await page.evaluate(() => document.body.style.setProperty("padding-top", "200vh"));
  await enrollment.host.evaluate((element) => Reflect.get(element, "start").call(element));
  await enrollment.reach("awaiting-code");
  await page.evaluate(() => scrollTo(0, 0));
  await expect(authenticator.scan(page)).rejects.toThrow("Pass enrollment.qr");
  const { secret } = await authenticator.scan(enrollment.qr);
  expect(secret).toBe(cognito.inspect(username).pendingSecret);
});

test("A concealed QR code is shown to scan it", async ({
  authenticator,
  cognito,
  enrollment,
  open,
}) => {
  const { username } = cognito.createUser();
  await open({ conceal: true, accessToken: cognito.signIn(username).accessToken });
  await enrollment.start();
  await enrollment.reach("awaiting-code");
  await enrollment.showQr();
  await authenticator.scan(enrollment.qr);
});

test.describe("On a touch device", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("the folded QR code is opened to scan it, and stays open", async ({
    authenticator,
    cognito,
    enrollment,
    open,
  }) => {
    const { username } = cognito.createUser();
    await open({ accessToken: cognito.signIn(username).accessToken });
    await enrollment.start();
    await enrollment.reach("awaiting-code");
    await enrollment.showQr();
    await enrollment.showQr();
    const { secret } = await authenticator.scan(enrollment.qr);
    expect(secret).toBe(cognito.inspect(username).pendingSecret);
  });
});

test("A step that is not reached: the error says how far the enrollment came", async ({
  cognito,
  enrollment,
  open,
  page,
}) => {
  // The page's clock may stand still.
  await page.clock.install();
  await open({ accessToken: cognito.signIn(cognito.createUser().username).accessToken });
  await page.clock.pauseAt(Date.now() + 60_000);
  cognito.plan("AssociateSoftwareToken", faults.throttle());
  await enrollment.start();
  await expect(enrollment.host).toHaveAttribute("step", "failed");
  await expect(enrollment.reach("awaiting-code", { timeout: 500 })).rejects.toThrow(
    /"awaiting-code" was not reached in 500 ms.*in "failed".*: throttled .*“The service is busy/,
  );
});

test("A step can be reached after a failure, by “Try again”", async ({
  cognito,
  enrollment,
  open,
}) => {
  await open({ accessToken: cognito.signIn(cognito.createUser().username).accessToken });
  cognito.plan("AssociateSoftwareToken", faults.drop);
  await enrollment.start();
  const reached = enrollment.reach("awaiting-code");
  await enrollment.part("retry").click();
  await reached;
});

test("An unknown step is refused at once", async ({ enrollment }) => {
  const reached = enrollment.reach(/** @type {any} */ ("enroled"));
  await expect(reached).rejects.toThrow(/no step "enroled".* enrolled,/);
});

test("A page without the element or its script: the error says so", async ({
  enrollment,
  page,
}) => {
  const reach = () => enrollment.reach("on", { timeout: 500 });
  await expect(reach()).rejects.toThrow("no element: locator('cognito-totp-enrollment')");
  await page.setContent("<cognito-totp-enrollment></cognito-totp-enrollment>");
  await expect(reach()).rejects.toThrow("has not run the package's script");
});

test("Without the fixture cognito, the page still calls the test's user pool", async ({
  enrollment,
  open,
  page,
}) => {
  const response = page.waitForResponse(`${service}/`);
  await open({ session: "a session that is not of the pool" });
  await enrollment.start();
  expect(await (await response).json()).toMatchObject({ message: "Invalid session for the user." });
});

test("A second context calls the same user pool", async ({ browser, cognito, open, page }) => {
  const { username } = cognito.createUser();
  const accessToken = cognito.signIn(username).accessToken;
  await open({});
  const context = await browser.newContext();
  await cognito.route(context);
  const other = new Enrollment((await context.newPage()).locator("cognito-totp-enrollment"));
  await other.page.goto(page.url());
  await other.set({ ...wanted, accessToken });
  await other.start();
  await other.reach("awaiting-code");
  expect(cognito.inspect(username).pendingSecret).toBeDefined();
  await context.close();
});

test("The setting is shown and turned off, as documented", async ({
  cognito,
  enrollment,
  open,
}) => {
  const { username } = cognito.createUser();
  const { accessToken } = cognito.signIn(username);
  cognito.setUpApp(username);
  await open({});
  await enrollment.set({ manage: true, accessToken });
  await enrollment.reach("on");
  await enrollment.part("turn-off").click();
  await enrollment.part("confirm").click();
  await enrollment.reach("off");
  expect(cognito.inspect(username)).toMatchObject({ verified: true, enabled: false });
});

test("Functions and read-only properties are refused by set() and its types", async ({
  enrollment,
  open,
}) => {
  await open({ session: { session: "a session with its time", issuedAt: Date.now() } });
  // @ts-expect-error: a function can't be sent to the page
  const sent = enrollment.set({ accessToken: () => "token" });
  await expect(sent).rejects.toThrow();
  // @ts-expect-error: read-only
  await expect(enrollment.set({ step: "on" })).rejects.toThrow();
});

test("An image without a QR code gives no text", async ({ page }) => {
  await page.setContent("<p>Nothing to scan here</p>");
  expect(await readQrCodes(await page.screenshot())).toEqual([]);
});
