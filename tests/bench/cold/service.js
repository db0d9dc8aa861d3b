/** A user pool that accepts everything, on another origin, so the browser sends CORS preflights. */
import { serve } from "../server.js";

/** The secret that it returns. */
export const secret = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSQ";

const session = "session".repeat(100);

/** @type {Record<string, object>} By operation. */
const answers = {
  AssociateSoftwareToken: { SecretCode: secret, Session: session },
  GetUser: { Username: "alice", UserAttributes: [{ Name: "sub", Value: "alice" }] },
  SetUserMFAPreference: {},
  VerifySoftwareToken: { Status: "SUCCESS", Session: session },
};

/** @returns {Promise<{url: string, stop: () => void}>} */
export function startService() {
  return serve((request, response) => {
    const cors = {
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    };
    if (request.method === "OPTIONS") {
      const headers = {
        "access-control-allow-headers": allowedHeaders(request),
        "access-control-max-age": "7200",
      };
      response.writeHead(200, { ...cors, ...headers }).end();
      return;
    }
    const operation = String(request.headers["x-amz-target"]).replace(/^.*\./, "");
    const answer = answers[operation];
    request.resume().on("end", () => {
      response.writeHead(answer ? 200 : 400, {
        ...cors,
        "content-type": "application/x-amz-json-1.1",
      });
      response.end(
        JSON.stringify(answer ?? { __type: "InvalidParameterException", message: operation }),
      );
    });
  });
}

/** @param {import("node:http").IncomingMessage} request */
const allowedHeaders = (request) =>
  String(request.headers["access-control-request-headers"] ?? "*");
