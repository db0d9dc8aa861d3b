// Writes a picture of every screen of the element, on the demo page, to test-results/screenshots/:
//
//   node e2e/screenshots.js           in light and dark, on a narrow page and from right to left
//   node e2e/screenshots.js --docs    those of the README alone, in docs/
//
// Only for the documentation; nothing is compared.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { startDemoPages } from "../demo/server/demo-pages.js";
import { startUserPool } from "../demo/server/user-pool.js";
import { launchOptions } from "./support/browser.js";
import { Calls } from "./support/calls.js";
import { Enrollment } from "./support/enrollment.js";
import { allScreens } from "./support/screens.js";

const folder = fileURLToPath(new URL("../test-results/screenshots/", import.meta.url));
const docs = fileURLToPath(new URL("../docs/", import.meta.url));

const wide = { width: 1100, height: 900 };
/**
 * @type {{name: string, viewport: {width: number, height: number}, colorScheme: "light" | "dark",
 *   dir: string}[]}
 */
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
    await takeDocsPicture({ file: "screenshot.png", viewport: wide, query: "" });
    const phone = { width: 390, height: 844 };
    await takeDocsPicture({ file: "screenshot-brand.png", viewport: phone, query: "theme=brand" });
    await takeDocsPicture({
      file: "screenshot-arabic.png",
      viewport: phone,
      colorScheme: "dark",
      query: "lang=ar&dir=rtl",
    });
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
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  await enrollment.setAttributes({ manage: null });
  await enrollment.call("reset");
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

/**
 * The demo page as it asks for the first code.
 *
 * @param {{file: string, viewport: {width: number, height: number}, colorScheme?: "light" | "dark",
 *   query: string}} picture
 */
async function takeDocsPicture({ file, viewport, colorScheme = "light", query }) {
  const demo = await startDemoPages({ ...pool, user: await pool.createUser() });
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(`${demo.url}/?${query}`);
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  await enrollment.startAndWait();
  await page.evaluate(() => scrollTo(0, 0));
  const isWide = viewport === wide;
  const part = page.locator(isWide ? "[data-view=settings] > .card" : "cognito-totp-enrollment");
  const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
  const margin = 24;
  const clip = isWide
    ? { x: 0, y: 0, width: wide.width, height: Math.ceil(y + height + margin) }
    : { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
  await page.screenshot({ path: path.join(docs, file), clip, fullPage: true });
  await page.close();
  await demo.stop();
}
