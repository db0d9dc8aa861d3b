// A double click, or Enter held down, is one command, whatever control is in that place at the
// second press.

import { codeOf, setUpApp, wrongCodeFor } from "./support/authenticator.js";
import { captivePortal } from "./support/calls.js";
import { expect, test } from "./support/test.js";

/** @typedef {import("@playwright/test").Locator} Locator */
/** @typedef {import("./support/enrollment.js").Enrollment} Enrollment */
/** @typedef {import("./support/calls.js").Calls} Calls */

/** @type {Record<string, (control: Locator) => Promise<void>>} */
const ways = {
  "A double click": (control) => control.dblclick(),
  "Enter held down": async (control) => {
    await control.focus();
    const { keyboard } = control.page();
    for (let i = 0; i < 5; i++) await keyboard.down("Enter");
    await keyboard.up("Enter");
  },
};

const associated = ["GetUser", "AssociateSoftwareToken"];

/**
 * @typedef {object} Case
 * @property {string} part The control.
 * @property {(enrollment: Enrollment, calls: Calls) => Promise<unknown>} reach Opens the screen
 *   with the control.
 * @property {string} step The step after the press.
 * @property {string[]} operations All calls until then.
 * @property {boolean} [hasApp] The user already has an app.
 */

/** @type {Record<string, Case>} */
const cases = {
  start: { part: "start", reach: async () => {}, step: "awaiting-code", operations: associated },
  "the consent to another app": {
    part: "confirm",
    hasApp: true,
    reach: async (enrollment) => {
      await enrollment.start();
      await enrollment.expectStep("confirming-replacement");
    },
    step: "awaiting-code",
    operations: associated,
  },
  "keeping the app": {
    part: "cancel",
    hasApp: true,
    reach: async (enrollment) => {
      await enrollment.start();
      await enrollment.expectStep("confirming-replacement");
    },
    step: "idle",
    operations: ["GetUser"],
  },
  "cancelling while a call is under way": {
    part: "cancel",
    reach: async (enrollment, calls) => {
      const { reached } = await calls.hold("GetUser");
      await enrollment.start();
      await reached;
    },
    step: "idle",
    operations: ["GetUser"],
  },
  "cancelling at the QR code": {
    part: "cancel",
    reach: (enrollment) => enrollment.startAndWait(),
    step: "idle",
    operations: associated,
  },
  "trying again": {
    part: "retry",
    reach: async (enrollment, calls) => {
      await calls.failNext("GetUser", captivePortal);
      await enrollment.start();
      await enrollment.expectStep("failed");
    },
    step: "awaiting-code",
    operations: ["GetUser", ...associated],
  },
  "a wrong code": {
    part: "submit",
    reach: async (enrollment, calls) => {
      await enrollment.startAndWait();
      await enrollment.code.fill(wrongCodeFor(await calls.secret()));
    },
    step: "awaiting-code",
    operations: associated,
  },
  "a right code": {
    part: "submit",
    reach: async (enrollment, calls) => {
      await enrollment.startAndWait();
      await enrollment.code.fill(codeOf(await calls.secret()));
    },
    step: "enrolled",
    operations: [...associated, "VerifySoftwareToken", "SetUserMFAPreference"],
  },
};

for (const [way, press] of Object.entries(ways)) {
  for (const [name, { part, reach, step, operations, hasApp }] of Object.entries(cases)) {
    test(`${way} at ${name} is one command`, async ({
      calls,
      enrollment,
      observation,
      pool,
      user,
    }) => {
      if (hasApp) await setUpApp(pool, user.accessToken);
      await reach(enrollment, calls);
      await press(enrollment.part(part));
      await enrollment.expectStep(step);
      expect(calls.operations).toEqual(operations);
      const cancels = observation.events.filter(({ type }) => type === "enrollment-cancel");
      expect(cancels).toHaveLength(part === "cancel" ? 1 : 0);
      // A late effect would be visible by now.
      await enrollment.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      await enrollment.expectStep(step);
      expect(calls.operations).toEqual(operations);
    });
  }

  test(`${way} opens the key, shows and hides the picture, copies, and opens the app once`, async ({
    calls,
    context,
    enrollment,
    page,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => {
      const followed = /** @type {string[]} */ ([]);
      Object.assign(window, { followed });
      HTMLAnchorElement.prototype.click = function () {
        followed.push(this.protocol);
      };
    });
    await enrollment.setAttributes({ conceal: "" });
    await enrollment.startAndWait();
    await press(enrollment.part("reveal"));
    await expect(enrollment.qr).toBeVisible();
    await press(enrollment.part("conceal"));
    await expect(enrollment.part("reveal")).toBeVisible();
    await press(enrollment.keySummary);
    await expect(enrollment.key).toHaveText(await calls.secret());
    await press(enrollment.part("copy-key"));
    await expect(enrollment.status).toHaveText("Copied");
    await press(enrollment.part("open-app"));
    expect(await page.evaluate(() => /** @type {any} */ (window).followed)).toEqual(["otpauth:"]);
    await enrollment.expectStep("awaiting-code");
  });
}
