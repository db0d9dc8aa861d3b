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

test("a user scans the code and is enrolled", async ({
  authenticator,
  cognito,
  enrollment,
  page,
  username,
}) => {
  await page.goto("/");
  await enrollment.start();
  await enrollment.reach("awaiting-code");
  const { issuer, account } = await authenticator.scan(page);
  expect({ issuer, account }).toEqual({ issuer: "Example", account: "alice@example.com" });
  await enrollment.submit(authenticator.code());
  await enrollment.reach("enrolled");
  await expect(page.locator("#done")).toBeVisible();
  expect(cognito.inspect(username)).toMatchObject({ verified: true, preferred: true });
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
