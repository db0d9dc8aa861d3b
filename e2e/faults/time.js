/** Stopped clocks in the page and in the emulator, which advance together. */

import { stopClock } from "../support/clock.js";

/** @typedef {import("@playwright/test").Page} Page */

/** What `Math.random` returns in the page. */
export const chance = 0.75;

const hour = 3_600_000;

export class Time {
  /** The duration of each automatic wait of the element, in milliseconds. @type {number[]} */
  waits = [];
  /** The emulator’s time, in milliseconds since 1970. */
  now = Date.UTC(2026, 0, 1, 11, 0, 7);
  #page;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** Call it before the page is opened. */
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

  /**
   * Advances by at least an hour, to seven seconds past the hour, so a code is seven seconds old.
   * Clears `waits`.
   */
  async passToNextHour() {
    const sinceTheHour = (this.now - 7000) % hour;
    await this.pass(2 * hour - sinceTheHour);
    this.waits = [];
  }
}

/**
 * Runs in the page. The timer of an automatic wait calls a promise’s native `resolve`; all other
 * timers call functions of the element.
 *
 * @param {number} chance
 */
function reportWaits(chance) {
  const { reportWait, setTimeout: start } = /** @type {any} */ (window);
  Math.random = () => chance;
  Object.assign(window, {
    /**
     * @param {(() => void) & {name: string}} callback
     * @param {number} delay
     * @param {...unknown} rest
     */
    setTimeout(callback, delay, ...rest) {
      const timer = start(callback, delay, ...rest);
      const isWait = callback.name === "" && String(callback).includes("[native code]");
      if (isWait) reportWait(delay);
      return timer;
    },
  });
}
