#pragma once

#include <emscripten/val.h>

#include <string>
#include <string_view>

#include "endpoint.hpp"
#include "moment.hpp"
#include "secret.hpp"

/// Conversions between C++ and JavaScript values. Secrets cross as bytes, never as strings that
/// nobody can wipe.
namespace mfa::js {

/// The bytes of a Uint8Array, which is filled with zeros afterwards. Empty for anything that is not
/// one.
[[nodiscard]] Secret take_bytes(emscripten::val array);

/// A Uint8Array of its own with the secret's bytes.
[[nodiscard]] emscripten::val copy_bytes(std::string_view bytes);

/// The string member `name`; empty when it is missing or of another type.
[[nodiscard]] std::string string_member(const emscripten::val& object, const char* name);

/// The members `region`, `userPoolId`, `endpoint`, `fips` and `dualStack`.
[[nodiscard]] EndpointOptions endpoint_options(const emscripten::val& object);

/// Now, by `Date.now()` and `performance.now()`.
[[nodiscard]] Moment now();

[[nodiscard]] bool is_function(const emscripten::val& value);

/// A promise that never rejects, of how `promise` ended: an object as `Promise.allSettled` gives. A
/// coroutine may await nothing else, since awaiting a rejected promise destroys it without a word.
[[nodiscard]] emscripten::val settled(emscripten::val promise);

[[nodiscard]] bool is_fulfilled(const emscripten::val& settlement);

}  // namespace mfa::js
