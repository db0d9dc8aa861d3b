/**
 * Errors with the sentence of another: the user can do the same about them.
 *
 * @type {Record<string, keyof import("./index.js").Strings["errors"]>}
 */
export const sameAs = {
  invalid_access_token: "access_token_expired",
  access_token_revoked: "access_token_expired",
  not_verified: "code_mismatch",
  out_of_order: "service_failed",
  concurrent_modification: "throttled",
  unknown_service_error: "service_failed",
  user_not_found: "not_authorized",
  timed_out: "network_failed",
  answer_too_large: "answer_unreadable",
  module_unavailable: "network_failed",
};
