// Usability problems that were found once. Each test checks that its problem stays fixed.

import { codeOf, wrongCodeFor } from "./support/authenticator.js";
import { refusal } from "./support/calls.js";
import { expect, test } from "./support/test.js";

/** @typedef {import("./support/enrollment.js").Enrollment} Enrollment */

/**
 * @param {import("@playwright/test").Page} page
 * @param {number} size In pixels: 32 is text at 200 %.
 */
const setTextSize = (page, size) =>
  page.evaluate((px) => (document.documentElement.style.fontSize = `${px}px`), size);

test("An app is named also where the flow starts by itself", async ({ enrollment, user }) => {
  await enrollment.setAttributes({ "auto-start": "" });
  await enrollment.setProperties({ accessToken: user.accessToken });
  await enrollment.expectStep("awaiting-code");
  const apps = enrollment.part("apps");
  await expect(apps).not.toContainText("Don’t have an app yet?Google");
  await expect(apps.getByText("Google Authenticator")).toBeHidden();
  await apps.locator("summary").click();
  await expect(apps.getByText("Google Authenticator")).toBeVisible();
});

test("The steps are numbered, in the figures of the language", async ({ enrollment, page }) => {
  const steps = () => enrollment.host.locator("h3");
  await expect(steps()).toHaveText(["1. Get an app"]);
  await enrollment.startAndWait();
  const numbered = [/^1\. /, /^2\. Scan the QR code/, /^3\. Type the code/];
  await expect(steps()).toHaveText(numbered);
  await page.evaluate(() => (document.documentElement.lang = "fa"));
  await expect(steps()).toHaveText([/^۱\. /, /^۲\. /, /^۳\. /]);
});

test("The next code takes the place of one that was refused", async ({
  calls,
  enrollment,
  page,
}) => {
  await enrollment.startAndWait();
  const secret = await calls.secret();
  await enrollment.code.focus();
  await page.keyboard.type(wrongCodeFor(secret));
  await page.keyboard.press("Enter");
  await enrollment.expectError("mistyped or for a different entry");
  await page.keyboard.type(codeOf(secret));
  await page.keyboard.press("Enter");
  await enrollment.expectStep("enrolled");
});

test("What a password manager fills in by mistake does not stay to be seen", async ({
  calls,
  enrollment,
}) => {
  await enrollment.startAndWait();
  for (const filled of ["user123456@example.com", "correct123456horse"]) {
    await enrollment.submit(filled);
    await enrollment.expectError("A code has no letters");
    await expect(enrollment.code).toHaveValue("");
  }
  expect(calls.of("VerifySoftwareToken")).toEqual([]);
});

test("What was announced is not left beside an error", async ({ enrollment, page }) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async () => {};
  });
  await enrollment.startAndWait();
  await enrollment.part("copy-link").click();
  await expect(enrollment.status).toHaveText("Copied");
  await enrollment.submit("12");
  await enrollment.expectError(/too short/);
  await expect(enrollment.status).toBeEmpty();
});

test("While a code is being verified, the ways out are inactive", async ({
  calls,
  enrollment,
  observation,
  page,
}) => {
  await page.evaluate(() => {
    // Firefox before 119 has no properties for ARIA.
    for (const name of Object.keys(Element.prototype)) {
      if (name.startsWith("aria")) Reflect.deleteProperty(Element.prototype, name);
    }
  });
  await enrollment.setAttributes({ skippable: "" });
  await enrollment.startAndWait();
  const { release } = await calls.hold("VerifySoftwareToken");
  await enrollment.submit(codeOf(await calls.secret()));
  await enrollment.expectStep("verifying");
  await expect(enrollment.part("skip")).toHaveAttribute("aria-disabled", "true");
  await enrollment.part("skip").click({ force: true });
  await enrollment.expectStep("verifying");
  release();
  await enrollment.expectStep("enrolled");
  expect(observation.events.map(({ type }) => type)).not.toContain("enrollment-skip");
});

test("While the app is turned on the focus goes nowhere, and then to the end", async ({
  calls,
  enrollment,
  page,
}) => {
  await enrollment.startAndWait();
  const { release } = await calls.hold("SetUserMFAPreference");
  await enrollment.code.fill(codeOf(await calls.secret()));
  await page.keyboard.press("Enter");
  await enrollment.expectStep("activating");
  await expect(enrollment.heading).not.toBeFocused();
  release();
  await enrollment.expectStep("enrolled");
  await expect(enrollment.heading).toBeFocused();
});

