// An element that was removed leaves the memory of the page.

import { atSignIn, expect, signedIn, test } from "./support/under-way.js";

for (const { what, flow, isBegun, properties } of [
  {
    what: "that shows the countdown",
    flow: signedIn,
    isBegun: true,
    properties: { codeCountdown: true },
  },
  {
    what: "that shows the time left",
    flow: atSignIn,
    isBegun: true,
    properties: { sessionMinutes: 3 },
  },
  {
    what: "that was not started",
    flow: atSignIn,
    isBegun: false,
    properties: { sessionMinutes: 3 },
  },
]) {
  test(`An element ${what} leaves the memory when it is removed`, async ({ begin, page }) => {
    const { enrollment } = await begin(flow);
    await enrollment.setProperties(properties);
    if (isBegun) await enrollment.startAndWait();
    await enrollment.host.evaluate((element) => {
      Object.assign(window, { removed: new WeakRef(element) });
      element.remove();
    });
    const isThere = async () => {
      await page.requestGC();
      return page.evaluate(() => Reflect.get(window, "removed").deref() !== undefined);
    };
    await expect.poll(isThere).toBe(false);
  });
}

test("An element that is back after its removal shows the time left again", async ({ begin }) => {
  const { enrollment } = await begin(atSignIn);
  await enrollment.setProperties({ sessionMinutes: 3 });
  await expect(enrollment.part("time-left")).toBeVisible();
  await enrollment.removeAndReturn();
  await expect(enrollment.part("time-left")).toHaveText(/^Time left to finish: /);
});
