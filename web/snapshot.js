/**
 * What C++ and JavaScript share of a snapshot. Made by scripts/snapshot-type.js from wasm/core; a
 * test compares.
 */

/**
 * @typedef {"out_of_order" | "missing_region" | "invalid_region" | "invalid_user_pool_id"
 *   | "invalid_endpoint" | "conflicting_endpoint" | "missing_credential"
 *   | "conflicting_credentials" | "invalid_issuer" | "invalid_session" | "factor_not_offered"
 *   | "invalid_device_name" | "invalid_client_id" | "access_token_unavailable"
 *   | "invalid_access_token" | "not_an_access_token" | "missing_scope" | "user_changed"
 *   | "code_empty" | "code_too_short" | "code_too_long" | "code_not_digits" | "code_wrong"
 *   | "code_of_old_entry" | "code_expired" | "clock_off" | "code_mismatch" | "code_used"
 *   | "not_verified" | "answer_lost" | "access_token_expired" | "access_token_revoked"
 *   | "session_expired" | "session_invalid" | "setup_in_doubt" | "not_authorized" | "user_disabled"
 *   | "software_token_disabled" | "operation_not_enabled" | "throttled" | "attempts_exceeded"
 *   | "blocked" | "challenge_required" | "concurrent_modification" | "password_reset_required"
 *   | "user_not_found" | "user_not_confirmed" | "user_pool_not_found" | "user_pool_misconfigured"
 *   | "invalid_parameter" | "request_altered" | "sign_in_refused" | "service_failed"
 *   | "unknown_service_error" | "network_failed" | "timed_out" | "answer_too_large"
 *   | "answer_unreadable" | "secret_unusable" | "superseded" | "secret_replaced" | "app_removed"
 *   | "turn_off_refused" | "unknown_operation" | "invalid_json" | "unknown_member"
 *   | "missing_member" | "wrong_type" | "value_too_short" | "value_too_long" | "value_malformed"
 *   | "module_unavailable" | "module_unsupported" | "module_misplaced" | "module_altered"
 *   | "module_forbidden" | "endpoint_forbidden"} ErrorCode All that can go wrong: docs/errors.md
 *   says what each means.
 */

/**
 * @typedef {object} Snapshot What may be shown of an enrollment: nothing secret. Each change
 *   brings a new one. Times are milliseconds since the Unix epoch by this computer's clock; 0
 *   stands for none.
 * @property {"idle" | "checking" | "on" | "off" | "confirming-turn-off" | "turning-off"
 *   | "confirming-replacement" | "associating" | "awaiting-code" | "verifying" | "activating"
 *   | "enrolled" | "failed"} step The current step. `on`, `off`, `confirming-turn-off` and
 *   `turning-off` come only after `manage`.
 * @property {ErrorCode | ""} error What is wrong; empty when nothing is.
 * @property {boolean} retryable Whether this attempt can go on after the error: by `retry` in
 *   `failed`, by another code in `awaiting-code`.
 * @property {boolean} mayRequestSecret In `failed`: `retry` may request a new secret. That may
 *   disconnect an app that was set up before.
 * @property {boolean} canInsist Whether the code that was just held back is sent if the user
 *   submits it again by hand.
 * @property {boolean} verified The service accepted a code, of this attempt or an earlier one:
 *   the user has an app, whatever failed since.
 * @property {boolean} replaces The user had another app before, whose entry may be deleted once
 *   this one is on.
 * @property {"" | "app" | "text-message" | "email" | "passkey" | "other"} preferredFactor What
 *   sign-in asks for first, before this attempt changes it; empty when that is nothing, or not
 *   known.
 * @property {boolean} turnedOff In `off`: the app was just turned off.
 * @property {boolean} notTurnedOn In `enrolled`: the app was not turned on, since the preference
 *   is `none`.
 * @property {number} onSince In `on`: when an attempt on this page set the app up; 0 once it was
 *   turned off.
 * @property {string} requestId The service's, for support; may be empty.
 * @property {number} status The HTTP status of the response that was an error; 0 when there was
 *   none.
 * @property {"" | "phone" | "computer" | "both" | "unknown"} wrongClock Which clock is wrong.
 *   `unknown`: one of the two, but not which. Empty: none, as far as is known. This computer's
 *   alone does no harm: where the service's time is known, codes are checked against that.
 * @property {number} codeOffset For `clock_off` and `code_expired`: by how many seconds the code
 *   is ahead of the service's time, or of this computer's where the service's is unknown; negative
 *   when behind.
 * @property {number} computerOffset By how many seconds this computer's clock is ahead of the
 *   service's; negative when behind, 0 when that is not known.
 * @property {number} nextCodeAt After an accepted code: when the service takes the next one.
 * @property {number} retryAt After an error: when to try again.
 * @property {number} sessionEndsAt When the session expires.
 * @property {number} codeChangesAt While there is a code to type: when the app shows the next
 *   one, as far as the time is known.
 * @property {string} issuer The name of the service as the app shows it; empty when there is
 *   nothing to set up.
 * @property {string} account The user's name as the app shows it.
 * @property {number} qrSize While there is something to scan, the side of its QR code in modules,
 *   without the quiet zone; 0 otherwise, and where the setup link is too long for a QR code.
 */

/** Before the first step. @type {Snapshot} */
export const idle = {
  step: "idle",
  error: "",
  retryable: false,
  mayRequestSecret: false,
  canInsist: false,
  verified: false,
  replaces: false,
  preferredFactor: "",
  turnedOff: false,
  notTurnedOn: false,
  onSince: 0,
  requestId: "",
  status: 0,
  wrongClock: "",
  codeOffset: 0,
  computerOffset: 0,
  nextCodeAt: 0,
  retryAt: 0,
  sessionEndsAt: 0,
  codeChangesAt: 0,
  issuer: "",
  account: "",
  qrSize: 0,
};
