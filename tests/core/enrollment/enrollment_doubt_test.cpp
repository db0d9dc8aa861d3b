// What happens when a response is lost and the code may have been accepted.

#include "attempt.hpp"
#include "enrollment.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

using enum ErrorCode;

/// Outcomes of VerifySoftwareToken after which the code may have been accepted.
const HttpOutcome lost[]{
    network_failed,
    timed_out,
    answer_too_large,
    answer(502, "<html>Bad Gateway</html>"),
    answer(200, R"({"Status":"SUCC)"),
    answer(500, "{}"),
    answer(408, "{}"),
    refusal("InternalErrorException"),
};

using Make = Enrollment (*)();
Enrollment at_verifying_now() { return at_verifying(); }
Enrollment at_verifying_of_session() { return at_verifying_with_session(); }

/// The secret stays, and the next code is sent.
void check_asks_for_next_code(Enrollment& enrollment, ErrorCode error = answer_lost) {
  const AwaitingCode& step = step_after<AwaitingCode>(std::nullopt, enrollment);
  REQUIRE(step.error.has_value());
  CHECK(step.error->code == error);
  CHECK(key(enrollment) == secret_code);
  step_after<Verifying>(enrollment.submit(code_1_new, now), enrollment);
}

// SetUserMFAPreference also succeeds because of an earlier app, and GetUser does not list every
// app.
TEST_CASE("enrollment: only the next code shows whether a lost code was accepted", "[enrollment]") {
  const auto which = GENERATE(range(std::size_t{0}, std::size(lost)));
  const auto preference = GENERATE(Preference::preferred, Preference::enabled, Preference::none);
  const auto user = GENERATE(user_without, user_with);
  CAPTURE(which, user);
  Enrollment enrollment = at_verifying_of(user, preference);
  accepted(enrollment.receive(lost[which], chance));
  CHECK_FALSE(enrollment.is_waiting());
  CHECK(take_snapshot(enrollment, now).replaces == (user == user_with));
  check_asks_for_next_code(enrollment);
}

TEST_CASE("enrollment: a code whose call the page leaves may have been accepted", "[enrollment]") {
  const auto memory = std::make_shared<AccountMemory>();
  const bool is_sent = GENERATE(true, false);
  CAPTURE(is_sent);
  {
    Enrollment enrollment = at_verifying_of(user_without, Preference::preferred, memory);
    if (is_sent) static_cast<void>(due(enrollment));
    enrollment.leave();
  }
  Enrollment later = started(memory);
  accepted(later.receive(answer(user_without), chance));
  CHECK(take_snapshot(later, now).step == (is_sent ? "confirming-replacement" : "associating"));
}

TEST_CASE("enrollment: a page that has been open for hours remembers a code in doubt",
          "[enrollment]") {
  const auto memory = std::make_shared<AccountMemory>();
  const bool is_left = GENERATE(true, false);
  CAPTURE(is_left);
  Enrollment enrollment = at_verifying_of(user_without, Preference::preferred, memory);
  const Moment later = now + std::chrono::hours(2);
  REQUIRE(enrollment.request("token", later).ok());
  if (is_left) {
    enrollment.leave();
  } else {
    accepted(enrollment.receive(lost[0], chance));
  }
  memory->expire(later.steady + std::chrono::minutes(1), false);
  Enrollment next = started(memory);
  accepted(next.receive(answer(user_without), chance));
  CHECK(take_snapshot(next, later).step == "confirming-replacement");
}

TEST_CASE("enrollment: no call shows whether a session was used up", "[enrollment]") {
  const auto which = GENERATE(range(std::size_t{0}, std::size(lost)));
  CAPTURE(which);
  Enrollment enrollment = at_verifying_with_session();
  const std::string request = due(enrollment);
  accepted(enrollment.receive(lost[which], chance));
  check_asks_for_next_code(enrollment);
  // The next code goes with the session that was sent before.
  CHECK(
      due(enrollment) ==
      R"(VerifySoftwareToken {"Session":"session-2-of-the-challenge","UserCode":"376525","FriendlyDeviceName":"Phone"})");
}

TEST_CASE("enrollment: a used code may be the one that was accepted", "[enrollment]") {
  const HttpOutcome used =
      refusal("ExpiredCodeException", "Your software token has already been used once.");
  for (const Make make :
       {at_verifying_now, +[] { return at_verifying_of(user_with); }, at_verifying_of_session}) {
    Enrollment enrollment = make();
    accepted(enrollment.receive(used, chance));
    CHECK(std::get<AwaitingCode>(enrollment.step()).setup->is_in_doubt);
    check_asks_for_next_code(enrollment, code_used);
  }
}

