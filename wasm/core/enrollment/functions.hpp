#pragma once

#include <string_view>

#include "secret.hpp"

/// The module's functions for JavaScript that need no attempt. A result is a JSON object with a
/// `value`, or with an `error` (the spelling of its code).
namespace mfa {

/// `options`: a JSON object with `region`, `userPoolId`, `endpoint` (strings), `fips`, `dualStack`
/// (booleans).
[[nodiscard]] Secret resolve_endpoint_of(std::string_view options);

/// `label`: a JSON object with `issuer` and `account` (strings). `secret` is base32.
[[nodiscard]] Secret setup_uri_of(std::string_view label, std::string_view secret);

/// A document with every member of the operation's input or output.
[[nodiscard]] Secret skeleton_of(std::string_view operation, bool is_output);

/// Returns the operation's input, made from `document` and `overrides` (both JSON), if it is valid.
/// Members of `overrides` replace those of `document`. An error has the member's `path`.
[[nodiscard]] Secret validate(std::string_view operation, std::string_view document,
                              std::string_view overrides);

/// The spelling of every error code, one per line.
[[nodiscard]] Secret list_error_codes();

}  // namespace mfa
