// What the page does to the element during a call.

import { de } from "../web/strings/de.js";
import {
  atSignIn,
  expect,
  finish,
  flows,
  holdAt,
  signedIn,
  startAgain,
  test,
} from "./support/under-way.js";

// A move is the same in every step, so one call of each flow is enough.
for (const { flow, operation } of [
  { flow: signedIn, operation: "VerifySoftwareToken" },
  { flow: atSignIn, operation: "RespondToAuthChallenge" },
]) {
  test(`${flow.name}: an element moved during ${operation} gets the response, and finishes`, async ({
    begin,
  }) => {
    const attempt = await begin(flow);
    const { emulator, enrollment, username } = attempt;
    const release = await holdAt(operation, attempt);
    const step = await enrollment.host.getAttribute("step");
    await enrollment.host.evaluate((element) => {
      document.body.prepend(element);
      element.remove();
      document.body.append(element);
    });
    await enrollment.expectStep(String(step));
    release();
    await enrollment.expectStep("enrolled");
    expect(emulator.operations).toEqual(flow.operations);
    expect(emulator.inspect(username)).toMatchObject({ verified: true, enabled: true });
  });
}

for (const flow of flows) {
  for (const operation of flow.operations) {
    test(`${flow.name}: removing an element during ${operation} ends it and wipes everything; added again, it starts again`, async ({
      begin,
      observation,
      page,
      secrets,
    }) => {
      const attempt = await begin(flow);
      const { emulator, enrollment, username } = attempt;
      const release = await holdAt(operation, attempt);
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
      await enrollment.setProperties(flow.again(emulator, username));
      // A verified app is turned on, without another secret.
      if (operation === "SetUserMFAPreference") {
        await enrollment.start();
        await enrollment.expectStep("enrolled");
        const all = [...signedIn.operations, "GetUser", "SetUserMFAPreference"];
        expect(emulator.operations).toEqual(all);
        return;
      }
      await startAgain(enrollment);
      await finish(attempt);
    });
  }
}

test("A language change during the check of a code loses neither code nor response", async ({
  begin,
  page,
}) => {
  const attempt = await begin(signedIn);
  const { emulator, enrollment } = attempt;
  const release = await holdAt("VerifySoftwareToken", attempt);
  const typed = await enrollment.code.inputValue();
  await page.evaluate(() => (document.documentElement.lang = "de"));
  await expect(enrollment.heading).toHaveText(de.setupHeading);
  await expect(enrollment.code).toHaveValue(typed);
  await expect(enrollment.code).not.toBeEditable();
  release();
  await expect(enrollment.heading).toHaveText(de.enrolledHeading);
  expect(emulator.operations).toEqual(signedIn.operations);
});
