// A thousand enrollments on one page leave nothing behind. The observers of the other tests would
// grow here, so this test does without them.

import { expect, test } from "@playwright/test";
import { startPages } from "../demo/server/pages.js";
import { enrollInPage, prepareEnrollments } from "./support/many.js";
import { folders } from "./support/test.js";
import { holdMemory, memorySize } from "./support/wasm-memory.js";

/**
 * @typedef {object} Footprint
 * @property {number} heap In bytes, of JavaScript, after its garbage was collected.
 * @property {number} nodes Of DOM, attached or detached.
 * @property {number} listeners
 * @property {number} memory In bytes, of the module.
 * @property {number} used How many of these bytes are not zero. Freed memory is wiped.
 * @property {number} timers
 * @property {number} channels
 * @property {number} locks
 */

/**
 * How much each may grow while 900 users enroll: less than one smallest object for each.
 *
 * @type {Footprint}
 */
const tolerances = {
  // The engine keeps data about code that runs often.
  heap: 900 * 200,
  // The last enrollment may be held by the engine for a while.
  nodes: 100,
  listeners: 50,
  memory: 0,
  used: 900 * 8,
  timers: 0,
  channels: 0,
  locks: 0,
};

test("A thousand enrollments in one page leave heap, DOM, listeners and memory as they were after a hundred", async ({
  page,
}, { annotations }) => {
  test.setTimeout(120_000);
  const pages = await startPages({ folders });
  await page.addInitScript(holdMemory);
  await page.addInitScript(prepareEnrollments);
  await page.goto(`${pages.url}/plain.html`);
  const measure = await measurer(page);

  await page.evaluate(enrollInPage, { from: 0, to: 100 });
  const before = await measure();
  const outcomes = await page.evaluate(enrollInPage, { from: 100, to: 1_000 });
  const after = await measure();
  await pages.stop();

  annotations.push({ type: "footprint", description: JSON.stringify({ before, after }) });
  console.log(
    `    after 100:   ${JSON.stringify(before)}\n    after 1,000: ${JSON.stringify(after)}`,
  );
  expect(Object.keys(outcomes).sort()).toEqual(["cancelled", "enrolled", "failed", "removed"]);
  for (const [name, most] of Object.entries(tolerances)) {
    const figure = /** @type {keyof Footprint} */ (name);
    expect(after[figure] - before[figure], `growth of ${figure}`).toBeLessThanOrEqual(most);
  }
});

/**
 * @param {import("@playwright/test").Page} page
 * @returns {Promise<() => Promise<Footprint>>}
 */
async function measurer(page) {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("HeapProfiler.enable");
  return async () => {
    // Later collections free what the first one finalizes.
    for (let i = 0; i < 3; i++) await devTools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devTools.send("Runtime.getHeapUsage");
    const { nodes, jsEventListeners } = await devTools.send("Memory.getDOMCounters");
    const { timers, channels } = await page.evaluate(() => /** @type {any} */ (window).stillOpen());
    const locks = await page.evaluate(async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      return held.length + pending.length;
    });
    return {
      heap: usedSize,
      nodes,
      listeners: jsEventListeners,
      ...(await memorySize(page)),
      timers,
      channels,
      locks,
    };
  };
}
