/** @typedef {import("./reply.js").Reply} Reply */

/**
 * @callback Fault Something that goes wrong with a response.
 * @param {() => Promise<Reply | undefined>} next Carries out the operation and returns the
 *   response.
 * @param {Exchange} exchange
 * @returns {Promise<Reply | undefined>} Undefined breaks the connection.
 *
 * @typedef {object} Exchange
 * @property {() => number} now The service's clock.
 * @property {Promise<void>} over Settles when the response was sent, or cannot be sent anymore.
 */

/** Which faults to apply to which requests. */
export class FaultPlan {
  /** @type {Set<{operation: string, fault: Fault, skip: number, times: number}>} */
  #entries = new Set();

  /**
   * @param {string} operation
   * @param {Fault} fault
   * @param {{skip?: number, times?: number}} [occurrence]
   * @returns {() => void} Cancels the plan.
   */
  add(operation, fault, { skip = 0, times = 1 } = {}) {
    if (typeof fault !== "function") throw new TypeError("a fault is a function");
    if (!(times > 0)) throw new RangeError("`times` is greater than 0");
    const entry = { operation, fault, skip, times };
    this.#entries.add(entry);
    return () => void this.#entries.delete(entry);
  }

  /**
   * @param {string} operation
   * @returns {Fault} All faults of the current request. A fault that was planned earlier is applied
   *   to the outcome of one that was planned later.
   */
  take(operation) {
    const due = [...this.#entries].filter((entry) => {
      if (entry.operation !== operation && entry.operation !== "*") return false;
      if (entry.skip > 0) return void entry.skip--;
      entry.times -= 1;
      if (entry.times <= 0) this.#entries.delete(entry);
      return true;
    });
    return (next, exchange) => {
      let outcome = next;
      for (const { fault } of due.reverse()) {
        const inner = outcome;
        outcome = () => fault(inner, exchange);
      }
      return outcome();
    };
  }
}
