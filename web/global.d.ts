/**
 * What the element adds to the types of the DOM. Its events bubble and are composed, so they are
 * heard everywhere.
 */
import type { CognitoTotpEnrollmentElement, Completion } from "./element.js";
import type { ErrorCode, Snapshot } from "./types.js";

declare global {
  interface HTMLElementTagNameMap {
    "cognito-totp-enrollment": CognitoTotpEnrollmentElement;
  }

  interface GlobalEventHandlersEventMap {
    "enrollment-step": CustomEvent<{ step: Snapshot["step"] }>;
    "enrollment-complete": CustomEvent<Completion>;
    "enrollment-turned-off": CustomEvent<null>;
    "enrollment-turned-on": CustomEvent<null>;
    "enrollment-error": CustomEvent<{ code: ErrorCode; retryable: boolean }>;
    "enrollment-session-expired": CustomEvent<null>;
    "enrollment-cancel": CustomEvent<null>;
    "enrollment-done": CustomEvent<null>;
    "enrollment-skip": CustomEvent<null>;
    "enrollment-before-associate": CustomEvent<null>;
    "enrollment-before-turn-off": CustomEvent<null>;
    "enrollment-before-verify": CustomEvent<null>;
    "enrollment-before-reveal": CustomEvent<{ what: "qr" | "key" | "link" }>;
  }
}
