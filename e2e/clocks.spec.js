import { faults } from "../kit/emulator/index.js";
import { codeOf } from "./support/authenticator.js";
import { stopClock } from "./support/clock.js";
import { expect, test } from "./support/emulated.js";

/** @typedef {import("../kit/emulator/index.js").Emulator} Emulator */
/** @typedef {import("./support/enrollment.js").Enrollment} Enrollment */

const minute = 60_000;
const period = 30_000; // of a code
/** The time for the page and the service: seven seconds into a period, so that no test reaches the next one. */
const now = Date.UTC(2026, 0, 1, 12, 0, 7);

test.use({ serviceTime: now });

test.beforeEach(({ page }) => stopClock(page, now));

/**
 * @param {Emulator} emulator
 * @param {(properties: Record<string, unknown>) => Promise<Enrollment>} open
 */
async function openSignedIn(emulator, open) {
  const { username } = emulator.createUser();
  const { accessToken } = emulator.signIn(username);
  const enrollment = await open({ accessToken });
  return {
    enrollment,
    /** @param {number} [milliseconds] How far the clock of the phone is ahead of the service's. */
    codeOfPhone: (milliseconds = 0) =>
      codeOf(
        String(emulator.inspect(username).pendingSecret),
        new Date(emulator.now + milliseconds),
      ),
  };
}

/**
 * The first code that the app shows at no time closer to now. Within these hours, one code in a thousand occurs twice.
 *
 * @param {(milliseconds: number) => string} codeOfPhone
 * @param {number} ahead How far the phone's clock is ahead. The result may be some periods further away.
 */
function firstUnique(codeOfPhone, ahead) {
  const nearer = new Set();
  for (let time = 0; time < Math.abs(ahead) - period; time += period) {
    nearer.add(codeOfPhone(time)).add(codeOfPhone(-time));
  }
  for (let milliseconds = ahead; ; milliseconds += Math.sign(ahead) * period) {
    const code = codeOfPhone(milliseconds);
    if (!nearer.has(code)) return code;
  }
}

/** @param {Emulator} emulator */
const codesSent = (emulator) =>
  emulator.calls
    .filter(({ operation }) => operation === "VerifySoftwareToken")
    .map(({ body }) => body?.UserCode);

for (const [milliseconds, sentence] of /** @type {const} */ ([
  [-3 * minute, "Your phone’s clock is about 3 minutes slow"],
  [4 * minute, "Your phone’s clock is about 4 minutes fast"],
])) {
  test(`The user reads that ${sentence}, before anything is sent; corrected, it works`, async ({
    emulator,
    open,
    observation,
  }) => {
    const { enrollment, codeOfPhone } = await openSignedIn(emulator, open);
    await enrollment.startAndWait();
    await enrollment.submit(codeOfPhone(milliseconds));
    await enrollment.expectError(sentence);
    await enrollment.expectError("turn on automatic date and time");
    expect(observation.errors).toEqual([{ code: "clock_off", retryable: true }]);
    expect(codesSent(emulator)).toEqual([]);

    const right = codeOfPhone();
    await enrollment.submit(right);
    await enrollment.expectStep("enrolled");
    expect(codesSent(emulator)).toEqual([right]);
  });
}

for (const minutes of [10, -10, 60]) {
  test(`A computer whose clock is ${minutes} minutes ahead does no harm`, async ({
    emulator,
    open,
    page,
  }) => {
    await page.clock.setSystemTime(now + minutes * minute);
    const { enrollment, codeOfPhone } = await openSignedIn(emulator, open);
    await enrollment.startAndWait();
    const code = codeOfPhone();
    await enrollment.submit(code);
    await enrollment.expectStep("enrolled");
    expect(codesSent(emulator)).toEqual([code]);
  });
}

test("Both clocks may be wrong", async ({ emulator, open, page }) => {
  await page.clock.setSystemTime(now + 10 * minute);
  const { enrollment, codeOfPhone } = await openSignedIn(emulator, open);
  await enrollment.startAndWait();
  await enrollment.submit(codeOfPhone(-3 * minute));
  await enrollment.expectError(
    /Your phone’s clock is about 3 minutes slow.*This computer’s clock is wrong too/,
  );
  expect(codesSent(emulator)).toEqual([]);
  await enrollment.submit(codeOfPhone());
  await enrollment.expectStep("enrolled");
});

