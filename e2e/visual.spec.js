// The screens as they were last reviewed. After an intended change:
//
//   scripts/test e2e -- visual --update-snapshots
//
// and review the pictures in e2e/visual.spec.js-snapshots/ before you commit them.

import { launchOptions } from "./support/browser.js";
import { expect, test } from "./support/test.js";

/** Screens with different content, without those that have a spinner. */
const pictured = [
  "idle",
  "idle-skippable",
  "failed",
  "confirming-replacement",
  "awaiting-code-skippable",
  "key-open",
  "code-wrong",
  "enrolled",
  "on",
  "confirming-turn-off",
  "off",
];

test.use({ launchOptions });

for (const { name, width, colorScheme } of /** @type {const} */ ([
  { name: "light", width: 900, colorScheme: "light" },
  { name: "dark", width: 900, colorScheme: "dark" },
  { name: "narrow", width: 320, colorScheme: "light" },
])) {
  test.describe(`On a ${name} page`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test("the screens look as they did", async ({ enrollment, page, screens }) => {
      await enrollment.setAttributes({ account: "alice@example.com" });
      for await (const screen of screens) {
        if (!pictured.includes(screen)) continue;
        await page.mouse.move(0, 0);
        await expect(enrollment.host, screen).toHaveScreenshot(`${name}-${screen}.png`, {
          mask: [enrollment.qr, enrollment.key, enrollment.code],
          maskColor: "#888",
          // Font smoothing differs between machines.
          maxDiffPixelRatio: 0.01,
        });
      }
    });
  });
}
