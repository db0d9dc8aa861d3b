#include "totp.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <unordered_map>
#include <vector>

#include "attempts.hpp"
#include "comparison.hpp"
#include "liboath.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using totp::Key;

std::uint32_t value_of(std::string_view code) {
  std::uint32_t value = 0;
  std::from_chars(code.data(), code.data() + code.size(), value);
  return value;
}

std::string six_digits(std::uint32_t value) {
  const std::string digits = std::to_string(value);
  return std::string(6 - digits.size(), '0') + digits;
}

std::time_t seconds_of(Time time) { return time.time_since_epoch() / 1s; }

Time start_of(std::uint64_t counter) {
  return Time{static_cast<std::int64_t>(counter) * totp::period};
}

/// How many periods the code is away from those of `now`.
std::optional<int> find_drift(const Key& key, std::string_view code, const TimeSpan& now,
                              int window) {
  const auto period = totp::find_period(key, code, now, window);
  if (!period) return std::nullopt;
  const std::uint64_t first = totp::counter_at(now.earliest);
  const std::uint64_t last = totp::counter_at(now.latest);
  return static_cast<int>(*period - std::clamp(*period, first, last));
}

std::string text_of(std::optional<int> drift) { return drift ? std::to_string(*drift) : "none"; }

/// Whether `ours` equals `theirs`. Of two equally near periods with the same code, we choose the
/// past one and liboath the future one. RFC 6238 does not specify the order, but says that codes
/// come late (§5.2).
bool agrees(std::optional<int> ours, std::optional<int> theirs, std::string_view secret,
            std::uint64_t now, const std::string& code) {
  if (!theirs || *theirs <= 0) return ours == theirs;
  const auto distance = static_cast<std::uint64_t>(*theirs);
  const bool also_past = distance <= now && liboath::hotp(secret, now - distance) == code;
  return ours == (also_past ? -*theirs : *theirs);
}

/// Makes each attempt with both implementations.
class Attempts {
 public:
  void make(const Attempt& attempt) {
    const Key key(attempt.secret);
    const std::string code = compare_codes(attempt, key);
    const std::time_t seconds = seconds_of(attempt.time);
    const auto ours = find_drift(key, code, {attempt.time, attempt.time}, attempt.window);
    const auto theirs = liboath::drift(attempt.secret, code, seconds, attempt.window);
    const auto now = static_cast<std::uint64_t>(seconds / 30);
    ++(theirs ? accepted : refused);
    drifts_.expect(agrees(ours, theirs, attempt.secret, now, code), [&] {
      return "secret " + hex(attempt.secret) + " at " + std::to_string(seconds) + " s, code " +
             code + ", window " + std::to_string(attempt.window) + ": ours " + text_of(ours) +
             ", liboath's " + text_of(theirs);
    });
  }

  void finish() const {
    codes_.finish();
    drifts_.finish();
    std::cout << "  liboath accepts " << accepted << " and refuses " << refused << "\n";
  }

  int accepted = 0;
  int refused = 0;

 private:
  /// Returns the code that the user types.
  std::string compare_codes(const Attempt& attempt, const Key& key) {
    const std::uint64_t counter = attempt.guess ? totp::counter_at(attempt.time) : attempt.counter;
    const std::uint32_t ours = key.hotp(counter);
    const std::string theirs = attempt.guess
                                   ? liboath::totp(attempt.secret, seconds_of(attempt.time))
                                   : liboath::hotp(attempt.secret, attempt.counter);
    codes_.expect(six_digits(ours) == theirs, [&] {
      return "secret " + hex(attempt.secret) + ", counter " + std::to_string(counter) + ": ours " +
             six_digits(ours) + ", liboath's " + theirs;
    });
    return attempt.guess ? six_digits(*attempt.guess) : theirs;
  }

  Comparison codes_{"codes with liboath"};
  Comparison drifts_{"verdicts with liboath"};
};

TEST_CASE("totp: a million checks give liboath's result", "[totp]") {
  Random random;
  Attempts attempts;
  for (int i = 0; i < million; ++i) attempts.make(random_attempt(random));
  attempts.finish();
  CHECK(attempts.accepted > million / 4);
  CHECK(attempts.refused > million / 4);
}

TEST_CASE("totp: checks with windows of up to 20 periods give liboath's result", "[totp]") {
  constexpr int count = 20'000;
  Random random;
  Attempts attempts;
  for (int i = 0; i < count; ++i) attempts.make(random_attempt(random, 20));
  attempts.finish();
  CHECK(attempts.accepted > count / 4);
  CHECK(attempts.refused > count / 4);
}

TEST_CASE("totp: codes of 64-bit counters have liboath's digits, six to eight", "[totp]") {
  Random random;
  Comparison comparison("codes of any counter with liboath");
  for (int i = 0; i < 30'000; ++i) {
    const std::string secret = random.bytes(1 + random.below(80));
    const std::uint64_t counter = random.any() >> random.below(64);
    const unsigned digits = 6 + static_cast<unsigned>(random.below(3));
    const std::uint32_t ours = Key(secret).hotp(counter, digits);
    const std::string theirs = liboath::hotp(secret, counter, digits);
    comparison.expect(ours == value_of(theirs), [&] {
      return "secret " + hex(secret) + ", counter " + std::to_string(counter) + ": ours " +
             std::to_string(ours) + ", liboath's " + theirs;
    });
  }
  comparison.finish();
}

