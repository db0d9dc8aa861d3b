import type { CognitoTotpEnrollmentElement } from "cognito-totp-enrollment";

const ends = ["enrollment-complete", "enrollment-session-expired", "enrollment-cancel"] as const;

/** Resolves to the event that ends the setup with this session. */
export function setupEnd(enrollment: CognitoTotpEnrollmentElement) {
  return new Promise<(typeof ends)[number]>((resolve) => {
    const listening = new AbortController();
    const end = (name: (typeof ends)[number]) => {
      listening.abort();
      resolve(name);
    };
    for (const name of ends) enrollment.addEventListener(name, () => end(name), listening);
  });
}
