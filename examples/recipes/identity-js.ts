import * as library from "amazon-cognito-identity-js";
import type {
  CognitoUser,
  CognitoUserPool,
  CognitoUserSession,
  IAuthenticationCallback,
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

/** What the library has, and does not say in its types. */
const { AuthenticationHelper } = library as unknown as {
  AuthenticationHelper: new (poolName: string) => object;
};
interface UntypedUser {
  Session: string;
  authenticateUserInternal(answer: object, helper: object, callbacks: object): void;
}

/** At sign-in: the callback `mfaSetup` of `authenticateUser` leads here. */
export function setUpAtSignIn(
  enrollment: CognitoTotpEnrollmentElement,
  user: CognitoUser,
  pool: CognitoUserPool,
  challenge: { USER_ID_FOR_SRP?: string; MFAS_CAN_SETUP?: string },
  callbacks: IAuthenticationCallback,
) {
  const untyped = user as unknown as UntypedUser;
  enrollment.clientId = pool.getClientId();
  enrollment.username = challenge.USER_ID_FOR_SRP ?? user.getUsername();
  enrollment.mfasCanSetup = challenge.MFAS_CAN_SETUP;
  enrollment.session = untyped.Session;
  const goOn = () => {
    const { authenticationResult, challenge } = enrollment.takeResult()!;
    // As after its own call: the library keeps the tokens, confirms a device that is to be remembered, or calls back for a
    // further challenge, such as `selectMFAType`.
    const answer = { ...challenge, AuthenticationResult: authenticationResult };
    const helper = new AuthenticationHelper(pool.getUserPoolName());
    untyped.authenticateUserInternal(answer, helper, callbacks);
  };
  enrollment.addEventListener("enrollment-complete", goOn, { once: true });
}
