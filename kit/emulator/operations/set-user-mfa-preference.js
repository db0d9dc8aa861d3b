import { encode } from "../bytes.js";
import { invalidParameter } from "../errors.js";
import { AWS_JSON } from "../reply.js";
import { Authenticator } from "../software-token.js";
import { accessToken, mfaSettings, passkeySettings, required } from "../validation.js";

/** @typedef {{Enabled?: boolean, PreferredMfa?: boolean}} FactorSettings */

/** @type {import("./index.js").Operation} */
export const setUserMfaPreference = {
  input: {
    AccessToken: required(accessToken),
    SoftwareTokenMfaSettings: mfaSettings,
    SMSMfaSettings: mfaSettings,
    EmailMfaSettings: mfaSettings,
    WebAuthnMfaSettings: passkeySettings,
  },
  run(input, pool) {
    const user = pool.tokens.userOf(input.AccessToken);
    const app = input.SoftwareTokenMfaSettings;
    if (app?.Enabled && !new Authenticator(user).verified) {
      throw invalidParameter(pool.settings.noAppMessage);
    }
    /** @type {[factor: string, settings: FactorSettings | undefined][]} */
    const others = [
      ["SMS_MFA", input.SMSMfaSettings],
      ["EMAIL_OTP", input.EmailMfaSettings],
      ["WEB_AUTHN", input.WebAuthnMfaSettings],
    ];
    const missing = others.find(([factor, own]) => own?.Enabled && factor !== user.factor);
    if (missing) throw cannotTurnOn(missing[0]);
    const own = others.find(([factor]) => factor === user.factor)?.[1];
    if ([app, own].every((settings) => settings?.Enabled && settings.PreferredMfa)) {
      throw invalidParameter("Only one factor can be preferred");
    }
    if (app) setPreference(user, pool, app);
    if (own) setOtherFactor(user, own);
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
 * @param {FactorSettings} settings
 */
function setPreference(user, pool, { Enabled = false, PreferredMfa = false }) {
  const isRequired = pool.mfaOf(user) === "ON";
  const turnOff = isRequired && !Enabled ? pool.settings.turnOffWhereRequired : "allow";
  if (turnOff === "refuse") throw invalidParameter("MFA can't be turned off in this user pool");
  if (turnOff === "allow") {
    new Authenticator(user).setPreference({ enabled: Enabled, preferred: PreferredMfa });
  }
}

/**
 * For the factor that the user had already. It is preferred whenever the app is not.
 *
 * @param {import("../user-pool.js").User} user
 * @param {FactorSettings} settings
 */
function setOtherFactor(user, { Enabled = false, PreferredMfa = false }) {
  user.isFactorOff = !Enabled;
  const app = new Authenticator(user);
  if (Enabled && PreferredMfa) {
    app.setPreference({ enabled: app.enabled, preferred: false, listed: app.listed });
  }
}

/** @param {string} factor */
function cannotTurnOn(factor) {
  return invalidParameter(`User does not have delivery config set to turn on ${factor}`);
}
