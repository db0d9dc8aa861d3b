// A page that is reloaded in the middle: nothing is kept, nothing is broken, and the person can begin again.

import { expect, test } from "./support/emulated.js";
import { Enrollment } from "./support/enrollment.js";
import { codeFor, holdAt, signedIn, startAgain } from "./support/under-way.js";

/** @typedef {import("./emulator/index.js").Emulator} Emulator */
/** @typedef {{emulator: Emulator, enrollment: Enrollment, username: string}} Attempt */

/** @type {Record<string, (attempt: Attempt) => Promise<unknown>>} */
const steps = {
  idle: async () => {},
  checking: (attempt) => holdAt("GetUser", attempt),
  associating: (attempt) => holdAt("AssociateSoftwareToken", attempt),
  "awaiting-code": async ({ emulator, enrollment, username }) => {
    await enrollment.startAndWait();
    await enrollment.keySummary.click();
    await expect(enrollment.key).not.toBeEmpty();
    await enrollment.code.fill(codeFor(emulator, username));
  },
  verifying: (attempt) => holdAt("VerifySoftwareToken", attempt),
  activating: (attempt) => holdAt("SetUserMFAPreference", attempt),
  failed: async ({ emulator, enrollment, username }) => {
    emulator.revokeTokens(username);
    await enrollment.start();
  },
};

for (const [step, reach] of Object.entries(steps)) {
  test(`A page reloaded in the step ${step} shows the beginning, and a new attempt succeeds`, async ({
    emulator,
    open,
    page,
    secrets,
  }) => {
    const { username, properties } = signedIn.begin(emulator);
    const enrollment = await open(properties);
    await reach({ emulator, enrollment, username });
    await enrollment.expectStep(step);
    const entries = await page.evaluate(() => history.length);
    await page.reload();

    await enrollment.expectStep("idle");
    await expect(enrollment.part("start")).toBeVisible();
    expect(await leftOver(enrollment)).toEqual({ drawn: 0, typed: [], entries });
    expect(await secrets.findings()).toEqual([]);

    const again = signedIn.again(emulator, username);
    secrets.addToken("the next token", String(again.accessToken));
    await enrollment.setAttributes({
      endpoint: emulator.url,
      issuer: "Larkspur",
      account: "alice@example.com",
    });
    await enrollment.setProperties(again);
    await startAgain(enrollment);
    await expect(enrollment.code).toHaveValue("");
    await expect(enrollment.key).toBeEmpty();
    await enrollment.submit(codeFor(emulator, username));
    await enrollment.expectStep("enrolled");
  });
}

/** @param {Enrollment} enrollment */
function leftOver({ host }) {
  return host.evaluate(({ shadowRoot }) => ({
    drawn: shadowRoot?.querySelectorAll("path").length,
    typed: [...(shadowRoot?.querySelectorAll("input") ?? [])].map(({ value }) => value),
    entries: history.length,
  }));
}