// A request that a firewall or a proxy refuses never reached the service.
TEST_CASE("enrollment: a refusal by a proxy or a firewall is not a lost response", "[enrollment]") {
  struct Case {
    int status;
    ErrorCode error;
    bool is_in_doubt;
  };
  const auto one = GENERATE(values<Case>({{403, blocked, false},
                                          {405, blocked, false},
                                          {202, blocked, false},
                                          {404, answer_unreadable, false},
                                          {413, answer_unreadable, false},
                                          {429, throttled, false},
                                          {408, answer_lost, true},
                                          {200, answer_lost, true},
                                          {502, answer_lost, true},
                                          {504, answer_lost, true}}));
  CAPTURE(one.status);
  Enrollment enrollment = at_verifying();
  const AwaitingCode& step = step_after<AwaitingCode>(
      enrollment.receive(answer(one.status, "<html>Sorry</html>"), chance), enrollment);
  CHECK(step.error->code == one.error);
  CHECK(step.error->status == one.status);
  CHECK(step.setup->is_in_doubt == one.is_in_doubt);
}

/// Final refusals of the next code.
const HttpOutcome final_refusal[]{
    refusal("NotAuthorizedException", "Access Token has been revoked"),
    refusal("NotAuthorizedException"),
    refusal("UserNotFoundException"),
    refusal("PasswordResetRequiredException"),
    refusal("SoftwareTokenMFANotFoundException"),
    refusal("InvalidParameterException"),
    answer(404, R"({"code":"BadRequest","message":"The server did not understand"})"),
    invalid_access_token,
};

TEST_CASE("enrollment: once in doubt, a final refusal does not say that nothing is set up",
          "[enrollment]") {
  const auto which = GENERATE(range(std::size_t{0}, std::size(final_refusal)));
  CAPTURE(which);
  for (const Make make : {at_verifying_now, at_verifying_of_session}) {
    Enrollment enrollment = make();
    accepted(enrollment.receive(network_failed, chance));
    accepted(enrollment.submit(code_1_new, now));
    const Failed& failed =
        step_after<Failed>(enrollment.receive(final_refusal[which], chance), enrollment);
    CHECK(failed.error.code == setup_in_doubt);
    CHECK(enrollment.retry() == out_of_order);
  }
  SECTION("without a doubt, the refusal is reported unchanged") {
    Enrollment enrollment = at_verifying();
    const Failed& failed =
        step_after<Failed>(enrollment.receive(final_refusal[which], chance), enrollment);
    CHECK(failed.error.code != setup_in_doubt);
  }
}

TEST_CASE("enrollment: a request that was never made is not lost", "[enrollment]") {
  Enrollment enrollment = at_verifying();
  accepted(enrollment.receive(access_token_unavailable, chance));
  check_asks_for_next_code(enrollment, access_token_unavailable);
}

TEST_CASE("enrollment: a lost response keeps the id of its request", "[enrollment]") {
  const HttpOutcome failed =
      answer(500, R"({"__type":"InternalErrorException"})", {{"x-amzn-requestid", "0f-42"}});
  for (const Make make : {at_verifying_now, at_verifying_of_session}) {
    Enrollment enrollment = make();
    accepted(enrollment.receive(failed, chance));
    CHECK(std::get<AwaitingCode>(enrollment.step()).error->request_id == "0f-42");
    CHECK(std::get<AwaitingCode>(enrollment.step()).error->status == 500);
  }
}

TEST_CASE("enrollment: after an accepted code, only the activation is repeated", "[enrollment]") {
  for (const std::string_view user : {user_without, user_with}) {
    Enrollment enrollment = at_verifying_of(user);
    accepted(enrollment.receive(answer(verified), chance));
    for (int tries = 0; tries < 12; ++tries) {
      CHECK(due(enrollment).starts_with("SetUserMFAPreference {"));
      accepted(enrollment.receive(network_failed, chance));
      CHECK(take_snapshot(enrollment, now).verified);
      if (!enrollment.is_waiting()) accepted(enrollment.retry());
    }
    accepted(enrollment.receive(answer("{}"), chance));
    if (user == user_with) accepted(enrollment.receive(answer(user_with), chance));
    const Enrolled& step = step_after<Enrolled>(std::nullopt, enrollment);
    CHECK(step.replaced == (user == user_with));
  }
}

}  // namespace
}  // namespace mfa::test
