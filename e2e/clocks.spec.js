import { faults } from "../kit/emulator/index.js";
import { stopClock } from "./support/clock.js";
import { codeFor, codesSent, expect, signedIn, test } from "./support/under-way.js";

const minute = 60_000;
const period = 30_000; // of a code
/**
 * The time for the page and the service: seven seconds into a period, so that no test reaches the
 * next one.
 */
const now = Date.UTC(2026, 0, 1, 12, 0, 7);

test.use({ serviceTime: now });

test.beforeEach(({ page }) => stopClock(page, now));

for (const [milliseconds, sentence] of /** @type {const} */ ([
  [-3 * minute, "Your phone’s clock is about 3 minutes slow"],
  [4 * minute, "Your phone’s clock is about 4 minutes fast"],
])) {
  test(`The user reads that ${sentence}, before anything is sent; corrected, it works`, async ({
    begin,
    emulator,
    observation,
  }) => {
    const { enrollment, username } = await begin(signedIn);
    await enrollment.startAndWait();
    await enrollment.submit(codeFor(emulator, username, milliseconds));
    await enrollment.expectError(sentence);
    await enrollment.expectError("turn on automatic date and time");
    expect(observation.errors).toEqual([{ code: "clock_off", retryable: true }]);
    expect(codesSent(emulator)).toEqual([]);

    const right = codeFor(emulator, username);
    await enrollment.finish(right);
    expect(codesSent(emulator)).toEqual([right]);
    const complete = observation.events.find(({ type }) => type === "enrollment-complete");
    expect(complete?.detail.nextCodeAt).toBe(now - (now % period) + period);
  });
}

test("Both clocks may be wrong", async ({ begin, emulator, page }) => {
  await page.clock.setSystemTime(now + 10 * minute);
  const { enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  await enrollment.submit(codeFor(emulator, username, -3 * minute));
  await enrollment.expectError(
    /Your phone’s clock is about 3 minutes slow.*This computer’s clock is wrong too/,
  );
  expect(codesSent(emulator)).toEqual([]);
  await enrollment.finish(codeFor(emulator, username));
});

test("Without the service's time, the service decides, and then one of two clocks is wrong", async ({
  begin,
  emulator,
  page,
}) => {
  emulator.plan("*", faults.withoutDate, { times: Infinity });
  await page.clock.setSystemTime(now + 5 * minute);
  const { enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  const slow = codeFor(emulator, username, -3 * minute);
  await enrollment.submit(slow);
  await enrollment.expectError(
    "Your phone’s clock and this computer’s are about 8 minutes apart, and one is wrong.",
  );
  const right = codeFor(emulator, username);
  await enrollment.finish(right);
  expect(codesSent(emulator)).toEqual([slow, right]);
});

test("A service's time in a refusal of a code is used", async ({ begin, emulator }) => {
  emulator.plan("GetUser", faults.withoutDate);
  emulator.plan("AssociateSoftwareToken", faults.withoutDate);
  const { enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  await enrollment.submit(codeFor(emulator, username, -5 * minute));
  await enrollment.expectError("Your phone’s clock is about 5 minutes slow");
  expect(codesSent(emulator)).toHaveLength(1);
  // Now the time is known, and the code is not sent.
  await enrollment.submit(codeFor(emulator, username, -6 * minute));
  await enrollment.expectError("Your phone’s clock is about 6 minutes slow");
  expect(codesSent(emulator)).toHaveLength(1);
});

test("A proxy with a wrong clock locks nobody out: the same code again is sent", async ({
  begin,
  emulator,
}) => {
  emulator.plan("*", faults.offsetDate(7 * minute), { times: Infinity });
  const { enrollment, username } = await begin(signedIn);
  await enrollment.startAndWait();
  const code = codeFor(emulator, username);
  await enrollment.submit(code);
  await enrollment.expectError("type the same code again and we will check it");
  expect(codesSent(emulator)).toEqual([]);
  await enrollment.finish(code);
});
