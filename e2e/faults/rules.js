/**
 * What a user reads about a fault, and the way on. Written from the contract with the service and
 * from what the element promises, not from what it does:
 *
 * 1. GetUser and SetUserMFAPreference are idempotent. They are retried automatically, up to three
 *   times in an attempt, where that may help: without a network, while the service is broken or
 *   throttles. A wait is a random part of half a second, then of one, then of two; or what the
 *   service asks for, up to ten seconds.
 * 2. The user retries everything else: AssociateSoftwareToken creates a new secret each time,
 *   VerifySoftwareToken uses up a code, and RespondToAuthChallenge a session.
 * 3. A response to VerifySoftwareToken that is lost, or says that the code was used, may mean
 *   success. Only the next code of the same secret shows that. A new attempt after that asks before
 *   it requests another secret.
 * 4. A session is valid for one step. If the service did its work but the response was lost, the
 *   next use of the session is refused. Users without an app get a new session and QR code. Users
 *   who may have one read that, and sign in again.
 * 5. Verified users are never sent back to the start: only the last call is retried.
 */

/** @typedef {import("./table.js").FaultRow} FaultRow */

/**
 * @typedef {object} FlowCall
 * @property {"signed in" | "sign-in"} flow
 * @property {string} operation
 *
 * @typedef {"retry" | "same code" | "next code" | "new session" | "sign in again" | "cancel"
 *   | "new page"} Way
 *
 * @typedef {object} Turn One message to the user.
 * @property {string} code
 * @property {Way} way What the user, or the page, does then.
 * @property {boolean} [isOver] The fault is over by then.
 */

/** In one attempt, including manual retries. */
export const mostRepeats = 3;

/**
 * Rule 1.
 *
 * @param {FlowCall} call
 * @param {FaultRow} fault
 */
export function isRepeatedByItself({ operation }, { code, retryAfter = 0 }) {
  const isHarmless = operation === "GetUser" || operation === "SetUserMFAPreference";
  const mayPass = ["network_failed", "service_failed", "throttled"].includes(code);
  return isHarmless && mayPass && retryAfter <= 10;
}

/**
 * Rule 1.
 *
 * @param {number} repeats
 * @param {number} chance From 0 up to but not 1.
 * @param {FaultRow} fault
 * @returns {number[]} The wait before each, in milliseconds.
 */
export function waitsBefore(repeats, chance, { retryAfter = 0 }) {
  return Array.from({ length: repeats }, (_, i) =>
    Math.max(500 * 2 ** i * chance, retryAfter * 1000),
  );
}

/**
 * The response to the second of two identical requests; empty if it equals the first.
 *
 * @param {FlowCall} call
 */
function refusalOfSecond({ flow, operation }) {
  const isSignIn = flow === "sign-in";
  switch (operation) {
    case "AssociateSoftwareToken":
      return isSignIn ? "session_invalid" : "concurrent_modification";
    case "VerifySoftwareToken":
      return isSignIn ? "setup_in_doubt" : "code_used";
    case "RespondToAuthChallenge":
      return "sign_in_refused";
    default:
      return "";
  }
}

/**
 * @param {FlowCall} call
 * @param {FaultRow} fault
 * @returns {string} The code that the user is told if automatic retries do not help; empty if there
 *   is no error.
 */
function told(call, { code, toldAs, isTwice }) {
  const own = isTwice ? refusalOfSecond(call) : (toldAs ?? code);
  if (call.operation !== "VerifySoftwareToken") return own;
  return isAnswer(own) ? own : "answer_lost";
}

/**
 * Rule 3.
 *
 * @param {string} code
 */
const isAnswer = (code) =>
  ["", "throttled", "blocked", "challenge_required", "code_used", "setup_in_doubt"].includes(code);

/**
 * @param {FlowCall} call
 * @param {string} code
 * @param {number} [retryAfter]
 * @returns {Way}
 */
function wayOn({ operation }, code, retryAfter = 0) {
  if (code === "session_invalid") return "new session";
  if (code === "setup_in_doubt" || code === "sign_in_refused") return "sign in again";
  const isPast = retryAfter > 10; // the typed code has expired once the wait is over
  if (operation === "VerifySoftwareToken" && isPast) return "next code";
  if (code === "answer_lost" || code === "code_used") return "next code";
  return operation === "VerifySoftwareToken" ? "same code" : "retry";
}

/**
 * Rule 4.
 *
 * @param {FlowCall} call
 * @returns {Turn}
 */
function refusalOfSession(call) {
  const code =
    call.operation === "AssociateSoftwareToken" ? "session_invalid" : refusalOfSecond(call);
  return { code, way: wayOn(call, code) };
}

/**
 * @param {FlowCall} call
 * @param {FaultRow} fault
 * @param {boolean} isLasting If false, the fault happens once.
 * @returns {Turn[]} All messages to the user until the enrollment succeeds.
 */
export function story(call, fault, isLasting) {
  const code = told(call, fault);
  if (!code) return [];
  const first = { code, way: wayOn(call, code, fault.retryAfter) };
  if (first.way === "sign in again") return [first];
  if (code === "endpoint_forbidden") return [{ code, way: "new page", isOver: true }];
  const usesSessionUp = call.flow === "sign-in" && fault.isDone !== "no";
  const end = usesSessionUp && first.way !== "new session" ? [refusalOfSession(call)] : [];
  if (!isLasting) return isRepeatedByItself(call, fault) ? [] : [first, ...end];
  return [first, ...secondTime(call, fault, first, end)];
}

/**
 * What follows if the user retries while the fault persists.
 *
 * @param {FlowCall} call
 * @param {FaultRow} fault
 * @param {Turn} first
 * @param {Turn[]} end
 * @returns {Turn[]}
 */
function secondTime({ flow, operation }, { isDone, hasReadableHead }, first, end) {
  const isLast = operation === "SetUserMFAPreference" || operation === "RespondToAuthChallenge";
  const isCode = operation === "VerifySoftwareToken";
  if (hasReadableHead && end.length > 0 && (isLast || isCode)) return end;
  if (isLast || (isCode && end.length > 0)) return [{ ...first, isOver: true }, ...end];
  const hasSpentSession = flow === "sign-in" && (isCode || isDone !== "no");
  const again = (hasReadableHead && end[0]) || first;
  // Rule 3 applies to the next attempt too.
  const code = first.code === "answer_lost" ? "setup_in_doubt" : "session_invalid";
  /** @type {Turn[]} */
  const refusal = hasSpentSession ? [{ code, way: "new session" }] : [];
  return [{ ...again, way: "cancel", isOver: true }, ...refusal];
}
