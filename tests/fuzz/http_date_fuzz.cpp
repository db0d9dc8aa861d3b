#include <array>
#include <cstring>
#include <ctime>
#include <string>

#include "fuzz.hpp"
#include "http_date.hpp"

namespace mfa::fuzz {
namespace {

/// As the C library writes it. The year always has four digits.
std::string written(std::time_t seconds) {
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  std::array<char, 64> day{};
  std::array<char, 64> time{};
  require(std::strftime(day.data(), day.size(), "%a, %d %b ", &parts) > 0, "a day is written");
  require(std::strftime(time.data(), time.size(), " %H:%M:%S GMT", &parts) > 0, "and a time");
  const std::string year = std::to_string(parts.tm_year + 1900);
  return day.data() + std::string(4 - year.size(), '0') + year + time.data();
}

void check_accepted(std::string_view text, std::chrono::sys_seconds time) {
  std::string canonical(text);
  const bool is_leap_second = text.substr(23, 2) == "60";
  if (is_leap_second) canonical.replace(23, 2, "59");
  const std::time_t shown = time.time_since_epoch().count() - (is_leap_second ? 1 : 0);
  // The name of the day is not compared with the date, since the core does not read it.
  require(written(shown).substr(3) == canonical.substr(3), "a date is what it says");
}

/// 0 to 9999, the years that fit the format.
std::time_t time_from(std::string_view bytes) {
  constexpr std::int64_t first = -62'167'219'200;
  constexpr std::uint64_t seconds = 315'569'520'000;
  std::uint64_t number = 0;
  std::memcpy(&number, bytes.data(), std::min(bytes.size(), sizeof number));
  return first + static_cast<std::int64_t>(number % seconds);
}

}  // namespace

void run(std::string_view input) {
  if (const auto time = parse_http_date(input)) check_accepted(input, *time);

  const std::time_t time = time_from(input);
  const auto parsed = parse_http_date(written(time));
  require(parsed && parsed->time_since_epoch().count() == time, "every time comes back");
}

}  // namespace mfa::fuzz
