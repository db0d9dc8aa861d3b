#pragma once

#include <emscripten/val.h>

#include <memory>
#include <string>

#include "enroller.hpp"

/// The functions that the module gives to JavaScript beside the enroller. A result is `{value}` or
/// `{error}`, the error as its spelling.
namespace mfa {

/// `options` as in `Enroller::Enroller`.
[[nodiscard]] std::shared_ptr<Enroller> create_enroller(const emscripten::val& options);

/// `options`: `region`, `userPoolId`, `endpoint` (strings), `fips`, `dualStack` (booleans).
[[nodiscard]] emscripten::val js_resolve_endpoint(const emscripten::val& options);

/// `options`: `issuer`, `account` (strings), `secret` (a Uint8Array of base32 text; wiped).
[[nodiscard]] emscripten::val js_setup_uri(const emscripten::val& options);

/// A document with every member of the operation; `direction` is `input` or `output`. The value is
/// a Uint8Array of JSON.
[[nodiscard]] emscripten::val js_skeleton(const std::string& operation,
                                          const std::string& direction);

/// The input of the operation that `document` and `overrides` make, both Uint8Arrays of JSON,
/// wiped: a member of the second takes the place of the first's. The value is a Uint8Array of JSON;
/// an error comes with the member's `path`.
[[nodiscard]] emscripten::val js_validate(const std::string& operation,
                                          const emscripten::val& document,
                                          const emscripten::val& overrides);

/// The spelling of every error code, in an array.
[[nodiscard]] emscripten::val js_error_codes();

/// Wipes the keys of secrets that were shown long ago. In how many milliseconds to call it again; 0
/// when there is nothing left to wipe.
double js_expire_keys();

}  // namespace mfa
