/** Amplify with the page's own token. */
import { Amplify } from "aws-amplify";
import { decodeJWT } from "aws-amplify/auth";
import { settings } from "./page.js";

/** @param {() => boolean} isSignedIn Whether there is a token to give yet. */
export function configure(isSignedIn) {
  const { accessToken, clientId, endpoint, userPoolId } = settings;
  const getTokens = async () => (isSignedIn() ? { accessToken: decodeJWT(accessToken) } : null);
  Amplify.configure(
    {
      Auth: {
        Cognito: { userPoolId, userPoolClientId: clientId, userPoolEndpoint: endpoint },
      },
    },
    { Auth: { tokenProvider: { getTokens } } },
  );
}
