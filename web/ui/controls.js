/** What every screen is made of: its types, its heading and its buttons. */
import { heading, html } from "./dom.js";

/** @typedef {import("../core.js").Snapshot} Snapshot */
/** @typedef {import("./words.js").Strings} Strings */

/**
 * @typedef {object} Intents What the user can want.
 * @property {() => void} start
 * @property {() => void} confirm
 * @property {(code: string, deviceName: string | undefined, how: {byHand: boolean}) => void} submit
 * @property {() => void} retry
 * @property {() => void} restart
 * @property {() => void} cancel
 * @property {() => void} skip
 * @property {() => boolean} reveal Whether the hidden QR code may be shown, when the user asks for it.
 * @property {() => string} key The setup key, when the user asks to see or copy it; empty where the page prevents it.
 * @property {() => string} uri The setup link, when the user opens or copies it; the same.
 */

/**
 * @typedef {object} Context
 * @property {Strings} strings
 * @property {string} language A BCP 47 tag.
 * @property {"ltr" | "rtl"} direction That of the language.
 * @property {number} headingLevel
 * @property {string} deviceName What the page suggests to call the app; empty for no name.
 * @property {boolean} conceal Hide the QR code until it is asked for.
 * @property {boolean} isSignIn The attempt is part of a sign-in.
 * @property {boolean} skippable The user may do without the app.
 * @property {boolean} autoSubmit Check the code as soon as it is typed.
 * @property {boolean} countdown Show how long the code of the app is good.
 * @property {Intents} intents
 * @property {(text: string) => void} announce Says it in the one polite status.
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
 * @param {string} part
 * @param {string} text
 * @param {() => void} onClick
 */
export function button(part, text, onClick) {
  return html("button", { type: "button", part, click: onClick }, text);
}

/** Whether this is likely the device with the authenticator app on it. */
export const isTouchDevice = () => matchMedia("(pointer: coarse)").matches;

/**
 * Opens the app on this device with the setup link, of which no trace stays in the page.
 *
 * @param {Context} context
 */
export function openAppButton({ strings, intents }) {
  return button("open-app", strings.openApp, () => {
    const href = intents.uri();
    if (href) html("a", { href }).click();
  });
}

/** @param {Context} context */
export function cancelButton({ strings, intents }) {
  return button("cancel", strings.cancel, intents.cancel);
}

/** @param {Context} context */
export function skipButton({ strings, intents }) {
  return button("skip", strings.skip, intents.skip);
}

/**
 * Out of an attempt before a code was accepted. One way, not two: who may skip would have to guess what else "Cancel" does.
 *
 * @param {Context} context
 */
export function wayOut(context) {
  return context.skippable ? skipButton(context) : cancelButton(context);
}
