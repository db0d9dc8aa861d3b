/**
 * Each call of the setting fails once, in every relevant way. The user is never told anything
 * untrue, and can continue with the buttons that the element shows.
 */
import { faults } from "../kit/emulator/index.js";
import { en } from "../web/strings/en.js";
import { test } from "./support/emulated.js";
import { expect } from "./support/test.js";

/** @typedef {import("../kit/emulator/index.js").Emulator} Emulator */

/**
 * Each is different for the element.
 * @type {[string, () => import("../kit/emulator/index.js").Fault][]}
 */
const troubles = [
  ["dropped before the service", () => faults.drop],
  ["dropped after the service did its work", () => faults.afterProcessing(faults.drop)],
  ["never answered", () => faults.stall()],
  ["answered too late", () => faults.afterProcessing(faults.stall())],
  ["throttled", () => faults.throttle()],
  ["500", () => faults.internalError],
  ["a captive portal's page", () => faults.html()],
  ["a firewall's page", () => faults.wafBlockPage],
  ["truncated JSON", () => faults.truncate],
  ["an expired token", () => faults.refuse("NotAuthorizedException", "Access Token has expired")],
];

/**
 * To the element, these are a call that was dropped after the service did its work: one way is
 * enough.
 * @type {typeof troubles}
 */
const otherDrops = [
  ["reset in the middle of the response", () => faults.breakHalfway],
  ["refused by CORS after the service did its work", () => faults.withoutCors],
];

/**
 * What the user does, and the last step. `call` fails once, after `skip` calls of the same
 * operation.
 */
const ways = [
  { what: "looking", call: "GetUser", skip: 0, troubles, presses: [], ends: "on" },
  {
    what: "turning off",
    call: "SetUserMFAPreference",
    skip: 0,
    troubles: [...troubles, ...otherDrops],
    presses: ["turn-off", "confirm"],
    ends: "off",
  },
  {
    what: "reading again",
    call: "GetUser",
    skip: 1,
    troubles,
    presses: ["turn-off", "confirm"],
    ends: "off",
  },
  {
    what: "turning on",
    call: "SetUserMFAPreference",
    skip: 1,
    troubles,
    presses: ["turn-off", "confirm", "turn-on"],
    ends: "on",
  },
];

for (const { what, call, skip, presses, ends, troubles } of ways) {
  for (const [trouble, makeFault] of troubles) {
    test(`${what}: ${call} is ${trouble}`, async ({ emulator, open, observation, page }) => {
      // The shortest wait before an automatic retry.
      await page.addInitScript(() => (Math.random = () => 0));
      const { username } = emulator.createUser();
      emulator.setUpApp(username);
      emulator.plan(call, makeFault(), { skip });
      const { accessToken } = emulator.signIn(username);
      const enrollment = await open({ manage: true, accessToken, timeoutMs: 1500 });
      const failed = what === "turning on" ? en.failedVerifiedHeading : en.settingFailedHeading;
      const left = [...presses];
      for (let turns = 0; turns < 12; turns += 1) {
        await expect
          .poll(() => enrollment.host.evaluate((element) => Reflect.get(element, "step")))
          .toMatch(/^(on|off|failed|confirming-turn-off)$/);
        const step = await enrollment.host.evaluate((element) => Reflect.get(element, "step"));
        const { enabled } = emulator.inspect(username);
        if (step === "on") expect(enabled, "“on” is true").toBe(true);
        if (step === "off") expect(enabled, "“off” is true").toBe(false);
        if (step === "failed") await expect(enrollment.heading).toHaveText(failed);
        const next = step === "failed" ? "retry" : left.shift();
        if (!next) break;
        await enrollment.part(next).click();
      }
      await enrollment.expectStep(ends);
      expect(emulator.inspect(username)).toMatchObject({ verified: true, enabled: ends === "on" });
      expect(emulator.operations).not.toContain("AssociateSoftwareToken");
      const told = observation.events.filter(({ type }) => /turned/.test(type));
      const expected = presses.length === 0 ? [] : presses.length === 2 ? ["off"] : ["off", "on"];
      expect(told.map(({ type }) => type)).toEqual(
        expected.map((state) => `enrollment-turned-${state}`),
      );
    });
  }
}
