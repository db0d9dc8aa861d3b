#pragma once

#include <algorithm>
#include <string_view>

/// Classifies ASCII characters, whatever the locale. All return false for other characters.
namespace mfa::ascii {

constexpr bool is_digit(char32_t point) { return point >= '0' && point <= '9'; }
constexpr bool is_lower(char32_t point) { return point >= 'a' && point <= 'z'; }
constexpr bool is_upper(char32_t point) { return point >= 'A' && point <= 'Z'; }
constexpr bool is_letter(char32_t point) { return is_lower(point) || is_upper(point); }
constexpr bool is_alphanumeric(char32_t point) { return is_letter(point) || is_digit(point); }

constexpr char to_lower(char character) {
  const auto point = static_cast<unsigned char>(character);
  return is_upper(point) ? static_cast<char>(point + ('a' - 'A')) : character;
}

/// Whether the two are equal except for the case of ASCII letters.
constexpr bool is_same_in_any_case(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, {}, to_lower, to_lower);
}

}  // namespace mfa::ascii
