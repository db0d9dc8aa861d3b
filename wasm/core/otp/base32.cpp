#include "base32.hpp"

#include <cstddef>
#include <cstdint>

namespace mfa::base32 {
namespace {

constexpr unsigned bits_per_character = 5;
constexpr std::uint32_t not_in_alphabet = 32;

std::uint32_t value_of(char character) {
  if (character >= 'A' && character <= 'Z') return static_cast<std::uint32_t>(character - 'A');
  if (character >= 'a' && character <= 'z') return static_cast<std::uint32_t>(character - 'a');
  if (character >= '2' && character <= '7') return static_cast<std::uint32_t>(character - '2' + 26);
  return not_in_alphabet;
}

std::string_view without_padding(std::string_view text) {
  constexpr std::size_t most_padding = 6;
  std::size_t padding = 0;
  while (padding < most_padding && text.ends_with('=')) {
    text.remove_suffix(1);
    ++padding;
  }
  return text;
}

/// 1, 3 or 6 characters more than a multiple of 8 leave a whole character unused: no bytes encode
/// to that length.
bool is_possible_length(std::size_t characters) {
  const std::size_t rest = characters % 8;
  return characters > 0 && rest != 1 && rest != 3 && rest != 6;
}

}  // namespace

Result<Secret> decode(std::string_view text) {
  const std::string_view characters = without_padding(text);
  if (!is_possible_length(characters.size())) return ErrorCode::secret_unusable;

  Secret bytes(characters.size() * bits_per_character / 8);
  std::size_t written = 0;
  std::uint32_t buffer = 0;
  unsigned bits = 0;
  for (const char character : characters) {
    const std::uint32_t value = value_of(character);
    if (value == not_in_alphabet) return ErrorCode::secret_unusable;
    buffer = (buffer << bits_per_character | value) & 0xFFF;
    bits += bits_per_character;
    if (bits >= 8) {
      bits -= 8;
      bytes.bytes()[written++] = static_cast<char>(buffer >> bits & 0xFF);
    }
  }
  return bytes;
}

}  // namespace mfa::base32
