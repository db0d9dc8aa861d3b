/** What a case of the fault matrix needs: an emulator, a page whose time stands still, and a person in one of the flows. */
import { startEmulator } from "../emulator/index.js";
import { startPages } from "../servers/pages.js";
import { Enrollment } from "../support/enrollment.js";
import { folders, test as base } from "../support/test.js";
import { operationOf } from "../support/calls.js";
import { Person } from "./person.js";
import { Time } from "./time.js";
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
 * @property {(matrixCase: Case) => Promise<Walk>} prepare Somebody about to start, on a page where that will go wrong.
 */

export const test = base.extend(
  /** @type {import("@playwright/test").Fixtures<CaseFixtures, {}, import("@playwright/test").PlaywrightTestArgs & {observation: import("../support/observation.js").Observation, secrets: import("../support/secrets.js").Secrets}>} */ ({
    // Addresses are whole here; no user pool but the emulator has to start.
    baseURL: "http://localhost",

    prepare: async ({ page, observation, secrets }, use) => {
      const emulator = await startEmulator({
        now: () => Date.UTC(2026, 0, 1, 12, 0, 7),
        settings: { sessionMinutes: 15 },
      });
      observation.services.push(emulator.url);
      const pages = await startPages({
        folders,
        connect: ({ searchParams }) => (searchParams.has("without-service") ? [] : [emulator.url]),
      });
      await use(async (matrixCase) => {
        const cause = matrixCase.fault.cause();
        const time = new Time(page, emulator);
        await time.stop();
        const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
        const address = `${pages.url}/plain.html`;
        const person = new Person({
          address,
          cause,
          emulator,
          enrollment,
          matrixCase,
          observation,
          secrets,
          time,
        });
        await person.arrive(cause.instead === "policy" ? "?without-service" : "");
        return new Walk(person, await plan(matrixCase, cause, { emulator, page }));
      });
      await emulator.stop();
      await pages.stop();
    },
  }),
);

/**
 * @param {Case} matrixCase
 * @param {import("./table.js").Cause} cause
 * @param {{emulator: import("../emulator/index.js").Emulator, page: import("@playwright/test").Page}} world
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
