import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { answerHeaders, preflightHeaders } from "./cors.js";
import { ServiceError } from "./errors.js";
import { operations } from "./operations/index.js";
import { AWS_JSON, errorReply, jsonReply, notUnderstood, send } from "./reply.js";
import { parseInput } from "./validation.js";

/** @typedef {import("./reply.js").Reply} Reply */
/** @typedef {import("./user-pool.js").UserPool} UserPool */

/**
 * @typedef {object} Call A request, from the moment it has come.
 * @property {string} operation Empty when it names none.
 * @property {string} method
 * @property {string} path
 * @property {import("node:http").IncomingHttpHeaders} headers
 * @property {string} text The body, as it came.
 * @property {any} body The same, when it is JSON.
 * @property {any} answer What the operation has answered, if it was carried out; a fault may have
 *   changed it on its way.
 * @property {number | undefined} status Of the answer that was sent, if one was.
 */

const TARGET = "AWSCognitoIdentityProviderService.";

/**
 * @param {object} options
 * @param {UserPool} options.pool
 * @param {import("./fault-plan.js").FaultPlan} options.faults
 * @param {Call[]} options.calls Where requests are written down, but not preflights.
 * @param {Call[]} options.preflights
 */
export function createService({ pool, faults, calls, preflights }) {
  return createServer(async (request, response) => {
    const call = await read(request).catch(() => undefined);
    if (!call) return; // the client has left
    const isPreflight = call.method === "OPTIONS";
    (isPreflight ? preflights : calls).push(call);

    const { promise: over, settle: end } = settleable();
    response.once("close", end);
    const fault = faults.take(isPreflight ? "preflight" : call.operation);
    const process = async () => (isPreflight ? preflightReply(call, pool) : run(call, pool, over));
    const reply = await fault(process, { now: pool.now, over });
    end();
    call.status = reply?.status;
    if (reply) await send(response, { ...reply, headers: { ...common(pool), ...reply.headers } });
    else response.destroy();
  });
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @returns {Promise<Call>}
 */
async function read(request) {
  const { method = "", url: path = "", headers } = request;
  const text = String(await buffer(request));
  const target = String(headers["x-amz-target"]);
  const operation = target.startsWith(TARGET) ? target.slice(TARGET.length) : "";
  return {
    operation,
    method,
    path,
    headers,
    text,
    body: parsed(text),
    answer: undefined,
    status: undefined,
  };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {Call} call
 * @param {UserPool} pool
 * @returns {Reply}
 */
function preflightReply({ headers }, { settings }) {
  const requested = headers["access-control-request-headers"];
  const headersOfReply = preflightHeaders(settings.cors, requested);
  return { status: 200, headers: headersOfReply, body: Buffer.alloc(0) };
}

/**
 * @param {Call} call
 * @param {UserPool} pool
 * @param {Promise<void>} over
 */
function run(call, pool, over) {
  const { method, headers, text } = call;
  const isCall = method === "POST" && headers["content-type"] === AWS_JSON;
  if (!isCall || !headers["x-amz-target"]) return notUnderstood();
  try {
    const operation = operations.get(call.operation);
    if (!operation) throw new ServiceError("UnknownOperationException");
    call.answer = operation.run(parseInput(text, operation.input), pool, over);
    return jsonReply(call.answer);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const reply = errorReply(error);
    call.answer = parsed(String(reply.body));
    return reply;
  }
}

/** @param {UserPool} pool */
function common({ now, settings }) {
  return {
    date: new Date(now()).toUTCString(),
    "x-amzn-requestid": randomUUID(),
    ...answerHeaders(settings.cors),
  };
}

function settleable() {
  let settle = () => {};
  /** @type {Promise<void>} */
  const promise = new Promise((resolve) => (settle = resolve));
  return { promise, settle };
}
