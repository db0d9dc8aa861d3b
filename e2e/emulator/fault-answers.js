/** Faults that answer in place of the operation, which is not carried out. */
import { ServiceError } from "./errors.js";
import { AWS_JSON, errorReply } from "./reply.js";

/** @typedef {import("./fault-plan.js").Fault} Fault */

/**
 * @param {object | string} body A string is sent as it is.
 * @param {{status?: number, contentType?: string, headers?: Record<string, string>}} [options]
 * @returns {Fault}
 */
export function answer(body, { status = 200, contentType = AWS_JSON, headers } = {}) {
  const bytes = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  return async () => ({
    status,
    headers: { "content-type": contentType, ...headers },
    body: bytes,
  });
}

/**
 * A web page, such as a captive portal's, or a proxy's with another status.
 *
 * @param {number} [status]
 */
export function html(status = 200) {
  const page = "<!doctype html><title>Welcome</title><p>Please sign in to use this network.</p>";
  return answer(page, { status, contentType: "text/html; charset=utf-8" });
}

/**
 * @param {string} type Such as `InternalErrorException`.
 * @param {string} [message]
 * @param {{status?: number, headers?: Record<string, string>}} [options]
 * @returns {Fault}
 */
export function refuse(type, message, { status = 400, headers = {} } = {}) {
  const { body, headers: own } = errorReply(new ServiceError(type, message, status));
  return async () => ({ status, headers: { ...own, ...headers }, body });
}

/**
 * @param {{status?: number, retryAfter?: number}} [options] Seconds.
 */
export function throttle({ status = 429, retryAfter } = {}) {
  const headers = retryAfter === undefined ? undefined : { "retry-after": String(retryAfter) };
  return refuse("TooManyRequestsException", "Rate exceeded", { status, headers });
}

export const attemptLimit = refuse(
  "LimitExceededException",
  "Attempt limit exceeded, please try after some time.",
);

export const internalError = refuse("InternalErrorException", "Internal server error", {
  status: 500,
});

export const badGateway = html(502);

const WAF_MESSAGE = "Request not allowed due to WAF block.";

export const wafBlock = refuse("ForbiddenException", WAF_MESSAGE, { status: 403 });

export const wafCaptcha = refuse("ForbiddenException", WAF_MESSAGE, {
  status: 405,
  headers: { "x-amzn-waf-action": "captcha" },
});
