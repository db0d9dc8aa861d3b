#include "totp.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "hmac.hpp"
#include "utf8.hpp"

namespace mfa::totp {
namespace {

std::uint32_t value_of(std::string_view code) {
  std::uint32_t value = 0;
  for (const char digit : code) value = value * 10 + static_cast<std::uint32_t>(digit - '0');
  return value;
}

struct Range {
  char32_t first;
  char32_t last;
};

/// Spaces (White_Space), dashes, and characters that show nothing (marks of direction among them):
/// what apps and people put between digits.
constexpr std::array separators{
    Range{0x09, 0x0D},     Range{' ', ' '},       Range{'-', '-'},       Range{0x85, 0x85},
    Range{0xA0, 0xA0},     Range{0xAD, 0xAD},     Range{0x1680, 0x1680}, Range{0x2000, 0x2015},
    Range{0x2028, 0x202F}, Range{0x205F, 0x206F}, Range{0x2212, 0x2212}, Range{0x3000, 0x3000},
    Range{0xFE58, 0xFE58}, Range{0xFE63, 0xFE63}, Range{0xFEFF, 0xFEFF}, Range{0xFF0D, 0xFF0D}};

bool is_separator(char32_t point) {
  return std::ranges::any_of(
      separators, [=](const Range& range) { return point >= range.first && point <= range.last; });
}

constexpr char32_t full_width_zero = 0xFF10;

std::optional<char> digit_of(char32_t point) {
  const char32_t zero = point >= full_width_zero ? full_width_zero : U'0';
  if (point < zero || point > zero + 9) return std::nullopt;
  return static_cast<char>('0' + static_cast<int>(point - zero));
}

}  // namespace

std::uint64_t counter_at(std::chrono::sys_seconds time) {
  const auto seconds = std::max<std::chrono::seconds>(time.time_since_epoch(), {});
  return static_cast<std::uint64_t>(seconds / period);
}

std::uint32_t hotp(std::string_view key, std::uint64_t counter, unsigned digits) {
  std::array<char, 8> message{};
  for (std::size_t i = 0; i < message.size(); ++i) {
    message[i] = static_cast<char>(counter >> (56 - 8 * i) & 0xFF);
  }
  Sha1Digest digest = hmac_sha1(key, {message.data(), message.size()});

  const std::size_t offset = digest.back() & 0x0FU;
  std::uint32_t truncated = 0;
  for (std::size_t i = 0; i < 4; ++i) truncated = truncated << 8 | digest[offset + i];
  wipe(digest.data(), digest.size());

  std::uint32_t modulus = 1;
  for (unsigned i = 0; i < digits; ++i) modulus *= 10;
  return (truncated & 0x7FFFFFFFU) % modulus;
}

Result<Secret> parse_code(std::string_view typed) {
  Secret code(code_digits);
  std::size_t digits = 0;
  while (!typed.empty()) {
    const char32_t point = utf8::take(typed);
    if (is_separator(point)) continue;
    const std::optional<char> digit = digit_of(point);
    if (!digit) return ErrorCode::code_not_digits;
    if (digits < code_digits) code.bytes()[digits] = *digit;
    ++digits;
  }
  if (digits == 0) return ErrorCode::code_empty;
  if (digits < code_digits) return ErrorCode::code_too_short;
  if (digits > code_digits) return ErrorCode::code_too_long;
  return code;
}

std::optional<int> find_drift(std::string_view key, std::string_view code,
                              std::chrono::sys_seconds now, int window) {
  const std::uint32_t wanted = value_of(code);
  for (int distance = 0; distance <= window; ++distance) {
    for (const int drift : {-distance, distance}) {
      if (hotp(key, counter_at(now + drift * period)) == wanted) return drift;
    }
  }
  return std::nullopt;
}

}  // namespace mfa::totp
