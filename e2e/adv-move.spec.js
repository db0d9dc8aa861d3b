import { expect, test } from "./support/under-way.js";

test("A page that moves the element at each event causes one look, where no app is", async ({
  emulator,
  open,
}) => {
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  const enrollment = await open({});
  await enrollment.host.evaluate((element) => {
    const place = element.parentElement;
    Object.assign(window, { moves: 0 });
    const move = () => {
      Object.assign(window, { moves: Reflect.get(window, "moves") + 1 });
      place?.replaceChildren(element);
    };
    element.addEventListener("enrollment-step", () => setTimeout(move));
  });
  await enrollment.setProperties({ accessToken, manage: true });
  // To `checking`, and back to `idle`.
  await expect.poll(() => enrollment.page.evaluate("moves")).toBe(2);
  await enrollment.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(emulator.operations).toEqual(["GetUser"]);
});

test("A token that is set while the element is out of the page begins when it is back", async ({
  emulator,
  open,
}) => {
  const { accessToken } = emulator.signIn(emulator.createUser().username);
  const enrollment = await open({ autoStart: true });
  await enrollment.host.evaluate((element, token) => {
    const place = element.parentElement;
    element.remove();
    Reflect.set(element, "accessToken", token);
    place?.append(element);
  }, accessToken);
  await enrollment.expectStep("awaiting-code");
});
