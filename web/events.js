/**
 * @typedef {{type: string, detail?: object, attempt?: {isEnded: boolean}}} QueuedEvent `attempt`:
 *   that of the event.
 */

/**
 * An element's events, one after another: an event that a handler causes waits until all handlers
 * of the current event have run.
 */
export class EventQueue {
  #target;
  /** @type {QueuedEvent[]} */
  #queue = [];
  #isDispatching = false;
  /** The types that the page is being asked about. @type {Set<string>} */
  #asked = new Set();
  /** The last step that the page was told. */
  #step = "idle";

  /** @param {EventTarget} target */
  constructor(target) {
    this.#target = target;
  }

  /** @param {...QueuedEvent} events Dispatched by `flush`. */
  add(...events) {
    this.#queue.push(...events);
  }

  /** Drops the queued events, and starts again at `idle` without an event. */
  clear() {
    this.#queue = [];
    this.#step = "idle";
  }

  /** Dispatches the queued events, except those of an attempt that a handler has ended. */
  flush() {
    if (this.#isDispatching) return;
    this.#isDispatching = true;
    for (let event = this.#queue.shift(); event; event = this.#queue.shift()) {
      if (!event.attempt?.isEnded) this.#dispatchQueued(event);
    }
    this.#isDispatching = false;
  }

  /**
   * Dispatches an event that handlers may prevent, before any queued one.
   *
   * @param {string} type
   * @param {object} [detail]
   * @returns {boolean | undefined} Whether none did; undefined if one of them asks again.
   */
  ask(type, detail) {
    if (this.#asked.has(type)) return;
    this.#asked.add(type);
    const isNested = this.#isDispatching;
    this.#isDispatching = true;
    const isAllowed = this.#dispatch({ type, detail }, true);
    this.#isDispatching = isNested;
    this.flush();
    this.#asked.delete(type);
    return isAllowed;
  }

  /** @param {QueuedEvent} event */
  #dispatchQueued(event) {
    if (event.type === "enrollment-step") {
      const { step } = /** @type {{step: string}} */ (event.detail);
      // The steps in between belonged to an attempt that has ended.
      if (step === this.#step) return;
      this.#step = step;
    }
    this.#dispatch(event);
  }

  /**
   * @param {QueuedEvent} event
   * @param {boolean} [cancelable]
   */
  #dispatch({ type, detail }, cancelable = false) {
    const options = { bubbles: true, composed: true, cancelable, detail };
    return this.#target.dispatchEvent(new CustomEvent(type, options));
  }
}
