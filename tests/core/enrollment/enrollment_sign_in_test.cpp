// How an enrollment in the middle of a sign-in ends.

#include "attempt.hpp"
#include "enrollment.hpp"
#include "freed_memory.hpp"

namespace mfa::test {
namespace {

using enum ErrorCode;

constexpr std::string_view tokens =
    R"({"ChallengeParameters":{},"AuthenticationResult":{"AccessToken":"a.b.c","ExpiresIn":3600}})";

TEST_CASE("enrollment: continues the sign-in to the tokens, if it can", "[enrollment]") {
  Enrollment enrollment(signing_in_to_the_end());
  accepted(enrollment.start());
  CHECK(due(enrollment) == R"(AssociateSoftwareToken {"Session":"session-1-of-the-challenge"})");
  accepted(enrollment.receive(answer(association_with_session), chance));
  accepted(enrollment.submit(code_now, now));
  CHECK(
      due(enrollment) ==
      R"(VerifySoftwareToken {"Session":"session-2-of-the-challenge","UserCode":"173504","FriendlyDeviceName":"Phone"})");
  step_after<SigningIn>(enrollment.receive(answer(verified_with_session), chance), enrollment);
  CHECK_FALSE(enrollment.is_signed_in());
  CHECK(
      due(enrollment, "not a token") ==
      R"(RespondToAuthChallenge {"Session":"session-3-of-the-challenge","ChallengeName":"MFA_SETUP","ClientId":"1example23456789","ChallengeResponses":{"USERNAME":"alice"}})");
  CHECK(enrollment.take_result().empty());
  step_after<Enrolled>(enrollment.receive(answer(tokens), chance), enrollment);
  CHECK(enrollment.take_result().text() ==
        R"({"authenticationResult":{"AccessToken":"a.b.c","ExpiresIn":3600}})");
}

TEST_CASE("enrollment: continues the sign-in to another challenge", "[enrollment]") {
  Enrollment enrollment = at_signing_in();
  step_after<Enrolled>(
      enrollment.receive(answer(R"({"ChallengeName":"SOFTWARE_TOKEN_MFA","Session":"S4",)"
                                R"("ChallengeParameters":{"USER_ID_FOR_SRP":"alice"}})"),
                         chance),
      enrollment);
  CHECK(enrollment.take_result().text() ==
        R"({"challenge":{"ChallengeName":"SOFTWARE_TOKEN_MFA","Session":"S4",)"
        R"("ChallengeParameters":{"USER_ID_FOR_SRP":"alice"}}})");
}

TEST_CASE("enrollment: replaces no authenticator at sign-in", "[enrollment]") {
  CHECK_FALSE(take_snapshot(at_enrolled_with_session(), now).replaces);
  Enrollment enrollment = at_signing_in();
  CHECK_FALSE(take_snapshot(enrollment, now).replaces);
  step_after<Enrolled>(enrollment.receive(answer(tokens), chance), enrollment);
  CHECK_FALSE(take_snapshot(enrollment, now).replaces);
}

TEST_CASE("enrollment: gives the result once", "[enrollment]") {
  Enrollment enrollment = at_enrolled_with_session();
  CHECK(enrollment.take_result().text() == R"({"session":"session-3-of-the-challenge"})");
  CHECK(enrollment.take_result().empty());
  CHECK(std::holds_alternative<Enrolled>(enrollment.step()));
}

TEST_CASE("enrollment: has no result in any other step", "[enrollment]") {
  for (const auto& make :
       {at_idle, at_checking, at_confirming_replacement, at_associating, at_awaiting_code,
        +[] { return at_verifying(); }, at_activating, at_checking_on, at_signing_in, at_enrolled,
        at_failure_of_signing_in, at_final_failure}) {
    Enrollment enrollment = make();
    CAPTURE(enrollment.step().index());
    CHECK(enrollment.take_result().empty());
  }
}

TEST_CASE("enrollment: hands the session over unless both client and user are known",
          "[enrollment]") {
  const auto result_of = [](std::string_view client_id, std::string_view username) {
    Options options = signing_in();
    options.client_id = client_id;
    options.username = username;
    Enrollment enrollment = at_verifying_with_session(association_with_session, std::move(options));
    step_after<Enrolled>(enrollment.receive(answer(verified_with_session), chance), enrollment);
    return std::string(enrollment.take_result().text());
  };
  CHECK(result_of("", "") == R"({"session":"session-3-of-the-challenge"})");
  CHECK(result_of("1example23456789", "") == R"({"session":"session-3-of-the-challenge"})");
  CHECK(result_of("", "alice") == R"({"session":"session-3-of-the-challenge"})");
}

TEST_CASE("enrollment: a missing session means the last one that was returned", "[enrollment]") {
  struct Case {
    std::string_view associated;
    std::string_view verified;
    std::string_view sent;
    std::string_view last;
  };
  const auto one = GENERATE(values<Case>({
      {association_with_session, verified_with_session, session_2, session_3},
      {association_with_session, verified, session_2, session_2},
      {association, verified_with_session, session_1, session_3},
      {association, verified, session_1, session_1},
  }));
  CAPTURE(one.last);
  const auto last = R"({"session":")" + std::string(one.last) + "\"}";
  Enrollment handing = at_verifying_with_session(one.associated);
  CHECK(due(handing).starts_with(R"(VerifySoftwareToken {"Session":")" + std::string(one.sent)));
  accepted(handing.receive(answer(one.verified), chance));
  CHECK(handing.take_result().text() == last);

  Enrollment answering = at_verifying_with_session(one.associated, signing_in_to_the_end());
  accepted(answering.receive(answer(one.verified), chance));
  CHECK(
      due(answering) ==
      R"(RespondToAuthChallenge {"Session":")" + std::string(one.last) +
          R"(","ChallengeName":"MFA_SETUP","ClientId":"1example23456789","ChallengeResponses":{"USERNAME":"alice"}})");
}

