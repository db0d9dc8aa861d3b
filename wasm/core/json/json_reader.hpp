#pragma once

#include <string_view>

#include "json_node.hpp"

namespace mfa::json {

/// Parses `text` into `node`, which must be new. Returns false if it is not JSON, or nested deeper
/// than sixteen levels; then discard `node`.
[[nodiscard]] bool read(std::string_view text, Node& node);

}  // namespace mfa::json
