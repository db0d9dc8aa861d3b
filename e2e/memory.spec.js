// What WebAssembly memory holds while the element stays on the page. (That it holds nothing once the element is removed is
// checked after every test: `secrets` in support/test.js.)

import { faults } from "../kit/emulator/index.js";
import { setUp } from "./support/emulated.js";
import { Enrollment } from "./support/enrollment.js";
import { atSignIn, codeFor, expect, flows, signedIn, test } from "./support/under-way.js";

/** @type {Record<string, (attempt: import("./support/under-way.js").Attempt) => Promise<unknown>>} */
const endings = {
  enrolled: async ({ emulator, enrollment, username }) => {
    await enrollment.submit(codeFor(emulator, username));
    await enrollment.expectStep("enrolled");
    await enrollment.call("takeResult");
  },
  cancelled: ({ enrollment }) => enrollment.part("cancel").click(),
  failed: async ({ emulator, enrollment, username }) => {
    emulator.plan("VerifySoftwareToken", faults.refuse("ResourceNotFoundException"));
    await enrollment.submit(codeFor(emulator, username));
    await enrollment.expectStep("failed");
  },
  "left by the user": ({ enrollment }) =>
    enrollment.host.evaluate(() => void dispatchEvent(new PageTransitionEvent("pagehide"))),
};

for (const flow of flows) {
  for (const [name, end] of Object.entries(endings)) {
    test(`${flow.name}: the memory holds the secret while it is needed, and nothing of an attempt that is ${name}`, async ({
      begin,
      page,
      secrets,
    }) => {
      const attempt = await begin(flow);
      const { enrollment } = attempt;
      await enrollment.startAndWait();
      await enrollment.keySummary.click();
      expect(await secrets.inMemory(page)).toContain("the secret");
      await end(attempt);
      await expect.poll(() => secrets.inMemory(page)).toEqual([]);
    });
  }
}

test("With a new session, the memory holds neither the one before nor its secret", async ({
  begin,
  page,
  secrets,
}) => {
  const { emulator, enrollment, username } = await begin(atSignIn);
  await enrollment.startAndWait();
  const before = String(emulator.inspect(username).pendingSecret);
  secrets.addSecret(before, "the secret before");
  const { session = "" } = atSignIn.again(emulator, username);
  secrets.addToken("the next session", session);
  const picture = await enrollment.picture();
  await enrollment.setProperties({ session });
  await expect.poll(() => enrollment.picture()).not.toBe(picture);
  const held = await secrets.inMemory(page);
  expect(held).toContain("the secret");
  expect(held).not.toContain("the secret before");
  expect(held).not.toContain("the next session");
});

test("An attempt that another one supersedes holds its secret no longer", async ({
  emulator,
  open,
  page,
  secrets,
}) => {
  const { username, properties } = signedIn.begin(emulator);
  const older = await open(properties);
  await older.startAndWait();
  const secret = String(emulator.inspect(username).pendingSecret);
  secrets.addSecret(secret, "the older secret");
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  const newer = new Enrollment(tab.locator("cognito-totp-enrollment"));
  await setUp(newer, emulator, properties);
  await newer.startAndWait();
  await older.expectStep("failed");
  expect(await secrets.inMemory(page)).toEqual([]);
  expect(await secrets.inMemory(tab)).toContain("the secret");
});
