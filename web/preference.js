/** What sign-in is to ask for first, as the page or the user chose. */

/** @typedef {import("./core.js").Snapshot} Snapshot */
/** @typedef {import("./core.js").EnrollerOptions} EnrollerOptions */

export class PreferenceChoice {
  /**
   * What the page chose for the attempt, if it does not let the user choose.
   * @type {EnrollerOptions["preference"]}
   */
  ofPage;
  /** What the user chose, if the page lets them choose. @type {"preferred" | "enabled"} */
  ofUser = "preferred";
  /**
   * What sign-in asked for first, from the steps before the code.
   * @type {Snapshot["preferredFactor"]}
   */
  factorBefore = "";

  get current() {
    return this.ofPage ?? this.ofUser;
  }

  /** What sign-in goes on to ask for first; empty if that is the app. */
  get keptFactor() {
    return this.current === "enabled" ? this.factorBefore : "";
  }
}
