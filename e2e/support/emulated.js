import { startEmulator } from "../../kit/emulator/index.js";
import { startPages } from "../../demo/server/pages.js";
import { Enrollment } from "./enrollment.js";
import { folders, test as base } from "./test.js";

/** @typedef {import("../../kit/emulator/index.js").Emulator} Emulator */

/**
 * @typedef {object} EmulatedFixtures
 * @property {number | undefined} serviceTime The time at which the service's clock stands still, in
 *   milliseconds since 1970. By default, it runs.
 * @property {Emulator} emulator
 * @property {(properties: Record<string, unknown>) => Promise<Enrollment>} open A page with the
 *   element, set up for the emulator, not started.
 */

/** Tests with the project's emulator as the user pool. */
export const test = base.extend(
  /** @type {import("@playwright/test").Fixtures<EmulatedFixtures, {}, import("@playwright/test").PlaywrightTestArgs & {observation: import("./observation.js").Observation, secrets: import("./secrets.js").Secrets}>} */ ({
    serviceTime: [undefined, { option: true }],

    emulator: async ({ observation, secrets, serviceTime }, use) => {
      const emulator = await startEmulator({ now: () => serviceTime ?? Date.now() });
      observation.services.push(emulator.url);
      watchTokens(emulator, secrets);
      await use(emulator);
      await emulator.stop();
    },

    open: async ({ emulator, page }, use) => {
      const pages = await startPages({ folders, connect: [emulator.url] });
      await use(async (properties) => {
        await page.goto(`${pages.url}/plain.html`);
        const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
        await setUp(enrollment, emulator, properties);
        return enrollment;
      });
      await pages.stop();
    },
  }),
);

/**
 * Whatever token or session it issues must not leak.
 *
 * @param {Emulator} emulator
 * @param {import("./secrets.js").Secrets} secrets
 */
function watchTokens(emulator, secrets) {
  const { challengeToSetUp, signIn } = emulator;
  emulator.signIn = (...given) => {
    const tokens = signIn.apply(emulator, given);
    secrets.addToken("an access token", tokens.accessToken);
    return tokens;
  };
  emulator.challengeToSetUp = (...given) => {
    const session = challengeToSetUp.apply(emulator, given);
    secrets.addToken("a session", session);
    return session;
  };
}

/**
 * @param {Enrollment} enrollment
 * @param {Emulator} emulator
 * @param {Record<string, unknown>} properties
 */
export async function setUp(enrollment, emulator, properties) {
  await enrollment.setAttributes({
    endpoint: emulator.url,
    issuer: "Larkspur",
    account: "alice@example.com",
  });
  await enrollment.setProperties(properties);
}

export { expect } from "./test.js";
