// What goes wrong in each step, and how the attempt continues.

#include "attempt.hpp"
#include "enrollment.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

using enum ErrorCode;

/// Outcomes after which the user may retry the same call.
const HttpOutcome retryable[]{
    network_failed,
    timed_out,
    answer_too_large,
    access_token_unavailable,
    answer(502, "<html>Bad Gateway</html>"),
    answer(500, "{}"),
    answer(200, "{"),
    refusal("TooManyRequestsException"),
    refusal("LimitExceededException"),
    refusal("ForbiddenException"),
    refusal("InternalErrorException"),
    refusal("ConcurrentModificationException"),
    refusal("NotAuthorizedException", "Access Token has expired"),
    refusal("BrandNewException"),
};

/// Outcomes after which only a new attempt can help, if anything.
const HttpOutcome lasting[]{
    refusal("NotAuthorizedException"),
    refusal("NotAuthorizedException", "Access Token has been revoked"),
    refusal("NotAuthorizedException", "Invalid session for the user."),
    refusal("NotAuthorizedException", "Invalid session for the user, session is expired."),
    refusal("NotAuthorizedException", "Access Token does not have required scopes"),
    refusal("SoftwareTokenMFANotFoundException"),
    refusal("ResourceNotFoundException"),
    refusal("UserNotFoundException"),
    refusal("UserNotConfirmedException"),
    refusal("PasswordResetRequiredException"),
    refusal("InvalidParameterException"),
    not_an_access_token,
};

/// The step after such an outcome, when the automatic retries are used up.
template <typename S>
const S& step_after_all(Enrollment& enrollment, const HttpOutcome& outcome) {
  for (int tries = 1; tries <= 5 && enrollment.is_waiting(); ++tries) {
    accepted(enrollment.receive(outcome, chance));
  }
  return step_after<S>(std::nullopt, enrollment);
}

void check_repeats_call(Enrollment enrollment, const HttpOutcome& outcome) {
  const std::string request = due(enrollment);
  const std::size_t step = enrollment.step().index();
  for (int round = 0; round < 2; ++round) {
    step_after_all<Failed>(enrollment, outcome);
    CHECK_FALSE(enrollment.is_waiting());
    accepted(enrollment.retry());
    CHECK(enrollment.step().index() == step);
    CHECK(enrollment.delay() == std::chrono::milliseconds(0));
    CHECK(due(enrollment) == request);
  }
}

Enrollment at_associating_with_consent() {
  Enrollment enrollment = at_confirming_replacement();
  accepted(enrollment.confirm());
  return enrollment;
}

TEST_CASE("enrollment: before a first secret, retry checks again whether there is an app",
          "[enrollment]") {
  Enrollment enrollment = at_associating();
  accepted(enrollment.receive(ErrorCode::timed_out, chance));
  accepted(enrollment.retry());
  CHECK(due(enrollment).starts_with("GetUser"));
  step_after<ConfirmingReplacement>(enrollment.receive(answer(user_with), chance), enrollment);
}

TEST_CASE("enrollment: after a retryable error, retry repeats the failed call", "[enrollment]") {
  const auto which = GENERATE(range(std::size_t{0}, std::size(retryable)));
  CAPTURE(which);
  check_repeats_call(at_checking(), retryable[which]);
  check_repeats_call(at_associating_with_consent(), retryable[which]);
  check_repeats_call(at_associating_with_session(), retryable[which]);
  check_repeats_call(at_activating(), retryable[which]);
  check_repeats_call(at_signing_in(), retryable[which]);
}

void check_over(Enrollment enrollment, const HttpOutcome& outcome) {
  step_after<Failed>(enrollment.receive(outcome, chance), enrollment);
  CHECK(enrollment.retry() == out_of_order);
  CHECK_FALSE(enrollment.is_waiting());
  CHECK(key(enrollment).empty());
}

TEST_CASE("enrollment: a final error ends the attempt", "[enrollment]") {
  const auto which = GENERATE(range(std::size_t{0}, std::size(lasting)));
  CAPTURE(which);
  check_over(at_checking(), lasting[which]);
  check_over(at_associating(), lasting[which]);
  check_over(at_associating_with_session(), lasting[which]);
  check_over(at_verifying(), lasting[which]);
  check_over(at_verifying_with_session(), lasting[which]);
  check_over(at_signing_in(), lasting[which]);
}

// The user is verified by then, so the attempt can always continue.
TEST_CASE("enrollment: no error of the last call ends the attempt", "[enrollment]") {
  const auto which = GENERATE(range(std::size_t{0}, std::size(lasting)));
  CAPTURE(which);
  Enrollment enrollment = at_activating();
  step_after<Failed>(enrollment.receive(lasting[which], chance), enrollment);
  accepted(enrollment.retry());
  CHECK(due(enrollment).starts_with("SetUserMFAPreference {"));
  step_after<Enrolled>(enrollment.receive(answer("{}"), chance), enrollment);
}

TEST_CASE("enrollment: after a fault, another code of the same secret is accepted",
          "[enrollment]") {
  const auto which = GENERATE(range(std::size_t{0}, std::size(retryable)));
  CAPTURE(which);
  for (const auto& make :
       {+[] { return at_verifying(); }, +[] { return at_verifying_with_session(); }}) {
    Enrollment enrollment = make();
    const std::string request = due(enrollment);
    const std::optional<Error> error =
        step_after_all<AwaitingCode>(enrollment, retryable[which]).error;
    REQUIRE(error.has_value());
    CHECK(is_retryable(error->code));
    CHECK(key(enrollment) == secret_code);
    accepted(enrollment.submit(code_now, now));
    CHECK(due(enrollment) == request);
  }
}

TEST_CASE("enrollment: a secret that no app can use ends the attempt", "[enrollment]") {
  const auto code = GENERATE(values<std::string_view>({"!", "M", "MZXW6YT0", "====", "MZXW 6YTB"}));
  CAPTURE(code);
  Enrollment enrollment = at_associating();
  const Failed& failed = step_after<Failed>(
      enrollment.receive(answer(R"({"SecretCode":")" + std::string(code) + "\"}"), chance),
      enrollment);
  CHECK(failed.error.code == secret_unusable);
  CHECK(enrollment.retry() == out_of_order);
}

}  // namespace
}  // namespace mfa::test
