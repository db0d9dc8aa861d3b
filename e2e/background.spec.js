// A tab in the background, and a computer that sleeps: timers fire late, and the wall clock and the
// steady clock drift apart.

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

/**
 * Sets the page's wall clock ten minutes forward. Its steady clock stands still meanwhile, as in a
 * browser that sleeps.
 *
 * @param {import("@playwright/test").Page} page
 */
async function sleepTenMinutes(page) {
  await page.evaluate((wallBy) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + wallBy;
  }, 10 * minute);
}

test("A computer that slept ten minutes takes the code of now", async ({
  begin,
  observation,
  page,
}) => {
  const attempt = await begin(signedIn);
  const { emulator, enrollment } = attempt;
  await enrollment.startAndWait();
  emulator.advance(10 * minute);
  await sleepTenMinutes(page);
  await finish(attempt);
  expect(observation.errors).toEqual([]);
});

test("After sleeping longer than the session lasts, the first screen says that the time is over", async ({
  begin,
  page,
}) => {
  const { enrollment } = await begin(atSignIn, { sessionMinutes: 3 });
  await expect(enrollment.part("time-left")).toHaveText(/: (3:00|2:5\d)$/);
  await sleepTenMinutes(page);
  await expect(enrollment.part("sign-in")).toBeVisible();
  await expect(enrollment.part("start")).toBeHidden();
});

test("After sleeping longer than the session lasts, the service reports the expired session", async ({
  begin,
  observation,
  page,
}) => {
  const { emulator, enrollment, username } = await begin(atSignIn);
  await enrollment.setAttributes({ "session-minutes": "3" });
  await enrollment.startAndWait();
  emulator.advance(10 * minute);
  await sleepTenMinutes(page);
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("failed");
  await enrollment.expectError("Sign-in timed out");
  expect(observation.errors).toEqual([{ code: "session_expired", retryable: false }]);
  expect(observation.events.map(({ type }) => type)).toContain("enrollment-session-expired");
});
