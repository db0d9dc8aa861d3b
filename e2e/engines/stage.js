/** The common setup of the engine tests. */
import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import { fileURLToPath } from "node:url";
import { startEmulator } from "../../kit/emulator/index.js";
import { startPages } from "../../demo/server/pages.js";
import { firefox } from "./firefox.js";
import { webkit } from "./webkit.js";

/** @typedef {import("./engine.js").Browser} Browser */
/** @typedef {import("./engine.js").Page} Page */
/** @typedef {import("../../kit/emulator/index.js").Emulator} Emulator */

const element = "cognito-totp-enrollment";
const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = { "/": `${root}e2e/engines/pages`, "/dist/": `${root}dist` };

/**
 * Defines the same tests for each engine, whose browser starts once.
 *
 * @param {(browser: () => Browser) => void} defineTests
 */
export function inEachEngine(defineTests) {
  for (const engine of [firefox, webkit]) {
    // Debian has both engines; WebKitGTK does not exist for every system.
    const skip = process.platform !== "linux" && engine.missing();
    describe(engine.name, { skip, timeout: 120_000 }, () => {
      /** @type {Browser | undefined} */
      let browser;
      before(async () => {
        assert.equal(engine.missing(), undefined);
        browser = await engine.start();
      });
      after(() => browser?.close());
      defineTests(() => /** @type {Browser} */ (browser));
    });
  }
}

/**
 * An emulator, and pages of the browser that may call it, until the test ends.
 *
 * @param {import("node:test").TestContext} t
 * @param {Browser} browser
 * @param {{faulty?: boolean}} [options] Whether problems on the pages are expected, and do not fail
 *   the test.
 * @returns {Promise<Stage>}
 */
export async function startStage(t, browser, { faulty = false } = {}) {
  const emulator = await startEmulator();
  const server = await startPages({ folders, connect: [emulator.url] });
  const stage = new Stage(browser, emulator, server);
  t.after(async () => {
    const problems = await stage.stop();
    if (!faulty) assert.deepEqual(problems, []);
  });
  return stage;
}

class Stage {
  /** @type {Page[]} */
  #pages = [];
  #browser;
  #server;

  /**
   * @param {Browser} browser
   * @param {Emulator} emulator
   * @param {{url: string, stop: () => Promise<void>}} server
   */
  constructor(browser, emulator, server) {
    this.emulator = emulator;
    this.#browser = browser;
    this.#server = server;
  }

  /**
   * @param {string} [address] In the folder `pages`.
   * @returns {Promise<Page>}
   */
  async openPage(address = "/") {
    const page = await this.#browser.newPage();
    this.#pages.push(page);
    await page.goto(this.#server.url + address);
    return page;
  }

  /**
   * @param {{account: string} & Record<string, unknown>} properties The element's, in JSON.
   * @returns {Promise<Enrollment>} Set up for the emulator, not started.
   */
  async openEnrollment(properties) {
    const enrollment = new Enrollment(await this.openPage());
    await enrollment.set({ endpoint: this.emulator.url, issuer: "Larkspur", ...properties });
    return enrollment;
  }

  /** @returns {Promise<string[]>} What went wrong on the pages. */
  async stop() {
    const problems = [];
    for (const page of this.#pages) {
      problems.push(...(await problemsOf(page).catch((error) => [String(error)])));
      await page.close().catch((error) => problems.push(String(error)));
    }
    await this.#server.stop();
    await this.emulator.stop();
    return problems;
  }
}

/** @param {Page} page @returns {Promise<string[]>} What the engine and `observe.js` reported. */
export async function problemsOf(page) {
  const observed = await page.evaluate(() => /** @type {any} */ (globalThis).observedProblems);
  return [...page.problems, ...observed];
}

/** The element, as the user and the host page operate it. */
export class Enrollment {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
  }

  /** @param {Record<string, unknown>} properties */
  async set(properties) {
    await this.page.evaluate(
      (name, values) => void Object.assign(document.querySelector(name) ?? {}, values),
      element,
      properties,
    );
  }

  /**
   * Calls a method of the element.
   *
   * @param {string} method
   * @returns {Promise<any>}
   */
  async call(method) {
    return this.page.evaluate(
      (name, called) => /** @type {any} */ (document.querySelector(name))[called](),
      element,
      method,
    );
  }

  /** @param {string} name */
  async click(name) {
    await this.page.click(`[part=${name}]`);
  }

  async startAndWait() {
    await this.click("start");
    await this.waitForStep("awaiting-code");
  }

  /** @param {string} code */
  async submit(code) {
    await this.page.type("[part=code]", code);
    await this.click("submit");
  }

  /** @param {string} step */
  async waitForStep(step) {
    await this.page.waitFor(
      (name, wanted) => document.querySelector(name)?.getAttribute("step") === wanted,
      element,
      step,
    );
  }

  /**
   * @param {string} name
   * @returns {Promise<string>} Its text, as soon as it has one.
   */
  async textOf(name) {
    return this.page.waitFor(
      (host, part) =>
        document.querySelector(host)?.shadowRoot?.querySelector(`[part=${part}]`)?.textContent ??
        "",
      element,
      name,
    );
  }
}
