/** Fixtures for Playwright Test: pass them to `test.extend`. */
import { Authenticator } from "./authenticator.js";
import { CognitoStub } from "./cognito-stub.js";
import { Enrollment } from "./enrollment.js";
import { recordErrors } from "./progress.js";

/**
 * @typedef {object} Fixtures
 * @property {import("./cognito-stub.js").StubOptions} cognitoOptions An option, for `test.use`.
 * @property {CognitoStub} cognito The user pool that all pages of the test call.
 * @property {Authenticator} authenticator An authenticator app without entries.
 * @property {Enrollment} enrollment The element on the page, with the user pool; for more than one,
 *   create your own.
 */

/**
 * @type {import("@playwright/test").Fixtures<Fixtures, {},
 *   import("@playwright/test").PlaywrightTestArgs>}
 */
export const fixtures = {
  cognitoOptions: [{}, { option: true }],

  cognito: async ({ context, cognitoOptions }, use) => {
    await use(await CognitoStub.route(context, cognitoOptions));
  },

  authenticator: async ({}, use) => {
    await use(new Authenticator());
  },

  // With the user pool, so that no test without it calls the real service.
  enrollment: async ({ page, cognito: _ }, use) => {
    // For the messages of `reach`: an error may come before it is called.
    await page.addInitScript(recordErrors);
    await use(new Enrollment(page.locator("cognito-totp-enrollment")));
  },
};
