// A page that is reloaded during an enrollment: nothing is kept, nothing is broken, and the user
// can start again.

import { setUp } from "./support/emulated.js";
import {
  codeFor,
  expect,
  finish,
  holdAt,
  signedIn,
  startAgain,
  test,
} from "./support/under-way.js";

/**
 * @type {Record<string, (attempt: import("./support/under-way.js").Attempt) => Promise<unknown>>}
 */
const steps = {
  "awaiting-code": async ({ emulator, enrollment, username }) => {
    await enrollment.startAndWait();
    await enrollment.keySummary.click();
    await expect(enrollment.key).not.toBeEmpty();
    await enrollment.code.fill(codeFor(emulator, username));
  },
  verifying: (attempt) => holdAt("VerifySoftwareToken", attempt),
};

for (const [step, reach] of Object.entries(steps)) {
  test(`A page reloaded in the step ${step} shows the beginning, and a new attempt succeeds`, async ({
    begin,
    page,
    secrets,
  }) => {
    const attempt = await begin(signedIn);
    const { emulator, enrollment, username } = attempt;
    await reach(attempt);
    await enrollment.expectStep(step);
    const entries = await page.evaluate(() => history.length);
    await page.reload();

    await enrollment.expectStep("idle");
    await expect(enrollment.part("start")).toBeVisible();
    expect(await leftOver(enrollment)).toEqual({ drawn: 0, typed: [], entries });
    expect(await secrets.findings()).toEqual([]);

    const again = signedIn.again(emulator, username);
    await setUp(enrollment, emulator, again);
    await startAgain(enrollment);
    await expect(enrollment.code).toHaveValue("");
    await expect(enrollment.key).toBeEmpty();
    await finish(attempt);
  });
}

/** @param {import("./support/enrollment.js").Enrollment} enrollment */
function leftOver({ host }) {
  return host.evaluate(({ shadowRoot }) => ({
    drawn: shadowRoot?.querySelectorAll("canvas").length,
    typed: [...(shadowRoot?.querySelectorAll("input") ?? [])].map(({ value }) => value),
    entries: history.length,
  }));
}
