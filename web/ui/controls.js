/** The parts of screens: headings, buttons and folds. */
import { heading, html } from "./dom.js";

/** @typedef {import("./types.js").Context} Context */

/**
 * @param {Context} context
 * @param {string} text
 */
export function title({ headingLevel }, text) {
  return heading(headingLevel, { part: "heading", tabindex: "-1" }, text);
}

/**
 * The heading of one of the three steps.
 *
 * @param {Context} context
 * @param {number} number 1 to 3.
 * @param {string} text
 */
export function stepHeading({ headingLevel, language }, number, text) {
  // Persian has its own digits. Intl would take a tenth of a second on a slow computer.
  const figures = language.startsWith("fa") ? "۱۲۳" : "123";
  return heading(headingLevel + 1, {}, `${figures[number - 1]}. ${text}`);
}

/**
 * @param {string} part
 * @param {string} text
 * @param {() => void} onClick
 * @param {"" | "primary" | "link"} [look]
 */
export function button(part, text, onClick, look = "") {
  return html("button", { type: "button", part, class: look !== "" && look, click: onClick }, text);
}

/** @param {...Node} buttons */
export function actions(...buttons) {
  return html("div", { class: "actions" }, ...buttons);
}

/**
 * Content that is folded to one line.
 *
 * @param {string} part
 * @param {string | Node} summary
 * @param {...Node} nodes
 */
export function fold(part, summary, ...nodes) {
  return html("details", { part }, html("summary", {}, summary), ...nodes);
}

/**
 * Shows and announces a note beside the button that it is about.
 *
 * @param {Context} context
 * @param {HTMLElement} control One of `actions`.
 * @param {string} text
 */
export function noteBeside({ announce }, control, text) {
  const group = control.parentElement;
  group?.querySelector(".note")?.remove();
  group?.append(html("p", { class: "note" }, text));
  announce(text);
}

/**
 * Attributes that keep the usual session recorders away from an element: rrweb, PostHog, Sentry,
 * FullStory, Datadog, Hotjar.
 */
export const unrecorded = {
  class: "rr-block ph-no-capture sentry-block fs-exclude",
  "data-private": true,
  "data-dd-privacy": "hidden",
  "data-hj-suppress": true,
};

/** How long the button says that something was copied. */
const copiedMs = 3000;

/**
 * @param {Context} context
 * @param {string} part
 * @param {string} label
 * @param {() => string} read Returns what to copy; empty for nothing.
 * @param {() => Node} readable Returns what to select for the user if copying is not allowed.
 * @param {"" | "link"} [look]
 */
export function copyButton(context, part, label, read, readable, look) {
  const { strings, announce } = context;
  const node = button(part, label, copy, look);
  async function copy() {
    const text = read();
    if (!text) return;
    // The element may be in another window by now.
    const page = node.ownerDocument;
    try {
      await /** @type {Window} */ (page.defaultView).navigator.clipboard.writeText(text);
      announce(strings.copied);
      node.textContent = strings.copied;
      setTimeout(() => (node.textContent = label), copiedMs);
    } catch {
      // The browser may have asked the user, who went on meanwhile.
      if (!node.isConnected) return;
      page.getSelection()?.selectAllChildren(readable());
      noteBeside(context, node, strings.copyRefused);
    }
  }
  return node;
}

/** Whether the authenticator app is likely on this device. */
export const isTouchDevice = () => matchMedia("(pointer: coarse)").matches;

/** @param {Context} context */
export function cancelButton({ strings, intents }) {
  return button("cancel", strings.cancel, intents.cancel);
}

/** @param {Context} context */
export function skipButton({ strings, intents }) {
  return button("skip", strings.skip, intents.skip);
}

/** @param {Context} context */
export function signInButton({ strings, intents }) {
  return button("sign-in", strings.signIn, intents.signIn, "primary");
}

/**
 * The button that leaves an attempt before a code is accepted. Only one of the two: next to "Not
 * now", users would have to guess what "Cancel" does.
 *
 * @param {Context} context
 */
export function wayOut(context) {
  return context.skippable ? skipButton(context) : cancelButton(context);
}
