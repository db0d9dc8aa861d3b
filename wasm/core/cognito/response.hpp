#pragma once

#include "http.hpp"
#include "json.hpp"
#include "result.hpp"

/// What every operation's responses have in common.
namespace mfa::cognito {

/// The error that `response` is, with what helps support and what says when to try again.
[[nodiscard]] Error refusal(ErrorCode code, const HttpResponse& response);

/// The object in the body of a response of success; an empty body counts as an empty object if
/// `may_be_blank`. Errors: the outcome's own, or why the service refused.
[[nodiscard]] Result<json::Document> decode(const HttpOutcome& outcome, bool may_be_blank = false);

}  // namespace mfa::cognito
