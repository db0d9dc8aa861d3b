/**
 * What may be logged about an enrollment. Redacted by construction: only codes and steps of closed
 * sets, names from the service that have the expected form, and numbers.
 */

/**
 * @typedef {object} SentCall What fetch.js knows about a call.
 * @property {string} operation
 * @property {number} duration
 * @property {number} requestSize
 * @property {number} responseSize
 * @property {{status?: number, error?: unknown, [header: string]: unknown}} outcome
 */

/** The form of the names of error types, which no secret has. */
const typeForm = /^[A-Za-z]{1,60}(?:Exception|Error|Failure)(?=$|:)/;
const requestIdForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const codeForm = /^[a-z_]{1,40}$/;

/**
 * @param {unknown} value
 * @param {RegExp} form
 */
const only = (value, form) => form.exec(typeof value === "string" ? value : "")?.[0] ?? "";

/**
 * @param {SentCall} call
 * @returns {import("./types.js").CallEntry}
 */
export function entryOf({ operation, duration, requestSize, responseSize, outcome }) {
  const error = only(outcome.error, codeForm);
  return {
    kind: "call",
    operation,
    status: outcome.status ?? 0,
    error,
    errorType: only(outcome["x-amzn-errortype"], typeForm),
    requestId: only(outcome["x-amzn-requestid"], requestIdForm),
    duration,
    requestSize,
    responseSize: error ? 0 : responseSize,
  };
}
