#pragma once

#include <string_view>

namespace mfa::utf8 {

/// U+FFFD, what stands for bytes that are no text.
inline constexpr char32_t replacement = 0xFFFD;

/// Takes the first code point off `text` and returns it. Only when `text` is not empty.
/// A byte that begins no well-formed sequence (RFC 3629 §4) counts as `replacement`.
[[nodiscard]] char32_t take(std::string_view& text);

}  // namespace mfa::utf8
