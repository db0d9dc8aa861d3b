#pragma once

#include <optional>
#include <string_view>

#include "moment.hpp"
#include "result.hpp"
#include "secret.hpp"

namespace mfa {

/// What an access token says of itself. Only read, to tell the user before a call that would fail;
/// the service verifies it.
struct TokenClaims {
  /// Whose it is: its issuer and subject, in one text. Empty where the token does not say.
  Secret user;
  /// When it expires; nothing where it does not say.
  std::optional<Time> expires;
};

/// The claims of an access token for the software-token operations. A token that is no readable JWT
/// (RFC 7519) has none: the service knows better.
///
/// Errors: `invalid_access_token` (form), `not_an_access_token` (an ID token, say), `missing_scope`
/// (`aws.cognito.signin.user.admin`). Source: "Understanding the access token", Amazon Cognito
/// Developer Guide.
[[nodiscard]] Result<TokenClaims> read_access_token(std::string_view text);

}  // namespace mfa
