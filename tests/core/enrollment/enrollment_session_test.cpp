// The life of a session, and its renewal in place.

#include "attempt.hpp"
#include "enrollment.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using enum ErrorCode;

constexpr std::string_view new_session = "session-9-of-the-challenge";

TEST_CASE("enrollment: counts down the session's lifetime", "[enrollment]") {
  const Enrollment enrollment = at_awaiting_code_for_a_while();
  CHECK(enrollment.session_left(now.steady) == 180s);
  CHECK(enrollment.session_left(now.steady + 1s) == 179s);
  CHECK(enrollment.session_left(now.steady + 180s - 1ms) == 1ms);
  CHECK(enrollment.session_left(now.steady + 180s) == 0s);
  CHECK(enrollment.session_left(now.steady + 1h) == 0s);
  // A clock that was put back.
  CHECK(enrollment.session_left(now.steady - 1s) == 181s);
}

TEST_CASE("enrollment: counts down the session's lifetime in every step except the last ones",
          "[enrollment]") {
  Options options = signing_in_to_the_end();
  options.session_lifetime = lifetime;
  options.session_issued_at = now.steady;
  Enrollment enrollment(std::move(options));
  CHECK(enrollment.session_left(now.steady) == 180s);
  accepted(enrollment.start());
  CHECK(enrollment.session_left(now.steady) == 180s);
  accepted(enrollment.receive(answer(association_with_session), chance));
  accepted(enrollment.submit(code_now, now));
  CHECK(enrollment.session_left(now.steady) == 180s);
  accepted(enrollment.receive(answer(verified_with_session), chance));
  CHECK(enrollment.session_left(now.steady) == 180s);
  accepted(enrollment.receive(timed_out, chance));
  CHECK(enrollment.session_left(now.steady) == std::nullopt);
  accepted(enrollment.retry());
  CHECK(enrollment.session_left(now.steady) == 180s);
  accepted(enrollment.receive(answer(R"({"ChallengeName":"SMS_MFA"})"), chance));
  CHECK(enrollment.session_left(now.steady) == std::nullopt);
}

TEST_CASE("enrollment: the time begins again with the session that comes with the secret",
          "[enrollment]") {
  Enrollment enrollment(signing_in_for_a_while());
  accepted(enrollment.start());
  const Moment late = now + 175s;
  REQUIRE(enrollment.request("", late).ok());
  SECTION("from the request on") {
    accepted(enrollment.receive(answer(association_with_session), chance));
    CHECK(enrollment.session_left(late.steady) == 180s);
    CHECK_FALSE(enrollment.expire(late.steady + 179s));
    CHECK(enrollment.expire(late.steady + 180s));
  }
  SECTION("unless there is none, so that the first stays in use") {
    accepted(enrollment.receive(answer(association), chance));
    CHECK(enrollment.session_left(late.steady) == 5s);
  }
  SECTION("unless it is the first one again") {
    accepted(enrollment.receive(
        answer(R"({"SecretCode":"AAAQEAYEAUDAOCAJ","Session":")" + std::string(session_1) + "\"}"),
        chance));
    CHECK(enrollment.session_left(late.steady) == 5s);
  }
  SECTION("unless the request failed") {
    accepted(enrollment.receive(ErrorCode::timed_out, chance));
    accepted(enrollment.retry());
    CHECK(enrollment.session_left(late.steady) == 5s);
  }
}

TEST_CASE("enrollment: counts nothing down without a known lifetime", "[enrollment]") {
  CHECK(at_awaiting_code_with_session().session_left(now.steady) == std::nullopt);

  Options options = signed_in();
  options.session_lifetime = lifetime;
  options.session_issued_at = now.steady;
  const Enrollment signed_in_flow(std::move(options));
  CHECK(signed_in_flow.session_left(now.steady) == std::nullopt);

  options = signing_in_for_a_while();
  options.issuer = "Acme:Corp";
  const Enrollment misconfigured(std::move(options));
  CHECK(misconfigured.session_left(now.steady) == std::nullopt);
}

