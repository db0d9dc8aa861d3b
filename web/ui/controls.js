/** What every screen is made of: its types, its headings, its buttons and its end. */
import { heading, html } from "./dom.js";

/** @typedef {import("../core.js").Snapshot} Snapshot */
/** @typedef {import("./words.js").Texts} Strings */

/**
 * @typedef {object} Intents What the user can want.
 * @property {() => void} start
 * @property {() => void} confirm
 * @property {(code: string, deviceName: string | undefined, how: {byHand: boolean}) => void} submit
 * @property {() => void} retry
 * @property {() => void} restart
 * @property {() => void} replace
 * @property {() => void} turnOff
 * @property {() => void} turnOn
 * @property {(preference: "preferred" | "enabled") => void} prefer
 * @property {() => "preferred" | "enabled"} choice The last of them.
 * @property {() => void} cancel
 * @property {() => void} skip
 * @property {() => void} signIn Sign in again.
 * @property {() => void} done Leave the last screen.
 * @property {() => boolean} reveal Whether the hidden QR code may be shown, when the user asks for it.
 * @property {() => Uint8Array} qr The modules of the QR code, to be wiped when they are drawn.
 * @property {() => string} key The setup key, when the user asks to see or copy it; empty where the page prevents it.
 * @property {() => string} uri The setup link, when the user opens or copies it; the same.
 */

/**
 * @typedef {object} Context
 * @property {Strings} strings
 * @property {string} language A BCP 47 tag.
 * @property {"ltr" | "rtl"} direction That of the language.
 * @property {number} headingLevel
 * @property {string} issuer The name of the service.
 * @property {string} deviceName What the page suggests to call the app; empty for no name.
 * @property {boolean} conceal Hide the QR code until it is asked for.
 * @property {boolean} isSignIn The attempt is part of a sign-in.
 * @property {boolean} isSetting The user looks at the setting, or changes it.
 * @property {boolean} isPreferenceOpen The page leaves it to the user what sign-in asks for first.
 * @property {number} sessionEndsAt When the session's life ends, before an attempt uses it: milliseconds since the Unix epoch,
 *   0 when that is unknown.
 * @property {boolean} skippable The user may do without the app.
 * @property {boolean} autoSubmit Check the code as soon as it is typed.
 * @property {boolean} countdown Show how long the code of the app is good.
 * @property {CSSStyleSheet} sheet Of this element alone, for what can't be known before: the size of the QR code.
 * @property {Intents} intents
 * @property {(text: string) => void} announce Says it in the one polite status, to screen readers alone.
 */

/**
 * @typedef {object} Screen
 * @property {Node[]} nodes
 * @property {(snapshot: Snapshot) => void} [update]
 * @property {() => void} [clear] Takes what is secret out of the DOM.
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
 * Something that is there, but folded to one line.
 *
 * @param {string} part
 * @param {string | Node} summary
 * @param {...Node} nodes
 */
export function fold(part, summary, ...nodes) {
  return html("details", { part }, html("summary", {}, summary), ...nodes);
}

/**
 * Says something beside the button that it is about.
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

/** How long a note that something was copied is shown. */
const copiedMs = 3000;

/**
 * @param {Context} context
 * @param {string} part
 * @param {string} label
 * @param {() => string} read What to copy; empty for nothing.
 * @param {() => Node} readable What to select for the user where copying is not allowed.
 * @param {"" | "link"} [look]
 */
export function copyButton(context, part, label, read, readable, look) {
  const { strings, announce } = context;
  const node = button(part, label, copy, look);
  async function copy() {
    const text = read();
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text);
      announce(strings.copied);
      node.textContent = strings.copied;
      setTimeout(() => (node.textContent = label), copiedMs);
    } catch {
      getSelection()?.selectAllChildren(readable());
      noteBeside(context, node, strings.copyRefused);
    }
  }
  return node;
}

/** Whether this is likely the device with the authenticator app on it. */
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
 * Out of an attempt before a code was accepted. One way, not two: who may skip would have to guess what else "Cancel" does.
 *
 * @param {Context} context
 */
export function wayOut(context) {
  return context.skippable ? skipButton(context) : cancelButton(context);
}

/**
 * The last screen: a sign that it worked, what that changes, and the way on.
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
    intents.done();
    // Where the page does nothing then, a second press would do nothing either.
    done.hidden = true;
    top.focus();
  }
  return [
    html("div", { class: "check", "aria-hidden": "true" }),
    top,
    ...nodes,
    html("slot", { name: "done" }, actions(done)),
  ];
}
