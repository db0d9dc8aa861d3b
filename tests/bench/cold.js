/** Measures the time from the navigation until the QR code is painted, without a cache. */
import { TOTP } from "otpauth";
import { launch, slowCpu, withFreshPage } from "./browser.js";
import { observe } from "./cold/observe.js";
import { pageFiles, pages } from "./cold/pages.js";
import { secret, startService } from "./cold/service.js";
import { serve, serveFiles } from "./server.js";
import { summarize } from "./statistics.js";

/** @typedef {import("./statistics.js").Summary} Summary */
/** @typedef {"fast" | "slowCpu" | "slow4g"} Profile */

/**
 * @typedef {object} Cold Times in milliseconds.
 * @property {(import("./cold/pages.js").Page & {profiles: Record<Profile, Visits>})[]} pages
 * @property {Summary} answer From the key of the sixth digit to the request with the code, on the
 *   slow CPU.
 */

/**
 * @typedef {object} Visits Of one page under one profile.
 * @property {Summary} painted From the navigation to the QR code.
 * @property {Summary} work What the main thread did in that time.
 * @property {number} shift The largest cumulative layout shift.
 */

/** @typedef {{painted: number, work: number, shift: number, answered?: number}} Visit */

/** Chrome DevTools' "Slow 4G", the rates in bytes a second. It does not delay preflights. */
const slow4g = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** @type {Record<Profile, {slowdown: number, network?: typeof slow4g}>} */
const profiles = {
  fast: { slowdown: 1 },
  slowCpu: { slowdown: slowCpu },
  slow4g: { slowdown: 1, network: slow4g },
};

/**
 * @param {{runs: number}} options How often each page is opened under each profile.
 * @returns {Promise<Cold>}
 */
export async function measureCold({ runs }) {
  const service = await startService();
  const site = await serveFiles(await pageFiles(service.url));
  const empty = await serve((_, response) => response.end("<!doctype html><title>Empty</title>"));
  const browser = await launch();
  try {
    const visitor = { browser, site: site.url, empty: empty.url };
    /** @type {Map<string, Visit[]>} */
    const visits = new Map();
    for (const { id } of pages) await check(visitor, id);
    for (let run = 0; run < runs; ++run) {
      for (const profile of profileNames) {
        for (const { id } of pages) {
          const key = `${id} ${profile}`;
          visits.set(key, [...(visits.get(key) ?? []), await visit(visitor, id, profile)]);
        }
      }
    }
    return summarizeAll(visits);
  } finally {
    await browser.close();
    for (const server of [service, site, empty]) server.stop();
  }
}

const profileNames = /** @type {Profile[]} */ (Object.keys(profiles));

/**
 * @typedef {{browser: import("@playwright/test").Browser, site: string, empty: string}} Visitor
 *   With the servers' origins.
 */

/**
 * @param {Visitor} visitor
 * @param {string} id Of the page.
 * @param {Profile} profile
 * @returns {Promise<Visit>}
 */
function visit({ browser, site, empty }, id, profile) {
  return withFreshPage(browser, async (page, client) => {
    // Starts the page's process, to subtract the earlier work of its main thread. This is another
    // origin of the same site.
    await page.goto(empty);
    await page.addInitScript(observe);
    page.on("pageerror", (error) => console.error(`${id}: ${error}`));
    const painted = nextReport(client);
    await client.send("Runtime.enable");
    await client.send("Runtime.addBinding", { name: "report" });
    await prepare(client, profile);
    const before = await taskDuration(client);
    await page.goto(`${site}/${id}/index.html`, { waitUntil: "commit" });
    const report = await inTime(painted, `${id}: no QR code`);
    const work = (await taskDuration(client)) - before;
    const isAnswered = id === "ours" && profile === "slowCpu";
    const answer = isAnswered ? await typeCode(page, client) : {};
    return { painted: Number(report.painted), shift: Number(report.shift), work, ...answer };
  });
}

/**
 * Checks that the measured page leads to a working enrollment. This also makes the browser read its
 * own files once.
 *
 * @param {Visitor} visitor
 * @param {string} id Of the page.
 */
function check({ browser, site }, id) {
  return withFreshPage(browser, async (page) => {
    await page.goto(`${site}/${id}/index.html`);
    if (id === "floor") return;
    const code = new TOTP({ secret }).generate();
    await page.getByRole("textbox", { name: "code" }).pressSequentially(code);
    // The element sends it automatically.
    if (!id.startsWith("ours")) await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByText(/Your app is set up|Your authenticator app is on/).waitFor();
  });
}

/** @typedef {import("@playwright/test").CDPSession} Client */

/**
 * @param {Client} client
 * @param {Profile} profile
 */
async function prepare(client, profile) {
  const { slowdown, network } = profiles[profile];
  await client.send("Performance.enable");
  await client.send("Network.enable");
  if (network)
    await client.send("Network.emulateNetworkConditions", { offline: false, ...network });
  await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}

/**
 * @param {Client} client
 * @returns {Promise<number>} How long the main thread has worked, in milliseconds.
 */
async function taskDuration(client) {
  const { metrics } = await client.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
}

/**
 * @param {Client} client
 * @returns {Promise<Record<string, number>>} What the page reports next.
 */
function nextReport(client) {
  return new Promise((resolve) => {
    client.once("Runtime.bindingCalled", ({ payload }) => resolve(JSON.parse(payload)));
  });
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {Client} client
 */
async function typeCode(page, client) {
  const code = new TOTP({ secret }).generate();
  await page.locator("[part=code]").focus();
  const answered = nextReport(client);
  await page.keyboard.type(code);
  return inTime(answered, "the code was not sent");
}

/**
 * @template Value
 * @param {Promise<Value>} promise
 * @param {string} complaint
 * @returns {Promise<Value>}
 */
async function inTime(promise, complaint) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint)), 30_000);
  });
  try {
    return await Promise.race([promise, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {Map<string, Visit[]>} visits By page and profile.
 * @returns {Cold}
 */
function summarizeAll(visits) {
  const of = (/** @type {string} */ id, /** @type {Profile} */ profile) =>
    visits.get(`${id} ${profile}`) ?? [];
  const summary = (/** @type {Visit[]} */ all) => ({
    painted: summarize(all.map(({ painted }) => painted)),
    work: summarize(all.map(({ work }) => work)),
    shift: Math.max(...all.map(({ shift }) => shift)),
  });
  return {
    pages: pages.map((page) => ({
      ...page,
      profiles: {
        fast: summary(of(page.id, "fast")),
        slowCpu: summary(of(page.id, "slowCpu")),
        slow4g: summary(of(page.id, "slow4g")),
      },
    })),
    answer: summarize(of("ours", "slowCpu").map(({ answered }) => Number(answered))),
  };
}
