import { faults } from "../kit/emulator/index.js";
import { en } from "../web/strings/en.js";
import { expect, signedIn, test } from "./support/under-way.js";

test("In Arabic the number for support stands in its own order", async ({ begin, page }) => {
  const { emulator, enrollment } = await begin(signedIn);
  const number = "12345678-90ab-4cde-8f01-23456789abcd";
  await page.evaluate(() => (document.documentElement.lang = "ar"));
  emulator.plan("GetUser", async (next, exchange) => {
    const refuse = faults.refuse("NotAuthorizedException", "Not authorized");
    const reply = await refuse(next, exchange);
    return reply && { ...reply, headers: { ...reply.headers, "x-amzn-requestid": number } };
  });
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