test.describe("The end", () => {
  test("says what to do about a lost phone, and “Done” tells the page", async ({
    calls,
    enrollment,
    observation,
  }) => {
    await enrollment.startAndWait();
    await enrollment.finish(codeOf(await calls.secret()));
    await expect(enrollment.host.locator(".check")).toBeVisible();
    await expect(enrollment.host.locator("slot[name=recovery]")).toContainText("Contact ");
    await enrollment.part("done").click();
    expect(observation.events.at(-1)?.type).toBe("enrollment-done");
    await expect(enrollment.part("done")).toBeHidden();
    await expect(enrollment.heading).toBeFocused();
  });

  test("has the page’s own words and controls instead", async ({ calls, enrollment, page }) => {
    await enrollment.host.evaluate((element) => {
      for (const slot of ["recovery", "done"]) {
        const child = element.appendChild(document.createElement("a"));
        [child.slot, child.textContent] = [slot, `own ${slot}`];
      }
    });
    await enrollment.startAndWait();
    await enrollment.finish(codeOf(await calls.secret()));
    await expect(page.getByText("own recovery")).toBeVisible();
    await expect(page.getByText("own done")).toBeVisible();
    await expect(enrollment.part("done")).toBeHidden();
    await expect(enrollment.host.getByText("Getting a new phone?")).toBeHidden();
  });
});

test.describe("The hidden QR code", () => {
  for (const { what, width, text } of [
    { what: "390 px and text at 200 %", width: 390, text: 32 },
    { what: "320 px and text at 125 %", width: 320, text: 20 },
    { what: "240 px", width: 256, text: 16 },
  ]) {
    test(`can be shown at ${what}`, async ({ enrollment, page }) => {
      await page.setViewportSize({ width, height: 800 });
      await setTextSize(page, text);
      await enrollment.setAttributes({ conceal: "" });
      await enrollment.startAndWait();
      const cut = await enrollment.host.evaluate((element) => {
        const plate = element.shadowRoot?.querySelector(".plate");
        return (
          plate && [plate.scrollWidth > plate.clientWidth, plate.scrollHeight > plate.clientHeight]
        );
      });
      expect(cut).toEqual([false, false]);
      await enrollment.part("reveal").click();
      await expect(enrollment.qr).toBeVisible();
    });
  }

  test("is hidden by a button that is no larger when the key is open", async ({
    enrollment,
    page,
  }) => {
    await page.setViewportSize({ width: 1100, height: 900 });
    await enrollment.setAttributes({ conceal: "" });
    await enrollment.startAndWait();
    await enrollment.part("reveal").click();
    await enrollment.keySummary.click();
    await expect(enrollment.key).toBeVisible();
    expect((await enrollment.part("conceal").boundingBox())?.height).toBeLessThan(60);
  });
});

