/** The attempt that an element makes: its loading, its commands, and its end. */
import { createEnroller, EnrollmentError, resolveEndpoint } from "./core.js";
import { idle } from "./snapshot.js";

/** @typedef {import("./core.js").Snapshot} Snapshot */
/** @typedef {import("./core.js").EnrollerOptions} EnrollerOptions */

export class Attempt {
  #options;
  #onSnapshot;
  /** @type {Awaited<ReturnType<typeof createEnroller>> | undefined} Once the module is loaded. */
  enroller;
  /** Where the calls go; empty while that is not known. */
  endpoint = "";
  isEnded = false;
  /** @type {"start" | "manage"} */
  #first = "start";

  /**
   * @param {Omit<EnrollerOptions, "onSnapshot">} options Read when they are used: not before the module is loaded.
   * @param {(snapshot: Snapshot) => void} onSnapshot Not called once the attempt has ended.
   */
  constructor(options, onSnapshot) {
    this.#options = options;
    this.#onSnapshot = onSnapshot;
  }

  /**
   * Loads the module, and gives the first command. Once more after a failure to load it.
   *
   * @param {"start" | "manage"} [command] By default the one of the last time.
   */
  async begin(command = this.#first) {
    this.#first = command;
    this.#show({ ...idle, step: "checking" });
    try {
      const enroller = await createEnroller(
        Object.create(this.#options, {
          onSnapshot: { value: (/** @type {Snapshot} */ snapshot) => this.#show(snapshot) },
        }),
      );
      if (this.isEnded) return enroller.close();
      this.enroller = enroller;
      this.#resolveEndpoint();
      // Meanwhile the page may have taken away what the command needs.
      if (!enroller[command]()) this.#show(idle);
    } catch (error) {
      if (!(error instanceof EnrollmentError)) {
        this.#show(idle);
        throw error;
      }
      const retryable = ["module_unavailable", "module_misplaced"].includes(error.code);
      this.#show({ ...idle, step: "failed", error: error.code, retryable });
    }
  }

  /** Wipes what the attempt knows. No snapshot follows. */
  end() {
    this.isEnded = true;
    this.enroller?.close();
    this.enroller = undefined;
  }

  /** Known long before the first response. */
  async #resolveEndpoint() {
    const { region, userPoolId, endpoint, fips, dualStack } = this.#options;
    // The first snapshot says what is wrong with them.
    this.endpoint = await resolveEndpoint({ region, userPoolId, endpoint, fips, dualStack }).catch(
      () => "",
    );
  }

  /** @param {Snapshot} snapshot */
  #show(snapshot) {
    if (!this.isEnded) this.#onSnapshot(snapshot);
  }
}
