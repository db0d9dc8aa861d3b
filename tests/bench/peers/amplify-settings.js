/** Amplify for somebody who is signed in already, with the page's own token. */
import { Amplify } from "aws-amplify";
import { decodeJWT } from "aws-amplify/auth";
import { settings } from "./page.js";

export function configure() {
  const { accessToken, clientId, endpoint, userPoolId } = settings;
  Amplify.configure(
    {
      Auth: {
        Cognito: { userPoolId, userPoolClientId: clientId, userPoolEndpoint: endpoint },
      },
    },
    {
      Auth: {
        tokenProvider: { getTokens: async () => ({ accessToken: decodeJWT(accessToken) }) },
      },
    },
  );
}
