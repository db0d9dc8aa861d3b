import { readQrCodes as readWithZxing } from "../kit/qr.js";
import { picturesIn } from "./support/pdf.js";
import { readQrCodes } from "./support/qr.js";
import { expect, test } from "./support/test.js";

/** Widths of the window. The picture is as large as fits. */
const widths = [280, 390, 1100];
const schemes = /** @type {const} */ ([
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colors", colorScheme: "dark", forcedColors: "active" },
]);

for (const deviceScaleFactor of [1, 2]) {
  test.describe(`On a screen of ${deviceScaleFactor} device pixels per pixel`, () => {
    test.use({ deviceScaleFactor });

    test("two decoders read the QR code at every size and in every color scheme", async ({
      calls,
      enrollment,
      page,
      user,
    }) => {
      await enrollment.startAndWait();
      const account = encodeURIComponent(user.username);
      const uri = `otpauth://totp/Larkspur:${account}?secret=${await calls.secret()}&issuer=Larkspur`;
      for (const { name, colorScheme, forcedColors } of schemes) {
        await page.emulateMedia({ colorScheme, forcedColors });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          const read = await readQrCodes(await enrollment.qr.screenshot());
          expect(read, `${name}, ${width} px`).toEqual({ zbar: [uri], zxing: [uri] });
        }
      }
    });
  });
}

for (const deviceScaleFactor of [1, 1.25, 1.5, 2, 3]) {
  test.describe(`With ${deviceScaleFactor} device pixels per pixel`, () => {
    test.use({ deviceScaleFactor });

    test("each module has the same whole number of them, in black on white, and four modules of white are around", async ({
      enrollment,
      page,
    }) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
      await enrollment.startAndWait();
      for (const width of [240, 320, 390, 1100]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => pictureFits(enrollment), `${width} px`).toBe(true);
        const { side, shown, left, top, right, bottom, finder, colors } = await measure(enrollment);
        const pixels = finder / 7;
        expect(colors).toEqual(["0,0,0,255", "255,255,255,255"]);
        expect(Number.isInteger(pixels), `${width} px`).toBe(true);
        expect([left, top, side - right, side - bottom]).toEqual(Array(4).fill(4 * pixels));
        expect(shown * deviceScaleFactor).toBeCloseTo(side, 1);
      }
    });
  });
}

test("The QR code grows with the room and with the text, up to 20 rem", async ({
  enrollment,
  page,
}) => {
  await enrollment.startAndWait();
  const sizeAt = async (/** @type {number} */ width, rem = 16) => {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), rem);
    await expect.poll(() => pictureFits(enrollment)).toBe(true);
    return (await measure(enrollment)).shown;
  };
  const [small, large, huge] = [await sizeAt(300), await sizeAt(400), await sizeAt(1000, 32)];
  expect(small).toBeGreaterThan(200);
  expect(large).toBeGreaterThan(small);
  expect(large).toBeLessThanOrEqual(320);
  expect(huge).toBeGreaterThan(400);
});

/**
 * Whether the picture is as wide as its current room allows.
 *
 * @param {import("./support/enrollment.js").Enrollment} enrollment
 */
function pictureFits({ qr }) {
  return qr.evaluate((element) => {
    const canvas = /** @type {HTMLCanvasElement} */ (element);
    const room = Number(canvas.closest(".qr-place")?.clientWidth) * devicePixelRatio;
    const { data } = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")).getImageData(
      0,
      0,
      canvas.width,
      canvas.height,
    );
    // The first dark pixel is that of the module at (4, 4).
    const first = data.findIndex((value, i) => i % 4 === 0 && value === 0) / 4;
    const pixels = (first % canvas.width) / 4;
    const modules = canvas.width / pixels;
    return canvas.width <= room && canvas.width + modules > room;
  });
}

/**
 * In pixels of the picture; `shown` in CSS pixels.
 *
 * @param {import("./support/enrollment.js").Enrollment} enrollment
 */
function measure({ qr }) {
  return qr.evaluate((element) => {
    const canvas = /** @type {HTMLCanvasElement} */ (element);
    const side = canvas.width;
    const brush = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    const { data } = brush.getImageData(0, 0, side, side);
    const colors = new Set();
    let [left, top, right, bottom, finder] = [side, side, 0, 0, 0];
    for (let i = 0; i < side * side; i += 1) {
      colors.add(data.slice(4 * i, 4 * i + 4).join());
      if (data[4 * i] !== 0) continue;
      const [x, y] = [i % side, Math.floor(i / side)];
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
      if (y === top && x === left + finder) finder += 1;
    }
    const shown = canvas.getBoundingClientRect().width;
    return { side, shown, left, top, right, bottom, finder, colors: [...colors].sort() };
  });
}

const names = [
  { what: "emoji", issuer: "🔐".repeat(8), account: "👩‍💻".repeat(2) },
  { what: "names from right to left", issuer: "متجر لاركسبر", account: "עליסה@example.com" },
  { what: "characters that mean something", issuer: "A&B #1 50%+?", account: "a/b c=d&e@x" },
];

