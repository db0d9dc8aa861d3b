#pragma once

#include <string_view>

#include "json_node.hpp"

namespace mfa::json {

/// Reads the one value that `text` is into `node`, which must be new. False where it is no JSON, or
/// nested deeper than sixteen levels; `node` is to be thrown away then.
[[nodiscard]] bool read(std::string_view text, Node& node);

}  // namespace mfa::json
