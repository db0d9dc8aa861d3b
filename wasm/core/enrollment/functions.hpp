#pragma once

#include <string_view>

#include "secret.hpp"

/// The functions that the module gives to JavaScript beside the attempts. A result is a JSON object
/// with the `value`, or with an `error` by its spelling.
namespace mfa {

/// `options`: a JSON object with `region`, `userPoolId`, `endpoint` (strings), `fips`, `dualStack`
/// (booleans).
[[nodiscard]] Secret resolve_endpoint_of(std::string_view options);

/// `label`: a JSON object with `issuer` and `account` (strings). `secret` is base32.
[[nodiscard]] Secret setup_uri_of(std::string_view label, std::string_view secret);

/// A document with every member of the operation's input or output.
[[nodiscard]] Secret skeleton_of(std::string_view operation, bool is_output);

/// The input of the operation that `document` and `overrides` make, both JSON: a member of the
/// second takes the place of the first's. An error has the member's `path`.
[[nodiscard]] Secret validate(std::string_view operation, std::string_view document,
                              std::string_view overrides);

/// The spelling of every error code, one in a line.
[[nodiscard]] Secret list_error_codes();

}  // namespace mfa
