#pragma once

#include <optional>
#include <string_view>

#include "error.hpp"
#include "moment.hpp"

namespace mfa {

/// Why `text` can't serve as an access token for the software-token operations, or nothing; `past`
/// is a time that has come for certain. Only reads the claims, to tell the person before a call
/// that would fail; the service verifies them. A token that is no readable JWT passes: the service
/// knows better.
///
/// `invalid_access_token` (form), `not_an_access_token` (an ID token, say), `missing_scope`
/// (`aws.cognito.signin.user.admin`), `access_token_expired` (before `past`). Source:
/// "Understanding the access token", Amazon Cognito Developer Guide.
[[nodiscard]] std::optional<ErrorCode> check_access_token(std::string_view text, Time past);

}  // namespace mfa
