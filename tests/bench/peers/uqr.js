/** Written by hand, with `uqr` and `otpauth`. */
import { TOTP } from "otpauth";
import { renderSVG } from "uqr";
import { call, enroll } from "./call.js";
import { onCode, settings, showSvg } from "./page.js";

const { SecretCode: secret } = await call("AssociateSoftwareToken", {});
const totp = new TOTP({ issuer: settings.issuer, label: settings.account, secret });
showSvg(renderSVG(totp.toString()));
onCode((code) => {
  if (totp.validate({ token: code, window: 1 }) === null) throw new Error("The code is wrong.");
  return enroll(code);
});
