/** What goes into an enrollment and what comes out of it, as types alone. */

/** @typedef {import("./snapshot.js").ErrorCode} ErrorCode */
/** @typedef {import("./snapshot.js").Snapshot} Snapshot */

/**
 * @typedef {object} CallEntry A call that was sent, and its result.
 * @property {"call"} kind
 * @property {string} operation Such as `GetUser`.
 * @property {number} status The HTTP status; 0 when there was no response that could be read.
 * @property {string} error Why there was no response, such as `timed_out`.
 * @property {string} errorType The service's, such as `NotAuthorizedException`; empty where no
 *   header says it.
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

/**
 * @typedef {CallEntry | StepEntry} DebugEntry What may be logged: never a secret, a name of the
 *   user, or an address.
 */

/**
 * @typedef {object} EndpointOptions
 * @property {string | undefined} [region] Such as `eu-central-1`.
 * @property {string | undefined} [userPoolId] Without `region`, the region is taken from it.
 * @property {string | undefined} [endpoint] A URL to use instead of the service's own: https, or
 *   http on loopback.
 * @property {boolean | undefined} [fips] Use the service's FIPS endpoint.
 * @property {boolean | undefined} [dualStack] Use the service's dual-stack endpoint.
 */

/**
 * @typedef {object} OwnEnrollerOptions
 * @property {string | undefined} [issuer] The service's name, as the authenticator app will show
 *   it; at most 64 characters, no colon. The page's host name by default.
 * @property {string | undefined} [account] The user's name, as the authenticator app will show it;
 *   made to fit if it is too long or has a colon. By default `username`, then the issuer.
 * @property {string | (() => string | Promise<string>) | undefined} [accessToken] The access token
 *   of a signed-in user, with the scope `aws.cognito.signin.user.admin`. Read before each call; a
 *   function is called then.
 * @property {boolean | undefined} [hasApp] The page knows that the user already has an
 *   authenticator app: ask before a new secret is made.
 * @property {string | undefined} [session] The session of an MFA_SETUP challenge: at least 20
 *   characters. Give either this or an access token.
 * @property {number | undefined} [sessionMinutes] How long the session lives, as the app client's
 *   AuthSessionValidity says: a whole number from 1 to 1,440. Unknown by default, and with any
 *   other number, which causes a warning.
 * @property {number | undefined} [sessionIssuedAt] When it was issued, in milliseconds since the
 *   Unix epoch; now by default, and with a time more than a day away, which causes a warning.
 * @property {string | undefined} [clientId] With `username`: answer the challenge here. Otherwise
 *   the session is handed over.
 * @property {string | undefined} [username] The challenge's USER_ID_FOR_SRP, or the name that the
 *   user signed in with.
 * @property {string | string[] | undefined} [mfasCanSetup] The challenge's MFAS_CAN_SETUP.
 * @property {string | undefined} [deviceName] A name for the app, which the service stores; at most
 *   131,072 characters.
 * @property {"preferred" | "enabled" | "none" | undefined} [preference] Whether sign-in asks for
 *   the code: first (the default), as one of the user's factors, or as before.
 * @property {number | undefined} [timeoutMs] How long one call may take, from asking for the access
 *   token to the last byte of the response: a whole number of milliseconds from 1 to 2,147,483,647;
 *   15,000 by default.
 * @property {HeadersInit | undefined} [headers] Further request headers. Read before each call.
 * @property {typeof fetch | undefined} [fetch] Used instead of the page's own. Should honor the
 *   `AbortSignal` that it is given.
 * @property {(snapshot: Snapshot) => void} onSnapshot Is called with each change.
 * @property {((entry: DebugEntry) => void) | undefined} [onDebug] Is called after each call and
 *   step, for a log.
 */

/** @typedef {EndpointOptions & OwnEnrollerOptions} EnrollerOptions */

/**
 * @typedef {object} AuthenticationResult The tokens, under the service's names.
 * @property {string} AccessToken A JWT.
 * @property {string} IdToken A JWT.
 * @property {string} RefreshToken Has no form that a page may rely on.
 * @property {number} [ExpiresIn] How long the access token is valid, in seconds.
 * @property {string} [TokenType] `Bearer`.
 * @property {{DeviceKey: string, DeviceGroupKey: string}} [NewDeviceMetadata] In a user pool that
 *   remembers devices: until the device is confirmed, the refresh token is refused.
 */

/**
 * @typedef {object} Challenge A further one, such as SELECT_MFA_TYPE.
 * @property {string} ChallengeName As in Cognito's RespondToAuthChallenge.
 * @property {string} [Session] To answer the challenge with.
 * @property {Record<string, string>} [ChallengeParameters] What the challenge needs, by Cognito's
 *   names.
 * @property {string[]} [AvailableChallenges] What SELECT_CHALLENGE offers.
 */

/**
 * @typedef {{session: string, authenticationResult?: undefined, challenge?: undefined}}
 *   SessionResult To answer the MFA_SETUP challenge with.
 */
/**
 * @typedef {{session?: undefined, authenticationResult: AuthenticationResult, challenge?:
 *   undefined}} TokensResult
 */
/**
 * @typedef {{session?: undefined, authenticationResult?: undefined, challenge: Challenge}}
 *   ChallengeResult
 */
/** @typedef {SessionResult | TokensResult | ChallengeResult} Result How a sign-in goes on. */

export {};
