#include <algorithm>
#include <cstddef>
#include <string>

#include "base32.hpp"
#include "fuzz.hpp"

namespace mfa::fuzz {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// RFC 4648 §6, bit by bit and without padding.
std::string encoded(std::string_view bytes) {
  const auto bit = [&](std::size_t i) {
    const std::size_t byte = i / 8;
    if (byte >= bytes.size()) return 0U;
    return static_cast<unsigned char>(bytes[byte]) >> (7 - i % 8) & 1U;
  };
  std::string text;
  for (std::size_t i = 0; i < bytes.size() * 8; i += 5) {
    unsigned value = 0;
    for (std::size_t j = 0; j < 5; ++j) value = value << 1 | bit(i + j);
    text += alphabet[value];
  }
  return text;
}

std::string padded(std::string text) {
  while (text.size() % 8 != 0) text += '=';
  return text;
}

std::string with_case(std::string text, char first, char last, int by) {
  for (char& one : text) {
    if (one >= first && one <= last) one = static_cast<char>(one + by);
  }
  return text;
}

bool decodes_to(std::string_view text, std::string_view bytes) {
  const Result<Secret> decoded = base32::decode(text);
  return decoded.ok() && decoded.value().text() == bytes;
}

void check_accepted(std::string_view text, std::string_view bytes) {
  const std::string upper =
      with_case(std::string(text.substr(0, text.find('='))), 'a', 'z', 'A' - 'a');
  const std::string again = encoded(bytes);
  require(!bytes.empty(), "a secret has bytes");
  require(text.size() - upper.size() <= 6, "padding fills up one block");
  require(again.size() == upper.size(), "no character is left unused");
  require(upper.starts_with(again.substr(0, again.size() - 1)), "text is its own encoding");
  require(decodes_to(again, bytes), "what was decoded encodes to the same bytes");
}

}  // namespace

void run(std::string_view input) {
  const Result<Secret> decoded = base32::decode(input);
  if (decoded.ok()) {
    check_accepted(input, decoded.value().text());
  } else {
    require(decoded.error().code == ErrorCode::secret_unusable, "one error says it all");
  }

  const std::string text = encoded(input);
  require(input.empty() || decodes_to(text, input), "all bytes come back");
  require(input.empty() || decodes_to(padded(text), input), "and with padding");
  require(input.empty() || decodes_to(with_case(text, 'A', 'Z', 'a' - 'A'), input),
          "and in lower case");
  require(!base32::decode(text + "1").ok(), "1 is no character of the alphabet");
}

}  // namespace mfa::fuzz
