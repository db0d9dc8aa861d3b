/** What a screen gets, and what it is. */

/** @typedef {import("../core.js").Snapshot} Snapshot */
/** @typedef {import("./words.js").Texts} Texts */

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
 * @property {() => Snapshot["preferredFactor"]} keptFactor What sign-in goes on to ask for first;
 *   empty if that is the app.
 * @property {() => void} cancel
 * @property {() => void} skip
 * @property {() => void} signIn Sign in again.
 * @property {() => void} done Leave the last screen.
 * @property {() => boolean} reveal Whether the hidden QR code may be shown, when the user asks for
 *   it.
 * @property {() => Uint8Array} qr The modules of the QR code; wipe them after drawing.
 * @property {() => string} key The setup key, when the user asks to see or copy it; empty if the
 *   page prevents it.
 * @property {() => string} uri The setup link, when the user opens or copies it; empty if the page
 *   prevents it.
 */

/**
 * @typedef {object} Context
 * @property {Texts} strings
 * @property {string} language A BCP 47 tag.
 * @property {"ltr" | "rtl"} direction The direction of the language.
 * @property {number} headingLevel
 * @property {string} issuer The name of the service.
 * @property {string} deviceName The name that the page suggests for the app; empty for none.
 * @property {boolean} conceal Hide the QR code until the user asks for it.
 * @property {boolean} isSignIn The attempt is part of a sign-in.
 * @property {boolean} isSetting The user looks at the setting, or changes it.
 * @property {boolean} isPreferenceOpen The page lets the user choose what sign-in asks for first.
 * @property {number} sessionEndsAt When the session expires, before an attempt uses it:
 *   milliseconds since the Unix epoch, 0 if unknown.
 * @property {boolean} skippable The user may do without the app.
 * @property {boolean} autoSubmit Check the code as soon as it is typed.
 * @property {boolean} countdown Show how long the app's code is valid.
 * @property {CSSStyleSheet} sheet For this element only: sets the size of the QR code, which is not
 *   known in advance.
 * @property {Intents} intents
 * @property {(text: string) => void} announce Announces `text` in the one polite status, only to
 *   screen readers.
 */

/**
 * @typedef {object} Screen
 * @property {Node[]} nodes
 * @property {(snapshot: Snapshot) => void} [update]
 * @property {() => void} [clear] Removes secrets from the DOM.
 */

/** @typedef {(context: Context, snapshot: Snapshot) => Screen} ScreenBuilder */

export {};
