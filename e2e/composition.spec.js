import { expect, signedIn, test } from "./support/under-way.js";

test("With auto-submit, a composition that begins where one ends is judged when it is done", async ({
  begin,
  observation,
}) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.setAttributes({ "auto-submit": "" });
  await enrollment.startAndWait();
  await enrollment.code.evaluate(async (element) => {
    const field = /** @type {HTMLInputElement} */ (element);
    const compose = (/** @type {string} */ type) => field.dispatchEvent(new CompositionEvent(type));
    compose("compositionstart");
    field.value = "123";
    compose("compositionend");
    compose("compositionstart");
    await new Promise((resolve) => setTimeout(resolve));
    field.value = "123456";
    field.dispatchEvent(new InputEvent("input", { isComposing: true }));
  });
  expect(observation.errors).toEqual([]);
  await enrollment.code.dispatchEvent("compositionend");
  await enrollment.expectError(/./);
});
