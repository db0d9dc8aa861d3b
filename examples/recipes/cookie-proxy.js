/** A proxy that puts the access token in, for pages whose tokens are in HttpOnly cookies. */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

const prefix = "AWSCognitoIdentityProviderService.";

/** What the element calls on a settings page. Nothing else gets through. */
const operations = [
  "GetUser",
  "AssociateSoftwareToken",
  "VerifySoftwareToken",
  "SetUserMFAPreference",
];

/**
 * @param {object} options
 * @param {string} options.upstream
 * @param {(request: import("node:http").IncomingMessage) => string | undefined} options.accessTokenOf Reads your session; a token that
 *   expires soon should be refreshed first.
 */
export function createCookieProxy({ upstream, accessTokenOf }) {
  return createServer(async (request, response) => {
    const target = request.headers["x-amz-target"] ?? "";
    const isOwnPage = request.headers["sec-fetch-site"] === "same-origin";
    const isKnown = target.startsWith(prefix) && operations.includes(target.replace(prefix, ""));
    if (!isOwnPage || !isKnown) return response.writeHead(403).end();
    const input = JSON.parse(await text(request));
    // Without one, Cognito's own refusal tells the element that the user is signed out.
    input.AccessToken = accessTokenOf(request) ?? "none";
    const answer = await fetch(upstream, {
      method: "POST",
      headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": target },
      body: JSON.stringify(input),
    });
    for (const name of ["content-type", "date", "x-amzn-requestid", "retry-after"]) {
      const value = answer.headers.get(name);
      if (value) response.setHeader(name, value);
    }
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  });
}
