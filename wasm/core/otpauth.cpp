#include "otpauth.hpp"

#include <algorithm>
#include <chrono>

#include "ascii.hpp"
#include "utf8.hpp"

namespace mfa {
namespace {

bool is_control(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029;
}

bool is_bidi_mark(char32_t point) {
  return point == 0x061C || point == 0x200E || point == 0x200F ||
         (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

bool is_dropped(char32_t point) { return is_control(point) || is_bidi_mark(point); }

/// Calls `visit` with each code point that a label may have, and its bytes. A byte that is not
/// UTF-8 is passed as U+FFFD: apps refuse a URI that decodes to no text.
template <typename Visit>
void for_each_point(std::string_view text, const Visit& visit) {
  while (!text.empty()) {
    const std::string_view rest = text;
    const char32_t point = utf8::take(text);
    if (is_dropped(point)) continue;
    visit(point, point == utf8::replacement ? std::string_view("\uFFFD")
                                            : rest.substr(0, rest.size() - text.size()));
  }
}

std::string cleaned(std::string_view text) {
  std::string kept;
  for_each_point(text, [&](char32_t point, std::string_view bytes) {
    kept += point == U':' ? std::string_view("-") : bytes;
  });
  while (kept.ends_with(' ')) kept.pop_back();
  return kept.substr(std::min(kept.find_first_not_of(' '), kept.size()));
}

std::size_t count_points(std::string_view text) {
  std::size_t points = 0;
  for_each_point(text, [&](char32_t, std::string_view) { ++points; });
  return points;
}

/// The code points from `first` up to but not `last`.
std::string part_of(std::string_view text, std::size_t first, std::size_t last) {
  std::string part;
  std::size_t index = 0;
  for_each_point(text, [&](char32_t, std::string_view bytes) {
    if (index >= first && index < last) part += bytes;
    ++index;
  });
  return part;
}

bool is_unreserved(char character) {
  return ascii::is_alphanumeric(static_cast<unsigned char>(character)) ||
         std::string_view("-._~").find(character) != std::string_view::npos;
}

/// Two digits.
std::string two_digits(unsigned value) {
  return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
}

/// As ISO 8601 has it, such as `2026-11-26`. Years from 1970 to 9999.
std::string date_of(Time time) {
  const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(time)};
  const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
  return two_digits(year / 100) + two_digits(year) + "-" +
         two_digits(static_cast<unsigned>(date.month())) + "-" +
         two_digits(static_cast<unsigned>(date.day()));
}

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string encoded;
  for (const char character : text) {
    if (is_unreserved(character)) {
      encoded += character;
      continue;
    }
    const auto byte = static_cast<unsigned char>(character);
    encoded += {'%', hex[byte >> 4], hex[byte & 0x0F]};
  }
  return encoded;
}

}  // namespace

bool is_issuer(std::string_view text) {
  const std::string issuer = cleaned(text);
  return !issuer.empty() && text.find(':') == std::string_view::npos &&
         count_points(issuer) <= label_limit;
}

std::string fit_to_label(std::string_view text, std::size_t limit) {
  std::string part = cleaned(text);
  const std::size_t points = count_points(part);
  if (points <= limit) return part;
  const std::size_t front = limit / 2;
  const std::size_t back = limit - front - 1;
  return part_of(part, 0, front) + "\u2026" + part_of(part, points - back, points);
}

Label dated(const Label& label, Time now) {
  const std::string suffix = " (" + date_of(now) + ")";
  return {label.issuer, fit_to_label(label.account, label_limit - suffix.size()) + suffix};
}

Secret setup_uri(const Label& label, std::string_view secret) {
  const std::string issuer = percent_encoded(label.issuer);
  Secret uri("otpauth://totp/");
  uri.append(issuer);
  uri.append(":");
  uri.append(percent_encoded(label.account));
  uri.append("?secret=");
  uri.append(secret.substr(0, secret.find('=')));
  uri.append("&issuer=");
  uri.append(issuer);
  return uri;
}

}  // namespace mfa
