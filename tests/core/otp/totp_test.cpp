#include "totp.hpp"

#include <algorithm>
#include <chrono>

#include "support.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;

/// The secret of RFC 4226, appendix D, and of RFC 6238, appendix B.
totp::Key rfc_key() { return totp::Key("12345678901234567890"); }

constexpr std::string_view rfc_codes[]{"755224", "287082", "359152", "969429", "338314",
                                       "254676", "287922", "162583", "399871", "520489"};

TimeSpan at(std::chrono::seconds time) { return {Time(time), Time(time)}; }

TimeSpan in(std::int64_t counter, std::chrono::seconds second = 0s) {
  return at(counter * totp::period + second);
}

TEST_CASE("totp: gives the codes of RFC 4226, appendix D", "[totp]") {
  constexpr std::uint32_t codes[]{755224, 287082, 359152, 969429, 338314,
                                  254676, 287922, 162583, 399871, 520489};
  for (std::uint64_t counter = 0; counter < 10; ++counter) {
    CHECK(rfc_key().hotp(counter) == codes[counter]);
  }
}

TEST_CASE("totp: gives as many digits as requested, from the decimals of the same table",
          "[totp]") {
  CHECK(rfc_key().hotp(0, 1) == 4);
  CHECK(rfc_key().hotp(0, 9) == 284755224);
  CHECK(rfc_key().hotp(2, 9) == 137359152);
  CHECK(rfc_key().hotp(7, 9) == 82162583);
}

TEST_CASE("totp: gives the codes of RFC 6238, appendix B", "[totp]") {
  struct Vector {
    std::int64_t seconds;
    std::uint32_t code;
  };
  const auto vector = GENERATE(values<Vector>({{59, 94287082},
                                               {1111111109, 7081804},
                                               {1111111111, 14050471},
                                               {1234567890, 89005924},
                                               {2000000000, 69279037},
                                               {20000000000, 65353130}}));
  CAPTURE(vector.seconds);
  const Time time{std::chrono::seconds(vector.seconds)};
  CHECK(rfc_key().hotp(totp::counter_at(time), 8) == vector.code);
}

TEST_CASE("totp: counts with 64 bits, as oathtool does", "[totp]") {
  CHECK(rfc_key().hotp(0xFFFF'FFFF) == 117190);
  CHECK(rfc_key().hotp(0x1'0000'0000) == 999456);
  CHECK(rfc_key().hotp(0xFFFF'FFFF'FFFF'FFFF) == 94451);
}

TEST_CASE("totp: counts whole periods of 30 seconds from the epoch", "[totp]") {
  struct Edge {
    std::int64_t seconds;
    std::uint64_t counter;
  };
  const auto edge = GENERATE(values<Edge>({{0, 0},
                                           {29, 0},
                                           {30, 1},
                                           {59, 1},
                                           {60, 2},
                                           {20000000000, 666666666},
                                           // Before the epoch.
                                           {-1, 0},
                                           {-29, 0},
                                           {-30, 0},
                                           {-1000000000, 0}}));
  CAPTURE(edge.seconds);
  CHECK(totp::counter_at(Time(std::chrono::seconds(edge.seconds))) == edge.counter);
}

/// How many periods the code is away from those of `now`.
std::optional<std::int64_t> find_drift(const totp::Key& key, std::string_view code,
                                       const TimeSpan& now, int window) {
  const auto period = totp::find_period(key, code, now, window);
  if (!period) return std::nullopt;
  const std::uint64_t first = totp::counter_at(now.earliest);
  const std::uint64_t last = totp::counter_at(now.latest);
  return static_cast<std::int64_t>(*period - std::clamp(*period, first, last));
}

TEST_CASE("totp: finds the period of a code", "[totp]") {
  const int counter = GENERATE(range(0, 10));
  CAPTURE(counter);
  const std::string_view code = rfc_codes[counter];
  const int drift = counter - 5;

  CHECK(find_drift(rfc_key(), code, in(5), 5) == drift);
  CHECK(find_drift(rfc_key(), code, in(5, 29s), 5) == drift);
  CHECK(find_drift(rfc_key(), code, in(5), std::abs(drift)) == drift);
  if (drift != 0) {
    CHECK(find_drift(rfc_key(), code, in(5), std::abs(drift) - 1) == std::nullopt);
  }
}

TEST_CASE("totp: finds a code with leading zeros", "[totp]") {
  CHECK(find_drift(rfc_key(), "081804", at(1111111109s), 1) == 0);
}

TEST_CASE("totp: finds no period for a code of a distant period", "[totp]") {
  CHECK(find_drift(rfc_key(), "000000", in(5), 20) == std::nullopt);
}

// Two periods with one code, found by a search with Python's hmac.
TEST_CASE("totp: finds the nearest of two periods with the same code", "[totp]") {
  REQUIRE(rfc_key().hotp(103424) == rfc_key().hotp(103427));
  const std::string code = std::to_string(rfc_key().hotp(103424));

  CHECK(find_drift(rfc_key(), code, in(103425), 20) == -1);
  CHECK(find_drift(rfc_key(), code, in(103426), 20) == 1);
}

TEST_CASE("totp: prefers the past if two periods are equally near", "[totp]") {
  REQUIRE(rfc_key().hotp(153567) == rfc_key().hotp(153569));
  const std::string code = std::to_string(rfc_key().hotp(153567));

  CHECK(find_drift(rfc_key(), code, in(153568), 20) == -1);
}

TEST_CASE("totp: searches for a code near and before the epoch", "[totp]") {
  CHECK(find_drift(rfc_key(), "755224", at(0s), 20) == 0);
  CHECK(find_drift(rfc_key(), "755224", at(30s), 20) == -1);
  CHECK(find_drift(rfc_key(), "755224", at(-1h), 20) == 0);
  CHECK(find_drift(rfc_key(), "520489", at(-1h), 20) == 9);
}

TEST_CASE("totp: counts from the nearer end of a span of time", "[totp]") {
  const TimeSpan now{Time(4 * totp::period + 29s), Time(6 * totp::period)};
  CHECK(find_drift(rfc_key(), rfc_codes[3], now, 1) == -1);
  CHECK(find_drift(rfc_key(), rfc_codes[4], now, 0) == 0);
  CHECK(find_drift(rfc_key(), rfc_codes[5], now, 0) == 0);
  CHECK(find_drift(rfc_key(), rfc_codes[6], now, 0) == 0);
  CHECK(find_drift(rfc_key(), rfc_codes[7], now, 1) == 1);
  CHECK(find_drift(rfc_key(), rfc_codes[9], now, 3) == 3);
  CHECK(find_drift(rfc_key(), rfc_codes[9], now, 2) == std::nullopt);
  CHECK(find_drift(rfc_key(), rfc_codes[0], now, 3) == std::nullopt);
}

}  // namespace
}  // namespace mfa::test
