/**
 * A proxy that adds SECRET_HASH, for app clients that have a secret: the secret stays on the
 * server.
 */
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { forward, readCall, withRefusals } from "./forward.js";

/** What the element calls. Nothing else gets through. */
const operations = [
  "AssociateSoftwareToken",
  "VerifySoftwareToken",
  "SetUserMFAPreference",
  "GetUser",
  "RespondToAuthChallenge",
];

/**
 * @param {{upstream: string, path?: string, origin: string, clientId: string, clientSecret:
 *   string}} options
 */
export function createProxy({ upstream, path = "/cognito", origin, clientId, clientSecret }) {
  const hash = (username) =>
    createHmac("sha256", clientSecret).update(`${username}${clientId}`).digest("base64");

  return createServer(
    withRefusals(async (request, response) => {
      response.setHeader("access-control-allow-origin", origin);
      response.setHeader("access-control-allow-headers", "content-type, x-amz-target");
      response.setHeader("access-control-expose-headers", "date, x-amzn-requestid");
      if (request.method === "OPTIONS") return response.writeHead(204).end();
      const { operation, input } = await readCall(request, path, operations);
      const parameters = input.ChallengeResponses;
      if (parameters) parameters.SECRET_HASH = hash(parameters.USERNAME);
      await forward(upstream, { operation, input }, response);
    }),
  );
}
