#include "service_clock.hpp"

#include "attempt.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;

/// A span of the service's time, relative to `now`.
struct Span {
  std::chrono::milliseconds earliest;
  std::chrono::milliseconds latest;
  friend bool operator==(const Span&, const Span&) = default;
};

/// The service's time at `moment`, as counted from the computer's `now`.
std::optional<Span> span_at(const ServiceClock& clock, const Moment& moment) {
  const TimeSpans spans = clock.at(moment);
  if (spans.size() != 1) return std::nullopt;
  return Span{spans.front().earliest - now.wall, spans.front().latest - now.wall};
}

HttpResponse dated(std::string_view date, const Moment& received = now,
                   std::chrono::milliseconds round_trip = 200ms) {
  return {200, {{"date", std::string(date)}}, Secret(), received, round_trip};
}

// `now` is 2027-01-15 08:00:15, by GNU date.
constexpr std::string_view same = "Fri, 15 Jan 2027 08:00:15 GMT";

TEST_CASE("service_clock: knows nothing before a response has a time", "[service_clock]") {
  ServiceClock clock;
  CHECK(clock.at(now).empty());
  clock.learn({200, {}, Secret(), now, 200ms});
  clock.learn(dated("soon"));
  clock.learn(dated(""));
  CHECK(clock.at(now).empty());
}

TEST_CASE(
    "service_clock: leaves open the fraction of the second, and the moment within the round trip",
    "[service_clock]") {
  ServiceClock clock;
  clock.learn(dated(same));
  CHECK(span_at(clock, now) == Span{0ms, 1200ms});
  CHECK(clock.at(now).front().middle() == now.wall + 600ms);
}

TEST_CASE("service_clock: knows the time before and after the response", "[service_clock]") {
  ServiceClock clock;
  clock.learn(dated("Fri, 15 Jan 2027 09:00:15 GMT"));
  CHECK(span_at(clock, now + 90s) == Span{1h + 90s, 1h + 91200ms});
  CHECK(span_at(clock, now + -20s) == Span{1h - 20s, 1h - 18800ms});
}

TEST_CASE("service_clock: several responses together give a narrower span", "[service_clock]") {
  ServiceClock clock;
  clock.learn(dated(same, now, 4s));
  CHECK(span_at(clock, now) == Span{0s, 5s});
  clock.learn(dated("Fri, 15 Jan 2027 08:00:16 GMT", now + 500ms, 100ms));
  CHECK(span_at(clock, now + 500ms) == Span{1000ms, 2100ms});
  clock.learn(dated("Fri, 15 Jan 2027 08:00:19 GMT", now + 4s, 9s));
  CHECK(span_at(clock, now + 4s) == Span{4500ms, 5600ms});
}

TEST_CASE("service_clock: believes the newest of contradicting responses", "[service_clock]") {
  ServiceClock clock;
  clock.learn(dated(same));
  clock.learn(dated("Fri, 15 Jan 2027 07:00:15 GMT", now + 10s));
  CHECK(span_at(clock, now + 10s) == Span{-1h, -1h + 1200ms});
}

TEST_CASE("service_clock: tolerates a computer clock that is set back", "[service_clock]") {
  ServiceClock clock;
  clock.learn(dated(same));
  Moment later = now + 60s;
  later.wall -= 10min;
  CHECK(span_at(clock, later) == Span{60s, 61200ms});
  // This also holds for a moment before the response, when the clock was not set back yet.
  Moment before = now + -60s;
  before.wall += 20s;
  CHECK(span_at(clock, before) == Span{-60s, -58800ms});
}

TEST_CASE("service_clock: leaves open whether the computer slept, or its clock was set forward",
          "[service_clock]") {
  ServiceClock clock;
  clock.learn(dated(same));
  Moment later = now + 60s;
  later.wall += 20s;
  CHECK(span_at(clock, later) == Span{60s, 81200ms});
  Moment before = now + -60s;
  before.wall -= 20s;
  CHECK(span_at(clock, before) == Span{-80s, -58800ms});

  SECTION("until a response decides") {
    clock.learn(dated("Fri, 15 Jan 2027 08:01:35 GMT", later));
    CHECK(span_at(clock, later) == Span{80s, 81200ms});
  }
}

TEST_CASE("service_clock: after a long sleep two times are possible, until the next response",
          "[service_clock]") {
  ServiceClock clock;
  clock.learn(dated(same));
  Moment later = now + 60s;
  later.wall += 10min;
  const TimeSpans spans = clock.at(later);
  REQUIRE(spans.size() == 2);
  const auto [awake, asleep] = std::pair(spans.begin()[0], spans.begin()[1]);
  CHECK(awake.earliest == now.wall + 60s);
  CHECK(awake.latest == now.wall + 61200ms);
  CHECK(asleep.earliest == now.wall + 660s);
  CHECK(asleep.latest == now.wall + 661200ms);
  CHECK(clock.at(now).size() == 1);
  clock.learn(dated("Fri, 15 Jan 2027 08:11:15 GMT", later));
  CHECK(span_at(clock, later) == Span{660s, 661200ms});
  CHECK(clock.at(now).size() == 2);
}

TEST_CASE("service_clock: ignores a response that took a minute", "[service_clock]") {
  ServiceClock clock;
  clock.learn(dated(same, now, 59s));
  CHECK(span_at(clock, now) == Span{0s, 60s});
  ServiceClock slow;
  slow.learn(dated(same, now, 59001ms));
  CHECK(slow.at(now).empty());
}

TEST_CASE("service_clock: responses that agree on a single millisecond agree", "[service_clock]") {
  ServiceClock clock;
  clock.learn(dated(same, now, 0s));
  clock.learn(dated("Fri, 15 Jan 2027 08:00:16 GMT", now, 0s));
  CHECK(span_at(clock, now) == Span{1s, 1s});
}

TEST_CASE("service_clock: while two times are possible, a response that fits both does not decide",
          "[service_clock]") {
  ServiceClock clock;
  clock.learn(dated(same));
  Moment later = now;
  later.wall += 59s;
  REQUIRE(clock.at(later).size() == 2);
  clock.learn(dated(same, later, 58s));
  CHECK(span_at(clock, later) == Span{0s, 59s});
}

TEST_CASE("service_clock: the steady clock may have stopped since the response",
          "[service_clock]") {
  ServiceClock clock;
  clock.learn(dated(same));
  Moment later = now;
  later.wall += 20s;
  CHECK(span_at(clock, later) == Span{0s, 21200ms});
  Moment set_back = now;
  set_back.wall -= 20s;
  CHECK(span_at(clock, set_back) == Span{0s, 1200ms});
}

}  // namespace
}  // namespace mfa::test
