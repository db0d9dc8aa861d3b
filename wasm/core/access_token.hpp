#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "error.hpp"

namespace mfa {

/// Why `text` can't serve as an access token for the software-token operations at the time `now`,
/// or nothing. Only reads the claims, to tell the person before a call that would fail; the service
/// verifies them. A token that is no readable JWT passes: the service knows better.
///
/// `invalid_access_token` (form), `not_an_access_token` (an ID token, say), `missing_scope`
/// (`aws.cognito.signin.user.admin`), `access_token_expired` (by more than five minutes, since the
/// computer's clock may be wrong). Source: "Understanding the access token", Amazon Cognito
/// Developer Guide.
[[nodiscard]] std::optional<ErrorCode> check_access_token(std::string_view text,
                                                          std::chrono::sys_seconds now);

}  // namespace mfa
