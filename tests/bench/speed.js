/** Measures the core's functions in Chromium, in microseconds, and those of npm packages. */
import { readFile } from "node:fs/promises";
import { launch, slowCpu, withFreshPage } from "./browser.js";
import { bundle, inRoot } from "./bundle.js";
import { readQrModules } from "./qr-modules.js";
import { serveFiles } from "./server.js";
import { summarize } from "./statistics.js";

/** @typedef {import("@playwright/test").Browser} Browser */
/** @typedef {import("./statistics.js").Summary} Summary */
/** @typedef {Record<string, Summary>} Summaries By name. */

/**
 * @typedef {object} Speed In microseconds.
 * @property {Summaries} drawing Of the same setup URI, repeatedly.
 * @property {Summaries} first The first time in a page.
 * @property {Summaries} firstSlow The same on a slow CPU.
 * @property {Summaries} code One TOTP code.
 * @property {Summaries} search The search for a wrong code, 20 periods either way.
 */

/**
 * @param {{runs: number}} options How often a fresh page is opened for each.
 * @returns {Promise<Speed>}
 */
export async function measureSpeed({ runs }) {
  const server = await serveFiles(await speedFiles());
  const browser = await launch();
  try {
    const address = `${server.url}/index.html`;
    await check(browser, address);
    return {
      drawing: await measure(browser, address, "drawing"),
      first: await measureFirst(browser, address, { runs, slowdown: 1 }),
      firstSlow: await measureFirst(browser, address, { runs, slowdown: slowCpu }),
      code: await measure(browser, address, "code"),
      search: await measure(browser, address, "search"),
    };
  } finally {
    await browser.close();
    server.stop();
  }
}

/** @returns {Promise<Map<string, Uint8Array | string>>} */
async function speedFiles() {
  const built = inRoot("build/bench/tests/bench/measured");
  const scripts = await bundle(
    { page: inRoot("tests/bench/speed/page.js") },
    { splitting: true, alias: { "measured-module": `${built}.js` } },
  );
  /** @type {Map<string, Uint8Array | string>} */
  const files = new Map(scripts.map(({ name, content }) => [`/${name}`, content]));
  files.set("/measured.wasm", await readFile(`${built}.wasm`));
  files.set(
    "/index.html",
    '<!doctype html><title>Speed</title><script type="module" src="page.js"></script>',
  );
  return files;
}

/**
 * The side of the QR codes that are drawn, in modules: version 8, in which the text fits as bytes;
 * ours may be smaller.
 */
const size = 4 * 8 + 17;

/**
 * Checks what is measured: each QR code is readable, and all libraries make the same codes.
 *
 * @param {Browser} browser
 * @param {string} address
 */
async function check(browser, address) {
  for (const name of await encoderNames(browser, address)) {
    const { modules, text } = await drawFirst(browser, address, { name, slowdown: 1 });
    const read = await readQrModules(modules);
    if (read.text !== text) throw new Error(`the QR code of ${name} says ${read.text}`);
    if (read.size > size) throw new Error(`the QR code of ${name} has ${read.size} modules`);
  }
  const answers = await inPage(browser, address, (page) =>
    page.evaluate(() => /** @type {any} */ (globalThis).bench.answers()),
  );
  if (new Set(Object.values(answers)).size !== 1) {
    throw new Error(`not all codes are the same: ${JSON.stringify(answers)}`);
  }
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {"drawing" | "code" | "search"} kind
 * @returns {Promise<Summaries>}
 */
async function measure(browser, address, kind) {
  const options = { rounds: 25, milliseconds: 40 };
  const times = await inPage(browser, address, (page) =>
    page.evaluate(
      ([kind, options]) => /** @type {any} */ (globalThis).bench.measure(kind, options),
      [kind, options],
    ),
  );
  return summarizeAll(times);
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {{runs: number, slowdown: number}} options
 * @returns {Promise<Summaries>}
 */
async function measureFirst(browser, address, { runs, slowdown }) {
  const names = await encoderNames(browser, address);
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < runs; ++run) {
    for (const name of names) {
      const { milliseconds } = await drawFirst(browser, address, { name, slowdown });
      times[name]?.push(milliseconds * 1000);
    }
  }
  return summarizeAll(times);
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @returns {Promise<string[]>}
 */
const encoderNames = (browser, address) =>
  inPage(browser, address, (page) =>
    page.evaluate(() => /** @type {any} */ (globalThis).bench.encoders),
  );

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {{name: string, slowdown: number}} options
 * @returns {Promise<{milliseconds: number, modules: string, text: string}>}
 */
function drawFirst(browser, address, { name, slowdown }) {
  return inPage(browser, address, async (page, client) => {
    await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    return page.evaluate((name) => /** @type {any} */ (globalThis).bench.drawFirst(name), name);
  });
}

/**
 * @template Result
 * @param {Browser} browser
 * @param {string} address
 * @param {Parameters<typeof withFreshPage<Result>>[1]} use
 */
function inPage(browser, address, use) {
  return withFreshPage(browser, async (page, client) => {
    await page.goto(address);
    return use(page, client);
  });
}

/** @param {Record<string, number[]>} times */
function summarizeAll(times) {
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, summarize(all)]));
}
