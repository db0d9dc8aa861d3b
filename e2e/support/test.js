import { test as base, expect } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startPages } from "../../demo/server/pages.js";
import { startUserPool } from "../../demo/server/user-pool.js";
import { Calls } from "./calls.js";
import { Enrollment } from "./enrollment.js";
import { Observation } from "./observation.js";
import { allScreens } from "./screens.js";
import { Secrets } from "./secrets.js";
import { holdMemory } from "./wasm-memory.js";

/** @typedef {import("../../demo/server/user-pool.js").UserPool} UserPool */
/** @typedef {{username: string, accessToken: string, idToken: string}} SignedInUser */
/** @typedef {"violations" | "unprotected" | "page errors" | "secrets"} Offence */

/**
 * @typedef {object} WorkerFixtures
 * @property {UserPool} pool
 * @property {{url: string}} pages Serves e2e/pages, and dist/ under its name, with a strict policy.
 */

/**
 * @typedef {object} TestFixtures
 * @property {Offence[]} tolerates What the page may do in this test, although it fails all others:
 *   violate the content security policy, have none, throw, or leak secrets.
 * @property {Observation} observation
 * @property {Secrets} secrets Those that must not leak.
 * @property {Calls} calls
 * @property {SignedInUser} user A new one.
 * @property {(address?: string) => Promise<Enrollment>} openEnrollment On a page with the element,
 *   set up for the user, not started.
 * @property {Enrollment} enrollment On a plain page, set up for the user, not started.
 * @property {AsyncIterable<string>} screens Goes through every screen of this enrollment once, and
 *   names each.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folders of the pages, by URL prefix. */
export const folders = { "/": path.join(root, "e2e/pages"), "/dist/": path.join(root, "dist") };

export const test = base.extend(
  /** @type {import("@playwright/test").Fixtures<TestFixtures, WorkerFixtures, import("@playwright/test").PlaywrightTestArgs & import("@playwright/test").PlaywrightTestOptions, import("@playwright/test").PlaywrightWorkerArgs & import("@playwright/test").PlaywrightWorkerOptions>} */ ({
    pool: [
      async ({}, use) => {
        const dataFolder = await mkdtemp(path.join(tmpdir(), "user-pool-"));
        const pool = await startUserPool({ dataFolder });
        await use(pool);
        await pool.stop();
        await rm(dataFolder, { recursive: true });
      },
      { scope: "worker" },
    ],

    pages: [
      async ({ pool }, use) => {
        const pages = await startPages({ folders, connect: [pool.url] });
        await use(pages);
        await pages.stop();
      },
      { scope: "worker" },
    ],

    baseURL: async ({ pages }, use) => use(pages.url),

    tolerates: [[], { option: true }],

    observation: [
      async ({ context, tolerates }, use) => {
        const observation = new Observation(context);
        await observation.begin();
        await use(observation);
        await expectDecency(observation, tolerates);
      },
      { auto: true },
    ],

    secrets: [
      async ({ context, observation, tolerates }, use) => {
        await context.addInitScript(holdMemory);
        const secrets = new Secrets(context, observation);
        await use(secrets);
        await expectSecrecy(secrets, context, tolerates);
      },
      { auto: true },
    ],

    calls: async ({ context, observation, pool }, use) => {
      observation.services.push(pool.url);
      await use(new Calls(context, pool.url));
    },

    user: async ({ pool, secrets }, use) => {
      const { username } = await pool.createUser();
      const tokens = await pool.signIn(username);
      secrets.addToken("the access token", tokens.accessToken);
      secrets.addToken("the ID token", tokens.idToken);
      await use({ username, ...tokens });
    },

    // `calls` must listen before the first call.
    openEnrollment: async ({ page, pool, user, calls: _ }, use) =>
      use(async (address = "/plain.html") => {
        await page.goto(address);
        const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
        await enrollment.setAttributes(attributesFor(pool, user));
        await enrollment.setProperties({ accessToken: user.accessToken });
        return enrollment;
      }),

    enrollment: async ({ openEnrollment }, use) => use(await openEnrollment()),

    screens: async ({ calls, enrollment, pool, user }, use) =>
      use(allScreens(enrollment, calls, pool, user.accessToken)),
  }),
);

/**
 * Checks that the page did nothing that it must not do.
 *
 * @param {Observation} observation
 * @param {Offence[]} tolerates
 */
export async function expectDecency(observation, tolerates) {
  await observation.sights();
  if (!tolerates.includes("violations")) expect(observation.violations).toEqual([]);
  if (!tolerates.includes("unprotected")) expect(observation.unprotected).toEqual([]);
  if (!tolerates.includes("page errors")) expect(observation.pageErrors).toEqual([]);
}

/**
 * Checks that no secret leaked or stays in memory. Removes the element from each page.
 *
 * @param {Secrets} secrets
 * @param {import("@playwright/test").BrowserContext} context
 * @param {Offence[]} tolerates
 */
export async function expectSecrecy(secrets, context, tolerates) {
  const findings = await secrets.findings();
  if (tolerates.includes("secrets")) return;
  expect(findings, "what the page gave away").toEqual([]);
  for (const page of context.pages()) await expectNothingKept(page, secrets);
}

/**
 * Removing the element ends the enrollment in any step.
 *
 * @param {import("@playwright/test").Page} page
 * @param {Secrets} secrets
 */
async function expectNothingKept(page, secrets) {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("cognito-totp-enrollment")) element.remove();
  });
  await expect.poll(() => secrets.inMemory(page), "what WebAssembly memory keeps").toEqual([]);
}

/**
 * @param {UserPool} pool
 * @param {{username: string}} user
 */
export function attributesFor(pool, user) {
  return { endpoint: pool.url, issuer: "Larkspur", account: user.username };
}

export { expect };
