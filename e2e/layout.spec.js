import { overflowing } from "./support/layout.js";
import { expect, test } from "./support/test.js";

test.use({ viewport: { width: 320, height: 640 } });

test("Nothing overflows at 320 px, written from right to left", async ({ page, screens }) => {
  await page.evaluate(() => Object.assign(document.documentElement, { lang: "ar", dir: "rtl" }));
  for await (const name of screens) {
    expect(await overflowing(page), name).toEqual([]);
  }
});

for (const lang of ["de", "ru"]) {
  test(`Nothing overflows at 320 px with text at 200 %, in ${lang}`, async ({
    enrollment,
    page,
    screens,
  }) => {
    await page.evaluate((tag) => {
      document.documentElement.lang = tag;
      document.documentElement.style.fontSize = "32px";
    }, lang);
    await enrollment.setAttributes({ "device-name": "Phone", "code-countdown": "" });
    for await (const name of screens) {
      expect(await overflowing(page), name).toEqual([]);
    }
  });
}

test.describe("On a wide page", () => {
  test.use({ viewport: { width: 1000, height: 700 } });

  test("the picture comes where its place was kept", async ({ calls, enrollment }) => {
    const plate = enrollment.host.locator(".plate");
    const { release } = await calls.hold("AssociateSoftwareToken");
    await enrollment.start();
    await enrollment.expectStep("associating");
    const before = await plate.boundingBox();
    release();
    await enrollment.expectStep("awaiting-code");
    const { x, y } = (await plate.boundingBox()) ?? {};
    expect({ x, y }).toEqual({ x: before?.x, y: before?.y });
  });
});

test("Slotted content keeps the page’s own colors", async ({ enrollment }) => {
  const colors = await enrollment.host.evaluate((element) => {
    const names = ["accent", "on-accent", "muted", "line", "error", "radius", "gap", "text"];
    for (const name of names) document.documentElement.style.setProperty(`--${name}`, name);
    const child = element.appendChild(document.createElement("p"));
    child.slot = "intro";
    const style = getComputedStyle(child);
    return names.filter((name) => style.getPropertyValue(`--${name}`) !== name);
  });
  expect(colors).toEqual([]);
});

test("In a page that centers or indents its text, the label begins where the field does", async ({
  enrollment,
  page,
}) => {
  await page.locator("main").evaluate(({ style }) => {
    style.textAlign = "center";
    style.textIndent = "2em";
  });
  await enrollment.startAndWait();
  const label = await enrollment.host.locator("label[for=code]").evaluate((node) => {
    const text = document.createRange();
    text.selectNodeContents(node);
    return text.getBoundingClientRect().x;
  });
  expect(label).toBe((await enrollment.code.boundingBox())?.x);
});
