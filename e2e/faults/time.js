/** Stopped clocks in the page and in the emulator, which advance together. */

import { stopClock } from "../support/clock.js";

/** @typedef {import("@playwright/test").Page} Page */

/** What `Math.random` gives in the page. */
export const chance = 0.75;

const hour = 3_600_000;

export class Time {
  /** The duration of each automatic wait of the element, in milliseconds. @type {number[]} */
  waits = [];
  /** In milliseconds since 1970: the emulator’s own. */
  now = Date.UTC(2026, 0, 1, 11, 0, 7);
  #page;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** Before the page is opened. */
  async stop() {
    await stopClock(this.#page, this.now);
    await this.#page.exposeBinding("reportWait", (_, delay) => this.waits.push(delay));
    await this.#page.addInitScript(reportWaits, chance);
  }

  /** @param {number} milliseconds */
  async pass(milliseconds) {
    this.now += milliseconds;
    await this.#page.clock.fastForward(milliseconds);
  }

  /** At least an hour on, to seven seconds past it: a code is seven seconds old then. Nothing has waited yet. */
  async passToNextHour() {
    const sinceTheHour = (this.now - 7000) % hour;
    await this.pass(2 * hour - sinceTheHour);
    this.waits = [];
  }
}

/**
 * In the page. What waits for nothing but time to pass is a promise’s own function; all other timers call the element’s.
 *
 * @param {number} chance
 */
function reportWaits(chance) {
  const { reportWait, setTimeout: start } = /** @type {any} */ (window);
  Math.random = () => chance;
  Object.assign(window, {
    /** @param {(() => void) & {name: string}} callback @param {number} delay @param {...unknown} rest */
    setTimeout(callback, delay, ...rest) {
      const timer = start(callback, delay, ...rest);
      const isWait = callback.name === "" && String(callback).includes("[native code]");
      if (isWait) reportWait(delay);
      return timer;
    },
  });
}
