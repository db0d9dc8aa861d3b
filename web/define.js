/// <reference path="./global.d.ts" preserve="true" />
import { CognitoTotpEnrollmentElement } from "./element.js";

const name = "cognito-totp-enrollment";

if (globalThis.customElements && !customElements.get(name)) {
  customElements.define(name, CognitoTotpEnrollmentElement);
}
