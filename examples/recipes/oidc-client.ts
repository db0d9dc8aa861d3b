import type { CognitoTotpEnrollmentElement } from "cognito-totp-enrollment";
import type { UserManager } from "oidc-client-ts";

export function withOidcClient(enrollment: CognitoTotpEnrollmentElement, userManager: UserManager) {
  enrollment.accessToken = async () => {
    let user = await userManager.getUser();
    if (user?.expired) user = await userManager.signinSilent();
    if (!user) throw new Error("Nobody is signed in");
    return user.access_token;
  };
}
