#pragma once

// Compares what the core reads with nlohmann/json's parser.

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace mfa::fuzz {

/// The value as the library alone reads it; discarded if the text is not JSON. Nothing if there is
/// a number that no `double` holds, such as 1e400, or perhaps half of a surrogate pair: only the
/// library refuses these.
inline std::optional<nlohmann::json> read_by_library(std::string_view text) {
  try {
    return nlohmann::json::parse(text);
  } catch (const nlohmann::json::out_of_range&) {
    return std::nullopt;
  } catch (const nlohmann::json::parse_error&) {
    const bool may_have_half =
        text.find("\\ud") != std::string_view::npos || text.find("\\uD") != std::string_view::npos;
    if (may_have_half) return std::nullopt;
    return nlohmann::json(nlohmann::json::value_t::discarded);
  }
}

/// Whether the core reads the text: not if brackets nest more than 16 deep, or if it has a NUL.
inline bool is_readable(std::string_view text) {
  const auto is_bracket = [](char one) { return one == '[' || one == '{'; };
  return std::ranges::count_if(text, is_bracket) <= 16 && text.find('\0') == std::string_view::npos;
}

}  // namespace mfa::fuzz
