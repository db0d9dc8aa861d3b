/** A user's authenticator app. */
import {
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { Authenticator } from "../../kit/authenticator.js";

/**
 * @param {string} secret In base32.
 * @param {Date} [time] The clock of the phone; this computer's by default.
 * @returns {string} The code that the app shows.
 */
export function codeOf(secret, time = new Date()) {
  return appWith(secret, time).code();
}

/**
 * @param {string} secret
 * @returns {string} Six digits that the app shows at no time within a day.
 */
export function wrongCodeFor(secret) {
  return appWith(secret, new Date()).wrongCode();
}

/**
 * @param {string} secret
 * @param {Date} time
 */
function appWith(secret, time) {
  const app = new Authenticator({ now: () => time.getTime() });
  app.add(secret);
  return app;
}

/**
 * Sets up an authenticator app without the page.
 *
 * @param {{url: string, region: string}} pool
 * @param {string} accessToken
 * @returns {Promise<string>} Its secret.
 */
export async function setUpApp({ url, region }, accessToken) {
  const credentials = { accessKeyId: "none", secretAccessKey: "none" };
  const service = new CognitoIdentityProviderClient({ endpoint: url, region, credentials });
  const who = { AccessToken: accessToken };
  const { SecretCode: secret = "" } = await service.send(new AssociateSoftwareTokenCommand(who));
  await service.send(new VerifySoftwareTokenCommand({ ...who, UserCode: codeOf(secret) }));
  await service.send(
    new SetUserMFAPreferenceCommand({
      ...who,
      SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
    }),
  );
  return secret;
}
