#include "http_date.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace mfa {
namespace {

constexpr std::string_view form = "Sun, 06 Nov 1994 08:49:37 GMT";
constexpr std::string_view month_names = "JanFebMarAprMayJunJulAugSepOctNovDec";
constexpr std::string_view day_names = "SunMonTueWedThuFriSat";

/// The index of a three-letter name; nothing if it is not in `names`.
std::optional<unsigned> index_of(std::string_view name, std::string_view names) {
  const std::size_t position = names.find(name);
  if (position == std::string_view::npos || position % 3 != 0) return std::nullopt;
  return static_cast<unsigned>(position / 3);
}

/// The value of a text of digits; -1 for any other text.
int number(std::string_view digits) {
  const auto is_digit = [](char character) { return character >= '0' && character <= '9'; };
  if (!std::ranges::all_of(digits, is_digit)) return -1;
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// Whether the separators are those of `form`.
bool has_form(std::string_view text) {
  constexpr std::array<std::size_t, 11> fixed{3, 4, 7, 11, 16, 19, 22, 25, 26, 27, 28};
  if (text.size() != form.size()) return false;
  return std::ranges::all_of(fixed, [=](std::size_t i) { return text[i] == form[i]; });
}

}  // namespace

std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text) {
  if (!has_form(text)) return std::nullopt;
  const auto month = index_of(text.substr(8, 3), month_names);
  const int day = number(text.substr(5, 2));
  const int year = number(text.substr(12, 4));
  const int hours = number(text.substr(17, 2));
  const int minutes = number(text.substr(20, 2));
  const int seconds = number(text.substr(23, 2));
  if (!month || !index_of(text.substr(0, 3), day_names) || day < 0 || year < 0) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(*month + 1),
                                         std::chrono::day(static_cast<unsigned>(day))};
  // A leap second counts as the second after it.
  const bool is_time =
      hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds <= 60;
  if (!date.ok() || !is_time) return std::nullopt;
  // Seconds come first: hours and minutes have only 32 bits in WebAssembly.
  return std::chrono::sys_seconds(std::chrono::sys_days(date)) + std::chrono::hours(hours) +
         std::chrono::minutes(minutes) + std::chrono::seconds(seconds);
}

}  // namespace mfa
