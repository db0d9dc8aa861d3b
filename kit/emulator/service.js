import { decode } from "./bytes.js";
import { answerHeaders, preflightHeaders } from "./cors.js";
import { ServiceError } from "./errors.js";
import { operations } from "./operations/index.js";
import { AWS_JSON, errorReply, jsonReply, notUnderstood } from "./reply.js";
import { parseInput } from "./validation.js";

/** @typedef {import("./reply.js").Reply} Reply */
/** @typedef {import("./user-pool.js").UserPool} UserPool */

/**
 * @typedef {object} Request
 * @property {string} method
 * @property {string} path
 * @property {string} [region] The region of the endpoint that was called, if known.
 * @property {Record<string, string | string[] | undefined>} headers Their names in lower case.
 * @property {string} text The unparsed body.
 */

/**
 * @typedef {object} Call A received request.
 * @property {string} operation Empty if the request names none.
 * @property {string} method
 * @property {string} path
 * @property {string} [region]
 * @property {Record<string, string | string[] | undefined>} headers
 * @property {string} text The unparsed body.
 * @property {any} body The parsed body, if it is JSON.
 * @property {any} answer What the operation returned, if it was carried out; a fault may have
 *   changed what was sent.
 * @property {number | undefined} status The status of the response that was sent, if any.
 */

const TARGET = "AWSCognitoIdentityProviderService.";

/**
 * @param {Request} request
 * @param {Promise<unknown> | undefined} closed Settles when the connection is closed.
 * @param {object} service
 * @param {UserPool} service.pool
 * @param {import("./fault-plan.js").FaultPlan} service.faults
 * @param {Call[]} service.calls Records requests, but not preflights.
 * @param {Call[]} service.preflights
 * @returns {Promise<Reply | undefined>} Undefined breaks the connection.
 */
export async function answerTo(request, closed, { pool, faults, calls, preflights }) {
  let end = () => {};
  /** @type {Promise<void>} */
  const over = new Promise((resolve) => (end = resolve));
  closed?.then(end);
  const call = callOf(request);
  const isPreflight = call.method === "OPTIONS";
  (isPreflight ? preflights : calls).push(call);
  const fault = faults.take(isPreflight ? "preflight" : call.operation);
  const process = async () => (isPreflight ? preflightReply(call, pool) : run(call, pool, over));
  const reply = await fault(process, { now: pool.now, over });
  end();
  // Such as `faults.throttle` in place of `faults.throttle()`.
  if (typeof reply === "function") throw new TypeError("the fault returns a fault: call it first");
  call.status = reply?.status;
  return reply && { ...reply, headers: { ...common(pool), ...reply.headers } };
}

/**
 * @param {Request} request
 * @returns {Call}
 */
function callOf(request) {
  const target = String(request.headers["x-amz-target"]);
  const operation = target.startsWith(TARGET) ? target.slice(TARGET.length) : "";
  const body = parsed(request.text);
  return { ...request, operation, body, answer: undefined, status: undefined };
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
  const requested = headers["access-control-request-headers"]?.toString();
  const headersOfReply = preflightHeaders(settings.cors, requested);
  return { status: 200, headers: headersOfReply, body: new Uint8Array() };
}

/**
 * @param {Call} call
 * @param {UserPool} pool
 * @param {Promise<void>} over
 */
function run(call, pool, over) {
  const { method, headers, region = pool.region, text } = call;
  const isCall = method === "POST" && headers["content-type"] === AWS_JSON;
  const operation = operations.get(call.operation);
  if (!isCall || !operation) return notUnderstood();
  try {
    if (region !== pool.region) throw otherRegion(region, pool.userPoolId);
    call.answer = operation.run(parseInput(text, operation.input), pool, over);
    return operation.success?.(pool) ?? jsonReply(call.answer);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const reply = errorReply(error);
    call.answer = parsed(decode(reply.body));
    return reply;
  }
}

/**
 * @param {string} region
 * @param {string} userPoolId
 */
const otherRegion = (region, userPoolId) =>
  new ServiceError("ResourceNotFoundException", `User pool ${userPoolId} is not in ${region}.`);

/** @param {UserPool} pool */
function common({ now, settings }) {
  return {
    date: new Date(now()).toUTCString(),
    "x-amzn-requestid": crypto.randomUUID(),
    ...answerHeaders(settings.cors),
  };
}
