#pragma once

// Helpers for the tests of several modules.

#include <catch_amalgamated.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "error.hpp"
#include "http.hpp"
#include "result.hpp"

namespace Catch {

/// Makes a failed check name the error.
template <>
struct StringMaker<mfa::ErrorCode> {
  static std::string convert(mfa::ErrorCode code) { return std::string(mfa::to_string(code)); }
};

}  // namespace Catch

namespace mfa::test {

// For texts with a NUL in them.
using namespace std::string_view_literals;

/// The error's code; nothing when there is a value.
template <typename T>
std::optional<ErrorCode> error_of(const Result<T>& result) {
  if (result.ok()) return std::nullopt;
  return result.error().code;
}

/// Bytes as RFCs print them: lower-case hexadecimal.
template <typename Bytes>
std::string hex(const Bytes& bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const auto one : bytes) {
    const auto byte = static_cast<unsigned char>(one);
    text += {digits[byte >> 4], digits[byte & 0x0F]};
  }
  return text;
}

/// A response of the service.
inline HttpOutcome answer(int status, std::string_view body, HttpHeaders headers = {}) {
  return HttpResponse{status, std::move(headers), Secret(body)};
}

inline HttpOutcome answer(std::string_view body) { return answer(200, body); }

}  // namespace mfa::test
