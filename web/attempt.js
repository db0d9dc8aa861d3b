/** The attempt that an element makes: its loading, its commands, and its end. */
import { createEnroller, EnrollmentError } from "./core.js";
import { idle } from "./snapshot.js";

/** @typedef {import("./core.js").Snapshot} Snapshot */
/** @typedef {import("./core.js").EnrollerOptions} EnrollerOptions */

export class Attempt {
  #onSnapshot;
  /** @type {Awaited<ReturnType<typeof createEnroller>> | undefined} That of the attempt under way, once it is loaded. */
  enroller;
  /** Which attempt is under way; what an earlier one still has to say is not heard. */
  #number = 0;

  /** @param {(snapshot: Snapshot) => void} onSnapshot */
  constructor(onSnapshot) {
    this.#onSnapshot = onSnapshot;
  }

  /** @param {(onSnapshot: EnrollerOptions["onSnapshot"]) => EnrollerOptions} takeOptions */
  async begin(takeOptions) {
    const number = ++this.#number;
    const show = (/** @type {Snapshot} */ snapshot) => {
      if (number === this.#number) this.#onSnapshot(snapshot);
    };
    show({ ...idle, step: "checking" });
    try {
      const enroller = await createEnroller(takeOptions(show));
      if (number !== this.#number) return enroller.close();
      this.enroller = enroller;
      enroller.start();
    } catch (error) {
      if (!(error instanceof EnrollmentError)) {
        show(idle);
        throw error;
      }
      const retryable = error.code === "module_unavailable";
      show({ ...idle, step: "failed", error: error.code, retryable });
    }
  }

  /** Wipes what the attempt knows. */
  end() {
    this.#number += 1;
    this.enroller?.close();
    this.enroller = undefined;
  }
}
