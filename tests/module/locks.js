/** Web Locks, which Node.js 20 lacks: one holder per name, first come, first served. */

/** @typedef {{name: string, grant: () => void}} Waiting */

export class FakeLocks {
  /** @type {Set<string>} */
  #held = new Set();
  /** @type {Waiting[]} */
  #queue = [];
  /** The requested names, in order. @type {string[]} */
  asked = [];

  /** @param {string} name */
  isHeld(name) {
    return this.#held.has(name);
  }

  /** Implements `navigator.locks.request`. */
  request = async (
    /** @type {string} */ name,
    /** @type {{signal?: AbortSignal}} */ { signal },
    /** @type {() => Promise<unknown>} */ callback,
  ) => {
    this.asked.push(name);
    signal?.throwIfAborted();
    if (this.#held.has(name)) await this.#wait(name, signal);
    this.#held.add(name);
    try {
      return await callback();
    } finally {
      this.#held.delete(name);
      const next = this.#queue.findIndex((waiting) => waiting.name === name);
      if (next >= 0) this.#queue.splice(next, 1)[0]?.grant();
    }
  };

  /**
   * @param {string} name
   * @param {AbortSignal} [signal]
   */
  #wait(name, signal) {
    return new Promise((resolve, reject) => {
      const waiting = { name, grant: () => resolve(undefined) };
      this.#queue.push(waiting);
      signal?.addEventListener("abort", () => {
        this.#queue = this.#queue.filter((other) => other !== waiting);
        reject(signal.reason);
      });
    });
  }
}

/**
 * @param {import("node:test").TestContext} t
 * @param {object | undefined} locks What `navigator.locks` is during the test.
 */
export function setLocks(t, locks) {
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });
  t.after(() => {
    Reflect.deleteProperty(globalThis, "navigator");
    if (before) Object.defineProperty(globalThis, "navigator", before);
  });
}
