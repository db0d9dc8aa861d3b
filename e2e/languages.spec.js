import { ar } from "../web/strings/ar.js";
import { de } from "../web/strings/de.js";
import { en } from "../web/strings/en.js";
import { ptPT } from "../web/strings/pt-PT.js";
import { codeOf, wrongCodeFor } from "./support/authenticator.js";
import { holdRequests, refusal } from "./support/calls.js";
import { pseudoMessages } from "./support/pseudo.js";
import { expect, test } from "./support/test.js";

/** @param {import("@playwright/test").Page} page @param {string} lang */
const setPageLanguage = (page, lang) =>
  page.evaluate((tag) => (document.documentElement.lang = tag), lang);

test("The element uses the language of its context, or of its own attribute", async ({
  enrollment,
  page,
}) => {
  await expect(enrollment.heading).toHaveText(en.introHeading);
  await setPageLanguage(page, "de-CH");
  await expect(enrollment.heading).toHaveText(de.introHeading);
  await expect(enrollment.host.locator(".enrollment")).toHaveAttribute("lang", "de");
  await enrollment.setAttributes({ lang: "pt-AO" });
  await expect(enrollment.heading).toHaveText(ptPT.introHeading);
  await enrollment.setAttributes({ lang: "x-unknown" });
  await expect(enrollment.heading).toHaveText(en.introHeading);
  await enrollment.setAttributes({ lang: null });
  await expect(enrollment.heading).toHaveText(de.introHeading);
});

test("A language that changes in the middle loses nothing: not the code, the focus, or the secret", async ({
  calls,
  enrollment,
  page,
}) => {
  await enrollment.startAndWait();
  const secret = await calls.secret();
  const picture = await enrollment.picture();
  await enrollment.submit(wrongCodeFor(secret));
  await enrollment.expectError("mistyped or for a different entry");
  await enrollment.code.fill("12345");
  await setPageLanguage(page, "de");
  await enrollment.expectError(de.errors.code_wrong.split("{")[0] ?? "");
  await expect(enrollment.code).toHaveValue("12345");
  await expect(enrollment.code).toBeFocused();
  expect(await enrollment.picture()).toBe(picture);
  await enrollment.submit(codeOf(secret));
  await expect(enrollment.heading).toHaveText(de.enrolledHeading);
  expect(calls.of("AssociateSoftwareToken")).toHaveLength(1);
});

test("Arabic is written from right to left, but not the key and the code", async ({
  enrollment,
  page,
}) => {
  await setPageLanguage(page, "ar-EG");
  await expect(enrollment.heading).toHaveText(ar.introHeading);
  await expect(enrollment.host.locator(".enrollment")).toHaveAttribute("dir", "rtl");
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  const direction = (/** @type {import("@playwright/test").Locator} */ part) =>
    part.evaluate((element) => getComputedStyle(element).direction);
  expect(await direction(enrollment.heading)).toBe("rtl");
  expect(await direction(enrollment.key)).toBe("ltr");
  expect(await direction(enrollment.code)).toBe("ltr");
});

test("In Arabic the number for support stands in its own order", async ({
  calls,
  enrollment,
  page,
}) => {
  const number = "12345678-90ab-4cde-8f01-23456789abcd";
  await setPageLanguage(page, "ar");
  await calls.failNext("GetUser", refusal("NotAuthorizedException", "Not authorized", number));
  await enrollment.start();
  await enrollment.expectStep("failed");
  const shown = await enrollment.host.getByText(number).evaluate((line, text) => {
    const node = /** @type {Text} */ (line.firstChild);
    const begin = node.data.indexOf(text);
    const places = [...text].map((character, i) => {
      const range = document.createRange();
      range.setStart(node, begin + i);
      range.setEnd(node, begin + i + 1);
      const { left, top } = range.getBoundingClientRect();
      return { character, left, top };
    });
    places.sort((one, other) => one.top - other.top || one.left - other.left);
    return places.map(({ character }) => character).join("");
  }, number);
  expect(shown).toBe(number);
});

test("Where the language can’t be loaded, the element speaks English", async ({
  enrollment,
  page,
}) => {
  await page.route("**/dist/*.js", (route) => route.abort());
  await setPageLanguage(page, "fi");
  await expect(enrollment.host.locator(".enrollment")).toHaveAttribute("lang", "en");
  await enrollment.startAndWait();
  await expect(enrollment.heading).toHaveText(en.setupHeading);
});

