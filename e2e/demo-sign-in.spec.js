/**
 * The demo's sign-in pages, with the demo's own emulator, and with an emulator in place of a real
 * user pool.
 */
import { startEmulator } from "../kit/emulator/index.js";
import { startDemoPages } from "../demo/server/demo-pages.js";
import { codeOf } from "./support/authenticator.js";
import { Enrollment } from "./support/enrollment.js";
import { expect, test as base } from "./support/test.js";
import { atSignIn, codeFor } from "./support/under-way.js";

/** @typedef {import("../kit/emulator/index.js").Emulator} Emulator */
/** @typedef {import("@playwright/test").Page} Page */

const REGION = "eu-central-1";
const ENDPOINT = `https://cognito-idp.${REGION}.amazonaws.com`;
const DONE = { verified: true, enabled: true, preferred: true };

/**
 * @typedef {{demo: Awaited<ReturnType<typeof startDemoPages>>, ownPool: Emulator}} Own
 * @typedef {import("@playwright/test").PlaywrightTestArgs &
 *   import("@playwright/test").PlaywrightTestOptions & import("./support/test.js").TestFixtures}
 *   TestArgs
 * @typedef {import("@playwright/test").PlaywrightWorkerArgs &
 *   import("@playwright/test").PlaywrightWorkerOptions &
 *   import("./support/test.js").WorkerFixtures} WorkerArgs
 */

const test = base.extend(
  /** @type {import("@playwright/test").Fixtures<Own, {}, TestArgs, WorkerArgs>} */ ({
    demo: async ({ observation, pool }, use) => {
      const demo = await startDemoPages(pool);
      observation.services.push(demo.emulator.url);
      await use(demo);
      await demo.stop();
    },

    /** An emulator that responds at the address of a real user pool. */
    ownPool: async ({ observation, page }, use) => {
      const emulator = await startEmulator({ userPoolId: `${REGION}_Example01` });
      observation.services.push(ENDPOINT);
      await page.route(`${ENDPOINT}/**`, async (route) => {
        const response = await route.fetch({ url: emulator.url });
        await route.fulfill({ response });
      });
      await use(emulator);
      await emulator.stop();
    },
  }),
);

/**
 * @param {Page} page
 * @param {string} label
 */
function textField(page, label) {
  return page.getByRole("textbox", { name: label, exact: true });
}

/**
 * @param {Page} page
 * @param {Record<string, string>} values By the labels of the fields.
 */
async function fillIn(page, values) {
  for (const [label, value] of Object.entries(values)) {
    await textField(page, label).fill(value);
  }
}

/** @param {Page} page */
function signInButton(page) {
  return page.getByRole("button", { name: "Sign in", exact: true });
}

/**
 * @param {Page} page
 * @param {{clientId: string}} ownPool
 * @param {{username: string, password: string}} user
 */
async function signInToOwnPool(page, { clientId }, { username, password }) {
  await fillIn(page, {
    "App client ID": clientId,
    "User name": username,
    Password: password,
  });
  await signInButton(page).click();
}

/** @param {Page} page */
function enrollmentOn(page) {
  return new Enrollment(page.locator("cognito-totp-enrollment"));
}

/** @param {Page} page */
async function expectSignedIn(page, app = "On") {
  await expect(page.getByRole("heading", { name: "Security" })).toBeVisible();
  await expect(page.locator("#authenticator-state")).toHaveText(app);
}

/**
 * @param {import("./support/observation.js").Observation} observation
 * @param {string[]} secrets
 */
async function expectNowhere(observation, secrets) {
  for (const { place, content } of await observation.sights()) {
    const isCall = place === "request body" && content.includes("AuthFlow");
    const found = secrets.filter((secret) => !isCall && content.includes(secret));
    expect(found, `in ${place}`).toEqual([]);
  }
}

test("A user who must set up an app signs in, and the element finishes the sign-in", async ({
  demo: { emulator, url },
  observation,
  page,
}) => {
  await page.goto(`${url}/sign-in`);
  await expect(signInButton(page)).toBeFocused();
  await page.keyboard.press("Enter");
  const enrollment = enrollmentOn(page);
  await enrollment.start();
  await enrollment.expectStep("awaiting-code");
  await enrollment.finish(codeFor(emulator, "robin@example.com"));
  await page.getByRole("button", { name: "Done" }).click();

  await expectSignedIn(page);
  await expect(page.getByRole("heading", { name: "Security" })).toBeFocused();
  await expect(page.locator(".person")).toHaveText("robin@example.com");
  expect(emulator.inspect("robin@example.com")).toMatchObject(DONE);
  const { operations } = atSignIn;
  expect(emulator.operations).toEqual(["InitiateAuth", ...operations, "GetUser"]);
  const sights = await observation.sights();
  expect(sights.filter(({ place }) => place === "storage" || place === "cookie")).toEqual([]);
});

