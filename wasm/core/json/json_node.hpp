#pragma once

#include <vector>

#include "json.hpp"
#include "secret.hpp"
#include "text.hpp"

namespace mfa::json {

struct Node {
  Type type = Type::null;
  bool boolean = false;
  /// For a member of an object.
  Text name{};
  /// The characters of a string; a number as it was written.
  Text text{};
  /// The elements of an array, or the members of an object.
  std::vector<Node, WipingAllocator<Node>> values{};
};

}  // namespace mfa::json
