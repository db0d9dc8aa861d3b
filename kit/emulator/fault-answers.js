/** Faults that respond in place of the operation, which is not carried out. */
import { encode } from "./bytes.js";
import { cognitoCors } from "./cors.js";
import { ServiceError, userDisabled as disabled } from "./errors.js";
import { AWS_JSON, errorReply, notUnderstood as misunderstanding } from "./reply.js";

/** @typedef {import("./fault-plan.js").Fault} Fault */

/**
 * @param {object | string} body A string is sent unchanged.
 * @param {{status?: number, contentType?: string, headers?: Record<string, string>}} [options]
 * @returns {Fault}
 */
export function answer(body, { status = 200, contentType = AWS_JSON, headers } = {}) {
  const bytes = encode(typeof body === "string" ? body : JSON.stringify(body));
  return async () => ({
    status,
    headers: { "content-type": contentType, ...headers },
    body: bytes,
  });
}

/**
 * A web page: of a captive portal with 200, of a proxy with 502 or 504, of a firewall with 403.
 *
 * @param {number} [status]
 */
export function html(status = 200) {
  const page = "<!doctype html><title>Welcome</title><p>Please sign in to use this network.</p>";
  return answer(page, { status, contentType: "text/html; charset=utf-8" });
}

/**
 * @typedef {"__type" | "code" | "Code" | "hashes" | "header"} Spelling Where a refusal has its
 *   type: in `__type` and the header, as Cognito sends it; only in the body, as `code`, as `Code`,
 *   or in `__type` as `a#Type#b`; only in the header.
 */

/**
 * @param {string} type Such as `InternalErrorException`.
 * @param {string} [message]
 * @param {{status?: number, headers?: Record<string, string>, spelling?: Spelling}} [options]
 * @returns {Fault}
 */
export function refuse(type, message, { status = 400, headers = {}, spelling = "__type" } = {}) {
  const reply = errorReply(new ServiceError(type, message, status));
  const types = {
    __type: { __type: type },
    code: { code: type },
    Code: { Code: type },
    hashes: { __type: `a#${type}#b` },
    header: {},
  };
  const isInHeader = spelling === "__type" || spelling === "header";
  const typeHeader = isInHeader ? {} : { "x-amzn-errortype": undefined };
  return async () => ({
    status,
    headers: { ...reply.headers, ...typeHeader, ...headers },
    body: encode(JSON.stringify({ ...types[spelling], message })),
  });
}

/**
 * @param {object} [options]
 * @param {number} [options.status]
 * @param {number} [options.retryAfter] In seconds.
 * @param {boolean} [options.isReadable] Whether pages can read `Retry-After`. Cognito does not
 *   expose it, but something in front of it may.
 */
export function throttle({ status = 429, retryAfter, isReadable = false } = {}) {
  /** @type {Record<string, string>} */
  const headers = {};
  if (retryAfter !== undefined) headers["retry-after"] = String(retryAfter);
  if (isReadable) {
    headers["access-control-expose-headers"] = `${cognitoCors.exposeHeaders},Retry-After`;
  }
  return refuse("TooManyRequestsException", "Rate exceeded", { status, headers });
}

const LIMIT_MESSAGE = "Attempt limit exceeded, please try after some time.";

export const attemptLimit = refuse("LimitExceededException", LIMIT_MESSAGE);

export const failedAttempts = refuse("TooManyFailedAttemptsException", LIMIT_MESSAGE);

export const userDisabled = refuse(disabled().type, disabled().message);

/** A replica Region of the user pool, which can't carry out the operation for now. */
export const operationNotEnabled = refuse(
  "OperationNotEnabledException",
  "This operation is not enabled in this Region.",
);

/**
 * The service does not know the operation.
 *
 * @type {Fault}
 */
export const notUnderstood = async () => misunderstanding();

/**
 * The service can't read the request. With a 5xx status, the service failed.
 *
 * @param {number} [status]
 */
export const serializationException = (status = 400) =>
  refuse("SerializationException", undefined, { status });

export const internalError = refuse("InternalErrorException", "Internal server error", {
  status: 500,
});

/** Failures of AWS's common front, which are not in Cognito's model. */
export const internalFailure = refuse("InternalFailure", undefined, { status: 500 });

export const serviceUnavailable = refuse("ServiceUnavailable", undefined, { status: 503 });

export const serviceUnavailableException = refuse("ServiceUnavailableException", undefined, {
  status: 503,
});

export const internalServerErrorInHeader = refuse("InternalServerErrorException", undefined, {
  status: 502,
  spelling: "header",
});

export const badGateway = html(502);

export const gatewayTimeout = html(504);