test.describe("Where a QR code would be too small to scan", () => {
  for (const width of [390, 1100]) {
    test(`the key takes its place, and covers nothing, at ${width} px`, async ({
      calls,
      enrollment,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await enrollment.setAttributes({ issuer: "安".repeat(64), account: "李".repeat(64) });
      await enrollment.startAndWait();
      await expect(enrollment.key).toHaveText(await calls.secret());
      await expect(enrollment.qr).toHaveCount(0);
      await expect(enrollment.host.getByText("would be too small to scan")).toBeVisible();
      const [key, label] = [await enrollment.key.boundingBox(), await codeLabel(enrollment)];
      expect((key?.y ?? 0) + (key?.height ?? 0)).toBeLessThan(label?.y ?? 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test("it comes back with the room for it", async ({ enrollment, page }) => {
    await page.setViewportSize({ width: 130, height: 900 });
    await enrollment.startAndWait();
    await expect(enrollment.host.getByText("would be too small to scan")).toBeVisible();
    await page.setViewportSize({ width: 390, height: 900 });
    await expect(enrollment.qr).toBeVisible();
    await expect(enrollment.host.getByText("would be too small to scan")).toBeHidden();
  });
});

/** @param {Enrollment} enrollment */
const codeLabel = ({ host }) => host.locator("label[for=code]").boundingBox();

test.describe("“Open my app”", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("says so where no app opens, and shows the key", async ({ calls, enrollment, page }) => {
    await page.evaluate(() => (HTMLAnchorElement.prototype.click = () => {}));
    await enrollment.startAndWait();
    await enrollment.part("open-app").click();
    await expect(enrollment.host.locator(".note")).toHaveText(
      "No app opened. Copy the key instead.",
    );
    await expect(enrollment.status).toHaveText("No app opened. Copy the key instead.");
    await expect(enrollment.key).toHaveText(await calls.secret());
  });

  test("says nothing where one does", async ({ enrollment, page }) => {
    await page.clock.install();
    await page.evaluate(
      () => (HTMLAnchorElement.prototype.click = () => dispatchEvent(new Event("blur"))),
    );
    await enrollment.startAndWait();
    await enrollment.part("open-app").click();
    await page.clock.runFor(5000);
    await expect(enrollment.host.locator(".note")).toHaveCount(0);
    await expect(enrollment.key).toBeHidden();
  });
});

test("“Copied” stands on the button, for a while", async ({ calls, context, enrollment, page }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.clock.install();
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  const copy = enrollment.part("copy-key");
  await copy.click();
  await expect(copy).toHaveText("Copied");
  await expect(enrollment.status).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await calls.secret());
  await page.clock.runFor(3000);
  await expect(copy).toHaveText("Copy the key");
  await page.clock.runFor(10_000);
  await expect(enrollment.status).toBeEmpty();
});

test("The key has its copy button first, and the rest behind", async ({ enrollment }) => {
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  const names = await enrollment.part("details").locator("button").allTextContents();
  expect(names).toEqual(["Copy the key", "Open my app"]);
  await expect(enrollment.host.locator("dl")).toBeHidden();
  await enrollment.part("more").locator("summary").click();
  await expect(enrollment.host.locator("dl")).toBeVisible();
});

test("Session recorders are told to leave out the key and the QR code", async ({ enrollment }) => {
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  for (const part of [enrollment.key.locator(".."), enrollment.qr]) {
    await expect(part).toHaveClass("rr-block ph-no-capture sentry-block fs-exclude");
    await expect(part).toHaveAttribute("data-dd-privacy", "hidden");
    await expect(part).toHaveAttribute("data-private", "");
    await expect(part).toHaveAttribute("data-hj-suppress", "");
  }
});

test.describe("An error", () => {
  test("begins with what happened, which alone stands out", async ({ calls, enrollment }) => {
    await enrollment.startAndWait();
    await enrollment.submit(wrongCodeFor(await calls.secret()));
    await expect(enrollment.error.locator("strong")).toHaveText(
      "That code is mistyped or for a different entry.",
    );
    const weights = await enrollment.error.evaluate((element) =>
      [element, ...element.children].map((one) => getComputedStyle(one).fontWeight),
    );
    expect(weights).toEqual(["400", "700"]);
  });

  test("leaves the field in view, also at 400 %", async ({ calls, enrollment, page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await enrollment.startAndWait();
    const secret = await calls.secret();
    await enrollment.code.focus();
    await page.keyboard.type(wrongCodeFor(secret));
    await page.evaluate(() => {
      const field = document.activeElement?.shadowRoot?.activeElement;
      scrollBy(0, Number(field?.getBoundingClientRect().bottom) - innerHeight);
    });
    await page.keyboard.press("Enter");
    await enrollment.expectError("mistyped or for a different entry");
    await expect(enrollment.code).toBeInViewport({ ratio: 1 });
  });
});

test("What a page problem is can be copied, and no button promises more", async ({
  context,
  enrollment,
  page,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await enrollment.setAttributes({ issuer: "Lark:spur" });
  await enrollment.start();
  await enrollment.expectStep("failed");
  await expect(enrollment.host.locator(".primary")).toHaveCount(0);
  await enrollment.part("copy-details").click();
  await expect(enrollment.status).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^invalid_issuer\nthe issuer /,
  );
});

test("The page can say in its own words what is wrong with it", async ({ enrollment }) => {
  await enrollment.setProperties({ messages: { errors: { invalid_issuer: "Der Name fehlt." } } });
  await enrollment.setAttributes({ issuer: "Lark:spur" });
  await enrollment.start();
  await expect(enrollment.host.getByText("Der Name fehlt.")).toBeVisible();
  await expect(enrollment.host.locator("[lang=en] [lang=en]")).toHaveCount(0);
});

test("In a text from right to left the names stand where the text does", async ({
  enrollment,
  page,
}) => {
  await page.evaluate(() => (document.documentElement.lang = "ar"));
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await enrollment.part("more").locator("summary").click();
  const [term, name] = [
    enrollment.host.locator("dt").first(),
    enrollment.host.locator("bdi").first(),
  ];
  const end = async (/** @type {import("@playwright/test").Locator} */ one) =>
    one.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().right;
    });
  expect(Math.abs((await end(term)) - (await end(name)))).toBeLessThan(2);
});

test("The bar below the field is as wide as the field", async ({ enrollment, page }) => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("cognito-totp-enrollment::part(code) { inline-size: 8rem }");
    document.adoptedStyleSheets = [sheet];
  });
  await enrollment.setAttributes({ "code-countdown": "" });
  await enrollment.startAndWait();
  const [field, bar] = [
    await enrollment.code.boundingBox(),
    await enrollment.part("countdown").boundingBox(),
  ];
  expect(bar?.width).toBe(field?.width);
});