TEST_CASE("enrollment: ends the wait for a code when the session expires", "[enrollment]") {
  Enrollment enrollment = at_awaiting_code_for_a_while();
  CHECK_FALSE(enrollment.expire(now.steady));
  CHECK_FALSE(enrollment.expire(now.steady + 180s - 1ms));
  CHECK(std::holds_alternative<AwaitingCode>(enrollment.step()));
  CHECK(enrollment.expire(now.steady + 180s));
  const Failed& failed = step_after<Failed>(std::nullopt, enrollment);
  CHECK(failed.error.code == session_expired);
  CHECK_FALSE(failed.verified);
  CHECK(setup_key(enrollment).empty());
  CHECK(enrollment.retry() == out_of_order);
  CHECK_FALSE(enrollment.expire(now.steady + 180s));
}

TEST_CASE("enrollment: ends the wait for consent when the session expires", "[enrollment]") {
  Options options = signing_in_for_a_while();
  options.has_app = true;
  Enrollment enrollment(std::move(options));
  step_after<ConfirmingReplacement>(enrollment.start(), enrollment);
  CHECK_FALSE(enrollment.expire(now.steady + 179s));
  CHECK(enrollment.expire(now.steady + 180s));
  CHECK(step_after<Failed>(std::nullopt, enrollment).error.code == session_expired);
}

// An accepted code uses up the session: a user who may have an authenticator is not sent back to
// the QR code.
TEST_CASE("enrollment: says that the code may have been accepted when the session ends",
          "[enrollment]") {
  const HttpOutcome spent = refusal("NotAuthorizedException",
                                    "Invalid session for the user, session can only be used once.");
  const HttpOutcome expired =
      refusal("NotAuthorizedException", "Invalid session for the user, session is expired.");
  const auto code_after = [](Enrollment& enrollment, const HttpOutcome& outcome) {
    const Failed& failed = step_after<Failed>(enrollment.receive(outcome, chance), enrollment);
    CHECK_FALSE(failed.verified);
    CHECK(enrollment.retry() == out_of_order);
    return failed.error.code;
  };
  const auto at_verifying_in_doubt = [](const HttpOutcome& doubt) {
    Enrollment enrollment = at_awaiting_code_for_a_while();
    accepted(enrollment.submit(code_now, now));
    step_after<AwaitingCode>(enrollment.receive(doubt, chance), enrollment);
    // A wrong code that is not sent does not end the doubt.
    accepted(enrollment.submit(code_of_no_period, now));
    step_after<Verifying>(enrollment.submit(code_1_new, now), enrollment);
    return enrollment;
  };

  SECTION("for the code just sent, which a browser may have sent twice") {
    Enrollment enrollment = at_verifying_with_session();
    CHECK(code_after(enrollment, spent) == setup_in_doubt);
  }
  SECTION("not for a code that came too late") {
    Enrollment enrollment = at_verifying_with_session();
    CHECK(code_after(enrollment, expired) == session_expired);
  }
  SECTION("for an earlier code whose response was lost") {
    for (const HttpOutcome& doubt :
         {HttpOutcome(network_failed), answer(500, "{}"), refusal("ExpiredCodeException")}) {
      for (const HttpOutcome* end : {&spent, &expired}) {
        Enrollment enrollment = at_verifying_in_doubt(doubt);
        CHECK(code_after(enrollment, *end) == setup_in_doubt);
      }
    }
  }
  SECTION("not for an earlier code that was refused") {
    Enrollment enrollment = at_verifying_in_doubt(mismatch());
    CHECK(code_after(enrollment, expired) == session_expired);
  }
  SECTION("for an earlier code, when the session expires here") {
    Enrollment enrollment = at_awaiting_code_for_a_while();
    accepted(enrollment.submit(code_now, now));
    accepted(enrollment.receive(network_failed, chance));
    CHECK(enrollment.expire(now.steady + 180s));
    CHECK(step_after<Failed>(std::nullopt, enrollment).error.code == setup_in_doubt);
  }
  SECTION("also with a new session: the earlier app may be connected") {
    Enrollment enrollment = at_verifying_in_doubt(network_failed);
    CHECK(code_after(enrollment, spent) == setup_in_doubt);
    accepted(enrollment.renew(Secret(session_1), now.steady));
    accepted(enrollment.receive(answer(association_with_session), chance));
    accepted(enrollment.submit(code_now, now));
    CHECK(code_after(enrollment, expired) == setup_in_doubt);
  }
}

