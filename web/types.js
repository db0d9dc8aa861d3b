/** What goes into an enrollment and what comes out of it, as types alone. */

/* What can go wrong, in groups: docs/errors.md says what each means. */

/** @typedef {"missing_region" | "invalid_region" | "invalid_user_pool_id" | "invalid_endpoint" | "conflicting_endpoint"} EndpointError */
/** @typedef {"missing_credential" | "conflicting_credentials" | "invalid_session" | "invalid_client_id" | "factor_not_offered"} CredentialError */
/** @typedef {"invalid_issuer" | "invalid_device_name"} LabelError */
/** @typedef {"access_token_unavailable" | "invalid_access_token" | "not_an_access_token" | "missing_scope"} TokenError */
/** @typedef {"access_token_expired" | "access_token_revoked" | "user_changed" | "not_authorized"} TokenEnd */
/** @typedef {"code_empty" | "code_too_short" | "code_too_long" | "code_not_digits"} TypingError */
/** @typedef {"code_wrong" | "code_of_old_entry" | "code_expired" | "clock_off" | "code_mismatch" | "code_used" | "not_verified"} CodeError */
/** @typedef {"session_expired" | "session_invalid" | "setup_in_doubt" | "sign_in_refused"} SessionError */
/** @typedef {"software_token_disabled" | "user_pool_misconfigured" | "user_pool_not_found" | "invalid_parameter" | "request_altered" | "concurrent_modification"} PoolError */
/** @typedef {"password_reset_required" | "user_not_found" | "user_not_confirmed" | "user_disabled"} UserError */
/** @typedef {"throttled" | "attempts_exceeded" | "blocked" | "challenge_required" | "service_failed" | "operation_not_enabled" | "unknown_service_error"} ServiceError */
/** @typedef {"network_failed" | "timed_out" | "answer_lost" | "answer_too_large" | "answer_unreadable" | "secret_unusable"} AnswerError */
/** @typedef {"unknown_operation" | "invalid_json" | "unknown_member" | "missing_member" | "wrong_type"} DocumentError */
/** @typedef {"value_too_short" | "value_too_long" | "value_malformed"} ValueError */
/** @typedef {"module_unavailable" | "module_unsupported" | "module_misplaced" | "module_altered" | "module_forbidden" | "endpoint_forbidden"} ModuleError */
/** @typedef {"out_of_order" | "superseded" | "secret_replaced" | "app_removed" | "turn_off_refused"} OrderError */

/** @typedef {EndpointError | CredentialError | LabelError | TokenError | TokenEnd} RequestError */
/** @typedef {TypingError | CodeError | SessionError | PoolError | UserError | ServiceError} RefusalError */
/** @typedef {RequestError | RefusalError | AnswerError | DocumentError | ValueError | ModuleError | OrderError} ErrorCode */

/**
 * @typedef {object} Snapshot What may be shown of an enrollment; each change brings a new one.
 * @property {"idle" | "checking" | "confirming-replacement" | "associating" | "awaiting-code" | "verifying" | "activating" | "enrolled" | "failed" | "on" | "off" | "confirming-turn-off" | "turning-off"} step The last four are those that `manage` leads to.
 * @property {ErrorCode | ""} error Empty when nothing is wrong.
 * @property {boolean} retryable Whether this attempt can go on after the error: by `retry` in `failed`, by another code in
 *   `awaiting-code`.
 * @property {boolean} canInsist Whether the code that was just refused is sent when the user types it again by hand.
 * @property {boolean} verified The service accepted a code, whatever failed since.
 * @property {boolean} replaces The user had another authenticator app before; its entry may be deleted at the end.
 * @property {"" | "app" | "text-message" | "email" | "passkey" | "other"} preferredFactor What sign-in asks for first, before this
 *   attempt changes it; empty when that is nothing, or not known.
 * @property {boolean} turnedOff In `off`: the app was just turned off.
 * @property {number} onSince In `on`: since when, where this page turned it on.
 * @property {string} requestId The service's, for support; may be empty.
 * @property {number} status The HTTP status of the response that was an error; 0 when there was none.
 * @property {"" | "phone" | "computer" | "both" | "unknown"} wrongClock Which clock is known to be wrong; `unknown` when one
 *   of the two is. This computer's alone does no harm.
 * @property {number} codeOffset For `clock_off` and `code_expired`: by how many seconds the code's time is ahead of the right
 *   time, or of this computer's where `wrongClock` is `unknown`; negative when behind.
 * @property {number} computerOffset By how many seconds this computer's clock is ahead of the service's; negative when
 *   behind, 0 when that is not known.
 * @property {number} nextCodeAt Once a code was accepted: from when on the service takes another, in milliseconds since the
 *   Unix epoch by this computer's clock; 0 before.
 * @property {number} retryAt After an error: from when on to try again. This and the other times are milliseconds since the Unix
 *   epoch by this computer's clock; 0 stands for none.
 * @property {number} sessionEndsAt When the session's life ends.
 * @property {number} codeChangesAt While there is a code to type: when the app shows another.
 * @property {string} issuer The name of the service as the app shows it; empty when there is nothing to set up.
 * @property {string} account The user's name as the app shows it.
 * @property {number} qrSize The side of the QR code in modules, without the quiet zone; 0 when there is nothing to scan. The
 *   modules themselves: `Enroller.qr`.
 */

