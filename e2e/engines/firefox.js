/** Firefox, over WebDriver BiDi. */
import { launch } from "puppeteer-core";
import { findElement, selectAll, until } from "./engine.js";
import { killGroup, makeFolder, startInSteps } from "./processes.js";

/** @typedef {import("./engine.js").Page} Page */
/** @typedef {import("./processes.js").Started} Started */

/** @type {import("./engine.js").Engine} */
export const firefox = {
  name: "Firefox",

  missing: () => (process.env.FIREFOX ? undefined : "FIREFOX names no browser: see scripts/setup"),

  start: () => startInSteps(startBrowser),
};

/**
 * @param {Started} started
 * @returns {Promise<import("./engine.js").Browser>}
 */
async function startBrowser(started) {
  const browser = await launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX,
    userDataDir: await makeFolder(started, "firefox-"),
    headless: true,
    defaultViewport: { width: 1024, height: 768 },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // The browser requests the icon, not the page, and the page's policy forbids it.
    extraPrefsFirefox: { "browser.chrome.site_icons": false },
  });
  started.add(
    () => browser.close(),
    () => killGroup(browser.process()),
  );
  return {
    version: await browser.version(),
    newPage: async () => new FirefoxPage(await browser.newPage()),
    close: () => started.stop(),
  };
}

/** @implements {Page} */
class FirefoxPage {
  /** @type {string[]} */
  problems = [];
  #page;

  /** @param {import("puppeteer-core").Page} page */
  constructor(page) {
    this.#page = page;
    page.on("pageerror", (error) => this.problems.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
  }

  /** @param {string} url */
  async goto(url) {
    await this.#page.goto(url);
  }

  /** @type {Page["evaluate"]} */
  async evaluate(work, ...values) {
    return /** @type {any} */ (this.#page).evaluate(work, ...values);
  }

  /** @type {Page["waitFor"]} */
  async waitFor(condition, ...values) {
    return until(() => this.evaluate(condition, ...values), condition);
  }

  /** @param {string} selector */
  async click(selector) {
    const element = await until(() => this.#find(selector), selector);
    await element?.click();
  }

  /**
   * @param {string} selector
   * @param {string} text
   */
  async type(selector, text) {
    await this.click(selector);
    await this.press(...selectAll);
    await this.#page.keyboard.type(text);
  }

  /** @param {string[]} keys */
  async press(...keys) {
    const { keyboard } = this.#page;
    const known = /** @type {import("puppeteer-core").KeyInput[]} */ (keys);
    for (const key of known) await keyboard.down(key);
    for (const key of known.reverse()) await keyboard.up(key);
  }

  async show() {
    await this.#page.bringToFront();
  }

  async screenshot() {
    return Buffer.from(await this.#page.screenshot());
  }

  async close() {
    await this.#page.close();
  }

  /**
   * @param {string} selector
   * @returns {Promise<import("puppeteer-core").ElementHandle<Element> | null>}
   */
  async #find(selector) {
    const handle = await this.#page.evaluateHandle(findElement, selector);
    return /** @type {any} */ (handle.asElement());
  }
}
