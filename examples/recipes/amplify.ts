import { fetchAuthSession } from "aws-amplify/auth";
import type { CognitoTotpEnrollmentElement } from "cognito-totp-enrollment";

export function withAmplify(enrollment: CognitoTotpEnrollmentElement) {
  enrollment.accessToken = async () => {
    const { tokens } = await fetchAuthSession();
    if (!tokens) throw new Error("Nobody is signed in");
    return tokens.accessToken.toString();
  };
}
