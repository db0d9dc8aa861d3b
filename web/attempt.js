/** The attempt that an element makes: its loading, its commands, and its end. */
import { createEnroller, EnrollmentError } from "./core.js";
import { idle } from "./snapshot.js";

/** @typedef {import("./core.js").Snapshot} Snapshot */

export class Attempt {
  #onSnapshot;
  /** @type {Awaited<ReturnType<typeof createEnroller>> | undefined} That of the attempt under way, once it is loaded. */
  enroller;
  /** Which attempt is under way; what an earlier one still has to say is not heard. */
  #number = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #sessionTimer;

  /** @param {(snapshot: Snapshot) => void} onSnapshot */
  constructor(onSnapshot) {
    this.#onSnapshot = onSnapshot;
  }

  /** @param {() => Omit<import("./core.js").EnrollerOptions, "onSnapshot">} options */
  async begin(options) {
    const number = ++this.#number;
    const show = (/** @type {Snapshot} */ snapshot) => {
      if (number !== this.#number) return;
      this.#watchSession(snapshot.sessionLeft);
      this.#onSnapshot(snapshot);
    };
    show({ ...idle, step: "checking" });
    try {
      const enroller = await createEnroller({ ...options(), onSnapshot: show });
      if (number !== this.#number) return enroller.close();
      this.enroller = enroller;
      enroller.start();
    } catch (error) {
      const code = error instanceof EnrollmentError ? error.code : "module_unavailable";
      const retryable = code === "module_unavailable";
      show({ ...idle, step: "failed", error: code, retryable });
    }
  }

  /** Wipes what the attempt knows. */
  end() {
    this.#number += 1;
    clearTimeout(this.#sessionTimer);
    this.enroller?.close();
    this.enroller = undefined;
  }

  /** @param {number} seconds Left of its life; -1 when it has no end. */
  #watchSession(seconds) {
    clearTimeout(this.#sessionTimer);
    if (seconds < 0) return;
    this.#sessionTimer = setTimeout(() => this.enroller?.expire(), seconds * 1000);
  }
}
