#pragma once

#include "http.hpp"
#include "json.hpp"
#include "result.hpp"

/// What every operation's responses have in common.
namespace mfa::cognito {

/// The error `code` for `response`, with its request ID, status, arrival and `Retry-After`.
[[nodiscard]] Error refusal(ErrorCode code, const HttpResponse& response);

/// The object in the body of a successful response; an empty body counts as an empty object if
/// `may_be_blank`. Errors: the outcome's own, or why the service refused.
[[nodiscard]] Result<json::Document> decode(const HttpOutcome& outcome, bool may_be_blank = false);

}  // namespace mfa::cognito
