/** Chromium, and pages without any earlier state. */
import { chromium } from "@playwright/test";
import { shellOptions } from "../../e2e/support/browser.js";

/** How many times slower the CPU of a cheap phone is assumed to be, as in Lighthouse. */
export const slowCpu = 4;

export const launch = () => chromium.launch(shellOptions);

/**
 * Opens a page with a new profile: nothing is cached, compiled or connected.
 *
 * @template Result
 * @param {import("@playwright/test").Browser} browser
 * @param {(page: import("@playwright/test").Page, client: import("@playwright/test").CDPSession) =>
 *   Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withFreshPage(browser, use) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}
