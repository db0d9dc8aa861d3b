// What goes wrong at each step, and how the attempt goes on.

#include "attempt.hpp"
#include "enrollment.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using enum ErrorCode;

std::string key(const Enrollment& enrollment) { return std::string(setup_key(enrollment).text()); }

/// Outcomes after which the same call may be made again.
HttpOutcome passing(int which) {
  switch (which) {
    case 0:
      return network_failed;
    case 1:
      return timed_out;
    case 2:
      return answer_too_large;
    case 3:
      return access_token_unavailable;
    case 4:
      return answer(502, "<html>Bad Gateway</html>");
    case 5:
      return answer(500, "{}");
    case 6:
      return answer(200, "{");
    case 7:
      return refusal("TooManyRequestsException");
    case 8:
      return refusal("LimitExceededException");
    case 9:
      return refusal("ForbiddenException");
    case 10:
      return refusal("InternalErrorException");
    case 11:
      return refusal("ConcurrentModificationException");
    case 12:
      return refusal("NotAuthorizedException", "Access Token has expired");
    default:
      return refusal("BrandNewException");
  }
}
constexpr int passing_count = 14;

/// Outcomes that only a new attempt, or nothing, helps with.
HttpOutcome lasting(int which) {
  switch (which) {
    case 0:
      return refusal("NotAuthorizedException");
    case 1:
      return refusal("NotAuthorizedException", "Access Token has been revoked");
    case 2:
      return refusal("NotAuthorizedException", "Invalid session for the user.");
    case 3:
      return refusal("NotAuthorizedException", "Invalid session for the user, session is expired.");
    case 4:
      return refusal("NotAuthorizedException", "Access Token does not have required scopes");
    case 5:
      return refusal("SoftwareTokenMFANotFoundException");
    case 6:
      return refusal("ResourceNotFoundException");
    case 7:
      return refusal("UserNotFoundException");
    case 8:
      return refusal("UserNotConfirmedException");
    case 9:
      return refusal("PasswordResetRequiredException");
    case 10:
      return refusal("InvalidParameterException");
    default:
      return not_an_access_token;
  }
}
constexpr int lasting_count = 12;

void check_repeats_call(Enrollment enrollment, const HttpOutcome& outcome) {
  const std::string request = due(enrollment);
  const std::size_t step = enrollment.step().index();
  for (int round = 0; round < 2; ++round) {
    step_after<Failed>(enrollment.receive(outcome), enrollment);
    CHECK_FALSE(enrollment.is_waiting());
    accepted(enrollment.retry());
    CHECK(enrollment.step().index() == step);
    CHECK(due(enrollment) == request);
  }
}

TEST_CASE("enrollment: after an error that passes, retry repeats the failed call", "[enrollment]") {
  const int which = GENERATE(range(0, passing_count));
  CAPTURE(which);
  check_repeats_call(at_checking(), passing(which));
  check_repeats_call(at_associating(), passing(which));
  check_repeats_call(at_associating_with_session(), passing(which));
  check_repeats_call(at_activating(), passing(which));
}

void check_over(Enrollment enrollment, const HttpOutcome& outcome) {
  step_after<Failed>(enrollment.receive(outcome), enrollment);
  CHECK(enrollment.retry() == out_of_order);
  CHECK_FALSE(enrollment.is_waiting());
  CHECK(key(enrollment).empty());
}

TEST_CASE("enrollment: an error that lasts ends the attempt", "[enrollment]") {
  const int which = GENERATE(range(0, lasting_count));
  CAPTURE(which);
  check_over(at_checking(), lasting(which));
  check_over(at_associating(), lasting(which));
  check_over(at_associating_with_session(), lasting(which));
  check_over(at_verifying(), lasting(which));
  check_over(at_verifying_with_session(), lasting(which));
}

// The person is verified by then, so there is always something to go on with.
TEST_CASE("enrollment: no error of the last call ends the attempt", "[enrollment]") {
  const int which = GENERATE(range(0, lasting_count));
  CAPTURE(which);
  Enrollment enrollment = at_activating();
  step_after<Failed>(enrollment.receive(lasting(which)), enrollment);
  accepted(enrollment.retry());
  CHECK(due(enrollment).starts_with("SetUserMFAPreference {"));
  step_after<Enrolled>(enrollment.receive(answer("{}")), enrollment);
}

