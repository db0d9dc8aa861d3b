#include "local_check.hpp"

#include <random>

#include "attempt.hpp"
#include "base32.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using enum Verdict;

totp::Key test_key() { return totp::Key(base32::decode(secret_code).value().text()); }

Clocks unchecked() { return {now.wall}; }

Clocks checked_to(std::chrono::milliseconds width) {
  return {now.wall, {{now.wall, now.wall + width}}};
}

Finding found(std::string_view code, const Clocks& clocks = unchecked(), int window = near_window) {
  return examine(test_key(), code, clocks, ShownKeys(), window);
}

TEST_CASE("local_check: finds the time of a code", "[local_check]") {
  struct Case {
    std::string_view code;
    Verdict verdict;
    std::chrono::seconds offset;
  };
  // `now` is the middle of a period.
  const auto one = GENERATE(values<Case>({{code_now, current, 0s},
                                          {code_1_old, current, -30s},
                                          {code_1_new, current, 30s},
                                          {code_2_old, expired, -60s},
                                          {code_3_old, expired, -90s},
                                          {code_4_old, other_time, -120s},
                                          {code_2_new, other_time, 60s},
                                          {code_20_old, other_time, -600s},
                                          {code_20_new, other_time, 600s},
                                          {code_21_old, none, 0s},
                                          {code_21_new, none, 0s},
                                          {code_of_no_period, none, 0s}}));
  CAPTURE(one.code);
  CHECK(found(one.code).verdict == one.verdict);
  CHECK(found(one.code).offset == one.offset);
}

TEST_CASE("local_check: counts from the service's time if it is known", "[local_check]") {
  const Clocks clocks{now.wall + 10min, {{now.wall, now.wall}}};
  CHECK(found(code_now, clocks).verdict == current);
  CHECK(found(code_20_new, clocks).verdict == other_time);
  CHECK(found(code_20_new, clocks).offset == 600s);
  CHECK(found(code_21_new, clocks).verdict == none);
}

TEST_CASE("local_check: a code that the service may accept is current, however wide the span",
          "[local_check]") {
  // From the middle of one period to the beginning of the next but one.
  const Clocks clocks = checked_to(45s);
  CHECK(found(code_1_old, clocks).verdict == current);
  CHECK(found(code_now, clocks).verdict == current);
  CHECK(found(code_1_new, clocks).verdict == current);
  CHECK(found(code_2_new, clocks).verdict == current);
  CHECK(found(code_3_new, clocks).verdict == current);
  CHECK(found(code_4_new, clocks).verdict == other_time);
  CHECK(found(code_2_old, clocks).verdict == expired);
}

TEST_CASE("local_check: of several possible periods, finds the code's own", "[local_check]") {
  const std::uint64_t period = totp::counter_at(now.wall);
  for (const auto width : {0s, 15s, 45s}) {
    CAPTURE(width);
    CHECK(found(code_1_old, checked_to(width)).period == period - 1);
    CHECK(found(code_now, checked_to(width)).period == period);
    CHECK(found(code_1_new, checked_to(width)).period == period + 1);
    CHECK(found(code_2_new, checked_to(width)).period == period + 2);
  }
}

TEST_CASE("local_check: considers all possible times", "[local_check]") {
  const Clocks clocks{now.wall - 1h, {{now.wall, now.wall}, {now.wall + 2min, now.wall + 2min}}};
  CHECK_FALSE(clocks.are_checked());
  CHECK(clocks.computer_offset() == std::nullopt);
  CHECK(found(code_now, clocks).verdict == current);
  CHECK(found(code_4_new, clocks).verdict == current);
  CHECK(found(code_3_new, clocks).verdict == current);
  CHECK(found(code_20_new, clocks).verdict == other_time);
  CHECK(found(code_20_new, clocks).offset == 1h + 600s);
  CHECK(next_code_at(found(code_now, clocks).period, clocks) == clocks.computer + 30s);
}

TEST_CASE("local_check: searches a day around when the user insists", "[local_check]") {
  CHECK(found(code_day_old).verdict == none);
  CHECK(found(code_day_old, unchecked(), wide_window).verdict == other_time);
  CHECK(found(code_day_old, unchecked(), wide_window).offset == -24h);
  CHECK(found(code_day_new, unchecked(), wide_window).offset == 24h);
}

TEST_CASE("local_check: recognizes a code of a secret that was shown before", "[local_check]") {
  ShownKeys shown;
  shown.add(test_key(), 0s);
  const totp::Key fresh("12345678901234567890");
  const auto verdict = [&](std::string_view code) {
    return examine(fresh, code, unchecked(), shown, near_window).verdict;
  };
  CHECK(verdict(code_now) == replaced);
  CHECK(verdict(code_20_old) == replaced);
  CHECK(verdict(code_21_old) == none);
  CHECK(examine(test_key(), code_now, unchecked(), shown, near_window).verdict == current);
}

TEST_CASE("local_check: sends only codes that the service may accept", "[local_check]") {
  CHECK(is_worth_sending(current, true));
  CHECK(is_worth_sending(current, false));
  CHECK_FALSE(is_worth_sending(expired, true));
  CHECK(is_worth_sending(expired, false));
  CHECK_FALSE(is_worth_sending(other_time, true));
  CHECK(is_worth_sending(other_time, false));
  CHECK_FALSE(is_worth_sending(replaced, true));
  CHECK_FALSE(is_worth_sending(replaced, false));
  CHECK_FALSE(is_worth_sending(none, true));
  CHECK_FALSE(is_worth_sending(none, false));
}

