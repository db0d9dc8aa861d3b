/**
 * @typedef {object} CorsRules
 * @property {string} allowOrigin
 * @property {string} allowMethods
 * @property {string} [allowHeaders] By default those that the browser requests.
 * @property {string} exposeHeaders
 * @property {number} maxAge In seconds.
 */

/** @type {Readonly<CorsRules>} */
export const cognitoCors = {
  allowOrigin: "*",
  allowMethods: "POST",
  exposeHeaders: "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date",
  maxAge: 172_800,
};

/**
 * @param {CorsRules | undefined} rules
 * @returns {Record<string, string>} The headers of every response.
 */
export function answerHeaders(rules) {
  if (!rules) return {};
  return {
    "access-control-allow-origin": rules.allowOrigin,
    "access-control-expose-headers": rules.exposeHeaders,
  };
}

/**
 * @param {CorsRules | undefined} rules
 * @param {string} [requested] The headers that the browser requests.
 * @returns {Record<string, string>} The additional headers of a preflight response.
 */
export function preflightHeaders(rules, requested = "") {
  if (!rules) return {};
  return {
    "access-control-allow-headers": rules.allowHeaders ?? requested,
    "access-control-allow-methods": rules.allowMethods,
    "access-control-max-age": String(rules.maxAge),
  };
}
