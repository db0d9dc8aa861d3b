import { expect } from "@playwright/test";
import { test as base } from "../tests/fixtures.js";

const test = base.extend({
  /** What the page complained of: a hydration that failed, a file that is missing. */
  complaints: [
    async ({ page }, use) => {
      const complaints = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

test("a user scans the code and is enrolled", async ({ page, scanAndEnroll }) => {
  await page.goto("/");
  await scanAndEnroll();
});

test("another language is loaded when the page speaks it", async ({
  enrollment,
  page,
  username: _,
}) => {
  await page.goto("/");
  await expect(enrollment.part("start")).toBeVisible();
  await page.evaluate(() => (document.documentElement.lang = "de"));
  await expect(enrollment.part("start")).toHaveText("App einrichten");
});

test("the server's HTML has the tag, if it renders the page, and no token", async ({ request }) => {
  const isRendered = process.env.STACK !== "angular";
  const html = await (await request.get("/")).text();
  expect(html.includes("<cognito-totp-enrollment ")).toBe(isRendered);
  expect(html.toLowerCase()).not.toMatch(/access-?token=/);
});
