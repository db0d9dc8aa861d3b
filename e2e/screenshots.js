// Writes a picture of every screen of the element, on the demo page, to test-results/screenshots/:
//
//   node e2e/screenshots.js           in light and dark, on a narrow page and from right to left
//   node e2e/screenshots.js --docs    docs/screenshot.png alone, for the README
//
// For people to look at; nothing is compared.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { startDemoPages } from "./servers/demo-pages.js";
import { startUserPool } from "./servers/user-pool.js";
import { launchOptions } from "./support/browser.js";
import { Calls } from "./support/calls.js";
import { Enrollment } from "./support/enrollment.js";
import { allScreens } from "./support/screens.js";

const folder = fileURLToPath(new URL("../test-results/screenshots/", import.meta.url));
const docsPicture = fileURLToPath(new URL("../docs/screenshot.png", import.meta.url));

const wide = { width: 1100, height: 900 };
/** @type {{name: string, viewport: {width: number, height: number}, colorScheme: "light" | "dark", dir: string}[]} */
const looks = [
  { name: "light", viewport: wide, colorScheme: "light", dir: "ltr" },
  { name: "dark", viewport: wide, colorScheme: "dark", dir: "ltr" },
  { name: "narrow", viewport: { width: 320, height: 640 }, colorScheme: "light", dir: "ltr" },
  { name: "rtl", viewport: wide, colorScheme: "light", dir: "rtl" },
];

const dataFolder = await mkdtemp(path.join(tmpdir(), "user-pool-"));
const pool = await startUserPool({ dataFolder });
const browser = await chromium.launch(launchOptions);
try {
  if (process.argv.includes("--docs")) {
    await takeDocsPicture();
  } else {
    await rm(folder, { recursive: true, force: true });
    for (const look of looks) await takePictures(look);
  }
} finally {
  await browser.close();
  await pool.stop();
  await rm(dataFolder, { recursive: true });
}

/** @param {typeof looks[number]} look */
async function takePictures({ name: look, viewport, colorScheme, dir }) {
  const user = await pool.createUser();
  const { accessToken } = await pool.signIn(user.username);
  const demo = await startDemoPages({ ...pool, user });
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${demo.url}/?dir=${dir}`);
  const toggle = page.locator("#authenticator-toggle");
  await toggle.waitFor();
  await page.evaluate(() => {
    const template = /** @type {HTMLTemplateElement} */ (document.querySelector("#enrollment"));
    template.content.querySelector("[auto-start]")?.removeAttribute("auto-start");
  });
  await toggle.click();

  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  const calls = new Calls(context, pool.url);
  let count = 0;
  for await (const screen of allScreens(enrollment, calls, pool, accessToken)) {
    count += 1;
    const file = `${look}-${String(count).padStart(2, "0")}-${screen}.png`;
    await page.screenshot({ path: path.join(folder, file), fullPage: true });
  }
  await context.close();
  await demo.stop();
  console.log(`${look}: ${count} pictures`);
}

/** The demo page as it asks for the first code. */
async function takeDocsPicture() {
  const demo = await startDemoPages(pool);
  const page = await browser.newPage({ viewport: wide, colorScheme: "light" });
  await page.goto(demo.url);
  await page.locator("#authenticator-toggle").click();
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  await enrollment.expectStep("awaiting-code");
  const { y = 0, height = 0 } =
    (await page.locator("[data-view=settings] > .card").boundingBox()) ?? {};
  const clip = { x: 0, y: 0, width: wide.width, height: Math.ceil(y + height + 32) };
  await page.screenshot({ path: docsPicture, clip, fullPage: true });
  await page.close();
  await demo.stop();
}
