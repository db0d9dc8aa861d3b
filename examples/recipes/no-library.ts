import type { CognitoTotpEnrollmentElement, Result } from "cognito-totp-enrollment";
import { setupEnd } from "./setup-end.ts";

const endpoint = "https://cognito-idp.eu-central-1.amazonaws.com/";

async function call(operation: string, input: object) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(input),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.__type);
  return answer;
}

/**
 * Signs in, with the element where an app must be set up. Resolves to the tokens or another
 * challenge.
 */
export async function signIn(
  enrollment: CognitoTotpEnrollmentElement,
  client: { clientId: string; username: string; password: string },
): Promise<Result> {
  const { clientId, username, password } = client;
  const answer = await call("InitiateAuth", {
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId: clientId,
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
  if (!answer.ChallengeName) return { authenticationResult: answer.AuthenticationResult };
  if (answer.ChallengeName !== "MFA_SETUP") return { challenge: answer };
  enrollment.clientId = clientId;
  enrollment.username = answer.ChallengeParameters.USER_ID_FOR_SRP ?? username;
  enrollment.mfasCanSetup = answer.ChallengeParameters.MFAS_CAN_SETUP;
  enrollment.session = answer.Session;
  const { hasExpired, result } = await setupEnd(enrollment);
  if (hasExpired) return signIn(enrollment, client);
  if (!result) throw new Error("The user canceled");
  return result;
}
