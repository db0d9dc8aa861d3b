#include "local_check.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <limits>

namespace mfa {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// A code at most this many periods old was still displayed when the user began typing.
constexpr int latest_typing = 3;

Time start_of(std::uint64_t period) {
  return Time(totp::period * static_cast<std::int64_t>(period));
}

/// How many periods `period` is away from those of `now`; negative when it is earlier.
std::int64_t drift_of(std::uint64_t period, const TimeSpan& now) {
  const std::uint64_t first = totp::counter_at(now.earliest);
  const std::uint64_t last = totp::counter_at(now.latest);
  const std::uint64_t nearest = std::clamp(period, first, last);
  return static_cast<std::int64_t>(period - nearest);
}

Verdict verdict_of(std::int64_t drift) {
  if (std::abs(drift) <= totp::service_window) return Verdict::current;
  if (drift < 0 && drift >= -latest_typing) return Verdict::expired;
  return Verdict::other_time;
}

}  // namespace

TimeSpans Clocks::possible() const {
  if (service.empty()) return {TimeSpan{computer, computer}};
  return service;
}

Time Clocks::certainly_past() const {
  if (service.empty()) return computer - largest_clock_error;
  return std::min(computer, service.front().earliest);
}

std::optional<seconds> Clocks::computer_offset() const {
  if (!are_checked()) return std::nullopt;
  return std::chrono::round<seconds>(computer - service.front().middle());
}

Finding examine(const totp::Key& key, std::string_view code, const Clocks& clocks,
                const ShownKeys& shown, int window) {
  for (const TimeSpan& now : clocks.possible()) {
    if (const auto period = totp::find_period(key, code, now, window)) {
      return examine(*period, clocks);
    }
  }
  for (const TimeSpan& now : clocks.possible()) {
    if (shown.matches(code, now, near_window)) return {Verdict::replaced};
  }
  return {Verdict::none};
}

Finding examine(std::uint64_t period, const Clocks& clocks) {
  auto nearest = std::numeric_limits<std::int64_t>::max();
  for (const TimeSpan& now : clocks.possible()) {
    const std::int64_t drift = drift_of(period, now);
    if (std::abs(drift) < std::abs(nearest)) nearest = drift;
  }
  const Time middle = start_of(period) + milliseconds(totp::period) / 2;
  const Time now = clocks.are_checked() ? clocks.service.front().middle() : clocks.computer;
  return {verdict_of(nearest), period, std::chrono::round<seconds>(middle - now)};
}

bool is_worth_sending(Verdict verdict, bool are_clocks_checked) {
  if (verdict == Verdict::current) return true;
  const bool is_of_another_time = verdict == Verdict::expired || verdict == Verdict::other_time;
  return is_of_another_time && !are_clocks_checked;
}

Time next_code_at(std::optional<std::uint64_t> period, const Clocks& clocks) {
  const bool is_known =
      clocks.are_checked() && period && examine(*period, clocks).verdict == Verdict::current;
  if (!is_known) return clocks.computer + totp::period;
  const milliseconds wait = start_of(*period + 1) - clocks.service.front().earliest;
  return clocks.computer + std::max(wait, milliseconds(0));
}

}  // namespace mfa
