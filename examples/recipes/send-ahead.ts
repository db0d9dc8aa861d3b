import type { CognitoTotpEnrollmentElement } from "cognito-totp-enrollment";
import { sendAhead } from "cognito-totp-enrollment/ahead.js";

/** Before the element's script runs. */
export function startAhead(enrollment: CognitoTotpEnrollmentElement, accessToken: string) {
  enrollment.accessToken = accessToken;
  sendAhead(enrollment);
}
