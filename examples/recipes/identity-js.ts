import {
  CognitoAccessToken,
  CognitoIdToken,
  CognitoRefreshToken,
  CognitoUser,
  CognitoUserSession,
} from "amazon-cognito-identity-js";
import type { CognitoTotpEnrollmentElement } from "cognito-totp-enrollment";

/** On a settings page: for a signed-in user. */
export function withIdentityJs(enrollment: CognitoTotpEnrollmentElement, user: CognitoUser) {
  enrollment.accessToken = () =>
    new Promise((resolve, reject) => {
      user.getSession((error: Error | null, session: CognitoUserSession | null) => {
        if (session) resolve(session.getAccessToken().getJwtToken());
        else reject(error);
      });
    });
}

/** At sign-in: the callback `mfaSetup` of `authenticateUser` leads here. */
export function setUpAtSignIn(
  enrollment: CognitoTotpEnrollmentElement,
  user: CognitoUser,
  clientId: string,
  challenge: { USER_ID_FOR_SRP?: string; MFAS_CAN_SETUP?: string },
  onSuccess: (session: CognitoUserSession) => void,
) {
  enrollment.clientId = clientId;
  enrollment.username = challenge.USER_ID_FOR_SRP ?? user.getUsername();
  enrollment.mfasCanSetup = challenge.MFAS_CAN_SETUP;
  // The library keeps the session of the challenge here, and does not say so in its types.
  enrollment.session = (user as CognitoUser & { Session: string }).Session;
  enrollment.addEventListener("enrollment-complete", () => {
    const tokens = enrollment.takeResult()?.authenticationResult as Record<string, string>;
    const session = new CognitoUserSession({
      IdToken: new CognitoIdToken({ IdToken: tokens.IdToken! }),
      AccessToken: new CognitoAccessToken({ AccessToken: tokens.AccessToken! }),
      RefreshToken: new CognitoRefreshToken({ RefreshToken: tokens.RefreshToken! }),
    });
    user.setSignInUserSession(session);
    onSuccess(session);
  });
}