test("Without the service's time, the service decides, and then one of two clocks is wrong", async ({
  emulator,
  open,
  page,
}) => {
  emulator.plan("*", faults.withoutDate, { times: Infinity });
  await page.clock.setSystemTime(now + 5 * minute);
  const { enrollment, codeOfPhone } = await openSignedIn(emulator, open);
  await enrollment.startAndWait();
  const slow = codeOfPhone(-3 * minute);
  await enrollment.submit(slow);
  await enrollment.expectError(
    "Your phone’s clock and this computer’s are about 8 minutes apart, and one is wrong.",
  );
  const right = codeOfPhone();
  await enrollment.submit(right);
  await enrollment.expectStep("enrolled");
  expect(codesSent(emulator)).toEqual([slow, right]);
});

test("A service's time in a refusal of a code is used", async ({ emulator, open }) => {
  emulator.plan("GetUser", faults.withoutDate);
  emulator.plan("AssociateSoftwareToken", faults.withoutDate);
  const { enrollment, codeOfPhone } = await openSignedIn(emulator, open);
  await enrollment.startAndWait();
  await enrollment.submit(codeOfPhone(-5 * minute));
  await enrollment.expectError("Your phone’s clock is about 5 minutes slow");
  expect(codesSent(emulator)).toHaveLength(1);
  // Now the time is known, and the code is not sent.
  await enrollment.submit(codeOfPhone(-6 * minute));
  await enrollment.expectError("Your phone’s clock is about 6 minutes slow");
  expect(codesSent(emulator)).toHaveLength(1);
});

for (const minutes of [-15, 15, 600]) {
  test(`A clock of the computer that is set ${minutes} minutes in the middle changes nothing`, async ({
    emulator,
    open,
    page,
  }) => {
    const { enrollment, codeOfPhone } = await openSignedIn(emulator, open);
    await enrollment.startAndWait();
    await page.clock.setSystemTime(now + minutes * minute);
    const code = codeOfPhone();
    await enrollment.submit(code);
    await enrollment.expectStep("enrolled");
    expect(codesSent(emulator)).toEqual([code]);
  });
}

test("A proxy with a wrong clock locks nobody out: the same code again is sent", async ({
  emulator,
  open,
}) => {
  emulator.plan("*", faults.offsetDate(7 * minute), { times: Infinity });
  const { enrollment, codeOfPhone } = await openSignedIn(emulator, open);
  await enrollment.startAndWait();
  const code = codeOfPhone();
  await enrollment.submit(code);
  await enrollment.expectError("type the same code again and we will check it");
  expect(codesSent(emulator)).toEqual([]);
  await enrollment.submit(code);
  await enrollment.expectStep("enrolled");
});

test("A phone in another time zone is reported when the user insists", async ({
  emulator,
  open,
}) => {
  const { enrollment, codeOfPhone } = await openSignedIn(emulator, open);
  await enrollment.startAndWait();
  const code = firstUnique(codeOfPhone, -5.5 * 60 * minute);
  await enrollment.submit(code);
  await enrollment.expectError("for a different entry");
  await enrollment.submit(code);
  await enrollment.expectError("Your phone’s clock is about 5.5 hours slow");
  expect(codesSent(emulator)).toEqual([]);
});

test("One late code is called expired, two late codes a slow clock", async ({ emulator, open }) => {
  const { enrollment, codeOfPhone } = await openSignedIn(emulator, open);
  await enrollment.startAndWait();
  await enrollment.submit(codeOfPhone(-60_000));
  await enrollment.expectError(/That code was right about \d minutes? ago\. Type the one/);
  await enrollment.submit(codeOfPhone(-90_000));
  await enrollment.expectError(/Your phone’s clock is about \d minutes? slow/);
  expect(codesSent(emulator)).toEqual([]);
});

test("A code of the entry that was scanned before is recognized, and not sent", async ({
  emulator,
  open,
}) => {
  const { enrollment, codeOfPhone } = await openSignedIn(emulator, open);
  await enrollment.startAndWait();
  const old = codeOfPhone();
  await enrollment.part("cancel").click();
  await enrollment.startAndWait();
  for (let round = 0; round < 3; ++round) {
    await enrollment.submit(old);
    await enrollment.expectError("That code is from an older entry");
  }
  expect(codesSent(emulator)).toEqual([]);
  await enrollment.submit(codeOfPhone());
  await enrollment.expectStep("enrolled");
});

test("After success the page learns when the next code is valid", async ({
  emulator,
  open,
  observation,
}) => {
  const { enrollment, codeOfPhone } = await openSignedIn(emulator, open);
  await enrollment.startAndWait();
  await enrollment.submit(codeOfPhone());
  await enrollment.expectStep("enrolled");
  const complete = observation.events.find(({ type }) => type === "enrollment-complete");
  const nextPeriod = now - (now % period) + period;
  expect(complete?.detail.nextCodeAt).toBe(nextPeriod);
});
