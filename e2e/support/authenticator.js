/** An authenticator app, played by oathtool. */
import { execFileSync } from "node:child_process";
import {
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";

/**
 * @param {string} secret In base32.
 * @param {Date} [time] The clock of the phone; this computer's by default.
 * @returns {string} The code that the app shows.
 */
export function codeOf(secret, time = new Date()) {
  return /** @type {string} */ (codesFrom(secret, time, 1)[0]);
}

/**
 * @param {string} secret
 * @returns {string} Six digits that the app shows at no time near: not within half an hour.
 */
export function wrongCodeFor(secret) {
  const halfAnHourAgo = new Date(Date.now() - 1_800_000);
  const shown = new Set(codesFrom(secret, halfAnHourAgo, 120));
  const candidates = Array.from({ length: 200 }, (_, i) => String(102_030 + i * 1_207));
  return /** @type {string} */ (candidates.find((code) => !shown.has(code)));
}

/**
 * @param {string} secret
 * @param {Date} time
 * @param {number} count
 * @returns {string[]} The codes of that many periods.
 */
function codesFrom(secret, time, count) {
  const now = `--now=@${Math.floor(time.getTime() / 1000)}`;
  const options = ["--totp", "--base32", now, `--window=${count - 1}`, secret];
  return execFileSync("oathtool", options, { encoding: "utf8" }).trim().split("\n");
}

/**
 * Sets up an authenticator app behind the page's back.
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
