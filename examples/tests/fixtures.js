import { expect, test as base } from "@playwright/test";
import { fixtures } from "cognito-totp-enrollment/testing.js";

export const test = base.extend(fixtures).extend({
  cognitoOptions: { userPoolId: "eu-central-1_Example01" },

  /**
   * Somebody signed in, whose token the example gets from its server, and what the page's policy
   * stopped.
   */
  username: async ({ cognito, context }, use) => {
    const { username } = cognito.createUser();
    const { accessToken } = cognito.signIn(username);
    await context.route("**/token", (route) => route.fulfill({ body: accessToken }));
    await use(username);
  },

  /** On the page of an example: the user scans the code and is enrolled, which the page hears. */
  scanAndEnroll: async ({ authenticator, cognito, enrollment, page, username }, use) =>
    use(async () => {
      await enrollment.start();
      await enrollment.reach("awaiting-code");
      const { issuer, account } = await authenticator.scan(page);
      expect({ issuer, account }).toEqual({ issuer: "Example", account: "alice@example.com" });
      await enrollment.submit(authenticator.code());
      await enrollment.reach("enrolled");
      await expect(page.locator("#done")).toBeVisible();
      expect(cognito.inspect(username)).toMatchObject({ verified: true, preferred: true });
    }),

  violations: [
    async ({ page }, use) => {
      const violations = [];
      await page.exposeFunction("reportViolation", (text) => violations.push(text));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) =>
          window.reportViolation(`${event.effectiveDirective}: ${event.blockedURI}`),
        );
      });
      await use(violations);
      expect(violations).toEqual([]);
    },
    { auto: true },
  ],
});
