// What becomes of an answer that was lost when the code may have been accepted.

#include "attempt.hpp"
#include "enrollment.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

using enum ErrorCode;

/// Outcomes of VerifySoftwareToken after which the code may have been accepted.
HttpOutcome lost(int which) {
  switch (which) {
    case 0:
      return network_failed;
    case 1:
      return timed_out;
    case 2:
      return answer_too_large;
    case 3:
      return answer(502, "<html>Bad Gateway</html>");
    case 4:
      return answer(200, R"({"Status":"SUCC)");
    case 5:
      return answer(500, "{}");
    default:
      return refusal("InternalErrorException");
  }
}
constexpr int lost_count = 7;

/// Waits for VerifySoftwareToken, of somebody who had an authenticator before or not.
Enrollment at_verifying_of(std::string_view user, Preference preference) {
  Options options = signed_in();
  options.preference = preference;
  Enrollment enrollment(std::move(options));
  accepted(enrollment.start());
  accepted(enrollment.receive(answer(user), chance));
  if (!enrollment.is_waiting()) accepted(enrollment.confirm());
  accepted(enrollment.receive(answer(association), chance));
  step_after<Verifying>(enrollment.submit(code_now, now), enrollment);
  return enrollment;
}

/// The same secret, and the next code.
void check_asks_for_next_code(Enrollment& enrollment, ErrorCode error = answer_lost) {
  const AwaitingCode& step = step_after<AwaitingCode>(std::nullopt, enrollment);
  REQUIRE(step.error.has_value());
  CHECK(step.error->code == error);
  CHECK(key(enrollment) == secret_code);
  step_after<Verifying>(enrollment.submit(code_1_new, now), enrollment);
}

TEST_CASE("enrollment: a lost answer is settled by setting the preference", "[enrollment]") {
  const int which = GENERATE(range(0, lost_count));
  const bool preferred = GENERATE(true, false);
  CAPTURE(which, preferred);
  Enrollment enrollment =
      at_verifying_of(user_without, preferred ? Preference::preferred : Preference::enabled);
  step_after<Settling>(enrollment.receive(lost(which), chance), enrollment);
  CHECK(
      due(enrollment) ==
      R"(SetUserMFAPreference {"AccessToken":"token","SoftwareTokenMfaSettings":{"Enabled":true,"PreferredMfa":)" +
          std::string(preferred ? "true" : "false") + "}}");
  CHECK(key(enrollment) == secret_code);
  SECTION("which only somebody with an authenticator can: the code was accepted") {
    const Enrolled& step =
        step_after<Enrolled>(enrollment.receive(answer("{}"), chance), enrollment);
    CHECK_FALSE(step.replaced);
    CHECK(key(enrollment).empty());
  }
  SECTION("which is refused: it was not") {
    accepted(enrollment.receive(
        refusal("InvalidParameterException",
                "User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA"),
        chance));
    check_asks_for_next_code(enrollment);
  }
}

TEST_CASE("enrollment: a lost answer is settled by GetUser where the preference stays",
          "[enrollment]") {
  const int which = GENERATE(range(0, lost_count));
  CAPTURE(which);
  Enrollment enrollment = at_verifying_of(user_without, Preference::none);
  step_after<Settling>(enrollment.receive(lost(which), chance), enrollment);
  CHECK(due(enrollment) == R"(GetUser {"AccessToken":"token"})");
  SECTION("the person has an authenticator") {
    step_after<Enrolled>(enrollment.receive(answer(user_with), chance), enrollment);
  }
  SECTION("the person has none") {
    accepted(enrollment.receive(answer(user_without), chance));
    check_asks_for_next_code(enrollment);
  }
}

TEST_CASE("enrollment: what settles nothing leaves it to the next code", "[enrollment]") {
  const HttpOutcome outcomes[]{timed_out,
                               answer_too_large,
                               access_token_unavailable,
                               answer(200, "<html>"),
                               refusal("LimitExceededException"),
                               refusal("ForbiddenException"),
                               refusal("BrandNewException"),
                               refusal("NotAuthorizedException", "Access Token has expired")};
  for (const HttpOutcome& outcome : outcomes) {
    for (const Preference preference : {Preference::preferred, Preference::none}) {
      Enrollment enrollment = at_verifying_of(user_without, preference);
      accepted(enrollment.receive(network_failed, chance));
      accepted(enrollment.receive(outcome, chance));
      check_asks_for_next_code(enrollment);
    }
  }
}

