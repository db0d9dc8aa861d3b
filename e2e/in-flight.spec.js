// What the page does to the element while a call is under way.

import { de } from "../web/strings/de.js";
import { expect, test } from "./support/emulated.js";
import { codeFor, flows, holdAt, signedIn, startAgain } from "./support/under-way.js";

for (const flow of flows) {
  for (const operation of flow.operations) {
    test(`${flow.name}: an element moved during ${operation} gets the answer, and goes on to the end`, async ({
      emulator,
      open,
    }) => {
      const { username, properties } = flow.begin(emulator);
      const enrollment = await open(properties);
      const release = await holdAt(operation, { emulator, enrollment, username });
      const step = await enrollment.host.getAttribute("step");
      await enrollment.host.evaluate((element) => {
        document.body.prepend(element);
        element.remove();
        document.body.append(element);
      });
      await enrollment.expectStep(String(step));
      release();
      if (["GetUser", "AssociateSoftwareToken"].includes(operation)) {
        await enrollment.expectStep("awaiting-code");
        await enrollment.submit(codeFor(emulator, username));
      }
      await enrollment.expectStep("enrolled");
      expect(emulator.operations).toEqual(flow.operations);
      expect(emulator.inspect(username)).toMatchObject({ verified: true, enabled: true });
    });

    test(`${flow.name}: an element removed during ${operation} ends it and keeps nothing; added again, it begins anew`, async ({
      emulator,
      observation,
      open,
      page,
      secrets,
    }) => {
      const { username, properties } = flow.begin(emulator);
      const enrollment = await open(properties);
      const release = await holdAt(operation, { emulator, enrollment, username });
      const before = observation.events.length;
      const called = emulator.operations.length;
      const aborted = page.waitForEvent("requestfailed");
      const element = await enrollment.host.elementHandle();
      await element?.evaluate((node) => node.remove());
      expect((await aborted).failure()?.errorText).toBe("net::ERR_ABORTED");
      await expect.poll(() => secrets.inMemory(page)).toEqual([]);
      release();

      await element?.evaluate((node) => document.body.append(node));
      await enrollment.expectStep("idle");
      await expect(enrollment.qr).toHaveCount(0);
      await expect(enrollment.code).toHaveCount(0);
      expect(observation.events).toHaveLength(before);
      expect(emulator.operations).toHaveLength(called);
      for (const [name, value] of Object.entries(flow.again(emulator, username))) {
        secrets.addToken(name, value);
        await enrollment.setProperties({ [name]: value });
      }
      await startAgain(enrollment);
      await enrollment.submit(codeFor(emulator, username));
      await enrollment.expectStep("enrolled");
    });
  }
}

test("A language that changes while the code is checked loses neither code nor answer", async ({
  emulator,
  open,
  page,
}) => {
  const { username, properties } = signedIn.begin(emulator);
  const enrollment = await open(properties);
  const release = await holdAt("VerifySoftwareToken", { emulator, enrollment, username });
  const typed = await enrollment.code.inputValue();
  await page.evaluate(() => (document.documentElement.lang = "de"));
  await expect(enrollment.heading).toHaveText(de.setupHeading);
  await expect(enrollment.code).toHaveValue(typed);
  await expect(enrollment.code).not.toBeEditable();
  release();
  await expect(enrollment.heading).toHaveText(de.enrolledHeading);
  expect(emulator.operations).toEqual(signedIn.operations);
});
