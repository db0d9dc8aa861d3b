/** Time that stands still in the page and in the emulator, and moves on in both together. */

/** @typedef {import("../emulator/index.js").Emulator} Emulator */
/** @typedef {import("@playwright/test").Page} Page */

/** What `Math.random` gives in the page. */
export const chance = 0.75;

export class Time {
  /** How long each wait is that the element began of its own, in milliseconds. @type {number[]} */
  waits = [];
  #page;
  #emulator;

  /**
   * @param {Page} page
   * @param {Emulator} emulator Its clock moves only by `advance`.
   */
  constructor(page, emulator) {
    this.#page = page;
    this.#emulator = emulator;
  }

  /** Before the page is opened. */
  async stop() {
    const { clock } = this.#page;
    const begun = this.#emulator.now - 3_600_000;
    await clock.install({ time: begun });
    await clock.pauseAt(this.#emulator.now); // which has to be later than now, however long this takes
    await this.#page.exposeBinding("reportWait", (_, delay) => this.waits.push(delay));
    await this.#page.addInitScript(reportWaits, chance);
  }

  /** @param {number} milliseconds */
  async pass(milliseconds) {
    this.#emulator.advance(milliseconds);
    await this.#page.clock.fastForward(milliseconds);
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
