#pragma once

#include <emscripten/val.h>

#include <memory>

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

/// The spelling of every error code, in an array.
[[nodiscard]] emscripten::val js_error_codes();

}  // namespace mfa