TEST_CASE("local_check: tells how far the computer's clock is off", "[local_check]") {
  CHECK(unchecked().computer_offset() == std::nullopt);
  CHECK(checked_to(1s).computer_offset() == 0s);
  CHECK(Clocks{now.wall + 10min, {{now.wall, now.wall + 1s}}}.computer_offset() == 600s);
  CHECK(Clocks{now.wall - 10min, {{now.wall, now.wall + 1s}}}.computer_offset() == -600s);
}

TEST_CASE("local_check: a wrong clock alone does not make a time certainly past", "[local_check]") {
  CHECK(unchecked().certainly_past() == now.wall - 24h);
  CHECK(checked_to(2s).certainly_past() == now.wall);
  // The computer's clock is fast; then the clock of the service or of a proxy.
  CHECK(Clocks{now.wall + 1h, {{now.wall, now.wall}}}.certainly_past() == now.wall);
  CHECK(Clocks{now.wall, {{now.wall + 1h, now.wall + 1h}}}.certainly_past() == now.wall);
}

TEST_CASE("local_check: tells when the next code is accepted", "[local_check]") {
  const auto next = [](std::string_view code, const Clocks& clocks) {
    const Finding finding = examine(test_key(), code, clocks, ShownKeys(), near_window);
    return next_code_at(finding.period, clocks) - clocks.computer;
  };
  // The middle of a period.
  CHECK(next(code_now, checked_to(0s)) == 15s);
  CHECK(next(code_1_old, checked_to(0s)) == 0s);
  CHECK(next(code_1_new, checked_to(0s)) == 45s);
  // By the computer's clock, which may be wrong.
  CHECK(next(code_now, {now.wall - 1h, {{now.wall, now.wall}}}) == 15s);
  // Whatever the phone shows, it shows another code half a minute later.
  CHECK(next(code_now, unchecked()) == 30s);
  CHECK(next(code_20_old, unchecked()) == 30s);
  CHECK(next(code_20_old, checked_to(0s)) == 30s);
  CHECK(next(code_2_old, checked_to(0s)) == 30s);
  CHECK(next(code_of_no_period, checked_to(0s)) == 30s);
  // Not too early when the time is not exactly known.
  CHECK(next(code_now, checked_to(10s)) == 15s);
  CHECK(next(code_now, checked_to(20s)) == 15s);
  CHECK(next(code_1_new, checked_to(20s)) == 45s);
}

TEST_CASE("local_check: searches no further than a day, even when the user insists",
          "[local_check]") {
  // 2,881 periods before and after `now`.
  CHECK(found("930847", unchecked(), wide_window).verdict == none);
  CHECK(found("344785", unchecked(), wide_window).verdict == none);
}

TEST_CASE("local_check: searches for old entries only near now, even when the user insists",
          "[local_check]") {
  ShownKeys shown;
  shown.add(test_key(), 0s);
  const totp::Key fresh("12345678901234567890");
  CHECK(examine(fresh, code_21_old, unchecked(), shown, wide_window).verdict == none);
}

TEST_CASE("local_check: searches around each possible time", "[local_check]") {
  const Clocks clocks{now.wall, {{now.wall - 1h, now.wall - 1h}, {now.wall, now.wall}}};
  CHECK(found(code_now, clocks).verdict == current);
  CHECK(found(code_hour_old, clocks).verdict == current);
  ShownKeys shown;
  shown.add(test_key(), 0s);
  const totp::Key fresh("12345678901234567890");
  CHECK(examine(fresh, code_now, clocks, shown, near_window).verdict == replaced);
  CHECK(examine(fresh, code_hour_old, clocks, shown, near_window).verdict == replaced);
}

TEST_CASE("local_check: measures a clock's error from the middle of the span", "[local_check]") {
  CHECK(Clocks{now.wall + 10min, {{now.wall, now.wall + 10s}}}.computer_offset() == 595s);
  CHECK(Clocks{now.wall + 10min, {{now.wall, now.wall + 1200ms}}}.computer_offset() == 599s);
  CHECK(Clocks{now.wall - 10min, {{now.wall, now.wall + 1200ms}}}.computer_offset() == -601s);
}

TEST_CASE("local_check: of all possible times, only the earliest is certainly past",
          "[local_check]") {
  CHECK(Clocks{now.wall + 1h, {{now.wall, now.wall + 2s}}}.certainly_past() == now.wall);
  const TimeSpans either{{now.wall, now.wall}, {now.wall + 2min, now.wall + 2min}};
  CHECK(Clocks{now.wall + 1h, either}.certainly_past() == now.wall);
}

TEST_CASE("local_check: if two times are equally near to a code, the first counts",
          "[local_check]") {
  const Clocks clocks{now.wall, {{now.wall, now.wall}, {now.wall + 2min, now.wall + 2min}}};
  CHECK(found(code_2_new, clocks).verdict == other_time);
}

}  // namespace
}  // namespace mfa::test
