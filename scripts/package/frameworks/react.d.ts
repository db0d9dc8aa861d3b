/**
 * The component, and the tag in JSX. React 19 sets properties and listeners of custom elements, but
 * not in a server's HTML.
 */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Attributes, Listeners, Properties } from "./template.js";
import type { CognitoTotpEnrollmentElement } from "./web/index.js";

export * from "./web/react.js";

type HostProps = DetailedHTMLProps<
  HTMLAttributes<CognitoTotpEnrollmentElement>,
  CognitoTotpEnrollmentElement
>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "cognito-totp-enrollment": HostProps & Properties & Attributes & Listeners;
    }
  }
}