test("A further challenge after the set-up waits for the next code", async ({
  demo: { emulator, url },
  page,
}) => {
  emulator.settings.challengeAfterSetup = "SOFTWARE_TOKEN_MFA";
  await page.goto(`${url}/sign-in`);
  await signInButton(page).click();
  const enrollment = enrollmentOn(page);
  await enrollment.start();
  await enrollment.expectStep("awaiting-code");
  const code = codeFor(emulator, "robin@example.com");
  await enrollment.finish(code);
  await page.getByRole("button", { name: "Done" }).click();

  const field = page.getByLabel("6-digit code");
  await expect(field).toHaveAccessibleDescription(/^Wait until your app shows a new one/);
  await field.fill(code);
  await signInButton(page).click();
  await expect(field).toHaveAccessibleDescription(/That code was used before/);
  const { secret = "" } = emulator.inspect("robin@example.com");
  await field.fill(codeOf(secret, new Date(emulator.now + 30_000)));
  await signInButton(page).click();
  await expectSignedIn(page);
});

test("When the session expires, the user types the password again and continues in place", async ({
  demo: { emulator, url },
  page,
}) => {
  emulator.settings.sessionMinutes = 1;
  await page.goto(`${url}/sign-in`);
  await signInButton(page).click();
  const enrollment = enrollmentOn(page);
  await enrollment.host.evaluate((element) => element.setAttribute("data-same", ""));
  emulator.advance(61_000);
  await enrollment.start();
  const password = page.getByLabel("Password of robin@example.com");
  await expect(password).toBeFocused();
  await password.fill("wrong");
  await page.getByRole("button", { name: "Get a new QR code" }).click();
  await expect(password).toHaveAccessibleDescription(/not right/);
  await password.fill("Example-password-1");
  await page.getByRole("button", { name: "Get a new QR code" }).click();

  await enrollment.expectStep("awaiting-code");
  await expect(password).toBeHidden();
  await expect(enrollment.host).toHaveAttribute("data-same");
  expect(emulator.operations.filter((name) => name === "InitiateAuth")).toHaveLength(3);
  expect(emulator.calls.at(-1)).toMatchObject({ operation: "AssociateSoftwareToken", status: 200 });
});

test("A user who cancels the setup is asked for the password again", async ({ demo, page }) => {
  await page.goto(`${demo.url}/sign-in`);
  await signInButton(page).click();
  const enrollment = enrollmentOn(page);
  await enrollment.start();
  await enrollment.expectStep("awaiting-code");
  await enrollment.part("cancel").click();
  await expect(page.getByLabel("User name")).toHaveValue("robin@example.com");
  await expect(signInButton(page)).toBeFocused();
  await expect(enrollment.host).toHaveCount(0);
});

test("With your own user pool, a user chooses a new password and is signed in", async ({
  demo,
  observation,
  ownPool,
  page,
}) => {
  const user = ownPool.createUser({ username: "new@example.com", temporaryPassword: true });
  await page.goto(`${demo.url}/own-pool`);
  await page.getByLabel("Region or user pool ID").fill(` ${ownPool.userPoolId} `);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(`${demo.url}/own-pool?region=${REGION}`);
  await signInToOwnPool(page, ownPool, { ...user, password: "Wrong-password-1" });
  await expect(textField(page, "Password")).toHaveAccessibleDescription(/not right/);
  await signInToOwnPool(page, ownPool, user);

  const field = page.getByLabel("New password");
  await expect(field).toBeFocused();
  await field.fill("short");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(field).toHaveAccessibleDescription(/does not meet the user pool’s rules/);
  await field.fill("Another-password-2");
  await page.getByRole("button", { name: "Continue" }).click();
  await expectSignedIn(page, "Off");

  const enrollment = enrollmentOn(page);
  await enrollment.startAndWait();
  await enrollment.finish(codeFor(ownPool, user.username));
  await expect(page.locator("#authenticator-state")).toHaveText("On");
  expect(ownPool.inspect(user.username)).toMatchObject(DONE);
  await expect(page).toHaveURL(`${demo.url}/own-pool?region=${REGION}`);
  for (const field of await page.locator("[type=password]").all()) {
    await expect(field).toHaveValue("");
  }
  await expectNowhere(observation, [user.password, "Wrong-password-1", "Another-password-2"]);
  const sights = await observation.sights();
  expect(sights.filter(({ place }) => place === "storage" || place === "cookie")).toEqual([]);
});

