#pragma once

#include <string>
#include <string_view>

#include "random.hpp"

namespace mfa::test {

inline constexpr std::string_view base32_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Characters of the alphabet in either case, with some padding.
inline std::string random_base32(Random& random) {
  std::string text;
  const std::uint64_t lower = random.below(3);  // none, all, or any of them
  for (std::uint64_t left = random.below(40); left > 0; --left) {
    const char one = base32_alphabet[random.below(base32_alphabet.size())];
    const bool is_lower = one >= 'A' && (lower == 1 || (lower == 2 && random.below(2) == 1));
    text += is_lower ? static_cast<char>(one - 'A' + 'a') : one;
  }
  const std::uint64_t padding = random.below(3);  // none, as much as is missing, or anything
  if (padding == 1) text.append((8 - text.size() % 8) % 8, '=');
  if (padding == 2) text.append(random.below(10), '=');
  return text;
}

/// Insertions that make a text invalid Base32.
inline std::string random_stain(Random& random) {
  using namespace std::string_view_literals;
  constexpr std::string_view stains[]{
      " "sv, " "sv, "  "sv, "="sv, "=="sv, "\n"sv, "\r\n"sv, "\t"sv, "-"sv, "\0"sv,
      // The neighbors of the alphabet's ranges.
      "0"sv, "1"sv, "8"sv, "9"sv, "@"sv, "["sv, "`"sv, "{"sv,
      // Their capitals are S, SS, I, FF, FI and ST.
      "\u017F"sv, "\u00DF"sv, "\u0131"sv, "\uFB00"sv, "\uFB01"sv, "\uFB06"sv,
      // These are capitals, but not of ASCII: I with a dot, the Kelvin sign, full-width A.
      "\u0130"sv, "\u212A"sv, "\uFF21"sv,
      // A no-break space, a zero-width space, a byte order mark.
      "\u00A0"sv, "\u200B"sv, "\uFEFF"sv};
  return random.below(4) == 0 ? random.bytes(1) : std::string(random.one_of(stains));
}

/// Text that looks like Base32, from valid to nonsense.
inline std::string hostile_text(Random& random) {
  std::string text = random_base32(random);
  if (random.below(8) == 0) text += random_base32(random);
  if (random.below(2) == 0) return text;
  for (std::uint64_t left = 1 + random.below(3); left > 0; --left) {
    const std::size_t at = random.below(text.size() + 1);
    const std::size_t replaced = random.below(2);
    text.replace(at, replaced, random_stain(random));
  }
  return text;
}

}  // namespace mfa::test
