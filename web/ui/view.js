/**
 * Shows snapshots: one screen at a time, one polite status, and the focus where the user continues.
 * Does not know Cognito.
 */
import { html, readProperty, setAria } from "./dom.js";
import * as screens from "./screens.js";
import { statusLine } from "./status-line.js";

/** @typedef {import("../core.js").Snapshot} Snapshot */
/** @typedef {import("./types.js").Context} Context */

/** @type {Record<Snapshot["step"], import("./types.js").ScreenBuilder>} */
const screenOf = {
  idle: screens.intro,
  checking: screens.preparing,
  "confirming-replacement": screens.replacement,
  associating: screens.preparing,
  "awaiting-code": screens.setup,
  verifying: screens.setup,
  activating: screens.finishing,
  enrolled: screens.enrolled,
  failed: screens.failed,
  on: screens.on,
  off: screens.off,
  "confirming-turn-off": screens.turnOff,
  "turning-off": screens.waiting,
};

/**
 * What is announced in the steps that wait for the service.
 *
 * @type {Partial<Record<Snapshot["step"], "checking" | "associating" | "verifying" | "activating"
 *   | "turningOff">>}
 */
const busyTexts = {
  checking: "checking",
  associating: "associating",
  verifying: "verifying",
  activating: "activating",
  "turning-off": "turningOff",
};

/** The steps that the setting shares with setting up an app. */
const sharedSteps = ["checking", "activating"];

/**
 * @param {Snapshot} snapshot
 * @param {GivenContext} given
 */
function builderOf({ step }, { isSetting }) {
  return isSetting && sharedSteps.includes(step) ? screens.waiting : screenOf[step];
}

/** @typedef {Omit<Context, "announce">} GivenContext */

export class View {
  #root;
  #frame = html("div", { class: "enrollment" });
  #place = html("div", { class: "screen" });
  #status = statusLine();
  /** @type {import("./types.js").ScreenBuilder | undefined} That of the screen that is shown. */
  #builder;
  /** What the screen was built from has changed. */
  #isStale = false;
  /** The same screen is being rebuilt, so nothing is announced. */
  #isQuiet = false;
  /** @type {import("./types.js").Screen | undefined} */
  #screen;
  /**
   * What the user typed, by the ID of the field, so that a rebuilt screen keeps it.
   * @type {Map<string, string>}
   */
  #typed = new Map();
  /** The user has used one of our controls, so the focus may move. */
  #isEngaged = false;
  /** A part of the screen was in sight when the page was last drawn. */
  #wasInSight = true;