TEST_CASE("enrollment: never expires without a known lifetime", "[enrollment]") {
  Enrollment with_token = at_awaiting_code();
  CHECK_FALSE(with_token.expire(now.steady + 1000h));
  Enrollment with_session = at_awaiting_code_with_session();
  CHECK_FALSE(with_session.expire(now.steady + 1000h));
  CHECK(std::holds_alternative<AwaitingCode>(with_session.step()));
}

// A request that is due may still be in time; the service decides.
TEST_CASE("enrollment: never expires while it waits for a response", "[enrollment]") {
  Enrollment enrollment = at_awaiting_code_for_a_while();
  accepted(enrollment.submit(code_now, now));
  CHECK_FALSE(enrollment.expire(now.steady + 1h));
  accepted(enrollment.receive(answer(verified_with_session), chance));
  CHECK_FALSE(enrollment.expire(now.steady + 1h));
  CHECK(enrollment.take_result().text() == R"({"session":"session-3-of-the-challenge"})");
}

/// From the renewed session to the end, with a new secret and the old device name.
void check_goes_on_renewed(Enrollment& enrollment) {
  CHECK(setup_key(enrollment).empty());
  CHECK(due(enrollment) == R"(AssociateSoftwareToken {"Session":"session-9-of-the-challenge"})");
  accepted(enrollment.receive(answer(R"({"SecretCode":"MZXW6YTBOI"})"), chance));
  CHECK(setup_key(enrollment).text() == "MZXW6YTBOI");
  // By oathtool.
  accepted(enrollment.submit("839849", now));
  CHECK(
      due(enrollment) ==
      R"(VerifySoftwareToken {"Session":"session-9-of-the-challenge","UserCode":"839849","FriendlyDeviceName":"Phone"})");
  accepted(enrollment.receive(answer(verified), chance));
  CHECK(enrollment.take_result().text() == R"({"session":"session-9-of-the-challenge"})");
}

TEST_CASE("enrollment: continues with a new session, from the same step", "[enrollment]") {
  SECTION("while a code is awaited") {
    Enrollment enrollment = at_awaiting_code_with_session();
    accepted(enrollment.renew(Secret(new_session), now.steady));
    check_goes_on_renewed(enrollment);
  }
  SECTION("after the session expired") {
    Enrollment enrollment = at_awaiting_code_for_a_while();
    CHECK(enrollment.expire(now.steady + 180s));
    accepted(enrollment.renew(Secret(new_session), now.steady + 200s));
    CHECK(enrollment.session_left(now.steady + 200s) == 180s);
    CHECK(enrollment.session_left(now.steady + 260s) == 120s);
    check_goes_on_renewed(enrollment);
  }
  SECTION("after the service refused the session") {
    for (const std::string_view message :
         {"Invalid session for the user, session is expired.", "Invalid session for the user."}) {
      Enrollment enrollment = at_verifying_with_session();
      const HttpOutcome refused = refusal("NotAuthorizedException", message);
      step_after<Failed>(enrollment.receive(refused, chance), enrollment);
      accepted(enrollment.renew(Secret(new_session), now.steady));
      check_goes_on_renewed(enrollment);
    }
  }
  SECTION("instead of a retry") {
    Enrollment enrollment = at_failure_with_session();
    accepted(enrollment.renew(Secret(new_session), now.steady));
    check_goes_on_renewed(enrollment);
  }
}

TEST_CASE("enrollment: the session that was renewed last counts", "[enrollment]") {
  Enrollment enrollment = at_awaiting_code_with_session();
  accepted(enrollment.renew(Secret(session_3), now.steady));
  accepted(enrollment.receive(answer(association), chance));
  accepted(enrollment.renew(Secret(new_session), now.steady));
  check_goes_on_renewed(enrollment);
}

TEST_CASE("enrollment: refuses an invalid session, and keeps the old one", "[enrollment]") {
  const auto text = GENERATE(values<std::string_view>({"", "nineteen-characters"}));
  CAPTURE(text);
  Enrollment awaiting = at_awaiting_code_for_a_while();
  CHECK(awaiting.renew(Secret(text), now.steady + 1h) == invalid_session);
  CHECK(awaiting.session_left(now.steady) == 180s);
  CHECK(setup_key(awaiting).text() == secret_code);
  accepted(awaiting.submit(code_now, now));
  CHECK(due(awaiting).find(session_2) != std::string::npos);

  Enrollment failed = at_failure_with_session();
  CHECK(failed.renew(Secret(text), now.steady) == invalid_session);
  accepted(failed.retry());
  CHECK(due(failed) == R"(AssociateSoftwareToken {"Session":"session-1-of-the-challenge"})");
}

