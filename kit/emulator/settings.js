import { cognitoCors } from "./cors.js";

/**
 * @typedef {object} Settings How the user pool is set up, and which of the documented or observed
 *   behaviors it shows. Each may be changed at any time.
 * @property {Mfa} mfa `ON` makes every user set up a second factor while signing in.
 * @property {string[]} factors The factors that can be set up. Without `SOFTWARE_TOKEN_MFA`, no
 *   app.
 * @property {"string" | "array"} factorsAs The form of `MFAS_CAN_SETUP`: JSON in a string, as
 *   Cognito sends it, or an array.
 * @property {number} sessionMinutes How long each session of a sign-in is valid.
 * @property {number} tokenMinutes How long access and ID tokens are valid.
 * @property {{type: string, message: string}} wrongCode How VerifySoftwareToken refuses a wrong
 *   code.
 * @property {boolean} dropsOldAppAtOnce Whether an app stops working when a new secret is
 *   requested. Otherwise it works until the new app is verified.
 * @property {boolean} oldCodeVerifies Whether VerifySoftwareToken also accepts a code of any app
 *   that the user verified before, whether GetUser lists it or not. Such a code changes nothing.
 * @property {GetUserMember[]} appShownIn The members of GetUser's response that show an app which
 *   is turned on. Older responses have only `PreferredMfaSetting`.
 * @property {boolean} emptyMfaList Whether GetUser returns an empty `UserMFASettingList` instead of
 *   none.
 * @property {boolean} listsAppOfSignIn Whether GetUser shows an app that was set up through
 *   MFA_SETUP before SetUserMFAPreference is called for it.
 * @property {{status: number, body: string}} preferenceSuccess The success response of
 *   SetUserMFAPreference.
 * @property {string} noAppMessage How SetUserMFAPreference refuses to turn on an app that is not
 *   verified: one of `noAppMessages`.
 * @property {"allow" | "refuse" | "ignore"} turnOffWhereRequired What SetUserMFAPreference does
 *   when a user for whom MFA is `ON` turns the app off.
 * @property {string[]} withoutSession Operations that respond without a `Session`: the session that
 *   they were sent stays valid.
 * @property {string} [challengeAfterSetup] The challenge that follows MFA_SETUP; tokens by default.
 * @property {string[]} [availableChallenges] The `AvailableChallenges` of every challenge; none by
 *   default.
 * @property {import("./cors.js").CorsRules | undefined} cors Undefined: no page can read a
 *   response.
 *
 * @typedef {"OFF" | "OPTIONAL" | "ON"} Mfa
 * @typedef {"UserMFASettingList" | "PreferredMfaSetting"} GetUserMember
 */

/** The documented messages about an app that is not verified, newest first. */
export const noAppMessages = /** @type {const} */ ([
  "User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA",
  "User has not set up software token mfa",
  "User has not verified software token mfa",
]);

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
  appShownIn: ["UserMFASettingList", "PreferredMfaSetting"],
  emptyMfaList: false,
  listsAppOfSignIn: true,
  preferenceSuccess: { status: 200, body: "{}" },
  noAppMessage: noAppMessages[0],
  turnOffWhereRequired: "allow",
  withoutSession: [],
  challengeAfterSetup: undefined,
  availableChallenges: undefined,
  cors: cognitoCors,
});
