/** The element on a page, as a user operates it. */
import { describeProgress, recordErrors, steps, waitForStep } from "./progress.js";

/** @typedef {import("@playwright/test").Locator} Locator */

/** @typedef {import("./progress.js").Step} Step */

/** @typedef {import("../web/element.js").CognitoTotpEnrollmentElement} Element */
/** @typedef {(...values: never[]) => unknown} AnyFunction */

/**
 * The element's properties, except for values that can't be sent to the page: functions and
 * `Headers`.
 *
 * @typedef {{[Name in Exclude<keyof Element, keyof HTMLElement | "step" | "factors" | "session"
 *   | "fetch"> as Element[Name] extends AnyFunction ? never : Name]?: Exclude<Element[Name],
 *   AnyFunction | Headers>}} DataProperties
 *
 * @typedef {DataProperties & {session?: string | {session: string, issuedAt?: number}}} Properties
 */

/** Any part of the element: see “Parts” in docs/api.md. @typedef {string} Part */

export class Enrollment {
  /** @param {Locator} host The element itself. */
  constructor(host) {
    this.host = host;
    this.page = host.page();
    this.heading = this.part("heading");
    this.code = this.part("code");
    this.error = this.part("error");
    this.status = this.part("status");
    this.qr = this.part("qr");
    this.key = this.part("key");
    this.keySummary = host.locator("[part=details] > summary");
  }

  /**
   * @param {Part} name
   * @returns {Locator}
   */
  part(name) {
    return this.host.locator(`[part=${name}]`);
  }

  /**
   * Sets properties of the element. Its script may run later.
   *
   * @param {Properties} properties
   */
  async set(properties) {
    await this.host.evaluate((element, values) => Object.assign(element, values), properties);
  }

  /** Presses the start button. */
  async start() {
    await this.part("start").click();
  }

  /** Shows the QR code where it is folded, as on touch devices, or hidden by `conceal`. */
  async showQr() {
    await clickIfVisible(this.host.locator("[part=other-device]:not([open]) > summary"));
    await clickIfVisible(this.part("reveal"));
  }

  /**
   * Types and submits a code.
   *
   * @param {string} code
   */
  async submit(code) {
    await this.code.fill(code);
    await this.part("submit").click();
  }

  /**
   * Waits until the enrollment is in this step. Otherwise the error says how far it came.
   *
   * @param {Step} step
   * @param {{timeout?: number}} [options] `timeout` in milliseconds, 20,000 by default; 0 for none.
   */
  async reach(step, { timeout = 20_000 } = {}) {
    if (!Object.hasOwn(steps, step)) {
      throw new Error(`There is no step "${step}". The steps: ${Object.keys(steps).join(", ")}`);
    }
    const reached = this.#waitFor(step);
    if (timeout === 0) return reached;
    if (await isWithin(timeout, reached)) return;
    throw new Error(
      `The step "${step}" was not reached in ${timeout} ms. ${await this.#explain()}`,
    );
  }

  /** @param {Step} step */
  async #waitFor(step) {
    // Neither waits for the other: some steps are short.
    await Promise.all([
      this.host.evaluate(waitForStep, step, { timeout: 0 }),
      this.host.evaluate(recordErrors, undefined, { timeout: 0 }),
    ]);
  }

  /** @returns {Promise<string>} Where the enrollment stands. */
  async #explain() {
    /** @type {import("./progress.js").Progress | undefined} */
    let progress;
    const read = this.host.evaluateAll(describeProgress).then((value) => (progress = value));
    if (!(await isWithin(2_000, read))) return "The page does not respond.";
    return explain(progress, String(this.host));
  }
}

/**
 * @param {import("./progress.js").Progress | undefined} progress Undefined if there is no element.
 * @param {string} host What to find the element by.
 */
function explain(progress, host) {
  if (!progress) return `The page has no element: ${host}`;
  const { step, error, text } = progress;
  if (!step) return "The element is not defined: the page has not run the package's script.";
  const last = error ? ` The last error: ${error} (see docs/errors.md).` : "";
  const shown = text ? ` It shows: “${text}”` : "";
  return `The element is in "${step}".${last}${shown}`;
}

/**
 * By the clock of the test: the page's may be stopped.
 *
 * @param {number} milliseconds
 * @param {Promise<unknown>} promise
 * @returns {Promise<boolean>} Whether it was fulfilled in time.
 */
async function isWithin(milliseconds, promise) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds, false)));
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Locator} button It may be missing, or hidden. */
async function clickIfVisible(button) {
  if (await button.isVisible()) await button.click();
}