test("Until the language arrives, the element speaks English after five seconds", async ({
  enrollment,
  page,
}) => {
  await page.clock.install();
  await page.route("**/dist/fi-*.js", () => {});
  const requested = page.waitForRequest("**/dist/fi-*.js");
  await setPageLanguage(page, "fi");
  await requested;
  await page.clock.fastForward(5000);
  await expect(enrollment.host.locator(".enrollment")).toHaveAttribute("lang", "en");
});

test("Until a language arrives, the texts stay in the direction of the one before", async ({
  enrollment,
  page,
}) => {
  await page.route("**/dist/ar-*.js", () => {});
  const requested = page.waitForRequest("**/dist/ar-*.js");
  await setPageLanguage(page, "ar");
  await requested;
  await enrollment.startAndWait();
  await expect(enrollment.heading).toHaveText(en.setupHeading);
  const frame = enrollment.host.locator(".enrollment");
  await expect(frame).toHaveAttribute("lang", "en");
  await expect(frame).toHaveAttribute("dir", "ltr");
});

test("The element follows the language of a drawing around it", async ({ enrollment, page }) => {
  await enrollment.host.evaluate((element) => {
    const svg = "http://www.w3.org/2000/svg";
    const drawing = document.createElementNS(svg, "svg");
    drawing.setAttribute("lang", "de");
    document.body.append(drawing);
    drawing.appendChild(document.createElementNS(svg, "foreignObject")).append(element);
  });
  await expect(enrollment.heading).toHaveText(de.introHeading);
  await page.locator("svg").evaluate((drawing) => drawing.setAttribute("lang", "en"));
  await expect(enrollment.heading).toHaveText(en.introHeading);
});

test("A language that arrives late does not take the place of one that was chosen after it", async ({
  enrollment,
  page,
}) => {
  const release = await holdRequests(page, "**/dist/ar-*.js");
  const requested = page.waitForRequest("**/dist/ar-*.js");
  await setPageLanguage(page, "ar");
  await requested;
  await setPageLanguage(page, "de");
  await expect(enrollment.heading).toHaveText(de.introHeading);
  const arrived = page.waitForResponse("**/dist/ar-*.js");
  release();
  await (await arrived).finished();
  // Wait until the module is loaded and its callbacks have run.
  await page.evaluate((url) => import(url), (await arrived).url());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await expect(enrollment.heading).toHaveText(de.introHeading);
  await expect(enrollment.host.locator(".enrollment")).toHaveAttribute("dir", "ltr");
});

for (const width of [320, 1000]) {
  test(`In a pseudo-language nothing is left in English, and nothing is cut off, at ${width} px`, async ({
    enrollment,
    page,
    screens,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await enrollment.setProperties({ messages: pseudoMessages });
    await enrollment.setAttributes({ "device-name": "⟦Phone⟧", issuer: "⟦Larkspur⟧" });
    for await (const name of screens) {
      expect(await leftOver(enrollment), name).toEqual([]);
      expect(await clipped(enrollment), name).toEqual([]);
    }
  });
}

/**
 * @param {import("./support/enrollment.js").Enrollment} enrollment
 * @returns {Promise<string[]>} Texts that are not in the pseudo-language, except keys and accounts.
 */
async function leftOver({ host }) {
  return host.evaluate((element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode;
      if (parentElement?.closest("[translate=no]")) continue;
      // An error is split into its sentences.
      const { textContent } = parentElement?.closest("[part=error]") ?? walker.currentNode;
      // A text that is joined from others, or contains a value, has further marks inside.
      if (textContent?.trim() && !/^(\d\. )?⟦.*⟧$/s.test(textContent.trim()))
        texts.push(textContent);
    }
    const labels = [...root.querySelectorAll("[aria-label]")].map((one) => one.ariaLabel ?? "");
    return [...texts, ...labels.filter((label) => !/^⟦.*⟧$/s.test(label))];
  });
}

/**
 * @param {import("./support/enrollment.js").Enrollment} enrollment
 * @returns {Promise<string[]>}
 */
async function clipped({ host }) {
  return host.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll("button, p, label, summary, h2, h3, dt, dd") ?? [])]
      .filter((one) => !one.classList.contains("spoken"))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
}

test("Markup in the page’s own texts is shown as text", async ({ enrollment, observation }) => {
  await enrollment.setProperties({
    messages: { introHeading: "<img src=x onerror=alert(1)><b>Bold</b>" },
  });
  await expect(enrollment.heading).toHaveText("<img src=x onerror=alert(1)><b>Bold</b>");
  await expect(enrollment.host.locator("img, b")).toHaveCount(0);
  expect(observation.violations).toEqual([]);
});
