/**
 * @typedef {object} Check
 * @property {string} id
 * @property {"ok" | "warning" | "error" | "skipped"} status
 * @property {string} message What was found, and what to do.
 * @property {string} [change] The line to change, as it should be.
 * @property {string} [docs] Where the project's documentation says more.
 *
 * @typedef {object} Advice
 * @property {string} [change]
 * @property {string} [code] The error that the element has then: one of docs/errors.md.
 * @property {string} [docs]
 */

/** What the checks found, in their order. */
export class Findings {
  /** @type {Check[]} */
  checks = [];

  /** @param {string} id @param {string} message */
  pass(id, message) {
    this.#add(id, "ok", message, {});
  }

  /** @param {string} id @param {string} message @param {Advice} [advice] */
  warn(id, message, advice = {}) {
    this.#add(id, "warning", message, advice);
  }

  /** @param {string} id @param {string} message @param {Advice} [advice] */
  fail(id, message, advice = {}) {
    this.#add(id, "error", message, advice);
  }

  /** @param {string} id @param {string} message */
  skip(id, message) {
    this.#add(id, "skipped", message, {});
  }

  /** @param {string} id */
  hasFailed(id) {
    return this.checks.some((check) => check.id === id && check.status === "error");
  }

  /**
   * @param {string} id
   * @param {Check["status"]} status
   * @param {string} message
   * @param {Advice} advice
   */
  #add(id, status, message, { change, code, docs = code && "docs/errors.md" }) {
    const text = code ? `${message} (${code})` : message;
    this.checks.push({
      id,
      status,
      message: printable(text),
      ...(change && { change: printable(change) }),
      ...(docs && { docs }),
    });
  }
}

/** @param {string} text Partly from servers, which a terminal should not interpret. */
const printable = (text) => text.replaceAll("’", "'").replace(/[^ -~]/g, "?");
