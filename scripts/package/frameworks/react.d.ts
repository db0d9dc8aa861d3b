/** The element in the JSX of React 19, which sets properties and hears events of custom elements by itself. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Attributes, Listeners, Properties } from "./template.js";
import type { CognitoTotpEnrollmentElement } from "./web/index.js";

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
