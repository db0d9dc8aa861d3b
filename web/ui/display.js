/** What an element shows: its state, and its screen in the language of its surroundings. */
import { Language } from "./language.js";
import { idle } from "../snapshot.js";
import { addSheets, canShareSheets } from "./sheets.js";
import { View } from "./view.js";

/** @typedef {import("../core.js").Snapshot} Snapshot */

/**
 * The element's manifest takes the following from here.
 *
 * @slot intro - Replaces the introduction.
 * @slot apps - Which apps to use.
 * @slot alternatives - Other factors, shown beside the setup and after a failure.
 * @slot recovery - What to do about a lost phone, on the last screen; replaces the element's own
 *   text.
 * @slot done - How to continue, on the last screen; replaces the button "Done".
 *
 * @csspart heading - The heading of the screen.
 * @csspart apps - The first step, folded to one line beside the QR code: a `<details>`.
 * @csspart start - Starts the setup.
 * @csspart confirm - Agrees to the replacement of the app in use, or to turning it off.
 * @csspart replace - Replaces the app, in the setting.
 * @csspart turn-off - Turns it off.
 * @csspart turn-on - Turns it on again.
 * @csspart prefer - The choice of what sign-in asks for first: an `<input>`.
 * @csspart cancel - Cancels, or keeps the current app.
 * @csspart skip - Skips the setup for now.
 * @csspart qr - The QR code: a `<canvas>`.
 * @csspart reveal - Shows the hidden QR code.
 * @csspart conceal - Hides it again.
 * @csspart open-app - Opens the app on this device.
 * @csspart other-device - On a phone, the QR code for an app that is elsewhere: a `<details>`.
 * @csspart details - The disclosure of the key: a `<details>`.
 * @csspart key - The key.
 * @csspart copy-key - Copies it.
 * @csspart more - What some apps ask for beside the key: a `<details>`.
 * @csspart copy-link - Copies the setup link.
 * @csspart code - The field for the code.
 * @csspart device-name - The field for the name of the app.
 * @csspart submit - Submits the code.
 * @csspart retry - Tries again, takes over from another tab, or starts again.
 * @csspart sign-in - Asks the page to sign in again.
 * @csspart copy-details - Copies what is wrong with the page, for its owner.
 * @csspart done - Leaves the last screen.
 * @csspart status - What the element is doing: a polite status.
 * @csspart error - What went wrong: an alert.
 * @csspart retry-in - How long to wait before trying again.
 * @csspart time-left - How much time is left to finish the sign-in.
 * @csspart countdown - How long the app's current code is valid: a bar.
 *
 * @cssprop --enrollment-accent - The main button, links and focus rings.
 * @cssprop --enrollment-on-accent - The text on them.
 * @cssprop --enrollment-muted - Hints.
 * @cssprop --enrollment-line - Lines around boxes.
 * @cssprop --enrollment-field-line - Lines around fields and buttons.
 * @cssprop --enrollment-field - The background of fields; their text is black or white, as
 *   `color-scheme` says.
 * @cssprop --enrollment-error - What went wrong.
 * @cssprop --enrollment-radius - The radius of corners.
 * @cssprop --enrollment-gap - The distance between things.
 *
 * @cssState idle - Nothing has begun.
 * @cssState checking - Asks the service whether the user has an app already.
 * @cssState confirming-replacement - Asks the user whether to replace it.
 * @cssState associating - Gets a secret.
 * @cssState awaiting-code - Shows the QR code, and waits for the user's code.
 * @cssState verifying - Waits for the service to verify the code.
 * @cssState activating - Sets the preference, or answers the challenge.
 * @cssState enrolled - Done.
 * @cssState on - The setting: the app is on.
 * @cssState off - The setting: the app is off.
 * @cssState confirming-turn-off - Asks the user whether to turn it off.
 * @cssState turning-off - Turns it off.
 * @cssState failed - Something went wrong that another code can't fix.
 */