TEST_CASE("enrollment: signed in, sends no challenge response, even with client and user name",
          "[enrollment]") {
  Options options = signed_in();
  options.client_id = "1example23456789";
  options.username = "alice";
  Enrollment enrollment(std::move(options));
  accepted(enrollment.start());
  accepted(enrollment.receive(answer(user_without), chance));
  accepted(enrollment.receive(answer(association), chance));
  accepted(enrollment.submit(code_now, now));
  step_after<Activating>(enrollment.receive(answer(verified), chance), enrollment);
}

// service_error_steps_test.cpp has every refusal.
TEST_CASE(
    "enrollment: a sign-in that fails at its end stays verified, and only its last call is sent "
    "again",
    "[enrollment]") {
  Enrollment enrollment = at_signing_in();
  const std::string request = due(enrollment);
  const Failed& failed = step_after<Failed>(enrollment.receive(network_failed, chance), enrollment);
  CHECK(failed.error.code == network_failed);
  CHECK(failed.verified);
  accepted(enrollment.retry());
  CHECK(due(enrollment) == request);
  accepted(enrollment.receive(answer(tokens), chance));
  CHECK_FALSE(enrollment.take_result().empty());
}

TEST_CASE("enrollment: says before any request that apps are not offered", "[enrollment]") {
  const auto factors = GENERATE(values<std::string>({R"(["SMS_MFA"])", "[]"}));
  CAPTURE(factors);
  Options options = signing_in();
  options.mfas_can_setup = factors;
  Enrollment enrollment(std::move(options));
  const Failed& failed = step_after<Failed>(enrollment.start(), enrollment);
  CHECK(failed.error.code == factor_not_offered);
  CHECK(due(enrollment) == "out_of_order");
  CHECK(enrollment.retry() == out_of_order);
  CHECK(enrollment.renew(Secret(session_2), now.steady) == out_of_order);
}

TEST_CASE("enrollment: signed in, ignores what a challenge offers", "[enrollment]") {
  Options options = signed_in();
  options.mfas_can_setup = R"(["SMS_MFA"])";
  Enrollment enrollment(std::move(options));
  step_after<Checking>(enrollment.start(), enrollment);
}

TEST_CASE("enrollment: wipes every session before its memory is freed", "[enrollment]") {
  Enrollment enrollment = at_signing_in();
  const FreedMemory freed(session_3);
  {
    const auto request = enrollment.request("", now);
  }
  accepted(enrollment.receive(answer(tokens), chance));
  CHECK(freed.count() == 0);
}

}  // namespace
}  // namespace mfa::test
