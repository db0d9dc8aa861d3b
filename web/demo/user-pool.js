/** An error that the user pool answered with, by the name Cognito gives it. */
export class UserPoolError extends Error {
  /** @param {string} name */
  constructor(name) {
    super(name);
    this.name = name;
  }
}

/**
 * The page's own sign-in: what a site that embeds the element has already.
 *
 * @param {{endpoint: string, clientId: string}} userPool
 */
export function createUserPool({ endpoint, clientId }) {
  /**
   * @param {string} operation
   * @param {object} input
   */
  const call = async (operation, input) => {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify(input),
      credentials: "omit",
      cache: "no-store",
    });
    const output = await response.json();
    if (!response.ok) throw new UserPoolError(output.__type);
    return output;
  };

  return {
    /**
     * @param {string} username
     * @param {string} password
     * @returns {Promise<{accessToken?: string, session?: string}>} A session when a code is needed.
     */
    async signIn(username, password) {
      const output = await call("InitiateAuth", {
        AuthFlow: "USER_PASSWORD_AUTH",
        ClientId: clientId,
        AuthParameters: { USERNAME: username, PASSWORD: password },
      });
      if (output.ChallengeName === "SOFTWARE_TOKEN_MFA") return { session: output.Session };
      if (output.ChallengeName) throw new UserPoolError(output.ChallengeName);
      return { accessToken: output.AuthenticationResult.AccessToken };
    },

    /**
     * @param {string} username
     * @param {string} session From `signIn`.
     * @param {string} code
     * @returns {Promise<string>} An access token.
     */
    async answerCode(username, session, code) {
      const output = await call("RespondToAuthChallenge", {
        ChallengeName: "SOFTWARE_TOKEN_MFA",
        ClientId: clientId,
        Session: session,
        ChallengeResponses: { USERNAME: username, SOFTWARE_TOKEN_MFA_CODE: code },
      });
      return output.AuthenticationResult.AccessToken;
    },

    /**
     * @param {string} accessToken
     * @returns {Promise<boolean>}
     */
    async hasAuthenticatorApp(accessToken) {
      const output = await call("GetUser", { AccessToken: accessToken });
      return output.UserMFASettingList?.includes("SOFTWARE_TOKEN_MFA") ?? false;
    },
  };
}