TEST_CASE("enrollment: after a fault, the same secret takes another code", "[enrollment]") {
  const int which = GENERATE(range(0, passing_count));
  CAPTURE(which);
  for (const auto& make :
       {+[] { return at_verifying(); }, +[] { return at_verifying_with_session(); }}) {
    Enrollment enrollment = make();
    const std::string request = due(enrollment);
    const AwaitingCode& step =
        step_after<AwaitingCode>(enrollment.receive(passing(which)), enrollment);
    REQUIRE(step.error.has_value());
    CHECK(is_retryable(step.error->code));
    CHECK(key(enrollment) == secret_code);
    accepted(enrollment.submit(code_now, now));
    CHECK(due(enrollment) == request);
  }
}

TEST_CASE("enrollment: an error keeps its name and the request's id", "[enrollment]") {
  const HttpOutcome outcome =
      answer(400, R"({"__type":"TooManyRequestsException"})", {{"x-amzn-requestid", "0f-42"}});
  Enrollment checking = at_checking();
  const Failed& failed = step_after<Failed>(checking.receive(outcome), checking);
  CHECK(failed.error.code == throttled);
  CHECK(failed.error.request_id == "0f-42");

  Enrollment verifying = at_verifying();
  const AwaitingCode& awaiting = step_after<AwaitingCode>(verifying.receive(outcome), verifying);
  CHECK(awaiting.error->code == throttled);
  CHECK(awaiting.error->request_id == "0f-42");
}

TEST_CASE("enrollment: a secret that no app can use ends the attempt", "[enrollment]") {
  const auto code = GENERATE(values<std::string_view>({"!", "M", "MZXW6YT0", "====", "MZXW 6YTB"}));
  CAPTURE(code);
  Enrollment enrollment = at_associating();
  const Failed& failed = step_after<Failed>(
      enrollment.receive(answer(R"({"SecretCode":")" + std::string(code) + "\"}")), enrollment);
  CHECK(failed.error.code == secret_unusable);
  CHECK(enrollment.retry() == out_of_order);
}

TEST_CASE("enrollment: a refused code leaves the secret, and the session that was sent",
          "[enrollment]") {
  Enrollment enrollment = at_verifying_with_session();
  const std::string request = due(enrollment);
  const AwaitingCode& step = step_after<AwaitingCode>(enrollment.receive(mismatch()), enrollment);
  CHECK(step.error->code == code_mismatch);
  CHECK(key(enrollment) == secret_code);
  accepted(enrollment.submit(code_now, now));
  CHECK(due(enrollment) == request);
  accepted(enrollment.receive(answer(verified_with_session)));
  CHECK(std::get<Enrolled>(enrollment.step()).session.text() == session_3);
}

TEST_CASE("enrollment: names why the service did not take a code", "[enrollment]") {
  struct Case {
    HttpOutcome outcome;
    ErrorCode error;
  };
  const Case cases[]{
      {mismatch(), code_mismatch},
      {refusal("CodeMismatchException"), code_mismatch},
      {refusal("ExpiredCodeException", "Your software token has already been used once."),
       code_used},
      {answer(R"({"Status":"ERROR"})"), not_verified},
      {answer("{}"), not_verified},
  };
  for (const Case& one : cases) {
    CAPTURE(to_string(one.error));
    Enrollment enrollment = at_verifying();
    const AwaitingCode& step =
        step_after<AwaitingCode>(enrollment.receive(one.outcome), enrollment);
    CHECK(step.error->code == one.error);
    CHECK(step.error->offset == 0s);
  }
}

TEST_CASE("enrollment: a code of another form is not sent", "[enrollment]") {
  struct Typed {
    std::string_view text;
    ErrorCode error;
  };
  const auto typed = GENERATE(values<Typed>({{"", code_empty},
                                             {"17350", code_too_short},
                                             {"1735040", code_too_long},
                                             {"17350x", code_not_digits}}));
  CAPTURE(typed.text);
  Enrollment enrollment = at_awaiting_code();
  for (int round = 0; round < 2; ++round) {
    const AwaitingCode& step =
        step_after<AwaitingCode>(enrollment.submit(typed.text, now), enrollment);
    REQUIRE(step.error.has_value());
    CHECK(step.error->code == typed.error);
    CHECK_FALSE(enrollment.is_waiting());
    CHECK(key(enrollment) == secret_code);
  }
  step_after<Verifying>(enrollment.submit(code_now, now), enrollment);
}

