/**
 * The world of a case in the fault matrix: an emulator, a page with a stopped clock, and a user in
 * one of the flows.
 */
import { operationOf } from "../support/calls.js";
import { expectDecency, expectSecrecy, test as base } from "../support/test.js";
import { CasePage } from "./case-page.js";
import { Person } from "./person.js";
import { Walk } from "./walk.js";

/** @typedef {import("./rules.js").FlowCall} FlowCall */
/** @typedef {import("./table.js").FaultRow} FaultRow */

/**
 * @typedef {object} Case
 * @property {FlowCall} call
 * @property {FaultRow} fault
 * @property {boolean} isLasting
 *
 * @typedef {object} CaseFixtures
 * @property {boolean} hasOwnPage For faults that a browser remembers for a page or a service.
 * @property {CasePage} casePage
 * @property {(matrixCase: Case) => Promise<Walk>} prepare A user about to start, on a page where
 *   the fault will happen.
 *
 * @typedef {object} WorkerFixtures
 * @property {CasePage} sharedPage
 */

export const test = base.extend(
  /** @type {import("@playwright/test").Fixtures<CaseFixtures, WorkerFixtures, import("../support/test.js").TestFixtures & import("@playwright/test").PlaywrightTestArgs, import("@playwright/test").PlaywrightWorkerArgs>} */ ({
    // All addresses are absolute here, so the user pool of the other tests does not start.
    baseURL: "http://localhost",

    hasOwnPage: [false, { option: true }],

    sharedPage: [
      async ({ browser }, use) => {
        const page = await CasePage.open(browser);
        await use(page);
        await page.close();
      },
      { scope: "worker" },
    ],

    casePage: async ({ browser, hasOwnPage, sharedPage }, use) => {
      const page = hasOwnPage ? await CasePage.open(browser) : sharedPage;
      await page.startOver();
      await use(page);
      if (hasOwnPage) await page.close();
    },

    // Like the fixtures that they replace, both apply to every test.
    observation: async ({ casePage: { observation }, tolerates }, use) => {
      await use(observation);
      await expectDecency(observation, tolerates);
    },

    secrets: async ({ casePage: { page, secrets }, observation: _, tolerates }, use) => {
      await use(secrets);
      await expectSecrecy(secrets, page.context(), tolerates);
    },

    // Uses both, so that they watch until the emulator has stopped.
    prepare: async ({ casePage, observation: _, secrets: __ }, use) => {
      const emulator = await casePage.startEmulator();
      await use(async (matrixCase) => {
        const cause = matrixCase.fault.cause();
        const person = new Person({ casePage, cause, emulator, matrixCase });
        await person.arrive(cause.instead === "policy" ? "?without-service" : "");
        return new Walk(person, await plan(matrixCase, cause, { emulator, page: casePage.page }));
      });
      await casePage.page.unrouteAll();
      await emulator.stop();
    },
  }),
);

/**
 * @param {Case} matrixCase
 * @param {import("./table.js").Cause} cause
 * @param {{emulator: import("../../kit/emulator/index.js").Emulator, page:
 *   import("@playwright/test").Page}} world
 * @returns {Promise<() => void>} Ends the fault.
 */
async function plan({ call: { operation }, isLasting }, cause, { emulator, page }) {
  const times = isLasting ? Infinity : 1;
  if (cause.fault) return emulator.plan(operation, cause.fault, { times });
  if (cause.preflight) return emulator.plan("preflight", cause.preflight, { times });
  if (cause.instead !== "offline") return () => {};
  let left = times;
  await page.route(`${emulator.url}/`, (route) => {
    const isLost = operationOf(route.request()) === operation && left-- > 0;
    return isLost ? route.abort("internetdisconnected") : route.continue();
  });
  return () => void (left = 0);
}

export { expect } from "../support/test.js";
