import type { CognitoTotpEnrollmentElement } from "cognito-totp-enrollment";

/** The access token is in an HttpOnly cookie, so the page has none: your server puts it in. */
export function withCookies(enrollment: CognitoTotpEnrollmentElement) {
  enrollment.accessToken = "in-a-cookie";
  enrollment.fetch = (_, init) =>
    fetch("/cognito", { ...init, mode: "same-origin", credentials: "same-origin" });
}
