import { invalidParameter } from "../errors.js";
import { accessToken, mfaSettings, required } from "../validation.js";

/** @type {import("./index.js").Operation} */
export const setUserMfaPreference = {
  input: {
    AccessToken: required(accessToken),
    SoftwareTokenMfaSettings: mfaSettings,
    SMSMfaSettings: mfaSettings,
    EmailMfaSettings: mfaSettings,
  },
  run(input, pool) {
    const { authenticator } = pool.tokens.userOf(input.AccessToken);
    const { SoftwareTokenMfaSettings: app, SMSMfaSettings: sms, EmailMfaSettings: email } = input;
    if (app?.Enabled && !authenticator.verified) throw cannotTurnOn("SOFTWARE_TOKEN_MFA");
    if (sms?.Enabled) throw cannotTurnOn("SMS_MFA");
    if (email?.Enabled) throw cannotTurnOn("EMAIL_OTP");
    if (app) {
      const { Enabled = false, PreferredMfa = false } = app;
      authenticator.setPreference({ enabled: Enabled, preferred: PreferredMfa });
    }
    return {};
  },
};

/** @param {string} factor */
function cannotTurnOn(factor) {
  return invalidParameter(`User does not have delivery config set to turn on ${factor}`);
}
