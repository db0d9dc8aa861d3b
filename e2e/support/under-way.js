/** Enrollments of a new user in either flow, and enrollments that are paused during a call. */
import { faults } from "../../kit/emulator/index.js";
import { codeOf } from "./authenticator.js";
import { expect, test as base } from "./emulated.js";
import { operations } from "./operations.js";

/** @typedef {import("../../kit/emulator/index.js").Emulator} Emulator */
/** @typedef {import("./enrollment.js").Enrollment} Enrollment */
/** @typedef {{emulator: Emulator, enrollment: Enrollment, username: string}} Attempt */
/** @typedef {Parameters<Emulator["createUser"]>[0]} NewUser */

/**
 * @typedef {object} Flow
 * @property {string} name
 * @property {string[]} operations All calls until the end, in order.
 * @property {(emulator: Emulator, user?: NewUser) => {username: string, properties: Record<string,
 *   string>}} begin With a new user: the properties that the element needs.
 * @property {(emulator: Emulator, username: string) => Record<string, string>} again The properties
 *   for another attempt.
 */

/** @type {Flow} */
export const signedIn = {
  name: "signed in",
  operations: operations["signed in"],
  begin(emulator, user) {
    const { username } = emulator.createUser(user);
    return { username, properties: this.again(emulator, username) };
  },
  again: (emulator, username) => ({ accessToken: emulator.signIn(username).accessToken }),
};

/** @type {Flow} */
export const atSignIn = {
  name: "at sign-in",
  operations: operations["sign-in"],
  begin(emulator, user) {
    const { username } = emulator.createUser({ mfa: "ON", ...user });
    const { clientId } = emulator;
    return { username, properties: { clientId, username, ...this.again(emulator, username) } };
  },
  again: (emulator, username) => ({ session: emulator.challengeToSetUp(username) }),
};

export const flows = [signedIn, atSignIn];

/**
 * @typedef {(flow: Flow, properties?: Record<string, unknown>, user?: NewUser) => Promise<Attempt>}
 *   Begin
 */

export const test = base.extend(
  /** @type {import("@playwright/test").Fixtures<{begin: Begin}, {}, import("./emulated.js").EmulatedFixtures>} */ ({
    /** Not started. */
    begin: async ({ emulator, open }, use) =>
      use(async (flow, more, user) => {
        const { username, properties } = flow.begin(emulator, user);
        return { emulator, enrollment: await open({ ...properties, ...more }), username };
      }),
  }),
);

/**
 * @param {Emulator} emulator
 * @param {string} username
 * @param {number} [ahead] How far the phone's clock is ahead of the service's, in milliseconds.
 */
export const codeFor = (emulator, username, ahead = 0) =>
  codeOf(String(emulator.inspect(username).pendingSecret), new Date(emulator.now + ahead));

/**
 * @param {Emulator} emulator
 * @param {string} operation
 * @returns The bodies of its calls, in order.
 */
export const bodiesOf = (emulator, operation) =>
  emulator.calls.filter((call) => call.operation === operation).map(({ body }) => body);

/** @param {Emulator} emulator */
export const codesSent = (emulator) =>
  bodiesOf(emulator, "VerifySoftwareToken").map((body) => body?.UserCode);

/**
 * Types the right code, which is accepted.
 *
 * @param {Attempt} attempt Must be waiting for a code.
 */
export async function finish({ emulator, enrollment, username }) {
  await enrollment.finish(codeFor(emulator, username));
}

/**
 * Makes the next call of this operation wait.
 *
 * @param {Emulator} emulator
 * @param {string} operation
 */
export function holdCall(emulator, operation) {
  const stall = faults.stall();
  emulator.plan(operation, stall);
  return stall;
}

/**
 * Continues until the call has arrived, which then waits.
 *
 * @param {string} operation
 * @param {Attempt} attempt Not started.
 * @returns {Promise<() => void>} Releases the call.
 */
export async function holdAt(operation, { emulator, enrollment, username }) {
  const { reached, release } = holdCall(emulator, operation);
  await enrollment.start();
  if (!["GetUser", "AssociateSoftwareToken"].includes(operation)) {
    await enrollment.expectStep("awaiting-code");
    await enrollment.submit(codeFor(emulator, username));
  }
  await reached;
  return release;
}

/**
 * Starts again on a page that forgot the previous attempt. The user may have an app by then.
 *
 * @param {Enrollment} enrollment Set up for another attempt.
 */
export async function startAgain(enrollment) {
  await enrollment.start();
  await expect(enrollment.part("confirm").or(enrollment.code)).toBeVisible();
  if (await enrollment.part("confirm").isVisible()) await enrollment.part("confirm").click();
  await enrollment.expectStep("awaiting-code");
}

export { expect };
