/** What both proxies share: they read a call of the element, and send it on. */
import { text } from "node:stream/consumers";

const prefix = "AWSCognitoIdentityProviderService.";

/** In bytes. A call has one access token or session, which have some thousand. */
const largestBody = 64 * 1024;

/** Ends a request with a status of the proxy's own. */
class Refusal extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`Refused with status ${status}`);
    this.status = status;
  }
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {string} path The only one that the proxy serves.
 * @param {string[]} operations The only ones that get through.
 */
export async function readCall(request, path, operations) {
  if (request.url !== path) throw new Refusal(404);
  if (request.method !== "POST") throw new Refusal(405);
  const target = request.headers["x-amz-target"] ?? "";
  const operation = operations.find((name) => target === `${prefix}${name}`);
  if (!operation) throw new Refusal(403);
  // Browsers state the length, and Node.js reads no more than that.
  if (!(Number(request.headers["content-length"]) <= largestBody)) throw new Refusal(413);
  return { operation, input: parseObject(await text(request)) };
}

/** @param {string} body */
function parseObject(body) {
  try {
    const input = JSON.parse(body);
    if (Object.getPrototypeOf(input) === Object.prototype) return input;
  } catch {
    // Neither JSON nor, as for null, an object.
  }
  throw new Refusal(400);
}

/**
 * @param {string} upstream
 * @param {{operation: string, input: object}} call
 * @param {import("node:http").ServerResponse} response
 */
export async function forward(upstream, { operation, input }, response) {
  const answer = await fetch(upstream, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `${prefix}${operation}`,
    },
    body: JSON.stringify(input),
    signal: AbortSignal.timeout(15_000),
  });
  const body = Buffer.from(await answer.arrayBuffer());
  for (const name of ["content-type", "date", "x-amzn-requestid", "retry-after"]) {
    const value = answer.headers.get(name);
    if (value) response.setHeader(name, value);
  }
  response.writeHead(answer.status).end(body);
}

/**
 * A failing call must not end the server.
 *
 * @param {(...exchange: Exchange) => Promise<unknown>} handle
 * @returns {(...exchange: Exchange) => Promise<unknown>}
 * @typedef {[import("node:http").IncomingMessage, import("node:http").ServerResponse]} Exchange
 */
export const withRefusals = (handle) => (request, response) =>
  handle(request, response).catch((error) =>
    // An error without a status comes from Cognito or from your sign-in.
    response.writeHead(error instanceof Refusal ? error.status : 502).end(),
  );
