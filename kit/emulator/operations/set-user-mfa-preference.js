import { encode } from "../bytes.js";
import { invalidParameter } from "../errors.js";
import { AWS_JSON } from "../reply.js";
import { Authenticator } from "../software-token.js";
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
    const user = pool.tokens.userOf(input.AccessToken);
    const { SoftwareTokenMfaSettings: app, SMSMfaSettings: sms, EmailMfaSettings: email } = input;
    if (app?.Enabled && !new Authenticator(user).verified) {
      throw invalidParameter(pool.settings.noAppMessage);
    }
    if (sms?.Enabled) throw cannotTurnOn("SMS_MFA");
    if (email?.Enabled) throw cannotTurnOn("EMAIL_OTP");
    if (app) setPreference(user, pool, app);
    return {};
  },
  success({ settings: { preferenceSuccess } }) {
    const { status, body } = preferenceSuccess;
    return { status, headers: { "content-type": AWS_JSON }, body: encode(body) };
  },
};

/**
 * @param {import("../user-pool.js").User} user
 * @param {import("../user-pool.js").UserPool} pool
 * @param {{Enabled?: boolean, PreferredMfa?: boolean}} preference
 */
function setPreference(user, pool, { Enabled = false, PreferredMfa = false }) {
  const isRequired = pool.mfaOf(user) === "ON";
  const turnOff = isRequired && !Enabled ? pool.settings.turnOffWhereRequired : "allow";
  if (turnOff === "refuse") throw invalidParameter("MFA can't be turned off in this user pool");
  if (turnOff === "allow") {
    new Authenticator(user).setPreference({ enabled: Enabled, preferred: PreferredMfa });
  }
}

/** @param {string} factor */
function cannotTurnOn(factor) {
  return invalidParameter(`User does not have delivery config set to turn on ${factor}`);
}
