import { Emulator } from "./emulator.js";
import { defaultSettings } from "./settings.js";

export { cognitoCors } from "./cors.js";
export { noAppMessages } from "./settings.js";
export * as faults from "./faults.js";
export { Emulator };

/** @typedef {import("./fault-plan.js").Fault} Fault */
/** @typedef {import("./settings.js").Settings} Settings */

/**
 * Starts a small, strict cognito-idp with one user pool, on loopback and in this process.
 *
 * @param {object} [options]
 * @param {number} [options.port] The preferred port; if it is in use, another. Without it, any.
 * @param {string} [options.userPoolId]
 * @param {() => number} [options.now] The service's clock, in milliseconds.
 * @param {Partial<Settings>} [options.settings]
 * @param {readonly string[]} [options.origins] Origins other than loopback whose pages may call,
 *   such as `null` of a sandboxed frame.
 * @returns {Promise<Emulator>}
 */
export async function startEmulator({
  port,
  userPoolId = "us-east-1_Example01",
  now = Date.now,
  settings = {},
  origins = [],
} = {}) {
  const all = { ...defaultSettings(), ...settings };
  const emulator = new Emulator({ userPoolId, now, settings: all }, origins);
  await emulator.listen(port);
  return emulator;
}