/// Two periods of one secret that have the same code, not more than `apart` periods apart.
struct Twins {
  std::uint64_t first;
  std::uint64_t second;
  std::string code;
};

std::vector<Twins> find_twins(std::string_view secret, std::uint64_t periods, std::uint64_t apart) {
  std::vector<Twins> twins;
  std::unordered_map<std::string, std::uint64_t> latest;
  for (std::uint64_t counter = 0; counter < periods; ++counter) {
    const std::string code = liboath::hotp(secret, counter);
    const auto found = latest.find(code);
    if (found != latest.end() && counter - found->second <= apart) {
      twins.push_back({found->second, counter, code});
    }
    latest.insert_or_assign(code, counter);
  }
  return twins;
}

TEST_CASE("totp: finds the nearest of two periods with one code, like liboath", "[totp]") {
  constexpr int window = 20;
  constexpr std::uint64_t apart = 40;
  Random random;
  const std::string secret = random.bytes(20);
  const Key key(secret);
  Comparison comparison("verdicts on codes of two periods with liboath");
  int equally_near = 0;
  for (const Twins& twins : find_twins(secret, 500'000, apart)) {
    for (std::uint64_t now = twins.first; now <= twins.second; ++now) {
      const Time time = start_of(now);
      const auto ours = find_drift(key, twins.code, {time, time}, window);
      const auto theirs = liboath::drift(secret, twins.code, seconds_of(time), window);
      if (ours != theirs) ++equally_near;
      comparison.expect(agrees(ours, theirs, secret, now, twins.code), [&] {
        return "secret " + hex(secret) + " in period " + std::to_string(now) + ", code " +
               twins.code + ": ours " + text_of(ours) + ", liboath's " + text_of(theirs);
      });
    }
  }
  comparison.finish();
  std::cout << "  equally near, where we take the past one and liboath the future one: "
            << equally_near << "\n";
  CHECK(equally_near > 0);
}

/// liboath's result for each period, combined as totp.hpp specifies.
std::optional<int> drift_from_span(std::string_view secret, const std::string& code,
                                   std::uint64_t first, std::uint64_t last, int window) {
  const auto is_of = [&](std::uint64_t counter) {
    return liboath::drift(secret, code, seconds_of(start_of(counter)), 0).has_value();
  };
  for (std::uint64_t counter = first; counter <= last; ++counter) {
    if (is_of(counter)) return 0;
  }
  for (int distance = 1; distance <= window; ++distance) {
    const auto periods = static_cast<std::uint64_t>(distance);
    if (first >= periods && is_of(first - periods)) return -distance;
    if (is_of(last + periods)) return distance;
  }
  return std::nullopt;
}

TEST_CASE("totp: finds a code around a span of time where liboath does", "[totp]") {
  Random random;
  Comparison comparison("verdicts on spans of time with liboath");
  for (int i = 0; i < 20'000; ++i) {
    const Attempt attempt = random_attempt(random);
    const Key key(attempt.secret);
    const TimeSpan span{attempt.time,
                        attempt.time + std::chrono::milliseconds{random.between(0, 120'000)}};
    const std::string code = attempt.guess
                                 ? six_digits(*attempt.guess)
                                 : liboath::hotp(attempt.secret, attempt.counter + random.below(5));
    const auto ours = find_drift(key, code, span, attempt.window);
    const auto theirs = drift_from_span(
        attempt.secret, code, static_cast<std::uint64_t>(seconds_of(span.earliest) / 30),
        static_cast<std::uint64_t>(seconds_of(span.latest) / 30), attempt.window);
    comparison.expect(ours == theirs, [&] {
      return "secret " + hex(attempt.secret) + " from " +
             std::to_string(seconds_of(span.earliest)) + " s to " +
             std::to_string(seconds_of(span.latest)) + " s, code " + code + ", window " +
             std::to_string(attempt.window) + ": ours " + text_of(ours) + ", liboath's " +
             text_of(theirs);
    });
  }
  comparison.finish();
}

// RFC 6238 §4.2: T is the number of steps since the epoch. There is no period before the first.
TEST_CASE("totp: never counts below zero, as liboath does with the highest counters", "[totp]") {
  const std::string secret = "12345678901234567890";
  const std::string code = liboath::hotp(secret, 0xFFFF'FFFF'FFFF'FFFF);
  REQUIRE(six_digits(Key(secret).hotp(0xFFFF'FFFF'FFFF'FFFF)) == code);

  CHECK(liboath::drift(secret, code, 0, 1) == -1);
  CHECK(find_drift(Key(secret), code, {Time{0s}, Time{0s}}, 1) == std::nullopt);
}

}  // namespace
}  // namespace mfa::test
