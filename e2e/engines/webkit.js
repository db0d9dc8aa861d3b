/** WebKitGTK's MiniBrowser, over WebDriver, on a virtual screen. */
import { once } from "node:events";
import path from "node:path";
import { Builder, Key as KeyCode } from "selenium-webdriver";
import { findElement, selectAll, until } from "./engine.js";
import { findFreePort, isRunning, makeFolder, startInSteps, startProgram } from "./processes.js";

/** @typedef {import("./engine.js").Page} Page */
/** @typedef {import("./processes.js").Started} Started */
/** @typedef {import("node:child_process").ChildProcess} ChildProcess */
/** @typedef {import("selenium-webdriver").WebDriver} WebDriver */
/** @typedef {import("selenium-webdriver").WebElement} WebElement */

/** @type {import("./engine.js").Engine} */
export const webkit = {
  name: "WebKit",

  missing: () =>
    process.env.WEBKIT_DRIVER ? undefined : "WEBKIT_DRIVER names no program: see scripts/setup",

  start: () => startInSteps(startBrowser),
};

/**
 * @param {Started} started
 * @returns {Promise<import("./engine.js").Browser>}
 */
async function startBrowser(started) {
  const folder = await makeFolder(started, "webkit-");
  const display = await startDisplay(started);
  const server = await startDriver(started, environment(folder, display));
  const driver = await new Builder()
    .usingServer(server)
    .withCapabilities({ browserName: "MiniBrowser" })
    .build();
  started.add(() => driver.quit());
  const capabilities = await driver.getCapabilities();
  const windows = new Windows(driver, await driver.getWindowHandle());
  return {
    version: `${capabilities.getBrowserName()}/${capabilities.getBrowserVersion()}`,
    newPage: () => windows.open(),
    close: () => started.stop(),
  };
}

/**
 * @param {Started} started
 * @returns {Promise<string>} The display name that Xvfb chose.
 */
async function startDisplay(started) {
  const options = ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
  const screen = await startProgram(started, "Xvfb", options, process.env);
  const pipe = /** @type {import("node:stream").Readable} */ (screen.stdio[3]);
  const [number] = await Promise.race([once(pipe, "data"), once(screen, "exit").then(() => [])]);
  if (number === undefined || !isRunning(screen)) throw new Error("Xvfb did not start");
  return `:${String(number).trim()}`;
}

/**
 * @param {string} folder For the browser's files.
 * @param {string} display
 */
function environment(folder, display) {
  const { WAYLAND_DISPLAY: _, ...rest } = process.env;
  return {
    ...rest,
    DISPLAY: display,
    GDK_BACKEND: "x11",
    GSETTINGS_BACKEND: "memory",
    NO_AT_BRIDGE: "1",
    ...Object.fromEntries(
      ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "TMPDIR"].map(
        (name) => [name, folder],
      ),
    ),
  };
}

/**
 * @param {Started} started
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} Its address.
 */
async function startDriver(started, env) {
  const command = String(process.env.WEBKIT_DRIVER);
  const port = await findFreePort();
  const options = [`--port=${port}`, "--host=local"];
  const program = await startProgram(started, command, options, env);
  const server = `http://127.0.0.1:${port}`;
  await until(() => isReady(server, program), `${path.basename(command)} to be ready`);
  return server;
}

/**
 * @param {string} server
 * @param {ChildProcess} program
 */
async function isReady(server, program) {
  if (!isRunning(program)) throw new Error("The driver did not start");
  const response = await fetch(`${server}/status`).catch(() => undefined);
  return response?.ok;
}

/** WebDriver has one current window, so each piece of work waits for the one before it. */
class Windows {
  /** @type {Promise<unknown>} */
  #last = Promise.resolve();
  #driver;
  #first;

  /**
   * @param {WebDriver} driver
   * @param {string} first Stays open: without any window, the browser would end.
   */
  constructor(driver, first) {
    this.#driver = driver;
    this.#first = first;
  }

  /** @returns {Promise<Page>} */
  async open() {
    const handle = await this.#inTurn(this.#first, async (driver) => {
      // Not a tab, which would be hidden.
      await driver.switchTo().newWindow("window");
      return driver.getWindowHandle();
    });
    return new WebKitPage((work) => this.#inTurn(handle, work));
  }

  /**
   * @template T
   * @param {string} handle
   * @param {(driver: WebDriver) => Promise<T>} work
   * @returns {Promise<T>}
   */
  #inTurn(handle, work) {
    const turn = this.#last.then(async () => {
      await this.#driver.switchTo().window(handle);
      return work(this.#driver);
    });
    this.#last = turn.catch(() => {});
    return turn;
  }
}

/** @implements {Page} */
class WebKitPage {
  /** @type {string[]} */
  problems = [];
  #with;

  /**
   * @param {<T>(work: (driver: WebDriver) => Promise<T>) => Promise<T>} withDriver Runs the work in
   *   this window.
   */
  constructor(withDriver) {
    this.#with = withDriver;
  }

  /** @param {string} url */
  async goto(url) {
    await this.#with((driver) => driver.get(url));
  }

  /** @type {Page["evaluate"]} */
  async evaluate(work, ...values) {
    return /** @type {any} */ (this.#with((driver) => driver.executeScript(work, ...values)));
  }

  /** @type {Page["waitFor"]} */
  async waitFor(condition, ...values) {
    return until(() => this.evaluate(condition, ...values), condition);
  }

  /** @param {string} selector */
  async click(selector) {
    const element = /** @type {WebElement} */ (await until(() => this.#find(selector), selector));
    // For WebDriver's click command, a field in a shadow root is covered by its host.
    await this.#with(async (driver) => {
      await driver.executeScript(scrollIntoView, element);
      await driver.actions().move({ origin: element, duration: 0 }).click().perform();
    });
  }

  /**
   * @param {string} selector
   * @param {string} text
   */
  async type(selector, text) {
    await this.click(selector);
    await this.press(...selectAll);
    await this.#with((driver) => driver.actions().sendKeys(text).perform());
  }

  /** @param {string[]} keys */
  async press(...keys) {
    const codes = keys.map((key) => keyCodes.get(key) ?? key);
    await this.#with((driver) => {
      const actions = driver.actions();
      for (const code of codes) actions.keyDown(code);
      for (const code of codes.reverse()) actions.keyUp(code);
      return actions.perform();
    });
  }

  /** Windows on the virtual screen do not cover each other. */
  async show() {}

  async screenshot() {
    return this.#with(async (driver) => {
      await driver.executeScript(untilPainted);
      return Buffer.from(await driver.takeScreenshot(), "base64");
    });
  }

  async close() {
    await this.#with((driver) => driver.close());
  }

  /**
   * @param {string} selector
   * @returns {Promise<WebElement | null>}
   */
  #find(selector) {
    return this.#with((driver) => driver.executeScript(findElement, selector));
  }
}

const keyCodes = new Map([
  ["Backspace", KeyCode.BACK_SPACE],
  ["Control", KeyCode.CONTROL],
  ["Enter", KeyCode.ENTER],
  ["Escape", KeyCode.ESCAPE],
  ["Meta", KeyCode.META],
  ["Shift", KeyCode.SHIFT],
  ["Tab", KeyCode.TAB],
]);

// The functions below run in the page.

/** @param {Element} element */
function scrollIntoView(element) {
  element.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** A screenshot shows the last painted frame. */
function untilPainted() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
