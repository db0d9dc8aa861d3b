/** `amazon-cognito-identity-js` and `qrcode`. */
import {
  CognitoAccessToken,
  CognitoIdToken,
  CognitoRefreshToken,
  CognitoUser,
  CognitoUserPool,
  CognitoUserSession,
} from "amazon-cognito-identity-js";
import { toCanvas } from "qrcode";
import { onCode, settings, setupUri, showQr } from "./page.js";

const { accessToken, account, clientId, endpoint, userPoolId } = settings;
const pool = new CognitoUserPool({ UserPoolId: userPoolId, ClientId: clientId, endpoint });
const user = new CognitoUser({ Username: account, Pool: pool });
user.setSignInUserSession(
  new CognitoUserSession({
    AccessToken: new CognitoAccessToken({ AccessToken: accessToken }),
    IdToken: new CognitoIdToken({ IdToken: accessToken }),
    RefreshToken: new CognitoRefreshToken({ RefreshToken: "" }),
  }),
);

user.associateSoftwareToken({
  associateSecretCode: async (secret) => showQr(await toCanvas(setupUri(secret))),
  onFailure: (error) => {
    throw error;
  },
});
onCode(async (code) => {
  await new Promise((resolve, reject) =>
    user.verifySoftwareToken(code, "", { onSuccess: resolve, onFailure: reject }),
  );
  const preference = { Enabled: true, PreferredMfa: true };
  await new Promise((resolve, reject) =>
    user.setUserMfaPreference(null, preference, (error) => (error ? reject(error) : resolve(null))),
  );
});
