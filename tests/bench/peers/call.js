/** Cognito's protocol, as a hand-written page speaks it. */
import { settings } from "./page.js";

/**
 * @param {string} operation
 * @param {object} input
 */
export async function call(operation, input) {
  const response = await fetch(settings.endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify({ AccessToken: settings.accessToken, ...input }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
  return answer;
}

/** @param {string} code */
export async function enroll(code) {
  const { Status } = await call("VerifySoftwareToken", { UserCode: code });
  if (Status !== "SUCCESS") throw new Error("The code is wrong.");
  await call("SetUserMFAPreference", {
    SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
  });
}
