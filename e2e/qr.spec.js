import { readQrCodes } from "./support/qr.js";
import { expect, test } from "./support/test.js";

/** The width of the window, which makes the picture as large as fits. */
const widths = [280, 390, 1100];
const schemes = /** @type {const} */ ([
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced colours", colorScheme: "dark", forcedColors: "active" },
]);

for (const deviceScaleFactor of [1, 2]) {
  test.describe(`On a screen of ${deviceScaleFactor} device pixels per pixel`, () => {
    test.use({ deviceScaleFactor });

    test("two decoders read the QR code at every size and in every colour scheme", async ({
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

const names = [
  { what: "64 Chinese characters", issuer: "安".repeat(64), account: "李".repeat(64) },
  { what: "emoji", issuer: "🔐".repeat(32), account: "👩‍💻".repeat(10) },
  { what: "names from right to left", issuer: "متجر لاركسبر", account: "עליסה@example.com" },
  { what: "characters that mean something", issuer: "A&B #1 50%+?", account: "a/b c=d&e@x" },
];

for (const { what, issuer, account } of names) {
  test(`The QR code, or the key where none is possible, stands for ${what}`, async ({
    calls,
    enrollment,
    page,
  }) => {
    await enrollment.setAttributes({ issuer, account });
    await enrollment.startAndWait();
    const secret = await calls.secret();
    const { scrollWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(0);
    await expect(enrollment.host.locator("dd").first()).toHaveText(issuer);
    if ((await enrollment.qr.count()) === 0) {
      await expect(enrollment.key).toHaveText(secret);
      return;
    }
    const { zxing, zbar } = await readQrCodes(await enrollment.qr.screenshot());
    expect(zbar).toEqual(zxing);
    const uri = new URL(zxing[0] ?? "");
    expect(uri.searchParams.get("secret")).toBe(secret);
    expect(uri.searchParams.get("issuer")).toBe(issuer);
    const [, label = ""] = /^otpauth:\/\/totp\/([^?]*)/.exec(zxing[0] ?? "") ?? [];
    expect(decodeURIComponent(label)).toBe(`${issuer}:${account}`);
  });
}
