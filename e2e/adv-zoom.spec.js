import { expect, signedIn, test } from "./support/under-way.js";

for (const zoom of [0.8, 1.1, 1.5]) {
  test(`In a page with \`zoom: ${zoom}\` each module of the QR code has whole pixels`, async ({
    begin,
    page,
  }) => {
    const { enrollment } = await begin(signedIn);
    await page.evaluate((value) => (document.body.style.zoom = `${value}`), zoom);
    await enrollment.startAndWait();
    const sizes = await enrollment.qr.evaluate((element) => {
      const { width } = /** @type {HTMLCanvasElement} */ (element);
      return { width, shown: element.getBoundingClientRect().width * devicePixelRatio };
    });
    expect(sizes.shown).toBeCloseTo(sizes.width, 1);
  });
}
