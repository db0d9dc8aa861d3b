// Which calls are retried automatically, how often, and after how long.

#include "attempt.hpp"
#include "enrollment.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using enum ErrorCode;

/// Transient failures.
const HttpOutcome passing[]{
    network_failed,
    refusal("TooManyRequestsException", "Too many requests"),
    refusal("ConcurrentModificationException"),
    refusal("InternalErrorException"),
    answer(503, "{}"),
    answer(429, "<html>"),
};

using Make = Enrollment (*)();
constexpr Make repeated_steps[]{at_checking, at_activating, at_checking_on};

TEST_CASE("enrollment: retries idempotent calls three times", "[enrollment]") {
  const auto which = GENERATE(range(std::size_t{0}, std::size(passing)));
  CAPTURE(which);
  for (const Make make : repeated_steps) {
    Enrollment enrollment = make();
    const std::size_t step = enrollment.step().index();
    const std::string request = due(enrollment);
    CAPTURE(request);
    CHECK(enrollment.delay() == 0ms);
    const std::chrono::milliseconds delays[]{250ms, 500ms, 1000ms};
    for (const auto delay : delays) {
      accepted(enrollment.receive(passing[which], 0.5));
      CHECK(enrollment.step().index() == step);
      CHECK(enrollment.is_waiting());
      CHECK(enrollment.delay() == delay);
      CHECK(due(enrollment) == request);
    }
    accepted(enrollment.receive(passing[which], 0.5));
    CHECK_FALSE(enrollment.is_waiting());
    CHECK(enrollment.delay() == 0ms);
  }
}

TEST_CASE("enrollment: after the automatic retries, each manual retry is one call",
          "[enrollment]") {
  for (const Make make : {at_checking, at_activating}) {
    Enrollment enrollment = make();
    const std::string request = due(enrollment);
    for (int tries = 0; tries < 3; ++tries) {
      accepted(enrollment.receive(network_failed, chance));
      CHECK(enrollment.is_waiting());
    }
    for (int presses = 0; presses < 3; ++presses) {
      const Failed& failed =
          step_after<Failed>(enrollment.receive(network_failed, chance), enrollment);
      CHECK(failed.error.code == network_failed);
      accepted(enrollment.retry());
      CHECK(enrollment.delay() == 0ms);
      CHECK(due(enrollment) == request);
    }
  }
}

TEST_CASE("enrollment: unused automatic retries remain after a manual retry", "[enrollment]") {
  for (const Make make : {at_checking, at_activating}) {
    Enrollment enrollment = make();
    accepted(enrollment.receive(network_failed, chance));
    step_after<Failed>(enrollment.receive(timed_out, chance), enrollment);
    accepted(enrollment.retry());
    CHECK(enrollment.delay() == 0ms);
    for (int tries = 0; tries < 2; ++tries) {
      accepted(enrollment.receive(network_failed, chance));
      CHECK(enrollment.is_waiting());
    }
    step_after<Failed>(enrollment.receive(network_failed, chance), enrollment);
  }
}

TEST_CASE("enrollment: what GetUser used of the retries is not there for SetUserMFAPreference",
          "[enrollment]") {
  Enrollment enrollment = at_checking_on();
  for (int tries = 0; tries < 3; ++tries) accepted(enrollment.receive(network_failed, chance));
  step_after<Failed>(enrollment.receive(answer(user_without), chance), enrollment);
  accepted(enrollment.retry());
  CHECK(due(enrollment).starts_with("SetUserMFAPreference"));
  step_after<Failed>(enrollment.receive(network_failed, chance), enrollment);
}

TEST_CASE("enrollment: one successful retry is enough", "[enrollment]") {
  for (int failures = 0; failures <= 3; ++failures) {
    CAPTURE(failures);
    Enrollment checking = at_checking();
    Enrollment activating = at_activating();
    Enrollment replacing = at_activating_replacement();
    for (int i = 0; i < failures; ++i) {
      accepted(checking.receive(network_failed, chance));
      accepted(activating.receive(network_failed, chance));
      accepted(replacing.receive(network_failed, chance));
    }
    step_after<Associating>(checking.receive(answer(user_without), chance), checking);
    CHECK(checking.delay() == 0ms);
    step_after<Enrolled>(activating.receive(answer("{}"), chance), activating);
    step_after<CheckingOn>(replacing.receive(answer("{}"), chance), replacing);
    CHECK(replacing.delay() == 0ms);
  }
}

TEST_CASE("enrollment: never retries other calls automatically", "[enrollment]") {
  const auto which = GENERATE(range(std::size_t{0}, std::size(passing)));
  CAPTURE(which);
  for (const Make make :
       {at_associating, at_associating_with_session, at_signing_in, +[] { return at_verifying(); },
        +[] { return at_verifying_with_session(); }}) {
    Enrollment enrollment = make();
    const std::string request = due(enrollment);
    CHECK(enrollment.delay() == 0ms);
    accepted(enrollment.receive(passing[which], chance));
    CHECK(enrollment.delay() == 0ms);
    CHECK(due(enrollment) != request);
    CHECK_FALSE(enrollment.is_waiting());
  }
}

HttpOutcome throttled_for(std::string_view retry_after) {
  return answer(400, R"({"__type":"TooManyRequestsException"})",
                {{"retry-after", std::string(retry_after)}});
}

TEST_CASE("enrollment: leaves a long wait to the user, and says how long", "[enrollment]") {
  struct Case {
    std::string_view retry_after;
    std::chrono::seconds said;
  };
  const auto one =
      GENERATE(values<Case>({{"11", 11s}, {"120", 120s}, {"99999999999999999999", 86'400s}}));
  CAPTURE(one.retry_after);
  for (const Make make : {at_checking, at_activating}) {
    Enrollment enrollment = make();
    const Failed& failed =
        step_after<Failed>(enrollment.receive(throttled_for(one.retry_after), 0.5), enrollment);
    CHECK(failed.error.code == throttled);
    CHECK(failed.error.retry_after == one.said);
    accepted(enrollment.retry());
  }
}

TEST_CASE("enrollment: SetUserMFAPreference is retried three times, whatever GetUser needed",
          "[enrollment]") {
  Enrollment enrollment = at_checking();
  const auto check_retries = [&] {
    for (int tries = 0; tries < 3; ++tries) {
      accepted(enrollment.receive(throttled_for("2"), 0.0));
      CHECK(enrollment.delay() == 2000ms);
    }
  };
  check_retries();
  accepted(enrollment.receive(answer(user_without), chance));
  accepted(enrollment.receive(answer(association), chance));
  accepted(enrollment.submit(code_now, now));
  step_after<Activating>(enrollment.receive(answer(verified), chance), enrollment);
  check_retries();
  step_after<Failed>(enrollment.receive(throttled_for("2"), 0.0), enrollment);
}

}  // namespace
}  // namespace mfa::test