test("With more contrast and in forced colors, the bar and the spinner can be told from what is behind", async ({
  calls,
  enrollment,
  page,
}) => {
  await enrollment.setAttributes({ "code-countdown": "" });
  await enrollment.startAndWait();
  const outline = () =>
    enrollment.part("countdown").evaluate((one) => getComputedStyle(one).outlineStyle);
  expect(await outline()).toBe("none");
  await page.emulateMedia({ contrast: "more" });
  expect(await outline()).toBe("solid");
  await page.emulateMedia({ contrast: "no-preference", forcedColors: "active" });
  expect(await outline()).toBe("solid");
  const { release } = await calls.hold("VerifySoftwareToken");
  await enrollment.submit(codeOf(await calls.secret()));
  await enrollment.expectStep("verifying");
  const sides = await enrollment.status.evaluate((one) => {
    const { borderTopColor, borderBottomColor } = getComputedStyle(one, "::before");
    return [borderTopColor, borderBottomColor];
  });
  expect(sides[0]).not.toBe(sides[1]);
  release();
  await enrollment.expectStep("enrolled");
});

test("A retry is inactive for as long as it must wait", async ({ calls, enrollment, page }) => {
  await page.clock.install();
  await calls.failNext(
    "AssociateSoftwareToken",
    refusal("LimitExceededException", "Attempt limit exceeded"),
  );
  await enrollment.start();
  await enrollment.expectStep("failed");
  const retry = enrollment.part("retry");
  await expect(enrollment.part("retry-in")).toBeVisible();
  await expect(retry).toHaveAttribute("aria-disabled", "true");
  await retry.click({ force: true });
  await enrollment.expectStep("failed");
  await page.clock.runFor(120_000);
  await expect(retry).toHaveAttribute("aria-disabled", "false");
  await retry.click();
  await enrollment.expectStep("awaiting-code");
});

test("What an input method composes is judged when it is done, and is not insisting", async ({
  calls,
  enrollment,
  observation,
  page,
}) => {
  await enrollment.setAttributes({ "auto-submit": "" });
  await enrollment.startAndWait();
  const code = codeOf(await calls.secret());
  const wide = [...code].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("");
  const client = await page.context().newCDPSession(page);
  await enrollment.code.focus();
  for (let length = 1; length <= 6; length += 1) {
    const text = wide.slice(0, length);
    await client.send("Input.imeSetComposition", {
      text,
      selectionStart: length,
      selectionEnd: length,
    });
  }
  await expect(enrollment.code).toHaveValue(wide);
  await enrollment.expectStep("awaiting-code");
  expect(observation.errors).toEqual([]);
  // In some browsers, the key that ends the composition also submits the form.
  await enrollment.code.evaluate((field) => {
    const form = /** @type {HTMLInputElement} */ (field).form;
    form?.requestSubmit();
  });
  expect(calls.of("VerifySoftwareToken")).toEqual([]);
  await client.send("Input.insertText", { text: wide });
  await enrollment.expectStep("enrolled");
  expect(calls.of("VerifySoftwareToken")).toHaveLength(1);
});

test("With auto-submit, a composition that begins where one ends is judged when it is done", async ({
  enrollment,
  observation,
}) => {
  await enrollment.setAttributes({ "auto-submit": "" });
  await enrollment.startAndWait();
  await enrollment.code.evaluate(async (element) => {
    const field = /** @type {HTMLInputElement} */ (element);
    const compose = (/** @type {string} */ type) => field.dispatchEvent(new CompositionEvent(type));
    compose("compositionstart");
    field.value = "123";
    compose("compositionend");
    compose("compositionstart");
    await new Promise((resolve) => setTimeout(resolve));
    field.value = "123456";
    field.dispatchEvent(new InputEvent("input", { isComposing: true }));
  });
  expect(observation.errors).toEqual([]);
  await enrollment.code.dispatchEvent("compositionend");
  await enrollment.expectError(/./);
});

test("The text of each opened fold stands as far below its line", async ({ enrollment }) => {
  await enrollment.startAndWait();
  const gapOf = async (/** @type {string} */ part) => {
    const fold = enrollment.part(part);
    await fold.locator("summary").first().click();
    const [line, text] = [fold.locator("summary").first(), fold.locator("p").first()];
    const [top, bottom] = [await line.boundingBox(), await text.boundingBox()];
    return Math.round((bottom?.y ?? 0) - (top?.y ?? 0) - (top?.height ?? 0));
  };
  expect(await gapOf("apps")).toBe(12);
  expect(await gapOf("details")).toBe(12);
});
