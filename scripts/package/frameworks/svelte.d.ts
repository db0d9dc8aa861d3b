/** The element in the templates of Svelte 5. */
import type { HTMLAttributes } from "svelte/elements";
import type { Attributes, Listeners, Properties } from "./template.js";
import type { CognitoTotpEnrollmentElement } from "./web/index.js";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "cognito-totp-enrollment": HTMLAttributes<CognitoTotpEnrollmentElement> &
      Properties &
      Attributes &
      Listeners;
  }
}
