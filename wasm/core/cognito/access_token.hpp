#pragma once

#include <optional>
#include <string_view>

#include "moment.hpp"
#include "result.hpp"
#include "secret.hpp"

namespace mfa {

/// What an access token says about itself. Not verified: that is up to the service. Shows the user
/// a problem before the call would fail.
struct TokenClaims {
  /// Its issuer and subject, in one text. Empty if the token has no subject.
  Secret user;
  /// When it expires; nothing if it does not say.
  std::optional<Time> expires;
};

/// Reads the claims of an access token for the software-token operations. A token that is not a
/// readable JWT (RFC 7519) has none, and the service decides about it.
///
/// Errors: `invalid_access_token` (form), `not_an_access_token` (an ID token, say), `missing_scope`
/// (`aws.cognito.signin.user.admin`). Source: "Understanding the access token", Amazon Cognito
/// Developer Guide.
[[nodiscard]] Result<TokenClaims> read_access_token(std::string_view text);

}  // namespace mfa
