import * as library from "amazon-cognito-identity-js";
import type {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  CognitoUserSession,
  IAuthenticationCallback,
} from "amazon-cognito-identity-js";
import type { CognitoTotpEnrollmentElement } from "cognito-totp-enrollment";
import { setupEnd } from "./setup-end.ts";

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

/**
 * Signs in, with the element where an app must be set up. The library continues with the result as
 * with its own.
 */
export function signInWithSetup(
  enrollment: CognitoTotpEnrollmentElement,
  user: CognitoUser,
  details: AuthenticationDetails,
  pool: CognitoUserPool,
  callbacks: IAuthenticationCallback,
) {
  const mfaSetup = async (_: string, parameters: Record<string, string>) => {
    const untyped = user as unknown as UntypedUser;
    enrollment.clientId = pool.getClientId();
    enrollment.username = parameters.USER_ID_FOR_SRP ?? user.getUsername();
    enrollment.mfasCanSetup = parameters.MFAS_CAN_SETUP;
    enrollment.session = untyped.Session;
    const { hasExpired, result } = await setupEnd(enrollment);
    if (hasExpired) return signIn();
    if (!result) return callbacks.onFailure(new Error("The user canceled"));
    // As after its own call: the library keeps the tokens, confirms a device that is to be
    // remembered, or calls back for a further challenge, such as `selectMFAType`.
    const answer = { ...result.challenge, AuthenticationResult: result.authenticationResult };
    const helper = new AuthenticationHelper(pool.getUserPoolName());
    untyped.authenticateUserInternal(answer, helper, callbacks);
  };
  const signIn = () => user.authenticateUser(details, { ...callbacks, mfaSetup });
  signIn();
}
