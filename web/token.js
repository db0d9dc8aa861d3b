/** Reads access tokens (RFC 7519 §4.1), but decides nothing: that is up to C++ and the service. */
import { warn } from "./console.js";

/**
 * @param {string} token
 * @returns {Record<string, unknown>} Of any JSON type. Empty if the token is not readable.
 */
export function claimsOf(token) {
  try {
    const [, payload = ""] = token.split(".");
    return JSON.parse(atob(payload.replace(/-/g, "+").replace(/_/g, "/"))) ?? {};
  } catch {
    return {};
  }
}

/**
 * Identifies the token's user; empty if the token has no subject.
 *
 * @param {string} token
 */
export function subjectOf(token) {
  const { iss, sub } = claimsOf(token);
  return sub ? JSON.stringify([iss, sub]) : "";
}

let isWarned = false;

/**
 * Warns the page's developer, once, if the token is from another user pool than the options say. It
 * may still be right: regions can share a user pool.
 *
 * @param {string} token
 * @param {import("./types.js").EndpointOptions} options
 */
export function warnOfOtherPool(token, { region, userPoolId, endpoint }) {
  const issuer = /^"https:\/\/(?:issuer-)?cognito-idp\.([^./]+)\.[^/]+\/(.+)"$/;
  const [, ownRegion, ownPool] = issuer.exec(JSON.stringify(claimsOf(token).iss)) ?? [];
  if (isWarned || !ownRegion || endpoint) return;
  const expected = region || userPoolId?.split("_")[0];
  const isOtherPool = userPoolId && userPoolId !== ownPool;
  if (expected === ownRegion && !isOtherPool) return;
  isWarned = true;
  const option = isOtherPool ? "userPoolId" : "region";
  warn(`the access token is of another user pool than the option "${option}" says`);
}
