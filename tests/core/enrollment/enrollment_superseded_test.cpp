#include "attempt.hpp"

namespace mfa::test {
namespace {

using enum ErrorCode;

TEST_CASE("superseded: an app that could not be turned on may not be the one that is in use by now",
          "[enrollment]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment enrollment = verified_by_alice(memory);
  call(enrollment, token_of_alice, timed_out);
  accepted(enrollment.supersede());
  const Snapshot snapshot = take_snapshot(enrollment, now);
  CHECK(snapshot.error == "superseded");
  CHECK(snapshot.verified);
  SECTION("a retry checks, and asks before it replaces an app") {
    accepted(enrollment.retry());
    call(enrollment, token_of_alice, answer(user_without));
    step_after<ConfirmingReplacement>(std::nullopt, enrollment);
  }
  SECTION("so does a new attempt") {
    Enrollment next = started(memory);
    call(next, token_of_alice, answer(user_without));
    step_after<ConfirmingReplacement>(std::nullopt, next);
  }
  SECTION("nobody is told that they have no app") {
    accepted(enrollment.retry());
    call(enrollment, token_of_alice, refusal("UserNotFoundException"));
    CHECK(take_snapshot(enrollment, now).error == "setup_in_doubt");
  }
}

TEST_CASE("superseded: leaving the call that turns the app on changes nothing about that",
          "[enrollment]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment enrollment = verified_by_alice(memory);
  static_cast<void>(due(enrollment, token_of_alice));
  CHECK(enrollment.supersede() == out_of_order);
  enrollment.leave();
  Enrollment next = started(memory);
  call(next, token_of_alice, answer(user_with));
  step_after<ConfirmingReplacement>(std::nullopt, next);
}

TEST_CASE("superseded: the same app is not turned on by another attempt on the page",
          "[enrollment]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment first = verified_by_alice(memory);
  call(first, token_of_alice, timed_out);
  Enrollment second = started(memory);
  static_cast<void>(due(second, token_of_alice));
  SECTION("that hears of it during its first call") {
    CHECK(second.supersede() == out_of_order);
    call(second, token_of_alice, answer(user_without));
    step_after<ConfirmingReplacement>(std::nullopt, second);
  }
  SECTION("that hears of it after that call failed") {
    call(second, token_of_alice, timed_out);
    CHECK(second.supersede() == out_of_order);
    accepted(second.retry());
    call(second, token_of_alice, answer(user_without));
    step_after<ConfirmingReplacement>(std::nullopt, second);
  }
}

TEST_CASE("superseded: what the page knows of another user stays", "[enrollment]") {
  const auto memory = std::make_shared<AccountMemory>();
  static_cast<void>(verified_by_alice(memory));
  Enrollment of_bob = started(memory);
  static_cast<void>(due(of_bob, "token-of-bob"));
  CHECK(of_bob.supersede() == out_of_order);
  CHECK(memory->unfinished.has_value());
}

TEST_CASE("superseded: during the call that turns the app on, the outcome decides",
          "[enrollment]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment enrollment = verified_by_alice(memory);
  CHECK(enrollment.supersede() == out_of_order);
  SECTION("success") {
    call(enrollment, token_of_alice, answer("{}"));
    step_after<Enrolled>(std::nullopt, enrollment);
  }
  SECTION("failure") {
    call(enrollment, token_of_alice, timed_out);
    accepted(enrollment.supersede());
    CHECK(memory->is_in_doubt);
  }
}

TEST_CASE("superseded: while that call is repeated, another attempt may have replaced the app",
          "[enrollment]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment enrollment = verified_by_alice(memory);
  call(enrollment, token_of_alice, refusal("TooManyRequestsException"));
  accepted(enrollment.supersede());
  CHECK(enrollment.supersede() == out_of_order);
  SECTION("success does not say which app is on") {
    call(enrollment, token_of_alice, answer("{}"));
    const Failed& failed = step_after<Failed>(std::nullopt, enrollment);
    CHECK(failed.error.code == superseded);
    CHECK(failed.verified);
    CHECK(memory->is_in_doubt);
    accepted(enrollment.retry());
    call(enrollment, token_of_alice, answer(user_with));
    step_after<ConfirmingReplacement>(std::nullopt, enrollment);
  }
  SECTION("nobody is told that they have no app") {
    call(enrollment, token_of_alice, answer("{}"));
    accepted(enrollment.retry());
    call(enrollment, token_of_alice, refusal("UserNotFoundException"));
    CHECK(take_snapshot(enrollment, now).error == "setup_in_doubt");
  }
  SECTION("and no later attempt turns the other app on unasked") {
    call(enrollment, token_of_alice, timed_out);
    Enrollment next = started(memory);
    call(next, token_of_alice, answer(user_without));
    step_after<ConfirmingReplacement>(std::nullopt, next);
  }
}

TEST_CASE("superseded: so it may have while GetUser is repeated after a replacement",
          "[enrollment]") {
  Enrollment enrollment = at_checking_on();
  CHECK(enrollment.supersede() == out_of_order);
  accepted(enrollment.receive(refusal("TooManyRequestsException"), chance));
  accepted(enrollment.supersede());
  CHECK(enrollment.supersede() == out_of_order);
  const bool is_readable = GENERATE(true, false);
  const HttpOutcome outcome = is_readable ? answer(user_with) : HttpOutcome(network_failed);
  while (enrollment.is_waiting()) accepted(enrollment.receive(outcome, chance));
  CHECK(take_snapshot(enrollment, now).error == "superseded");
  CHECK(take_snapshot(enrollment, now).verified);
}

TEST_CASE("superseded: an app that is turned on again has no secret that another attempt replaces",
          "[enrollment]") {
  Enrollment enrollment = at_off();
  accepted(enrollment.turn_on());
  accepted(enrollment.receive(refusal("TooManyRequestsException"), chance));
  SECTION("while turning on is repeated") {
    CHECK(enrollment.supersede() == out_of_order);
    accepted(enrollment.receive(answer("{}"), chance));
    step_after<On>(enrollment.receive(answer(user_with), chance), enrollment);
  }
  SECTION("after it has failed") {
    step_after<Failed>(enrollment.receive(access_token_expired, chance), enrollment);
    CHECK(enrollment.supersede() == out_of_order);
    accepted(enrollment.retry());
    CHECK(due(enrollment).starts_with("SetUserMFAPreference"));
  }
}

TEST_CASE("superseded: a retry for a secret first checks what another attempt has set up",
          "[enrollment]") {
  SECTION("signed in") {
    Enrollment enrollment = at_confirming_replacement();
    accepted(enrollment.confirm());
    accepted(enrollment.receive(ErrorCode::timed_out, chance));
    accepted(enrollment.supersede());
    CHECK(take_snapshot(enrollment, now).error == "superseded");
    accepted(enrollment.retry());
    CHECK(due(enrollment).starts_with("GetUser"));
    step_after<ConfirmingReplacement>(enrollment.receive(answer(user_with), chance), enrollment);
  }
  SECTION("not at sign-in, where only the session tells") {
    Enrollment enrollment = at_failure_with_session();
    CHECK(enrollment.supersede() == ErrorCode::out_of_order);
  }
  SECTION("not if the check itself failed") {
    CHECK(at_resumable_failure().supersede() == ErrorCode::out_of_order);
  }
}

TEST_CASE("superseded: an attempt ends when another of the same user gets a secret",
          "[enrollment]") {
  SECTION("signed in, a retry first checks whether the other attempt has finished") {
    Enrollment enrollment = at_awaiting_code();
    const Failed& failed = step_after<Failed>(enrollment.supersede(), enrollment);
    CHECK(failed.error.code == superseded);
    CHECK(key(enrollment).empty());
    CHECK(take_snapshot(enrollment, now).retryable);
    CHECK_FALSE(take_snapshot(enrollment, now).verified);
    accepted(enrollment.retry());
    CHECK(due(enrollment) == R"(GetUser {"AccessToken":"token"})");
  }
  SECTION("at sign-in, a retry uses the current session") {
    Enrollment enrollment = at_awaiting_code_with_session();
    step_after<Failed>(enrollment.supersede(), enrollment);
    accepted(enrollment.retry());
    CHECK(due(enrollment) == R"(AssociateSoftwareToken {"Session":"session-2-of-the-challenge"})");
  }
  SECTION("a code that is being verified is waited for") {
    Enrollment enrollment = at_verifying();
    CHECK(enrollment.supersede() == out_of_order);
    accepted(enrollment.receive(mismatch(), chance));
    step_after<Failed>(enrollment.supersede(), enrollment);
  }
}

}  // namespace
}  // namespace mfa::test
