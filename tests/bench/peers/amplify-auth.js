/** Amplify's functions without its user interface, and `qrcode`. */
import { setUpTOTP, updateMFAPreference, verifyTOTPSetup } from "aws-amplify/auth";
import { toCanvas } from "qrcode";
import { configure } from "./amplify-settings.js";
import { onCode, settings, showQr } from "./page.js";

configure(() => true);
const details = await setUpTOTP();
const uri = details.getSetupUri(settings.issuer, settings.account);
showQr(await toCanvas(uri.href));
onCode(async (code) => {
  await verifyTOTPSetup({ code });
  await updateMFAPreference({ totp: "PREFERRED" });
});
