/** A proxy that adds SECRET_HASH, for app clients that have a secret: the secret stays on the server. */
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

const prefix = "AWSCognitoIdentityProviderService.";

/** What the element calls, and which operations need the hash. Nothing else gets through. */
const parametersOf = {
  AssociateSoftwareToken: () => undefined,
  VerifySoftwareToken: () => undefined,
  SetUserMFAPreference: () => undefined,
  GetUser: () => undefined,
  RespondToAuthChallenge: (input) => input.ChallengeResponses,
};

/** @param {{upstream: string, origin: string, clientId: string, clientSecret: string}} options */
export function createProxy({ upstream, origin, clientId, clientSecret }) {
  const hash = (username) =>
    createHmac("sha256", clientSecret).update(`${username}${clientId}`).digest("base64");

  /** @param {string} operation @param {string} body */
  function withHash(operation, body) {
    const input = JSON.parse(body);
    const parameters = parametersOf[operation](input);
    if (parameters) parameters.SECRET_HASH = hash(parameters.USERNAME);
    return JSON.stringify(input);
  }

  return createServer(async (request, response) => {
    response.setHeader("access-control-allow-origin", origin);
    response.setHeader("access-control-allow-headers", "content-type, x-amz-target");
    response.setHeader("access-control-expose-headers", "date, x-amzn-requestid");
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    const target = request.headers["x-amz-target"] ?? "";
    const operation = target.replace(prefix, "");
    if (!Object.hasOwn(parametersOf, operation)) return response.writeHead(403).end();
    const answer = await fetch(upstream, {
      method: "POST",
      headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": target },
      body: withHash(operation, await text(request)),
    });
    for (const name of ["content-type", "date", "x-amzn-requestid", "retry-after"]) {
      const value = answer.headers.get(name);
      if (value) response.setHeader(name, value);
    }
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  });
}
