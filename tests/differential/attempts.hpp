#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "moment.hpp"
#include "random.hpp"

namespace mfa::test {

inline constexpr int million = 1'000'000;

/// A user types a code at some time.
struct Attempt {
  /// Decoded.
  std::string secret;
  Time time{};
  /// How many periods the code may be away.
  int window = 0;
  /// The period of the code: that of `time`, one in the window, or one just outside of it.
  std::uint64_t counter = 0;
  /// Typed instead of that period's code; right only by accident.
  std::optional<std::uint32_t> guess;
};

/// The window is at most `widest`, and never reaches below 1970: see "never counts below zero".
inline Attempt random_attempt(Random& random, int widest = 3) {
  using namespace std::chrono;
  constexpr milliseconds end = sys_days{year{2200} / January / 1}.time_since_epoch();
  constexpr milliseconds early = minutes{10};

  Attempt attempt;
  attempt.secret = random.bytes(1 + random.below(80));
  const milliseconds bound = random.below(1000) == 0 ? early : end;
  attempt.time = Time{milliseconds{random.between(0, bound.count() - 1)}};
  const std::int64_t now = attempt.time.time_since_epoch() / 30s;
  attempt.window = static_cast<int>(std::min(now, random.between(0, widest)));
  const std::int64_t drift = random.between(-attempt.window - 1, attempt.window + 1);
  attempt.counter = static_cast<std::uint64_t>(std::max<std::int64_t>(now + drift, 0));
  if (random.below(4) == 0) attempt.guess = static_cast<std::uint32_t>(random.below(1'000'000));
  return attempt;
}

}  // namespace mfa::test