/**
 * @typedef {object} CallEntry A call that was sent, and what came of it.
 * @property {"call"} kind
 * @property {string} operation Such as `GetUser`.
 * @property {number} status The HTTP status; 0 when there was no response that could be read.
 * @property {string} error Why there was none, such as `timed_out`.
 * @property {string} errorType The service's, such as `NotAuthorizedException`; empty where no header says it.
 * @property {string} requestId The service's.
 * @property {number} duration In milliseconds.
 * @property {number} requestSize In bytes, as `responseSize`.
 * @property {number} responseSize
 */

/**
 * @typedef {object} StepEntry A new step, or a new error in the same.
 * @property {"step"} kind
 * @property {Snapshot["step"]} step
 * @property {ErrorCode | ""} error
 */

/** @typedef {CallEntry | StepEntry} DebugEntry What may be logged: never a secret, a name of the user, or an address. */

/**
 * @typedef {object} EndpointOptions
 * @property {string} [region] Such as `eu-central-1`.
 * @property {string} [userPoolId] Gives the region where that is missing.
 * @property {string} [endpoint] A URL that takes the place of the service's own.
 * @property {boolean} [fips]
 * @property {boolean} [dualStack]
 */

/**
 * @typedef {object} OwnEnrollerOptions
 * @property {string} [issuer] The service's name, as the authenticator app will show it; at most 64 characters, no colon. The
 *   page's host name by default.
 * @property {string} account The user's name in it; made to fit if it is too long or has a colon.
 * @property {string | (() => string | Promise<string>)} [accessToken] Of a signed-in user, with the scope
 *   `aws.cognito.signin.user.admin`. Read before each call; a function is called then.
 * @property {boolean} [hasApp] The page knows that the user already has an authenticator app: ask before a new secret is made.
 * @property {string} [session] Of an MFA_SETUP challenge. Either this or an access token.
 * @property {number} [sessionMinutes] How long the session lives, as the app client's AuthSessionValidity says; unknown by
 *   default.
 * @property {number} [sessionIssuedAt] Since when, in milliseconds since the Unix epoch; now by default.
 * @property {string} [clientId] With `username`: answer the challenge here. Otherwise the session is handed over.
 * @property {string} [username] The challenge's USER_ID_FOR_SRP, or the name that the user signed in with.
 * @property {string | string[]} [mfasCanSetup] The challenge's MFAS_CAN_SETUP.
 * @property {string} [deviceName] Kept by the service with the authenticator.
 * @property {"preferred" | "enabled" | "none"} [preference] Whether sign-in is to ask for the code: first (the default),
 *   if need be, or as before.
 * @property {number} [timeoutMs] For one call, from asking for the access token to the last byte of the response; 15,000 by
 *   default.
 * @property {HeadersInit} [headers] Further request headers. Read before each call.
 * @property {typeof fetch} [fetch] Used in place of the page's own. Should honor the `AbortSignal` that it is given.
 * @property {(snapshot: Snapshot) => void} onSnapshot
 * @property {(entry: DebugEntry) => void} [onDebug] Hears of each call and step, for a log.
 */

/** @typedef {EndpointOptions & OwnEnrollerOptions} EnrollerOptions */

/**
 * @typedef {object} AuthenticationResult The tokens, under the service's names.
 * @property {string} AccessToken
 * @property {string} IdToken
 * @property {string} RefreshToken
 * @property {number} [ExpiresIn] In seconds.
 * @property {string} [TokenType]
 * @property {{DeviceKey: string, DeviceGroupKey: string}} [NewDeviceMetadata] In a user pool that remembers devices: until the device
 *   is confirmed, the refresh token is refused.
 */

/**
 * @typedef {object} Challenge A further one, such as SELECT_MFA_TYPE.
 * @property {string} ChallengeName
 * @property {string} [Session]
 * @property {Record<string, string>} [ChallengeParameters]
 */

/** @typedef {{session: string, authenticationResult?: undefined, challenge?: undefined}} SessionResult To answer the MFA_SETUP challenge with. */
/** @typedef {{session?: undefined, authenticationResult: AuthenticationResult, challenge?: undefined}} TokensResult */
/** @typedef {{session?: undefined, authenticationResult?: undefined, challenge: Challenge}} ChallengeResult */
/** @typedef {SessionResult | TokensResult | ChallengeResult} Result How a sign-in goes on. */

export {};
