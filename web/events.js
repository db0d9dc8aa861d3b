/** @typedef {{type: string, detail?: object, attempt?: {isEnded: boolean}}} QueuedEvent `attempt`: the one it tells of. */

/**
 * An element's events, one after another. What a handler brings about is told when every handler of the event before has run.
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

  /** What comes before a new beginning that no event tells. */
  clear() {
    this.#queue = [];
    this.#step = "idle";
  }

  /** Dispatches what is queued. Nothing more is told of an attempt that a handler has ended. */
  flush() {
    if (this.#isDispatching) return;
    this.#isDispatching = true;
    for (let event = this.#queue.shift(); event; event = this.#queue.shift()) {
      if (!event.attempt?.isEnded) this.#tell(event);
    }
    this.#isDispatching = false;
  }

  /** @param {QueuedEvent} event */
  #tell({ type, detail }) {
    if (type === "enrollment-step") {
      const { step } = /** @type {{step: string}} */ (detail);
      // The steps between were those of an attempt that has ended.
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
