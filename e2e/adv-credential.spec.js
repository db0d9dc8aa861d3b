import { codeFor, expect, test } from "./support/under-way.js";

test("A session that the page replaces with a token, while the module is loading, is no sign-in", async ({
  emulator,
  observation,
  open,
  page,
}) => {
  /** @type {() => void} */
  let release = () => {};
  const released = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route("**/enrollment.wasm", async (route) => {
    await released;
    await route.continue();
  });
  const { username } = emulator.createUser();
  const { accessToken } = emulator.signIn(username);
  const enrollment = await open({ session: "a session that is not used" });
  await enrollment.start();
  await enrollment.expectStep("checking");
  await enrollment.setProperties({ session: null, accessToken });
  release();
  await enrollment.expectStep("awaiting-code");
  await enrollment.submit(codeFor(emulator, username));
  await enrollment.expectStep("enrolled");
  expect(observation.events.at(-1)?.detail).toMatchObject({ flow: "signed-in" });
});
