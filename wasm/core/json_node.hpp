#pragma once

#include <string_view>
#include <vector>

#include "json.hpp"
#include "secret.hpp"

namespace mfa::json {

template <typename T>
using WipedVector = std::vector<T, WipingAllocator<T>>;

/// No string, which would have a short text, such as a code, in every object it was moved from.
using Text = WipedVector<char>;

struct Node {
  Type type = Type::null;
  bool boolean = false;
  /// Of a string its characters; of a number its digits, as they were written.
  Text text{};
  /// The elements of an array, or the values of an object's members.
  WipedVector<Node> values{};
  /// The names of those members.
  WipedVector<Text> names{};
};

inline std::string_view view_of(const Text& text) { return {text.data(), text.size()}; }

}  // namespace mfa::json
