/** What went wrong with a call. */
export class UserPoolError extends Error {
  /**
   * @param {string} type The name that Cognito gives the error; `Unreachable` and `Unreadable` are
   *   our own.
   * @param {string} [message] Cognito's message, which tells errors of one type apart. Not for
   *   users.
   */
  constructor(type, message) {
    super(message);
    this.name = type;
  }
}

/**
 * @typedef {object} Description
 * @property {string} region
 * @property {string} [userPoolId]
 * @property {string} endpoint
 * @property {string} clientId An app client that allows USER_PASSWORD_AUTH and has no secret.
 * @property {number} [sessionMinutes] How long a session of a sign-in is valid.
 *
 * @typedef {object} Challenge
 * @property {string} name
 * @property {string} session
 * @property {number} issuedAt When the session was issued, in milliseconds since the Unix epoch.
 * @property {string} username The user name for the response.
 * @property {Record<string, any>} parameters
 *
 * @typedef {{accessToken: string} | {challenge: Challenge}} Answer The result of a step of a
 *   sign-in.
 *
 * @typedef {ReturnType<typeof createUserPool>} UserPool
 */

/**
 * The page's own sign-in, which a site that embeds the element already has.
 *
 * @param {Description} description
 */
export function createUserPool(description) {
  const { endpoint, clientId } = description;
  return {
    ...description,

    /**
     * @param {string} username
     * @param {string} password
     * @returns {Promise<Answer>}
     */
    async signIn(username, password) {
      const output = await call(endpoint, "InitiateAuth", {
        AuthFlow: "USER_PASSWORD_AUTH",
        ClientId: clientId,
        AuthParameters: { USERNAME: username, PASSWORD: password },
      });
      return answerOf(output, username);
    },

    /**
     * @param {Challenge} challenge
     * @param {Record<string, string>} responses
     * @returns {Promise<Answer>}
     */
    async respond({ name, session, username }, responses) {
      const output = await call(endpoint, "RespondToAuthChallenge", {
        ChallengeName: name,
        ClientId: clientId,
        Session: session,
        ChallengeResponses: { USERNAME: username, ...responses },
      });
      return answerOf(output, username);
    },
  };
}

/**
 * @param {any} output From InitiateAuth or RespondToAuthChallenge.
 * @param {string} username The user who signs in.
 * @returns {Answer}
 */
export function answerOf(output, username) {
  if (!output.ChallengeName) return { accessToken: output.AuthenticationResult.AccessToken };
  const parameters = output.ChallengeParameters ?? {};
  return {
    challenge: {
      name: output.ChallengeName,
      session: output.Session,
      issuedAt: Date.now(),
      username: parameters.USER_ID_FOR_SRP ?? username,
      parameters,
    },
  };
}

/**
 * @param {string} endpoint
 * @param {string} operation
 * @param {object} input
 * @returns {Promise<any>}
 */
async function call(endpoint, operation, input) {
  const request = {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(input),
    cache: /** @type {const} */ ("no-store"),
    credentials: /** @type {const} */ ("omit"),
  };
  const response = await fetch(endpoint, request).catch(() => fail("Unreachable"));
  const output = await response.json().catch(() => fail("Unreadable"));
  return response.ok ? output : fail(String(output.__type), String(output.message));
}

/**
 * @param {string} type
 * @param {string} [message]
 * @returns {never}
 */
function fail(type, message) {
  throw new UserPoolError(type, message);
}
