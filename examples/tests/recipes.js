/** What the tests of the recipes share. */
import { test as base } from "@playwright/test";
import { fixtures } from "cognito-totp-enrollment/testing.js";

export const test = base.extend(fixtures).extend({
  cognitoOptions: { userPoolId: "eu-central-1_Example01" },
});

/** Begins a recipe, which may go on after this; what it gives is in `window.result` then. */
export async function begin(page, cognito, recipe, userOptions) {
  const { username, password } = cognito.createUser(userOptions);
  const { userPoolId, clientId } = cognito;
  const { accessToken } = cognito.signIn(username);
  await page.goto("/recipes/");
  await page.evaluate(
    ([name, client, token]) => {
      window.beginAgain = () => (window.result = window.recipes[name](client, token));
      void window.beginAgain();
    },
    [recipe, { userPoolId, clientId, username, password }, accessToken],
  );
  return username;
}

export async function enroll(page, enrollment, authenticator) {
  await enrollment.start();
  await enrollment.reach("awaiting-code");
  await authenticator.scan(page);
  await enrollment.submit(authenticator.code());
  await enrollment.reach("enrolled");
}

/** Begins a sign-in at which an app must be set up. */
export async function beginSetup(page, cognito, recipe) {
  await begin(page, cognito, recipe, { mfa: "ON" });
  await page.waitForFunction(() => document.querySelector("cognito-totp-enrollment").session);
}
