import { cognitoCors } from "./cors.js";

/**
 * @typedef {object} Settings How the user pool is set up, and which of its observed or documented
 *   behaviours it shows. May be changed at any time.
 * @property {Mfa} mfa `ON` makes everyone set up a second factor while signing in.
 * @property {string[]} factors What there is to set up. Without `SOFTWARE_TOKEN_MFA`, no app.
 * @property {"string" | "array"} factorsAs How `MFAS_CAN_SETUP` names them: JSON in a string, as
 *   Cognito does, or as an array.
 * @property {number} sessionMinutes How long each session of a sign-in is good.
 * @property {number} tokenMinutes How long access and ID tokens are good.
 * @property {{type: string, message: string}} wrongCode How VerifySoftwareToken refuses one.
 * @property {boolean} dropsOldAppAtOnce Whether an app stops working as soon as another is
 *   associated, or when that one is verified.
 * @property {boolean} oldCodeVerifies Whether VerifySoftwareToken also takes a code of the app that
 *   is to be replaced.
 * @property {string[]} withoutSession Operations that answer without a `Session`: the one they were
 *   sent stays good.
 * @property {string} [challengeAfterSetup] What follows MFA_SETUP; tokens by default.
 * @property {import("./cors.js").CorsRules | undefined} cors Without, no page may read an answer.
 *
 * @typedef {"OFF" | "OPTIONAL" | "ON"} Mfa
 */

/** @returns {Settings} */
export const defaultSettings = () => ({
  mfa: "OPTIONAL",
  factors: ["SMS_MFA", "SOFTWARE_TOKEN_MFA"],
  factorsAs: "string",
  sessionMinutes: 3,
  tokenMinutes: 60,
  wrongCode: { type: "EnableSoftwareTokenMFAException", message: "Code mismatch" },
  dropsOldAppAtOnce: false,
  oldCodeVerifies: false,
  withoutSession: [],
  challengeAfterSetup: undefined,
  cors: cognitoCors,
});
