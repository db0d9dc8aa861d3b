import { codeOf, wrongCodeFor } from "./support/authenticator.js";
import { axeViolations } from "./support/axe.js";
import { captivePortal } from "./support/calls.js";
import { pseudoMessages } from "./support/pseudo.js";
import { expect, test } from "./support/test.js";

// Each language once, and each direction in a theme: axe reads structure, names and contrast, in
// which languages do not differ.
for (const { lang, colorScheme } of /** @type {const} */ ([
  { lang: "en", colorScheme: "light" },
  { lang: "ar", colorScheme: "dark" },
  { lang: "de", colorScheme: "light" },
  { lang: "pseudo", colorScheme: "dark" },
  { lang: "ja", colorScheme: "light" },
  { lang: "hi", colorScheme: "dark" },
])) {
  test.describe(`On a ${colorScheme} page in ${lang}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing on any screen", async ({ enrollment, page, screens }) => {
      await page.evaluate((tag) => (document.documentElement.lang = tag), lang);
      if (lang === "pseudo") {
        await page.evaluate(() => (document.documentElement.lang = "en"));
        await enrollment.setProperties({ messages: pseudoMessages });
      }
      await enrollment.setAttributes({ "device-name": "Phone", "code-countdown": "" });
      await prepareForAxe(page);
      for await (const name of screens) {
        expect(await axeViolations(page), name).toEqual([]);
      }
    });
  });
}

for (const { what, forcedColors, viewport } of /** @type {const} */ ([
  { what: "in forced colors", forcedColors: "active", viewport: { width: 1280, height: 720 } },
  { what: "at 400 %", forcedColors: "none", viewport: { width: 320, height: 256 } },
])) {
  test(`axe finds nothing ${what}`, async ({ page, screens }) => {
    await page.emulateMedia({ forcedColors });
    await page.setViewportSize(viewport);
    await prepareForAxe(page);
    for await (const name of screens) {
      expect(await axeViolations(page), name).toEqual([]);
    }
  });
}

/** @param {import("@playwright/test").Page} page */
async function prepareForAxe(page) {
  // axe takes a second or two for each screen.
  test.slow();
  // axe assumes that a page without a background is white, even a dark one.
  await page.evaluate(() => (document.documentElement.style.background = "Canvas"));
}

test("A user enrolls with only the keyboard, and the focus follows", async ({
  calls,
  enrollment,
  page,
}) => {
  await page.keyboard.press("Tab");
  await expect(enrollment.part("start")).toBeFocused();
  await page.keyboard.press("Enter");
  await enrollment.expectStep("awaiting-code");
  await expect(enrollment.heading).toBeFocused();

  const order = [
    enrollment.part("apps").locator("summary"),
    enrollment.part("copy-link"),
    enrollment.keySummary,
    enrollment.code,
  ];
  for (const control of order) {
    await page.keyboard.press("Tab");
    await expect(control).toBeFocused();
  }
  await page.keyboard.type("12a");
  await page.keyboard.press("Enter");
  await enrollment.expectError("no letters");
  await expect(enrollment.code).toBeFocused();

  await page.keyboard.type(codeOf(await calls.secret()));
  await page.keyboard.press("Enter");
  await enrollment.expectStep("enrolled");
  await expect(enrollment.heading).toBeFocused();
});

test("After a wrong code the focus goes from the button back to the field", async ({
  calls,
  enrollment,
  page,
}) => {
  await enrollment.startAndWait();
  await enrollment.code.fill(wrongCodeFor(await calls.secret()));
  await enrollment.code.press("Tab");
  await expect(enrollment.part("submit")).toBeFocused();
  await page.keyboard.press("Space");
  await enrollment.expectError("mistyped or for a different entry");
  await expect(enrollment.code).toBeFocused();
});

test("The focus follows to failures and to cancelling too", async ({ calls, enrollment, page }) => {
  await calls.failNext("GetUser", captivePortal);
  await enrollment.part("start").focus();
  await page.keyboard.press("Enter");
  await enrollment.expectStep("failed");
  await expect(enrollment.heading).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(enrollment.part("retry")).toBeFocused();
  await page.keyboard.press("Enter");
  await enrollment.expectStep("awaiting-code");
  await expect(enrollment.heading).toBeFocused();
  await enrollment.part("cancel").focus();
  await page.keyboard.press("Enter");
  await enrollment.expectStep("idle");
  await expect(enrollment.heading).toBeFocused();
});

test("An automatic start leaves the focus where it is", async ({ enrollment, page, user }) => {
  await page.evaluate(() => {
    const field = document.createElement("input");
    field.id = "elsewhere";
    document.querySelector("main")?.prepend(field);
    field.focus();
  });
  await enrollment.setAttributes({ "auto-start": "" });
  await enrollment.setProperties({ accessToken: user.accessToken });
  await enrollment.expectStep("awaiting-code");
  await expect(page.locator("#elsewhere")).toBeFocused();
});

test("An error is tied to its field and announced; progress is announced politely", async ({
  calls,
  enrollment,
}) => {
  await enrollment.startAndWait();
  await expect(enrollment.code).toHaveAccessibleName("6-digit code");
  await expect(enrollment.code).toHaveAttribute("aria-invalid", "false");
  await expect(enrollment.error).toHaveRole("alert");
  await expect(enrollment.error).toBeEmpty();
  await expect(enrollment.status).toHaveRole("status");

  await enrollment.submit("12a");
  await enrollment.expectError("no letters");
  await expect(enrollment.code).toHaveAttribute("aria-invalid", "true");
  await expect(enrollment.code).toHaveAccessibleDescription(/current one\..*no letters/);
  await expect(enrollment.status).toBeEmpty();

  const { release } = await calls.hold("VerifySoftwareToken");
  await enrollment.submit(codeOf(await calls.secret()));
  await expect(enrollment.status).toHaveText("Checking the code…");
  await expect(enrollment.error).toBeEmpty();
  await expect(enrollment.code).toHaveAttribute("aria-invalid", "false");
  release();
  await enrollment.expectStep("enrolled");
  await expect(enrollment.status).toBeEmpty();
});

test("The QR code's label says its purpose and the alternatives, but not the secret", async ({
  enrollment,
}) => {
  await enrollment.startAndWait();
  await expect(enrollment.qr).toHaveRole("img");
  await expect(enrollment.qr).toHaveAccessibleName(/^QR code .*“Can’t scan it\?”/);
});

test("The field suits codes: numeric keypad, filled in by the system, and of any length", async ({
  enrollment,
}) => {
  await enrollment.startAndWait();
  await expect(enrollment.code).toHaveAttribute("inputmode", "numeric");
  await expect(enrollment.code).toHaveAttribute("autocomplete", "one-time-code");
  await expect(enrollment.code).not.toHaveAttribute("maxlength");
});

test("The headings fit below those of the page", async ({ enrollment, page }) => {
  await enrollment.startAndWait();
  const levels = () => page.getByRole("heading").evaluateAll((all) => all.map((h) => h.tagName));
  expect(await levels()).toEqual(["H1", "H2", "H3", "H3", "H3"]);
  await enrollment.setAttributes({ "heading-level": "4" });
  expect(await levels()).toEqual(["H1", "H4", "H5", "H5", "H5"]);
});

test("An automatic wait is announced after a while, any other wait at once", async ({
  calls,
  enrollment,
  page,
  user,
}) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const check = await calls.hold("GetUser");
  await enrollment.setAttributes({ "auto-start": "" });
  await enrollment.setProperties({ accessToken: user.accessToken });
  await check.reached;
  await enrollment.expectStep("checking");
  await expect(enrollment.status).toBeEmpty();
  await expect(enrollment.part("heading").locator("..")).toHaveAttribute("aria-busy", "true");
  await page.clock.runFor(300);
  await expect(enrollment.status).toHaveText("Checking your account…");
  const associate = await calls.hold("AssociateSoftwareToken");
  check.release();
  await enrollment.expectStep("associating");
  await expect(enrollment.status).toHaveText("Getting your QR code…");
  associate.release();
  await enrollment.expectStep("awaiting-code");
  await expect(enrollment.status).toBeEmpty();

  const { release } = await calls.hold("VerifySoftwareToken");
  await enrollment.submit(codeOf(await calls.secret()));
  await expect(enrollment.status).toHaveText("Checking the code…");
  release();
  await enrollment.expectStep("enrolled");
});
