// The simulator itself, in cases whose outcome is known without it.

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <numeric>

#include "crowd.hpp"
#include "quota.hpp"

namespace mfa::simulation {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr double plenty = 1e9;

const Policy& ours() { return policies().front(); }

const Policy& named(std::string_view name) {
  return *std::ranges::find(policies(), name, &Policy::name);
}

/// The service is well, and has no limit.
Scenario good_day(std::size_t people) {
  return {.people = people, .arrival = 10s, .outage = 0s, .reads = plenty, .writes = plenty};
}

TEST_CASE("simulation: a quota allows its rate, and one second's worth at once", "[simulation]") {
  Quota quota(25);
  int allowed = 0;
  for (milliseconds now{}; now <= 40s; ++now) allowed += quota.take(now) ? 1 : 0;
  CHECK(allowed == 25 + 40 * 25);
}

TEST_CASE("simulation: what a quota does not use within a second is lost", "[simulation]") {
  Quota quota(3);
  CHECK(quota.take(0s));
  int allowed = 0;
  for (int i = 0; i < 10; ++i) allowed += quota.take(1h) ? 1 : 0;
  CHECK(allowed == 3);
}

TEST_CASE("simulation: on a good day everybody needs four calls and no second try",
          "[simulation]") {
  for (const Policy& policy : policies()) {
    const Tally tally = simulate(good_day(500), policy);
    CAPTURE(policy.name);
    CHECK(tally.enrolled.size() == 500);
    CHECK(tally.calls == 4 * 500);
    CHECK(tally.refused == 0);
    CHECK(tally.presses == 0);
    // Four round trips, and once the time to scan and type.
    CHECK(tally.enrolled.front() >= 4 * 50ms + 20s);
    CHECK(tally.enrolled.back() <= 10s + 4 * 250ms + 60s);
  }
}

TEST_CASE("simulation: people are the same whatever the policy is", "[simulation]") {
  const std::vector<milliseconds> enrolled = simulate(good_day(200), ours()).enrolled;
  for (const Policy& policy : policies()) {
    CHECK(simulate(good_day(200), policy).enrolled == enrolled);
  }
}

TEST_CASE("simulation: one who comes while the service is down makes four tries, then one",
          "[simulation]") {
  Scenario scenario = good_day(1);
  scenario.arrival = 0s;
  scenario.outage = 20s;
  for (const Policy& policy : policies()) {
    CAPTURE(policy.name);
    const Tally tally = simulate(scenario, policy);
    const unsigned tries = policy.repeats ? 4 : 1;
    CHECK(tally.refused == tries);
    CHECK(tally.calls == tries + 4);
    CHECK(tally.presses == 1);
    CHECK(tally.most_presses_of_one == 1);
    // They press again after half a minute to a minute and a half.
    CHECK(tally.enrolled.front() >= 30s + 20s);
    CHECK(tally.enrolled.front() <= 90s + 60s + 20s);
  }
}

TEST_CASE("simulation: without jitter everybody comes back at once after each wait",
          "[simulation]") {
  Scenario scenario = good_day(1000);
  scenario.arrival = 0s;
  scenario.outage = 20s;
  const Tally regular = simulate(scenario, named("no jitter"));
  // All at 0 s; and, there and back within 0.05 to 0.25 s each time, 0.499, 0.999, and 1.999 s
  // later.
  CHECK(regular.calls_by_second.at(0) == 2000);
  CHECK(regular.calls_by_second.at(1) + regular.calls_by_second.at(2) == 1000);
  CHECK(regular.calls_by_second.at(3) + regular.calls_by_second.at(4) == 1000);
  const Tally at_once = simulate(scenario, named("at once"));
  CHECK(at_once.calls_by_second.at(0) == 4000);
}

TEST_CASE("simulation: a crowd takes no less time than the quota needs for its calls",
          "[simulation]") {
  Scenario scenario = good_day(2000);
  scenario.writes = 50;
  for (const Policy& policy : policies()) {
    const Tally tally = simulate(scenario, policy);
    CAPTURE(policy.name);
    CHECK(tally.enrolled.size() == 2000);
    // Three calls each, of which the first second's worth needs no time.
    CHECK(tally.enrolled.back() >= std::chrono::seconds((3 * 2000 - 50) / 50));
    CHECK(tally.presses > 0);
  }
}

TEST_CASE("simulation: every call is counted once, and every person needs four that succeed",
          "[simulation]") {
  Scenario scenario = good_day(1000);
  scenario.outage = 60s;
  scenario.reads = 40;
  scenario.writes = 20;
  for (const Policy& policy : policies()) {
    const Tally tally = simulate(scenario, policy);
    CHECK(tally.calls - tally.refused == 4 * 1000);
    const auto& seconds = tally.calls_by_second;
    CHECK(std::accumulate(seconds.begin(), seconds.end(), 0ULL) == tally.calls);
    CHECK(std::ranges::is_sorted(tally.enrolled));
    CHECK(tally.enrolled.front() > 60s);
  }
}

TEST_CASE("simulation: the same seed gives the same figures, another gives others",
          "[simulation]") {
  Scenario scenario = good_day(300);
  scenario.outage = 30s;
  scenario.writes = 10;
  const Tally first = simulate(scenario, ours());
  CHECK(simulate(scenario, ours()).calls_by_second == first.calls_by_second);
  scenario.seed = 2;
  CHECK(simulate(scenario, ours()).calls_by_second != first.calls_by_second);
}

TEST_CASE("simulation: who is asked to wait longer than ten seconds waits as a person",
          "[simulation]") {
  Scenario scenario = good_day(200);
  scenario.reads = 1;
  scenario.retry_after = 11s;
  const Tally tally = simulate(scenario, ours());
  // Nothing is repeated by itself, so each refusal is followed by a press.
  CHECK(tally.presses == tally.refused);
}

}  // namespace
}  // namespace mfa::simulation
