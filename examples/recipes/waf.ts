import type { CognitoTotpEnrollmentElement } from "cognito-totp-enrollment";

/** What the script of AWS WAF's application integration puts on the page. */
declare const AwsWafIntegration: { fetch: typeof fetch };

export function withWaf(enrollment: CognitoTotpEnrollmentElement) {
  enrollment.fetch = (url, init) => AwsWafIntegration.fetch(url, init);
}
