#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "error.hpp"

namespace mfa {

/// A value or an error.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT(*-explicit-*)
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(*-explicit-*)
  Result(ErrorCode code) : Result(Error{code}) {}                            // NOLINT(*-explicit-*)

  [[nodiscard]] bool ok() const { return state_.index() == 0; }

  /// Only when `ok()`.
  [[nodiscard]] const T& value() const& { return *checked(std::get_if<0>(&state_)); }
  [[nodiscard]] T& value() & { return *checked(std::get_if<0>(&state_)); }
  [[nodiscard]] T&& value() && { return std::move(*checked(std::get_if<0>(&state_))); }

  /// Only when not `ok()`.
  [[nodiscard]] const Error& error() const { return *checked(std::get_if<1>(&state_)); }

 private:
  template <typename P>
  static P* checked(P* held) {
    assert(held != nullptr);
    return held;
  }

  std::variant<T, Error> state_;
};

}  // namespace mfa
