/** A seeded random generator: mulberry32. */
export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** @returns {number} From 0 up to but not 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** @param {number} chance From 0 to 1. */
  happens(chance) {
    return this.next() < chance;
  }

  /**
   * @template T
   * @param {readonly T[]} from Not empty.
   * @returns {T}
   */
  pick(from) {
    return /** @type {T} */ (from[Math.floor(this.next() * from.length)]);
  }

  /**
   * @template {{weight: number}} T
   * @param {readonly T[]} from
   * @returns {T} The heavier, the more often.
   */
  pickWeighted(from) {
    let left = this.next() * from.reduce((sum, { weight }) => sum + weight, 0);
    return /** @type {T} */ (from.find(({ weight }) => (left -= weight) < 0) ?? from[0]);
  }
}
