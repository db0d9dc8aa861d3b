#pragma once

#include <string_view>

namespace mfa::utf8 {

/// U+FFFD, which replaces invalid bytes.
inline constexpr char32_t replacement = 0xFFFD;

/// Removes the first code point from `text`, which must not be empty, and returns it. A byte that
/// begins no well-formed sequence (RFC 3629 §4) counts as `replacement`.
[[nodiscard]] char32_t take(std::string_view& text);

}  // namespace mfa::utf8
