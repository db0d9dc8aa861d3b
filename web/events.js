/** @typedef {{type: string, detail?: object, attempt?: {isEnded: boolean}}} QueuedEvent `attempt`: that of the event. */

/**
 * An element's events, one after another: an event that a handler causes waits until all handlers of the current event have run.
 */
export class EventQueue {
  #target;
  /** @type {QueuedEvent[]} */
  #queue = [];
  #isDispatching = false;
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

  /** @param {QueuedEvent} event */
  #dispatchQueued({ type, detail }) {
    if (type === "enrollment-step") {
      const { step } = /** @type {{step: string}} */ (detail);
      // The steps in between belonged to an attempt that has ended.
      if (step === this.#step) return;
      this.#step = step;
    }
    this.dispatch(type, detail);
  }

  /**
   * Dispatches an event at once.
   *
   * @param {string} type
   * @param {object} [detail]
   * @param {boolean} [cancelable]
   */
  dispatch(type, detail, cancelable = false) {
    const options = { bubbles: true, composed: true, cancelable, detail };
    return this.#target.dispatchEvent(new CustomEvent(type, options));
  }
}
