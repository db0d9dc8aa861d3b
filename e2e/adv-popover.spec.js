import { expect, signedIn, test } from "./support/under-way.js";

test("An element that is a popover is hidden until it is shown", async ({ begin }) => {
  const { enrollment } = await begin(signedIn);
  await enrollment.setAttributes({ popover: "" });
  await expect(enrollment.host).toBeHidden();
  await enrollment.host.evaluate((element) => /** @type {HTMLElement} */ (element).showPopover());
  await enrollment.startAndWait();
  await expect(enrollment.qr).toBeVisible();
});

test("An element that is hidden until it is found is hidden", async ({ begin }) => {
  const { enrollment } = await begin(signedIn);
  const { height } = await enrollment.host.evaluate((element) => {
    element.setAttribute("hidden", "until-found");
    return element.getBoundingClientRect();
  });
  expect(height).toBe(0);
  await expect(enrollment.part("start")).toBeHidden();
});
