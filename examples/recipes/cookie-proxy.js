/** A proxy that puts the access token in, for pages whose tokens are in HttpOnly cookies. */
import { createServer } from "node:http";
import { forward, readCall, withRefusals } from "./forward.js";

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
 * @param {string} [options.path]
 * @param {(...exchange: import("./forward.js").Exchange) => Promise<string | undefined>} options.accessTokenOf
 *   Reads your session. Can refresh a token that expires soon, and set the new cookie with
 *   `response.setHeader`.
 */
export function createCookieProxy({ upstream, path = "/cognito", accessTokenOf }) {
  return createServer(
    withRefusals(async (request, response) => {
      // Calls of another site's page.
      if (request.headers["sec-fetch-site"] !== "same-origin") return response.writeHead(403).end();
      const { operation, input } = await readCall(request, path, operations);
      // Without one, Cognito's own refusal tells the element that the user is signed out.
      input.AccessToken = (await accessTokenOf(request, response)) ?? "none";
      await forward(upstream, { operation, input }, response);
    }),
  );
}