TEST_CASE("enrollment: an error that lasts ends the settling and the attempt", "[enrollment]") {
  Enrollment enrollment = at_settling();
  const Failed& failed = step_after<Failed>(
      enrollment.receive(refusal("NotAuthorizedException", "Access Token has been revoked"),
                         chance),
      enrollment);
  CHECK(failed.error.code == access_token_revoked);
  CHECK(enrollment.retry() == out_of_order);
  CHECK(key(enrollment).empty());
}

TEST_CASE("enrollment: no call tells whether an authenticator was replaced", "[enrollment]") {
  const int which = GENERATE(range(0, lost_count));
  const auto preference = GENERATE(Preference::preferred, Preference::enabled, Preference::none);
  CAPTURE(which);
  Enrollment enrollment = at_verifying_of(user_with, preference);
  accepted(enrollment.receive(lost(which), chance));
  CHECK_FALSE(enrollment.is_waiting());
  CHECK(take_snapshot(enrollment, now).replaces);
  check_asks_for_next_code(enrollment);
}

TEST_CASE("enrollment: no call tells what became of a session", "[enrollment]") {
  const int which = GENERATE(range(0, lost_count));
  CAPTURE(which);
  Enrollment enrollment = at_verifying_with_session();
  const std::string request = due(enrollment);
  accepted(enrollment.receive(lost(which), chance));
  check_asks_for_next_code(enrollment);
  // The next code goes with the session that was sent before.
  CHECK(
      due(enrollment) ==
      R"(VerifySoftwareToken {"Session":"session-2-of-the-challenge","UserCode":"376525","FriendlyDeviceName":"Phone"})");
}

TEST_CASE("enrollment: a code that was used may be the one that was accepted", "[enrollment]") {
  const HttpOutcome used =
      refusal("ExpiredCodeException", "Your software token has already been used once.");
  SECTION("settled: it was") {
    Enrollment enrollment = at_verifying();
    step_after<Settling>(enrollment.receive(used, chance), enrollment);
    step_after<Enrolled>(enrollment.receive(answer("{}"), chance), enrollment);
  }
  SECTION("settled: it was not") {
    Enrollment enrollment = at_verifying();
    accepted(enrollment.receive(used, chance));
    accepted(enrollment.receive(refusal("InvalidParameterException"), chance));
    check_asks_for_next_code(enrollment, code_used);
  }
  SECTION("of somebody who had an authenticator before") {
    Enrollment enrollment = at_verifying_of(user_with, Preference::preferred);
    accepted(enrollment.receive(used, chance));
    check_asks_for_next_code(enrollment, code_used);
  }
  SECTION("of a session") {
    Enrollment enrollment = at_verifying_with_session();
    accepted(enrollment.receive(used, chance));
    check_asks_for_next_code(enrollment, code_used);
  }
}

TEST_CASE("enrollment: a request that was never made is not lost", "[enrollment]") {
  Enrollment enrollment = at_verifying();
  accepted(enrollment.receive(access_token_unavailable, chance));
  check_asks_for_next_code(enrollment, access_token_unavailable);
}

TEST_CASE("enrollment: a lost answer keeps the id of its request", "[enrollment]") {
  const HttpOutcome failed =
      answer(500, R"({"__type":"InternalErrorException"})", {{"x-amzn-requestid", "0f-42"}});
  Enrollment settling = at_verifying();
  accepted(settling.receive(failed, chance));
  accepted(settling.receive(timed_out, chance));
  CHECK(std::get<AwaitingCode>(settling.step()).error->request_id == "0f-42");

  Enrollment of_session = at_verifying_with_session();
  accepted(of_session.receive(failed, chance));
  CHECK(std::get<AwaitingCode>(of_session.step()).error->request_id == "0f-42");
  CHECK(std::get<AwaitingCode>(of_session.step()).error->status == 500);
}

TEST_CASE("enrollment: after a code was accepted only the activation is repeated", "[enrollment]") {
  for (const std::string_view user : {user_without, user_with}) {
    Enrollment enrollment = at_verifying_of(user, Preference::preferred);
    accepted(enrollment.receive(answer(verified), chance));
    for (int tries = 0; tries < 12; ++tries) {
      CHECK(due(enrollment).starts_with("SetUserMFAPreference {"));
      accepted(enrollment.receive(network_failed, chance));
      CHECK(take_snapshot(enrollment, now).verified);
      if (!enrollment.is_waiting()) accepted(enrollment.retry());
    }
    const Enrolled& step =
        step_after<Enrolled>(enrollment.receive(answer("{}"), chance), enrollment);
    CHECK(step.replaced == (user == user_with));
  }
}

}  // namespace
}  // namespace mfa::test