test("A new password comes with the attributes that the user pool requires", async ({
  demo,
  ownPool,
  page,
}) => {
  const user = ownPool.createUser({ temporaryPassword: true });
  await page.route(`${ENDPOINT}/**`, async (route) => {
    if (!route.request().postData()?.includes("AuthFlow")) return route.fallback();
    const response = await route.fetch({ url: ownPool.url });
    const json = await response.json();
    json.ChallengeParameters.requiredAttributes = '["userAttributes.given_name"]';
    return route.fulfill({ response, json });
  });
  await page.goto(`${demo.url}/own-pool?region=${REGION}`);
  await signInToOwnPool(page, ownPool, user);
  await fillIn(page, { "New password": "Another-password-2" });
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(textField(page, "given_name")).toHaveAccessibleDescription(/needs this/);
  await fillIn(page, { given_name: "Sam" });
  await page.getByRole("button", { name: "Continue" }).click();
  await expectSignedIn(page, "Off");
  const call = ownPool.calls.find(({ operation }) => operation === "RespondToAuthChallenge");
  expect(call?.body.ChallengeResponses).toEqual({
    USERNAME: user.username,
    NEW_PASSWORD: "Another-password-2",
    "userAttributes.given_name": "Sam",
  });
});

test("With a user pool of their own that requires an app, the element finishes the sign-in", async ({
  demo,
  ownPool,
  page,
}) => {
  const user = ownPool.createUser({ username: "alice@example.com", mfa: "ON" });
  await page.goto(`${demo.url}/own-pool?region=${REGION}`);
  await signInToOwnPool(page, ownPool, user);
  const enrollment = enrollmentOn(page);
  await enrollment.start();
  await enrollment.expectStep("awaiting-code");
  await enrollment.finish(codeFor(ownPool, user.username));
  await page.getByRole("button", { name: "Done" }).click();
  await expectSignedIn(page);
  expect(ownPool.inspect(user.username)).toMatchObject(DONE);
});

test("A mistake in your own user pool's settings is shown at the field, and no input is lost", async ({
  demo,
  ownPool,
  page,
}) => {
  const user = ownPool.createUser();
  await page.goto(`${demo.url}/own-pool?region=${REGION}`);
  await signInButton(page).click();
  for (const label of ["App client ID", "User name", "Password"]) {
    const field = textField(page, label);
    await expect(field).toHaveAccessibleDescription(/Type (your|the) /);
  }
  const client = page.getByLabel("App client ID");
  await expect(client).toBeFocused();
  await signInToOwnPool(page, { clientId: "another" }, user);
  await expect(client).toHaveAccessibleDescription(/no app client with that ID/);
  await expect(page.getByLabel("User name")).toHaveValue(user.username);
  await page.route(`${ENDPOINT}/**`, (route) => route.abort());
  await client.fill(ownPool.clientId);
  await signInButton(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "can’t be reached" })).toBeVisible();
});

for (const [address, hosts] of /** @type {const} */ ([
  ["/own-pool", ""],
  ["/own-pool?region=eu-central-1", " https://cognito-idp.eu-central-1.amazonaws.com"],
  ["/own-pool?region=cn-north-1", " https://cognito-idp.cn-north-1.amazonaws.com.cn"],
  ["/own-pool?region=evil.example%2F-1", ""],
  ["/own-pool?region=us-east-1;%20script-src%20*", ""],
  ["/own-pool?region=us-east-1%0d%0aset-cookie:x", ""],
])) {
  test(`The policy of ${address} lets the page call the region's endpoint and no other`, async ({
    demo,
    request,
  }) => {
    const response = await request.get(demo.url + address);
    const policy = response.headers()["content-security-policy"];
    expect(policy).toContain(`; connect-src 'self'${hosts}; require-trusted-types-for`);
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src");
  });
}
