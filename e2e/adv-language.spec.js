import { de } from "../web/strings/de.js";
import { en } from "../web/strings/en.js";
import { expect, signedIn, test } from "./support/under-way.js";

test("In a shadow root the element follows the language of every element around it", async ({
  begin,
  page,
}) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.host.evaluate((element) => {
    const outer = document.body.appendChild(document.createElement("div"));
    const root = outer.attachShadow({ mode: "open" });
    const inner = root.appendChild(document.createElement("section"));
    inner.lang = "en";
    inner.append(element);
  });
  await expect(enrollment.heading).toHaveText(en.introHeading);
  await page.locator("section").evaluate((inner) => inner.setAttribute("lang", "de"));
  await expect(enrollment.heading).toHaveText(de.introHeading);
});

test("Until a language arrives, the texts stay in the direction of the one before", async ({
  begin,
  page,
}) => {
  const { enrollment } = await begin(signedIn);
  await page.route("**/dist/ar-*.js", () => {});
  const requested = page.waitForRequest("**/dist/ar-*.js");
  await page.evaluate(() => (document.documentElement.lang = "ar"));
  await requested;
  await enrollment.startAndWait();
  await expect(enrollment.heading).toHaveText(en.setupHeading);
  const frame = enrollment.host.locator(".enrollment");
  await expect(frame).toHaveAttribute("lang", "en");
  await expect(frame).toHaveAttribute("dir", "ltr");
});
