import { expect, signedIn, test } from "./support/under-way.js";

test("A page whose links open in another tab opens the app in none", async ({ begin, page }) => {
  const { enrollment } = await begin(signedIn);
  await page.evaluate(() => {
    document.head.appendChild(document.createElement("base")).target = "_blank";
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(window, { followed: this.target || document.querySelector("base")?.target });
    };
  });
  await enrollment.startAndWait();
  await enrollment.keySummary.click();
  await enrollment.part("open-app").click();
  expect(await page.evaluate(() => Reflect.get(window, "followed"))).toBe("_self");
});
