#pragma once

#include <emscripten/val.h>

#include <memory>
#include <string>
#include <utility>

#include "enroller.hpp"

/// The functions that the module gives to JavaScript beside the enroller. A result is `{value}` or
/// `{error}`, the error as its spelling.
namespace mfa {

/// A new enroller, as the number by which JavaScript knows it. `options` as in
/// `Enroller::Enroller`.
[[nodiscard]] int js_create_enroller(const emscripten::val& options);

/// The enroller of that number; null once it was closed.
[[nodiscard]] std::shared_ptr<Enroller> enroller_of(int number);

/// `Enroller::close`, after which the number stands for nothing.
void js_close(int number);

/// A method of the enroller of that number. Where there is none, nothing happens, and the answer is
/// false or undefined.
template <auto method, typename... Arguments>
auto js_call(int number, const Arguments&... arguments) {
  using Answer = decltype((std::declval<Enroller&>().*method)(arguments...));
  const std::shared_ptr<Enroller> enroller = enroller_of(number);
  return enroller ? ((*enroller).*method)(arguments...) : Answer();
}

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
