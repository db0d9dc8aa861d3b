/** AWS's SDK for JavaScript v3, `qrcode` and `otpauth`. */
import {
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { TOTP } from "otpauth";
import { toCanvas } from "qrcode";
import { onCode, settings, showQr } from "./page.js";

const { accessToken: AccessToken, account, endpoint, issuer, region } = settings;
const client = new CognitoIdentityProviderClient({ endpoint, region });
const { SecretCode } = await client.send(new AssociateSoftwareTokenCommand({ AccessToken }));
const totp = new TOTP({ issuer, label: account, secret: SecretCode });
showQr(await toCanvas(totp.toString()));
onCode(async (code) => {
  if (totp.validate({ token: code, window: 1 }) === null) throw new Error("The code is wrong.");
  await client.send(new VerifySoftwareTokenCommand({ AccessToken, UserCode: code }));
  const preference = { Enabled: true, PreferredMfa: true };
  await client.send(
    new SetUserMFAPreferenceCommand({ AccessToken, SoftwareTokenMfaSettings: preference }),
  );
});
