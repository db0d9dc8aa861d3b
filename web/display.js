/** What is to be seen of an element: its state, and its screen in the language of the place where it stands. */
import { Language } from "./language.js";
import { idle, later } from "./snapshot.js";
import { css } from "./styles.js";
import { View } from "./view.js";

/** @typedef {import("./core.js").Snapshot} Snapshot */

/** @type {CSSStyleSheet | undefined} Shared by every element of the page. */
let styleSheet;

export class Display {
  #element;
  #intents;
  #view;
  #states;
  /** That of the place where the element stands. */
  language;
  /** What is shown. */
  snapshot = idle;
  /** When the snapshot was new, by `performance.now()`. */
  #shownAt = 0;

  /**
   * @param {import("./properties.js").PropertiesElement} element
   * @param {import("./controls.js").Intents} intents
   */
  constructor(element, intents) {
    this.#element = element;
    this.#intents = intents;
    const root = element.attachShadow({ mode: "open" });
    if (!styleSheet) {
      styleSheet = new CSSStyleSheet();
      styleSheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [styleSheet];
    this.#states = element.attachInternals().states;
    this.#view = new View(root);
    this.language = new Language(element, () => this.renderAnew());
  }

  /** @param {Snapshot} snapshot */
  show(snapshot) {
    this.snapshot = snapshot;
    this.#shownAt = performance.now();
    this.render();
  }

  /** Builds the screen anew at the next `render`. */
  invalidate() {
    this.#view.invalidate();
  }

  /** With other settings. */
  renderAnew() {
    this.invalidate();
    if (this.#element.isConnected) this.render();
  }

  render() {
    const { step } = this.snapshot;
    this.#element.setAttribute("step", step);
    // Older browsers have none.
    this.#states?.clear();
    this.#states?.add(step);
    const element = this.#element;
    const strings = this.language.stringsWith(element.messages);
    if (!strings) return;
    this.#view.render(later(this.snapshot, performance.now() - this.#shownAt), {
      strings,
      language: this.language.tag,
      direction: this.language.direction,
      headingLevel: element.headingLevel,
      issuer: element.issuer,
      account: element.account,
      deviceName: element.deviceName,
      conceal: element.conceal,
      skippable: element.skippable,
      autoSubmit: element.autoSubmit,
      countdown: element.codeCountdown,
      intents: this.#intents,
    });
  }
}