  /** @param {ShadowRoot} root */
  constructor(root) {
    this.#root = root;
    this.#frame.append(this.#place, this.#status.node);
    root.append(this.#frame);
    // The DOM of a unit test may have none.
    const Observer = globalThis.IntersectionObserver;
    if (Observer) new Observer((changes) => this.#noteSight(changes)).observe(this.#frame);
    // Runs before any listener of a control.
    const options = { capture: true };
    root.addEventListener("click", (event) => this.#dropRepetition(event), options);
    root.addEventListener("keydown", (event) => this.#dropRepetition(event), options);
    root.addEventListener("click", () => (this.#isEngaged = true));
  }

  /**
   * @param {Snapshot} snapshot
   * @param {GivenContext} given
   */
  render(snapshot, given) {
    // The language of our texts may differ from the page's.
    this.#frame.lang = given.language;
    this.#frame.dir = given.direction;
    const builder = builderOf(snapshot, given);
    const isNewScreen = builder !== this.#builder;
    if (isNewScreen || snapshot.error) this.#status.renew(isNewScreen);
    // The first screen may be rebuilt for a session, whose time must be announced.
    this.#isQuiet = !isNewScreen && this.#isStale && snapshot.step !== "idle";
    if (isNewScreen || this.#isStale) this.#show(builder, snapshot, given);
    this.#screen?.update?.(snapshot);
    this.#isQuiet = false;
    const busyText = busyTexts[snapshot.step];
    setAria(this.#place, "busy", busyText !== undefined);
    this.#status.wait(
      busyText ? given.strings[busyText] : "",
      this.#isEngaged || this.#root.activeElement !== null,
    );
  }

  /** Forgets what the user typed, so that another attempt does not show it. */
  forgetTyped() {
    this.#typed.clear();
    for (const input of this.#inputs()) input.value = input.defaultValue;
  }

  /** Makes the next `render` rebuild the screen. */
  invalidate() {
    this.#isStale = true;
  }

  /** @param {IntersectionObserverEntry[]} changes Since the last call, in their order. */
  #noteSight(changes) {
    this.#wasInSight = changes.at(-1)?.isIntersecting ?? true;
  }

  /**
   * @param {import("./types.js").ScreenBuilder} builder
   * @param {Snapshot} snapshot
   * @param {GivenContext} given
   */
  #show(builder, snapshot, given) {
    const isSameScreen = this.#builder === builder;
    const focused = this.#root.activeElement;
    const { selectionStart = null, selectionEnd = null } = /** @type {any} */ (focused ?? {});
    /** @type {[number | null, number | null]} */
    const selection = [selectionStart, selectionEnd];
    // What survives a rebuild: open folds, and “Done” once it was pressed. With `conceal` the key
    // is hidden again.
    /** @type {Iterable<any>} */
    const used = given.conceal ? [] : this.#place.querySelectorAll("[open], [part=done][hidden]");
    this.#keepTyped(snapshot);
    this.#screen?.clear?.();
    this.#builder = builder;
    this.#isStale = false;
    this.#screen = builder(
      { ...given, announce: (text) => this.#isQuiet || this.#status.announce(text) },
      snapshot,
    );
    this.#place.replaceChildren(...this.#screen.nodes);
    for (const input of this.#inputs()) input.value = this.#typed.get(input.id) ?? input.value;
    if (isSameScreen) {
      for (const { part, open, hidden } of used) {
        Object.assign(this.#partOf(part) ?? {}, { open, hidden });
      }
    }
    this.#isEngaged ||= focused !== null;
    // Another screen follows in a moment.
    if (builder === screens.finishing || builder === screens.waiting) return;
    // Does not move the focus of users who went on to another part of the page: announces instead.
    const isElsewhere = focused === null && !(this.#isEngaged && this.#isFree() && !this.#isAway());
    if (!isElsewhere) this.#moveFocus(isSameScreen ? focused : null, selection);
    else if (this.#isEngaged && !isSameScreen && !snapshot.error) {
      this.#status.announce(this.#partOf("heading")?.textContent ?? "");
    }
  }

  /**
   * @param {Element | null} before What had the focus before the rebuild; null for a new screen,
   *   whose heading gets it.
   * @param {[number | null, number | null]} selection Of the text in `before`.
   */
  #moveFocus(before, selection) {
    const options = { preventScroll: before !== null || this.#isAway() };
    const part = this.#partOf(before?.closest("[part]")?.getAttribute("part"));
    const next = /** @type {any} */ (part?.querySelector("summary") ?? part);
    next?.focus(options);
    // A checkbox has no selection.
    if (selection[0] !== null) next?.setSelectionRange?.(...selection);
    // Nothing had the focus there, or what had it is hidden now.
    if (this.#isFree()) this.#partOf("heading")?.focus(options);
  }

  /**
   * @param {unknown} part
   * @returns {HTMLElement | null} The element of the screen with this `part`.
   */
  #partOf(part) {
    return this.#place.querySelector(`[part=${part}]`);
  }

  /**
   * Whether nothing outside the element has the focus, except what contains it. The element may be
   * in another document, or in none.
   */
  #isFree() {
    const { host, ownerDocument } = this.#root;
    const activeElement = readProperty(ownerDocument, "activeElement");
    // What is focused within another component is not known.
    return !host.isConnected || (!activeElement?.shadowRoot && activeElement?.contains(host));
  }

  #isAway() {
    const { top, bottom } = this.#frame.getBoundingClientRect();
    return !this.#wasInSight || bottom < 0 || top > innerHeight;
  }

  /**
   * Drops the repetitions of a held Enter key and the second click of a double click. They
   * are not meant for a control that has just appeared, nor as a second command. Also drops clicks
   * on inactive controls, which are not `disabled` so that the keyboard still reaches them.
   *
   * @param {Event} event
   */
  #dropRepetition(event) {
    const { target } = event;
    if (!(target instanceof Element) || !this.#root.contains(target)) return;
    const isHeld = event instanceof KeyboardEvent && event.repeat && event.key === "Enter";
    const isSecond = event instanceof MouseEvent && event.detail > 1;
    const isInactive = event instanceof MouseEvent && target.closest('[aria-disabled="true"]');
    if (!isHeld && !isInactive && !(isSecond && target.closest("button, summary"))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #inputs() {
    return this.#place.querySelectorAll("input");
  }

  /** @param {Snapshot} snapshot The one that will be shown. */
  #keepTyped({ verified, mayRequestSecret }) {
    for (const { id, value, defaultValue } of this.#inputs()) {
      if (value !== defaultValue) this.#typed.set(id, value);
      else this.#typed.delete(id);
    }
    // An accepted code is used up, and one of a secret that is gone is worthless.
    if (verified || mayRequestSecret) this.#typed.delete("code");
  }
}