TEST_CASE("enrollment: a session that is set during a call is used when the call ends",
          "[enrollment]") {
  SECTION("during the request for a secret") {
    Enrollment enrollment(signing_in_for_a_while());
    accepted(enrollment.start());
    accepted(enrollment.renew(Secret(new_session), now.steady + 1h));
    // The call under way belongs to the old session.
    CHECK(enrollment.session_left(now.steady) == 180s);
    CHECK(due(enrollment) == R"(AssociateSoftwareToken {"Session":"session-1-of-the-challenge"})");
    accepted(enrollment.receive(answer(association_with_session), chance));
    CHECK(enrollment.session_left(now.steady + 1h) == 180s);
    check_goes_on_renewed(enrollment);
  }
  SECTION("during a code that is refused") {
    Enrollment enrollment = at_verifying_with_session();
    accepted(enrollment.renew(Secret(new_session), now.steady));
    accepted(enrollment.receive(mismatch(), chance));
    check_goes_on_renewed(enrollment);
  }
  SECTION("during a code that fails for good") {
    Enrollment enrollment = at_verifying_with_session();
    accepted(enrollment.renew(Secret(session_1), now.steady));
    accepted(enrollment.renew(Secret(new_session), now.steady));
    accepted(enrollment.receive(
        refusal("NotAuthorizedException", "Invalid session for the user, session is expired."),
        chance));
    check_goes_on_renewed(enrollment);
  }
  SECTION("not needed if the code is accepted") {
    Enrollment enrollment = at_verifying_with_session();
    accepted(enrollment.renew(Secret(new_session), now.steady));
    accepted(enrollment.receive(answer(verified_with_session), chance));
    CHECK(enrollment.take_result().text() == R"({"session":"session-3-of-the-challenge"})");
  }
}

TEST_CASE("enrollment: a session that was set during a call is used if the attempt is lost",
          "[enrollment]") {
  Enrollment enrollment = at_awaiting_code_with_session();
  accepted(enrollment.submit(code_of_no_period, now));
  accepted(enrollment.submit(code_of_no_period, now));
  accepted(enrollment.renew(Secret(session_3), now.steady));
  const HttpOutcome outcome = answer(verified_with_session);
  const Associating& step =
      step_after<Associating>(enrollment.receive(outcome, chance), enrollment);
  CHECK(step.session.text() == session_3);
}

TEST_CASE("enrollment: a session that was set before the code was accepted replaces nothing",
          "[enrollment]") {
  Enrollment enrollment =
      at_verifying_with_session(association_with_session, signing_in_to_the_end());
  accepted(enrollment.renew(Secret(new_session), now.steady));
  accepted(enrollment.receive(answer(verified_with_session), chance));
  accepted(enrollment.receive(timed_out, chance));
  CHECK(take_snapshot(enrollment, now).verified);
  CHECK(enrollment.renew(Secret(new_session), now.steady) == out_of_order);
  accepted(enrollment.retry());
  CHECK(due(enrollment).starts_with("RespondToAuthChallenge "));
}

TEST_CASE("enrollment: keeps the user's name for the app when the session is renewed",
          "[enrollment]") {
  Enrollment enrollment = at_awaiting_code_with_session();
  accepted(enrollment.submit("1", now, "My phone"));
  accepted(enrollment.renew(Secret(new_session), now.steady));
  accepted(enrollment.receive(answer(association), chance));
  accepted(enrollment.submit(code_now, now));
  CHECK(due(enrollment).find(R"("FriendlyDeviceName":"My phone")") != std::string::npos);
}

TEST_CASE("enrollment: a new session also helps after a sign-in that was refused", "[enrollment]") {
  Enrollment enrollment = at_signing_in();
  accepted(enrollment.receive(refusal("UserLambdaValidationException"), chance));
  CHECK(take_snapshot(enrollment, now).verified);
  accepted(enrollment.renew(Secret(new_session), now.steady));
  CHECK(due(enrollment) == R"(AssociateSoftwareToken {"Session":"session-9-of-the-challenge"})");
}

}  // namespace
}  // namespace mfa::test
