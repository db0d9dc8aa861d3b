#pragma once

#include <string_view>

#include "secret.hpp"

/// The module's functions for JavaScript that need no attempt. Unless stated otherwise, a result
/// is a JSON object with a `value`, or with an `error` (the spelling of its code).
namespace mfa {

/// `options`: a JSON object with `region`, `userPoolId`, `endpoint` (strings), `fips`, `dualStack`
/// (booleans).
[[nodiscard]] Secret resolve_endpoint_of(std::string_view options);

/// `label`: a JSON object with `issuer` and `account` (strings). `secret` is base32.
[[nodiscard]] Secret setup_uri_of(std::string_view label, std::string_view secret);

/// The spelling of every error code, one per line.
[[nodiscard]] Secret list_error_codes();

}  // namespace mfa
