import {
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  type CognitoIdentityProviderClient,
  type InitiateAuthCommandOutput,
} from "@aws-sdk/client-cognito-identity-provider";
import type { CognitoTotpEnrollmentElement } from "cognito-totp-enrollment";
import { setupEnd } from "./setup-end.ts";

/**
 * Signs in, with the element where an app must be set up. Resolves to the tokens or another
 * challenge.
 */
export async function signInWithSdk(
  enrollment: CognitoTotpEnrollmentElement,
  sdk: CognitoIdentityProviderClient,
  client: { clientId: string; username: string; password: string },
): Promise<InitiateAuthCommandOutput> {
  const { clientId: ClientId, username, password } = client;
  const answer = await sdk.send(
    new InitiateAuthCommand({
      AuthFlow: "USER_PASSWORD_AUTH",
      ClientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  );
  if (answer.ChallengeName !== "MFA_SETUP") return answer;
  const { USER_ID_FOR_SRP: USERNAME = username, MFAS_CAN_SETUP } = answer.ChallengeParameters ?? {};
  enrollment.mfasCanSetup = MFAS_CAN_SETUP;
  enrollment.session = answer.Session;
  const { hasExpired, result } = await setupEnd(enrollment);
  if (hasExpired) return signInWithSdk(enrollment, sdk, client);
  // Without a client ID, the result is the session with which the SDK responds to the challenge.
  const Session = result?.session;
  if (!Session) throw new Error("The user canceled");
  return sdk.send(
    new RespondToAuthChallengeCommand({
      ClientId,
      Session,
      ChallengeName: "MFA_SETUP",
      ChallengeResponses: { USERNAME },
    }),
  );
}
