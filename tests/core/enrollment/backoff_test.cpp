#include "backoff.hpp"

#include <cmath>

#include "support.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using enum ErrorCode;

constexpr double just_below_one = 0x1.fffffffffffffp-1;

Error asking_for(std::chrono::seconds retry_after) {
  return {.code = throttled, .retry_after = retry_after};
}

/// The wait before retry 1, 2 or 3 of an error.
milliseconds delay(int retry, double chance, const Error& error = {network_failed}) {
  const auto backoff = next_backoff({.retries = retry - 1, .delay = 123ms}, error, chance);
  REQUIRE(backoff.has_value());
  CHECK(backoff->retries == retry);
  return backoff->delay;
}

TEST_CASE("backoff: waits a random part of a ceiling that doubles", "[backoff]") {
  CHECK(delay(1, 0.0) == 0ms);
  CHECK(delay(2, 0.0) == 0ms);
  CHECK(delay(3, 0.0) == 0ms);
  CHECK(delay(1, 0.5) == 250ms);
  CHECK(delay(2, 0.5) == 500ms);
  CHECK(delay(3, 0.5) == 1000ms);
  CHECK(delay(1, just_below_one) == 499ms);
  CHECK(delay(2, just_below_one) == 999ms);
  CHECK(delay(3, just_below_one) == 1999ms);
}

TEST_CASE("backoff: stops after three automatic retries", "[backoff]") {
  for (const double chance : {0.0, 0.5, just_below_one}) {
    CHECK_FALSE(next_backoff({.retries = 3}, {network_failed}, chance).has_value());
    CHECK_FALSE(next_backoff({.retries = 3}, asking_for(1s), chance).has_value());
    CHECK_FALSE(next_backoff({.retries = 1000}, {network_failed}, chance).has_value());
  }
}

TEST_CASE("backoff: waits as long as the service asks, if that is longer", "[backoff]") {
  CHECK(delay(1, 0.5, asking_for(0s)) == 250ms);
  CHECK(delay(1, just_below_one, asking_for(1s)) == 1000ms);
  CHECK(delay(2, 0.0, asking_for(1s)) == 1000ms);
  CHECK(delay(3, 0.5, asking_for(1s)) == 1000ms);
  CHECK(delay(3, 0.75, asking_for(1s)) == 1500ms);
  CHECK(delay(3, just_below_one, asking_for(2s)) == 2000ms);
  CHECK(delay(1, 0.0, asking_for(10s)) == 10'000ms);
}

TEST_CASE("backoff: never waits more than ten seconds automatically", "[backoff]") {
  for (const std::chrono::seconds asked : {11s, 60s, 86'400s}) {
    CHECK_FALSE(next_backoff({}, asking_for(asked), 0.0).has_value());
    CHECK_FALSE(next_backoff({}, asking_for(asked), just_below_one).has_value());
  }
}

TEST_CASE("backoff: retries only transient failures", "[backoff]") {
  for (std::size_t i = 0; i < error_code_count; ++i) {
    const auto code = static_cast<ErrorCode>(i);
    CAPTURE(code);
    const bool passes = code == throttled || code == concurrent_modification ||
                        code == service_failed || code == network_failed || code == app_removed;
    CHECK(next_backoff({}, {code}, 0.5).has_value() == passes);
  }
}

TEST_CASE("backoff: never waits longer than the ceiling and what the service asked for",
          "[backoff]") {
  const milliseconds ceilings[]{500ms, 1000ms, 2000ms};
  std::uint32_t state = 2463534242;
  for (int round = 0; round < 2000; ++round) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    const double chance = std::ldexp(static_cast<double>(state), -32);
    const std::chrono::seconds asked(state % 12);
    for (int retries = 0; retries < 5; ++retries) {
      const auto backoff = next_backoff({.retries = retries}, asking_for(asked), chance);
      const bool repeats = retries < 3 && asked <= 10s;
      if (backoff.has_value() != repeats) FAIL(retries << " " << asked.count());
      if (!repeats) continue;
      const milliseconds most = std::max<milliseconds>(ceilings[retries], asked);
      if (backoff->delay < asked || backoff->delay > most) FAIL(backoff->delay.count());
    }
  }
}

}  // namespace
}  // namespace mfa::test