export class Display {
  #element;
  #intents;
  #flow;
  #onRendered;
  #root;
  #view;
  /** @type {CustomStateSet | undefined} */
  #states;
  /** See `Context`. */
  #sheet;
  #isRendering = false;
  /** The page was told of a step. */
  #hasToldStep = false;
  /** The state changed during rendering: a handler of the page reacted to a move of the focus. */
  #isStale = false;
  /** The language of the element's surroundings. */
  language;
  /** What is shown. */
  snapshot = idle;
  /** The `sessionEndsAt` that the screen shows now. */
  sessionEndsAt = 0;

  /**
   * @param {import("../element.js").CognitoTotpEnrollmentElement} element
   * @param {import("./types.js").Intents} intents
   * @param {object} flow
   * @param {() => boolean} flow.isSignIn Otherwise the user is signed in.
   * @param {() => boolean} flow.isSetting See `Context`.
   * @param {() => number} flow.sessionEnd When the session expires, before an attempt uses it; 0 if
   *   unknown.
   * @param {() => void} onRendered Called when the newest snapshot is shown.
   */
  constructor(element, intents, flow, onRendered) {
    this.#element = element;
    this.#intents = intents;
    this.#flow = flow;
    this.#onRendered = onRendered;
    this.#root = element.attachShadow({ mode: "open" });
    this.#sheet = addSheets(this.#root);
    this.#states = element.attachInternals?.().states;
    this.#view = new View(this.#root);
    this.language = new Language(element, () => this.renderAnew());
  }

  /**
   * The element is in another document, which took the shared style sheets away. One without a
   * window shows nothing.
   */
  adopt() {
    if (!canShareSheets() || !this.#root.ownerDocument.defaultView) return;
    this.#sheet = addSheets(this.#root);
    this.invalidate();
  }

  /** @param {Snapshot} snapshot */
  show(snapshot) {
    this.snapshot = snapshot;
    this.render();
  }

  /** Makes the next `render` rebuild the screen. */
  invalidate() {
    this.#view.invalidate();
  }

  /** Rebuilds the screen for changed settings. */
  renderAnew() {
    this.invalidate();
    if (this.#element.isConnected) this.render();
  }

  render() {
    this.#sayStep();
    this.#isStale = true;
    if (this.#isRendering) return;
    this.#isRendering = true;
    try {
      while (this.#isStale) this.#renderOnce();
    } finally {
      this.#isRendering = false;
    }
    this.#onRendered();
  }

  /** Forgets what the user typed, so that the next attempt does not show it. */
  forgetTyped() {
    this.#view.forgetTyped();
  }

  /** Restores the attribute `step` if another script changed it. */
  keepStep() {
    const { step } = this.snapshot;
    const said = this.#element.getAttribute("step");
    // A clone has the attribute, but no attempt.
    if (said !== step && (this.#hasToldStep || said)) this.#element.setAttribute("step", step);
  }

  /** Updates attribute and state at once, also while a screen is being built. */
  #sayStep() {
    const { step } = this.snapshot;
    // Not before the first step: frameworks compare the element with the server's HTML, which lacks
    // the attribute.
    this.#hasToldStep ||= step !== "idle";
    this.keepStep();
    this.#sayState(step);
  }

  /** @param {Snapshot["step"]} step */
  #sayState(step) {
    // Older browsers have no states.
    this.#states?.clear();
    try {
      this.#states?.add(step);
    } catch {
      // Chromium before 125 accepts only names that begin with two dashes.
      this.#states = undefined;
    }
  }

  #renderOnce() {
    this.#isStale = false;
    const element = this.#element;
    const strings = this.language.stringsWith(element.messages);
    if (!strings) return;
    this.sessionEndsAt = this.#flow.sessionEnd();
    this.#view.render(this.snapshot, {
      strings,
      language: this.language.tag,
      direction: this.language.direction,
      headingLevel: element.headingLevel,
      issuer: element.issuer || location.hostname || "localhost",
      deviceName: element.deviceName,
      conceal: element.conceal,
      isSignIn: this.#flow.isSignIn(),
      isSetting: this.#flow.isSetting(),
      isPreferenceOpen: !element.hasAttribute("preference"),
      sessionEndsAt: this.sessionEndsAt,
      skippable: element.skippable,
      autoSubmit: element.autoSubmit,
      countdown: element.codeCountdown,
      sheet: /** @type {CSSStyleSheet} */ (this.#sheet),
      intents: this.#intents,
    });
  }
}
