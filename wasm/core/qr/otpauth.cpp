#include "otpauth.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

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

/// Whether the character shows nothing: a space of any width, also of none.
bool is_blank(char32_t point) {
  return point == ' ' || point == 0xA0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200D) ||
         point == 0x202F || point == 0x205F || point == 0x2060 || point == 0x3000 ||
         point == 0x3164 || point == 0xFEFF;
}

bool is_dropped(char32_t point) { return is_control(point) || is_bidi_mark(point); }

/// Calls `visit` with each code point that a label may have, and its bytes. A byte that is not
/// UTF-8 is passed as U+FFFD: apps refuse a URI that does not decode to text.
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

Text cleaned(std::string_view text) {
  Text kept;
  std::size_t visible = 0;
  for_each_point(text, [&](char32_t point, std::string_view bytes) {
    if (kept.empty() && is_blank(point)) return;
    kept += point == U':' ? std::string_view("-") : bytes;
    if (!is_blank(point)) visible = kept.size();
  });
  return std::string_view(kept).substr(0, visible);
}

std::size_t count_points(std::string_view text) {
  std::size_t points = 0;
  for_each_point(text, [&](char32_t, std::string_view) { ++points; });
  return points;
}

/// The code points from `first` to before `last`.
Text part_of(std::string_view text, std::size_t first, std::size_t last) {
  Text part;
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

void append_two_digits(Text& text, unsigned value) {
  text.append(static_cast<char>('0' + value / 10 % 10));
  text.append(static_cast<char>('0' + value % 10));
}

/// In ISO 8601, such as `2026-11-26`. Years from 1970 to 9999.
Text date_of(Time time) {
  const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(time)};
  const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
  Text text;
  append_two_digits(text, year / 100);
  append_two_digits(text, year);
  text += "-";
  append_two_digits(text, static_cast<unsigned>(date.month()));
  text += "-";
  append_two_digits(text, static_cast<unsigned>(date.day()));
  return text;
}

Text percent_encoded(std::string_view text) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  Text encoded;
  for (const char character : text) {
    if (is_unreserved(character)) {
      encoded.append(character);
      continue;
    }
    const auto byte = static_cast<unsigned char>(character);
    for (const char one : {'%', hex[byte >> 4], hex[byte & 0x0F]}) encoded.append(one);
  }
  return encoded;
}

}  // namespace

bool is_issuer(std::string_view text) {
  const Text issuer = cleaned(text);
  return !issuer.empty() && text.find(':') == std::string_view::npos &&
         count_points(issuer) <= label_limit;
}

Text fit_to_label(std::string_view text, std::size_t limit) {
  Text part = cleaned(text);
  const std::size_t points = count_points(part);
  if (points <= limit) return part;
  const std::size_t front = limit / 2;
  const std::size_t back = limit - front - 1;
  Text shortened = part_of(part, 0, front);
  shortened += "\u2026";
  shortened += part_of(part, points - back, points);
  return shortened;
}

Label dated(const Label& label, Time now) {
  const Text date = date_of(now);
  constexpr std::size_t brackets = 3;
  Text account = fit_to_label(label.account, label_limit - date.size() - brackets);
  account += " (";
  account += date;
  account += ")";
  return {label.issuer, std::move(account)};
}

Secret setup_uri(const Label& label, std::string_view secret) {
  const Text issuer = percent_encoded(label.issuer);
  Secret uri("otpauth://totp/");
  uri.append(issuer.text());
  uri.append(":");
  uri.append(percent_encoded(label.account).text());
  uri.append("?secret=");
  uri.append(secret.substr(0, secret.find('=')));
  uri.append("&issuer=");
  uri.append(issuer.text());
  return uri;
}

}  // namespace mfa
