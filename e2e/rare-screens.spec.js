// axe on the screens that only some users see. accessibility.spec.js has the others.

import { axeViolations } from "./support/axe.js";
import { atSignIn, codeFor, expect, signedIn, test } from "./support/under-way.js";

const sixMinutes = 6 * 60_000;

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test.describe(`On a ${colorScheme} page, axe finds nothing`, () => {
    test.use({ colorScheme });

    /** @param {import("./support/enrollment.js").Enrollment} enrollment */
    async function expectNoViolations({ page }) {
      // axe assumes that a page without a background is white, even a dark one.
      await page.evaluate(() => (document.documentElement.style.background = "Canvas"));
      expect(await axeViolations(page)).toEqual([]);
    }

    test("where the QR code is hidden", async ({ begin }) => {
      const { enrollment } = await begin(signedIn, { conceal: true });
      await enrollment.startAndWait();
      await expect(enrollment.part("reveal")).toBeVisible();
      await expectNoViolations(enrollment);
    });

    test("where the key takes the place of the QR code", async ({ begin }) => {
      const { enrollment } = await begin(signedIn);
      await enrollment.startAndWait();
      await enrollment.host.evaluate((element) => (element.style.width = "120px"));
      await expect(enrollment.qr).not.toBeAttached();
      await expect(enrollment.key).toBeVisible();
      await expectNoViolations(enrollment);
    });

    test("where the user chooses what sign-in asks for first", async ({ begin }) => {
      const { enrollment } = await begin(signedIn, {}, { factor: "SMS_MFA" });
      await enrollment.startAndWait();
      await expect(enrollment.part("prefer")).toBeVisible();
      await expectNoViolations(enrollment);
    });

    test("where the phone’s clock is wrong", async ({ begin }) => {
      const { emulator, enrollment, username } = await begin(signedIn);
      await enrollment.startAndWait();
      await enrollment.submit(codeFor(emulator, username, sixMinutes));
      await enrollment.expectError(/./);
      await expect(enrollment.part("error").locator("ol")).toBeVisible();
      await expectNoViolations(enrollment);
    });

    test("where the page has a mistake", async ({ begin }) => {
      const { enrollment } = await begin(signedIn, { issuer: "Larkspur: accounts" });
      await enrollment.start();
      await expect(enrollment.part("copy-details")).toBeVisible();
      await expectNoViolations(enrollment);
    });

    test("where little time is left to sign in, and where none is", async ({ begin, page }) => {
      await page.clock.install();
      const { enrollment } = await begin(atSignIn, { sessionMinutes: 3 });
      await expect(enrollment.part("time-left")).toBeVisible();
      await expectNoViolations(enrollment);
      await page.clock.runFor(180_000);
      await expect(enrollment.part("sign-in")).toBeVisible();
      await expectNoViolations(enrollment);
    });

    test.describe("on a phone", () => {
      test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

      test("where the app is opened first", async ({ begin }) => {
        const { enrollment } = await begin(signedIn);
        await enrollment.startAndWait();
        await expect(enrollment.part("open-app")).toBeVisible();
        await expectNoViolations(enrollment);
      });
    });
  });
}
