import { encode } from "./bytes.js";

/**
 * @typedef {object} Reply
 * @property {number} status
 * @property {Record<string, string | undefined>} headers In lower case. An undefined value
 *   removes a header that every response has.
 * @property {Uint8Array} body
 * @property {() => Promise<boolean>} [halfway] Runs after half of the body was sent, and
 *   returns whether to send the rest.
 */

export const AWS_JSON = "application/x-amz-json-1.1";

/**
 * @param {object} body
 * @param {number} [status]
 * @param {Record<string, string>} [headers]
 * @returns {Reply}
 */
export function jsonReply(body, status = 200, headers = {}) {
  const json = encode(JSON.stringify(body));
  return { status, headers: { "content-type": AWS_JSON, ...headers }, body: json };
}

/** @param {{type: string, message?: string, status: number}} error */
export function errorReply({ type, message, status }) {
  return jsonReply({ __type: type, message: message || undefined }, status, {
    "x-amzn-errortype": `${type}:`,
    ...(message ? { "x-amzn-errormessage": message.slice(0, 1000).replace(/[^ -~]/g, "?") } : {}),
  });
}

/** For a request that calls no operation of the service. */
export const notUnderstood = () =>
  jsonReply(
    {
      code: "BadRequest",
      message: "The server did not understand the operation that was requested.",
      type: "client",
    },
    404,
  );

/**
 * Each response ends its connection: browsers silently repeat requests that get no response on a
 * reused connection, which would hide the faults.
 *
 * @param {import("node:http").ServerResponse} response
 * @param {Reply} reply
 */
export async function send(response, { status, headers, body, halfway }) {
  // HTTP forbids Content-Length with 204.
  const length = status === 204 ? {} : { "content-length": String(body.length) };
  const all = { ...length, connection: "close", ...headers };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  response.sendDate = false;
  response.writeHead(status, Object.fromEntries(given));
  if (halfway) {
    const middle = Math.floor(body.length / 2);
    await new Promise((resolve) => response.write(body.subarray(0, middle), resolve));
    if (!(await halfway())) return void response.destroy();
    body = body.subarray(middle);
  }
  response.end(body);
}
