/** The element in the JSX of Preact. */
import type { HTMLAttributes } from "preact";
import type { Attributes, Listeners, Properties } from "./template.js";
import type { CognitoTotpEnrollmentElement } from "./web/index.js";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "cognito-totp-enrollment": HTMLAttributes<CognitoTotpEnrollmentElement> &
        Properties &
        Attributes &
        Listeners;
    }
  }
}
