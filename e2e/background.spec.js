// A tab in the background, and a computer that sleeps: timers fire late, and the wall clock and the steady clock drift apart.

import { atSignIn, codeFor, expect, finish, holdAt, signedIn, test } from "./support/under-way.js";

const minute = 60_000;

test("After ten minutes in the background the QR code is still good, and so is the code of then", async ({
  begin,
  page,
}) => {
  await page.clock.install();
  const attempt = await begin(signedIn);
  const { emulator, enrollment } = attempt;
  await enrollment.startAndWait();
  const picture = await enrollment.picture();
  emulator.advance(10 * minute);
  await page.clock.fastForward(10 * minute);
  await enrollment.expectStep("awaiting-code");
  expect(await enrollment.picture()).toBe(picture);
  await finish(attempt);
  expect(emulator.operations).toEqual(signedIn.operations);
});

test("A call that was cut off after ten minutes in the background is retried when the user asks", async ({
  begin,
  page,
}) => {
  await page.clock.install();
  const attempt = await begin(signedIn);
  const { emulator, enrollment } = attempt;
  const release = await holdAt("AssociateSoftwareToken", attempt);
  emulator.advance(10 * minute);
  await page.clock.fastForward(10 * minute);
  await enrollment.expectStep("failed");
  release();
  await enrollment.part("retry").click();
  await enrollment.expectStep("awaiting-code");
  await finish(attempt);
});

test("A session that expired in the background says so, and the sign-in continues with a new one", async ({
  begin,
  observation,
  page,
  secrets,
}) => {
  await page.clock.install();
  const attempt = await begin(atSignIn);
  const { emulator, enrollment, username } = attempt;
  await enrollment.setAttributes({ "session-minutes": "3" });
  await enrollment.startAndWait();
  emulator.advance(10 * minute);
  await page.clock.fastForward(10 * minute);
  await enrollment.expectStep("failed");
  await enrollment.expectError("Sign-in timed out");
  await expect(enrollment.qr).toHaveCount(0);
  const expired = observation.events.filter(({ type }) => type === "enrollment-session-expired");
  expect(expired).toHaveLength(1);

  const again = atSignIn.again(emulator, username);
  secrets.addToken("the next session", String(again.session));
  await enrollment.setProperties(again);
  await enrollment.expectStep("awaiting-code");
  await finish(attempt);
});

/**
 * Sets the clocks of the page forward, each by its own amount.
 *
 * @param {import("@playwright/test").Page} page
 * @param {{wall?: number, steady?: number}} milliseconds
 */
async function advanceClocks(page, { wall = 0, steady = 0 }) {
  await page.evaluate(([wallBy, steadyBy]) => {
    const now = Date.now.bind(Date);
    const steadyNow = performance.now.bind(performance);
    Date.now = () => now() + wallBy;
    performance.now = () => steadyNow() + steadyBy;
  }, /** @type {const} */ ([wall, steady]));
}

for (const [name, clocks] of Object.entries({
  "a browser whose steady clock stood still meanwhile": { wall: 10 * minute },
  "a browser whose steady clock went on, and a wall clock that was put back": {
    steady: 10 * minute,
  },
  "a browser whose clocks went on": { wall: 10 * minute, steady: 10 * minute },
})) {
  test(`A computer that slept ten minutes, with ${name}, takes the code of now`, async ({
    begin,
    observation,
    page,
  }) => {
    const attempt = await begin(signedIn);
    const { emulator, enrollment } = attempt;
    await enrollment.startAndWait();
    emulator.advance(10 * minute);
    await advanceClocks(page, clocks);
    await finish(attempt);
    expect(observation.errors).toEqual([]);
  });
}

test("After sleeping longer than the session lasts, the service reports the expired session", async ({
  begin,
  observation,
  page,
}) => {
  const { emulator, enrollment, username } = await begin(atSignIn);
  await enrollment.setAttributes({ "session-minutes": "3" });
  await enrollment.startAndWait();
  emulator.advance(10 * minute);
  await advanceClocks(page, { wall: 10 * minute });
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("failed");
  await enrollment.expectError("Sign-in timed out");
  expect(observation.errors).toEqual([{ code: "session_expired", retryable: false }]);
});
