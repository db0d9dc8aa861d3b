import { expect, test } from "./support/under-way.js";

test("In a page that the browser loads ahead, nothing starts by itself before it is visited", async ({
  emulator,
  open,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, "prerendering", { value: true, configurable: true });
  });
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  const enrollment = await open({ autoStart: true, accessToken });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await enrollment.expectStep("idle");
  expect(emulator.operations).toEqual([]);
  await page.evaluate(() => {
    Reflect.deleteProperty(document, "prerendering");
    document.dispatchEvent(new Event("prerenderingchange"));
  });
  await enrollment.expectStep("awaiting-code");
});
