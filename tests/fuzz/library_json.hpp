#pragma once

// Compares what the core reads with nlohmann/json's parser.

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace mfa::fuzz {

/// The value as the library alone reads it; discarded if the text is not JSON. Nothing if there is
/// a number that no `double` holds, such as 1e400: only the library has this limit.
inline std::optional<nlohmann::json> read_by_library(std::string_view text) {
  try {
    return nlohmann::json::parse(text);
  } catch (const nlohmann::json::out_of_range&) {
    return std::nullopt;
  } catch (const nlohmann::json::parse_error&) {
    return nlohmann::json(nlohmann::json::value_t::discarded);
  }
}

}  // namespace mfa::fuzz
