/** What the user reads about a failure, and which button continues from it. */
import { problems } from "../strings/problems.js";
import { explainError } from "./words.js";

/** @typedef {import("../core.js").Snapshot} Snapshot */
/** @typedef {import("./words.js").Texts} Texts */

/** Errors that a new start on the same page can't solve. */
const needsMoreThanRestart = [
  "session_expired",
  "session_invalid",
  "setup_in_doubt",
  "sign_in_refused",
  "user_changed",
  "user_disabled",
];

/** The same at sign-in, where they tell users to sign in again: the session stays the same. */
const needsMoreAtSignIn = ["password_reset_required", "not_authorized", "user_not_found"];

/** Errors under a heading that does not say whether the app is set up. */
const needsNeutralHeading = [
  "setup_in_doubt",
  "sign_in_refused",
  "user_changed",
  "secret_replaced",
  "app_removed",
];

/**
 * Errors whose own sentence is also right once a code was accepted at sign-in: it does not send
 * users back to the QR code.
 */
const fitsConnectedApp = [
  "setup_in_doubt",
  "sign_in_refused",
  "password_reset_required",
  "user_disabled",
];

/** Errors after which a retry replaces a QR code that no longer works. */
const needsNewCode = ["superseded", "secret_replaced"];

/**
 * @typedef {object} Failure
 * @property {string} heading
 * @property {string[]} sentences
 * @property {string} [problem] What is wrong with the page; undefined if nothing is. In English,
 *   unless the page has a text for it.
 * @property {string} retry The label of the button that continues the attempt; empty for no such
 *   button.
 * @property {string} restart The same for a new attempt. At most one of the two is given.
 * @property {boolean} needsSignIn Only another sign-in helps, which the page can begin.
 */

/**
 * @param {{strings: Texts, language: string, isSignIn: boolean, isSetting: boolean}} context
 * @param {Snapshot} snapshot Of a failure.
 * @returns {Failure}
 */
export function describeFailure(context, snapshot) {
  const { strings, isSignIn } = context;
  const { error, retryable, verified } = snapshot;
  const needsMore =
    (isSignIn && needsMoreAtSignIn.includes(error)) || needsMoreThanRestart.includes(error);
  const canRestart = !retryable && !verified && !needsMore;
  const retry = needsNewCode.includes(error) ? strings.takeOver : strings.retry;
  return {
    heading: chooseHeading(context, snapshot),
    sentences: chooseSentences(context, snapshot),
    problem: problems[error] && (ownTextOf(error, strings) ?? problems[error]),
    retry: retryable ? retry : "",
    restart: canRestart ? strings.restart : "",
    needsSignIn: isSignIn && !retryable && !canRestart && error !== "user_disabled",
  };
}

/**
 * @param {Snapshot["error"]} error
 * @param {Texts} strings
 * @returns {string | undefined} The page's own text for the error.
 */
export function ownTextOf(error, strings) {
  return /** @type {Record<string, string | undefined>} */ (strings.errors)[error];
}

/**
 * @param {{strings: Texts, isSignIn: boolean, isSetting: boolean}} context
 * @param {Snapshot} snapshot
 */
function chooseHeading({ strings, isSignIn, isSetting }, { error, verified }) {
  if (error === "superseded") return strings.supersededHeading;
  if (isSetting && !verified && error !== "user_changed") return strings.settingFailedHeading;
  if (error === "sign_in_refused" && verified) return strings.connectedHeading;
  if (needsNeutralHeading.includes(error)) return strings.setupHeading;
  if (!verified) return strings.failedHeading;
  return isSignIn ? strings.connectedHeading : strings.failedVerifiedHeading;
}

/**
 * @param {{strings: Texts, language: string, isSignIn: boolean}} context
 * @param {Snapshot} snapshot
 */
function chooseSentences({ strings, language, isSignIn }, snapshot) {
  const { error, retryable, verified } = snapshot;
  const isProblem = Boolean(problems[error]);
  const needsSignIn = isSignIn && verified && !retryable && !fitsConnectedApp.includes(error);
  if (needsSignIn && isProblem) return [strings.signInAgain, strings.pageProblem];
  if (needsSignIn) return [strings.signInAgain];
  return [isProblem ? strings.pageProblem : explainError(snapshot, strings, language).text];
}