TEST_CASE("enrollment: a code of no period near is held back once, then sent", "[enrollment]") {
  const auto code = GENERATE(code_of_no_period, code_21_old, code_21_new);
  CAPTURE(code);
  Enrollment enrollment = at_awaiting_code();
  const AwaitingCode& step = step_after<AwaitingCode>(enrollment.submit(code, now), enrollment);
  CHECK(step.error->code == code_wrong);
  CHECK_FALSE(enrollment.is_waiting());
  CHECK(key(enrollment) == secret_code);

  accepted(enrollment.submit(code, now + 60s));
  CHECK(due(enrollment) ==
        R"(VerifySoftwareToken {"AccessToken":"token","FriendlyDeviceName":"Phone","UserCode":")" +
            std::string(code) + "\"}");
  // The service decides, never the local check.
  step_after<Activating>(enrollment.receive(answer(verified)), enrollment);
}

TEST_CASE("enrollment: insisting is on the same code, whatever is typed around it",
          "[enrollment]") {
  Enrollment enrollment = at_awaiting_code();
  accepted(enrollment.submit("000 000", now));
  SECTION("the same, written otherwise, is sent") {
    step_after<Verifying>(enrollment.submit("000-000", now), enrollment);
  }
  SECTION("another wrong one is held back as well") {
    step_after<AwaitingCode>(enrollment.submit("000001", now), enrollment);
    step_after<AwaitingCode>(enrollment.submit("000000", now), enrollment);
    step_after<Verifying>(enrollment.submit("000000", now), enrollment);
  }
  SECTION("the right one is sent") {
    step_after<Verifying>(enrollment.submit(code_now, now), enrollment);
  }
}

TEST_CASE("enrollment: a code that was insisted on and refused is just wrong", "[enrollment]") {
  Enrollment enrollment = at_awaiting_code();
  accepted(enrollment.submit(code_of_no_period, now));
  accepted(enrollment.submit(code_of_no_period, now));
  const AwaitingCode& step = step_after<AwaitingCode>(enrollment.receive(mismatch()), enrollment);
  CHECK(step.error->code == code_mismatch);
  CHECK(step.error->offset == 0s);
}

TEST_CASE("enrollment: a code of another time is sent, and explained when refused",
          "[enrollment]") {
  struct Case {
    std::string_view code;
    ErrorCode error;
    std::chrono::seconds offset;
  };
  const auto one = GENERATE(values<Case>({{code_now, code_mismatch, 0s},
                                          {code_1_old, code_mismatch, 0s},
                                          {code_1_new, code_mismatch, 0s},
                                          {code_2_old, clock_off, -60s},
                                          {code_2_new, clock_off, 60s},
                                          {code_20_old, clock_off, -600s},
                                          {code_20_new, clock_off, 600s}}));
  CAPTURE(one.code);
  SECTION("refused") {
    Enrollment enrollment = at_verifying(one.code);
    const AwaitingCode& step = step_after<AwaitingCode>(enrollment.receive(mismatch()), enrollment);
    CHECK(step.error->code == one.error);
    CHECK(step.error->offset == one.offset);
  }
  SECTION("accepted: then this computer's clock was the wrong one") {
    Enrollment enrollment = at_verifying(one.code);
    step_after<Activating>(enrollment.receive(answer(verified)), enrollment);
  }
  SECTION("not answered: nothing is known of the clocks") {
    Enrollment enrollment = at_verifying(one.code);
    const AwaitingCode& step =
        step_after<AwaitingCode>(enrollment.receive(network_failed), enrollment);
    CHECK(step.error->code == network_failed);
    CHECK(step.error->offset == 0s);
  }
}

TEST_CASE("enrollment: the clock's error keeps the request's id", "[enrollment]") {
  Enrollment enrollment = at_verifying(code_2_old);
  const AwaitingCode& step = step_after<AwaitingCode>(
      enrollment.receive(
          answer(400, R"({"__type":"CodeMismatchException"})", {{"x-amzn-requestid", "0f-42"}})),
      enrollment);
  CHECK(step.error->code == clock_off);
  CHECK(step.error->request_id == "0f-42");
}

TEST_CASE("enrollment: a new code takes the last one's error away", "[enrollment]") {
  Enrollment enrollment = at_verifying();
  accepted(enrollment.receive(mismatch()));
  const AwaitingCode& step = step_after<AwaitingCode>(enrollment.submit("1", now), enrollment);
  CHECK(step.error->code == code_too_short);
}

TEST_CASE("enrollment: looks for the code at the time it is given", "[enrollment]") {
  Enrollment enrollment = at_awaiting_code();
  // Ten hours later that code is of no period near.
  step_after<AwaitingCode>(enrollment.submit(code_now, now + 10h), enrollment);
  step_after<Verifying>(enrollment.submit("555770", std::chrono::sys_seconds(59s)), enrollment);
}

}  // namespace
}  // namespace mfa::test
