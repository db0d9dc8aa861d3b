#pragma once

#include <vector>

#include "json.hpp"
#include "secret.hpp"
#include "text.hpp"

namespace mfa::json {

struct Node {
  Type type = Type::null;
  bool boolean = false;
  /// Of a member of an object.
  Text name{};
  /// Of a string its characters; of a number its digits, as they were written.
  Text text{};
  /// The elements of an array, or the members of an object.
  std::vector<Node, WipingAllocator<Node>> values{};
};

}  // namespace mfa::json
