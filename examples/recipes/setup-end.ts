import type { CognitoTotpEnrollmentElement, Result } from "cognito-totp-enrollment";

const ends = ["enrollment-complete", "enrollment-session-expired", "enrollment-cancel"] as const;

/**
 * Resolves when the setup with this session ends. The result is null if the user canceled, or the
 * session expired.
 */
export function setupEnd(enrollment: CognitoTotpEnrollmentElement) {
  return new Promise<{ hasExpired: boolean; result: Result | null }>((resolve) => {
    const listening = new AbortController();
    const end = (name: (typeof ends)[number]) => {
      listening.abort();
      const hasExpired = name === "enrollment-session-expired";
      // At once: another listener may remove the element.
      resolve({ hasExpired, result: enrollment.takeResult() });
    };
    for (const name of ends) enrollment.addEventListener(name, () => end(name), listening);
  });
}
