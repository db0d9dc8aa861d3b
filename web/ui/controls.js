/** The parts of screens: types, headings, buttons, and the last screen. */
import { heading, html } from "./dom.js";

/** @typedef {import("../core.js").Snapshot} Snapshot */
/** @typedef {import("./words.js").Texts} Strings */

/**
 * @typedef {object} Intents What the user can do.
 * @property {() => void} start
 * @property {() => void} confirm
 * @property {(code: string, deviceName: string | undefined, how: {byHand: boolean}) => void} submit
 * @property {() => void} retry
 * @property {() => void} restart
 * @property {() => void} replace
 * @property {() => void} turnOff
 * @property {() => void} turnOn
 * @property {(preference: "preferred" | "enabled") => void} prefer
 * @property {() => "preferred" | "enabled"} choice The last preference.
 * @property {() => Snapshot["preferredFactor"]} keptFactor What sign-in goes on to ask for first; empty if that is the app.
 * @property {() => void} cancel
 * @property {() => void} skip
 * @property {() => void} signIn Sign in again.
 * @property {() => void} done Leave the last screen.
 * @property {() => boolean} reveal Whether the hidden QR code may be shown, when the user asks for it.
 * @property {() => Uint8Array} qr The modules of the QR code; wipe them after drawing.
 * @property {() => string} key The setup key, when the user asks to see or copy it; empty if the page prevents it.
 * @property {() => string} uri The setup link, when the user opens or copies it; empty if the page prevents it.
 */

/**
 * @typedef {object} Context
 * @property {Strings} strings
 * @property {string} language A BCP 47 tag.
 * @property {"ltr" | "rtl"} direction The direction of the language.
 * @property {number} headingLevel
 * @property {string} issuer The name of the service.
 * @property {string} deviceName The name that the page suggests for the app; empty for none.
 * @property {boolean} conceal Hide the QR code until the user asks for it.
 * @property {boolean} isSignIn The attempt is part of a sign-in.
 * @property {boolean} isSetting The user looks at the setting, or changes it.
 * @property {boolean} isPreferenceOpen The page lets the user choose what sign-in asks for first.
 * @property {number} sessionEndsAt When the session expires, before an attempt uses it: milliseconds since the Unix epoch, 0 if
 *   unknown.
 * @property {boolean} skippable The user may do without the app.
 * @property {boolean} autoSubmit Check the code as soon as it is typed.
 * @property {boolean} countdown Show how long the app's code is valid.
 * @property {CSSStyleSheet} sheet For this element only: sets the size of the QR code, which is not known in advance.
 * @property {Intents} intents
 * @property {(text: string) => void} announce Announces `text` in the one polite status, only to screen readers.
 */

/**
 * @typedef {object} Screen
 * @property {Node[]} nodes
 * @property {(snapshot: Snapshot) => void} [update]
 * @property {() => void} [clear] Removes secrets from the DOM.
 */

/** @typedef {(context: Context, snapshot: Snapshot) => Screen} ScreenBuilder */

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

/** Attributes that keep the usual session recorders away from an element: rrweb, PostHog, Sentry, FullStory, Datadog, Hotjar. */
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
 * The button that leaves an attempt before a code is accepted. Only one of the two: next to "Not now", users would have to guess
 * what "Cancel" does.
 *
 * @param {Context} context
 */
export function wayOut(context) {
  return context.skippable ? skipButton(context) : cancelButton(context);
}

/**
 * The last screen: a check mark, what has changed, and the button to continue.
 *
 * @param {Context} context
 * @param {string} text The heading.
 * @param {...Node} nodes
 */
export function finish(context, text, ...nodes) {
  const { strings, intents } = context;
  const top = title(context, text);
  const done = button("done", strings.done, leave, "primary");
  function leave() {
    // If the page does nothing then, a second press would do nothing either.
    done.hidden = true;
    // First, since the page may move the focus.
    top.focus();
    intents.done();
  }
  return [
    html("div", { class: "check", "aria-hidden": "true" }),
    top,
    ...nodes,
    html("slot", { name: "done" }, actions(done)),
  ];
}
