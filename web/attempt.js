/** One attempt of an element: loads the module, gives commands, and ends. */
import { createEnroller, EnrollmentError } from "./core.js";
import { userAtSignIn } from "./rivals.js";
import { idle } from "./snapshot.js";

/** @typedef {import("./core.js").Snapshot} Snapshot */
/** @typedef {import("./core.js").EnrollerOptions} EnrollerOptions */

export class Attempt {
  #options;
  #command;
  #onSnapshot;
  /** @type {Awaited<ReturnType<typeof createEnroller>> | undefined} Once the module is loaded. */
  enroller;
  isEnded = false;
  /** Otherwise the user is signed in. */
  isSignIn;
  /**
   * Who signs in; empty if nothing says so. Known once the module is loaded, when the options are
   * read.
   */
  user = "";

  /**
   * @param {Omit<EnrollerOptions, "onSnapshot">} options Each is read when it is used, after the
   *   module is loaded.
   * @param {"start" | "manage"} command The first one.
   * @param {(snapshot: Snapshot) => void} onSnapshot Not called once the attempt has ended.
   */
  constructor(options, command, onSnapshot) {
    this.#options = options;
    this.#command = command;
    this.isSignIn = Boolean(options.session);
    this.#onSnapshot = onSnapshot;
  }

  /** Loads the module, and gives the first command. Call it again if loading failed. */
  async begin() {
    this.#show({ ...idle, step: "checking" });
    try {
      const enroller = await createEnroller(
        Object.create(this.#options, {
          onSnapshot: { value: (/** @type {Snapshot} */ snapshot) => this.#show(snapshot) },
        }),
      );
      if (this.isEnded) return enroller.close();
      this.enroller = enroller;
      // The page may have changed them while the module was loading.
      this.isSignIn = Boolean(this.#options.session);
      this.user = userAtSignIn(this.#options);
      // The page may have removed what the command needs while the module was loading.
      if (!enroller[this.#command]()) this.#show(idle);
    } catch (error) {
      if (!(error instanceof EnrollmentError)) {
        this.#show(idle);
        throw error;
      }
      const retryable = ["module_unavailable", "module_misplaced"].includes(error.code);
      this.#show({
        ...idle,
        step: "failed",
        error: error.code,
        retryable,
        mayRequestSecret: this.#command === "start",
      });
    }
  }

  /** Wipes what the attempt knows. No snapshot follows. */
  end() {
    this.isEnded = true;
    this.enroller?.close();
    this.enroller = undefined;
  }

  /** @param {Snapshot} snapshot */
  #show(snapshot) {
    if (!this.isEnded) this.#onSnapshot(snapshot);
  }
}
