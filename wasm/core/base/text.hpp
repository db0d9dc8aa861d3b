#pragma once

#include <concepts>
#include <string_view>

#include "secret.hpp"

namespace mfa {

/// A text that is not secret, so it may be copied. Why not std::string: see `Bytes`.
class Text : public Bytes {
 public:
  Text() = default;
  template <std::convertible_to<std::string_view> T>
    requires(!std::derived_from<T, Text>)
  Text(const T& text) : Bytes(std::string_view(text)) {}  // NOLINT(*-explicit-*)

  operator std::string_view() const { return text(); }  // NOLINT(*-explicit-*)

  Text& operator+=(std::string_view more) {
    append(more);
    return *this;
  }

  template <std::convertible_to<std::string_view> T>
  friend bool operator==(const Text& one, const T& other) {
    return one.text() == std::string_view(other);
  }
};

}  // namespace mfa