for (const { what, issuer, account } of names) {
  test(`The QR code stands for ${what}`, async ({ calls, enrollment, page }) => {
    await enrollment.setAttributes({ issuer, account });
    await enrollment.startAndWait();
    const secret = await calls.secret();
    const { scrollWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(0);
    await expect(enrollment.host.locator("dd").first()).toHaveText(issuer);
    const { zxing, zbar } = await readQrCodes(await enrollment.qr.screenshot());
    expect(zbar).toEqual(zxing);
    const uri = new URL(zxing[0] ?? "");
    expect(uri.searchParams.get("secret")).toBe(secret);
    expect(uri.searchParams.get("issuer")).toBe(issuer);
    const [, label = ""] = /^otpauth:\/\/totp\/([^?]*)/.exec(zxing[0] ?? "") ?? [];
    expect(decodeURIComponent(label)).toBe(`${issuer}:${account}`);
  });
}

for (const deviceScaleFactor of [1, 2]) {
  test.describe(`Printed from a dark screen of ${deviceScaleFactor} device pixels per pixel`, () => {
    test.use({ colorScheme: "dark", deviceScaleFactor });

    test("the QR code is finer, and black on white, and two decoders read it", async ({
      calls,
      enrollment,
      page,
    }) => {
      await enrollment.startAndWait();
      const picture = await enrollment.picture();
      const { side } = await measure(enrollment);
      const [printed] = picturesIn(await page.pdf());
      expect(printed?.width).toBeGreaterThan(side);
      expect(printed?.tones).toEqual(new Set([0, 255]));
      const read = await readQrCodes(printed?.file ?? Buffer.alloc(0));
      expect(read.zxing[0]).toContain(`?secret=${await calls.secret()}&`);
      expect(read.zbar).toEqual(read.zxing);
      expect(await enrollment.picture(), "afterwards").toBe(picture);
    });
  });
}

test("A QR code that is hidden is not printed", async ({ enrollment, page }) => {
  await enrollment.setAttributes({ conceal: "" });
  await enrollment.startAndWait();
  await expect(enrollment.part("reveal")).toBeVisible();
  expect(picturesIn(await page.pdf()).length).toBe(0);
  await enrollment.part("reveal").click();
  await expect(enrollment.qr).toBeVisible();
  expect(picturesIn(await page.pdf()).length).toBe(1);
});

test.describe("Where an extension or the page recolors everything", () => {
  test("the QR code stays black on white, as with Dark Reader’s style sheets", async ({
    calls,
    enrollment,
  }) => {
    await enrollment.startAndWait();
    await recolor(
      enrollment,
      "* { background-color: #181a1b !important; color: #e8e6e3 !important }",
    );
    const screenshot = await enrollment.qr.screenshot();
    expect(await colorsAcross(enrollment, screenshot)).toEqual(["0,0,0", "255,255,255"]);
    const read = await readQrCodes(screenshot);
    expect(read.zbar[0]).toContain(`?secret=${await calls.secret()}&`);
    expect(read.zxing).toEqual(read.zbar);
  });

  test("a page that inverts its colors can invert those of the QR code back", async ({
    calls,
    enrollment,
  }) => {
    await enrollment.startAndWait();
    const invert = "{ filter: invert(1) hue-rotate(180deg) }";
    await recolor(enrollment, `html ${invert}`);
    // This reader also reads white on black, which not every app does.
    const [inverted] = await readWithZxing(await enrollment.qr.screenshot());
    expect(inverted).toContain(`?secret=${await calls.secret()}&`);
    await recolor(enrollment, `html, cognito-totp-enrollment::part(qr) ${invert}`);
    const read = await readQrCodes(await enrollment.qr.screenshot());
    expect(read).toEqual({ zbar: [inverted], zxing: [inverted] });
  });
});

/**
 * @param {import("./support/enrollment.js").Enrollment} enrollment
 * @param {string} css For the page and for the inside of the element.
 */
async function recolor({ host }, css) {
  await host.evaluate((element, text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    for (const root of [document, /** @type {ShadowRoot} */ (element.shadowRoot)]) {
      root.adoptedStyleSheets.push(sheet);
    }
  }, css);
}

/**
 * @param {import("./support/enrollment.js").Enrollment} enrollment
 * @param {Buffer} png
 * @returns {Promise<string[]>} The colors on a line through the middle of the picture.
 */
async function colorsAcross({ page }, png) {
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const { width, height } = bitmap;
      const brush = new OffscreenCanvas(width, height).getContext("2d");
      brush?.drawImage(bitmap, 0, 0);
      const { data = [] } = brush?.getImageData(0, Math.floor(height / 2), width, 1) ?? {};
      const colors = Array.from({ length: width }, (_, x) => data.slice(4 * x, 4 * x + 3).join());
      return [...new Set(colors)].sort();
    },
    [...png],
  );
}
