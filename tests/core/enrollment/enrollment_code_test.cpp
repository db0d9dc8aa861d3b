// What happens to a typed code.

#include "attempt.hpp"
#include "enrollment.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using enum ErrorCode;

TEST_CASE("enrollment: a refused code leaves the secret, and the session that was sent",
          "[enrollment]") {
  Enrollment enrollment = at_verifying_with_session();
  const std::string request = due(enrollment);
  const AwaitingCode& step =
      step_after<AwaitingCode>(enrollment.receive(mismatch(), chance), enrollment);
  CHECK(step.error->code == code_mismatch);
  CHECK(key(enrollment) == secret_code);
  accepted(enrollment.submit(code_now, now));
  CHECK(due(enrollment) == request);
  accepted(enrollment.receive(answer(verified_with_session), chance));
  CHECK(enrollment.take_result().text() == R"({"session":"session-3-of-the-challenge"})");
}

TEST_CASE("enrollment: a malformed code is not sent", "[enrollment]") {
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

TEST_CASE("enrollment: at sign-in, a code that fits no near period is held back once, then sent",
          "[enrollment]") {
  const auto code = GENERATE(code_of_no_period, code_21_old, code_21_new);
  CAPTURE(code);
  Enrollment enrollment = at_awaiting_code_with_session();
  const AwaitingCode& step = step_after<AwaitingCode>(enrollment.submit(code, now), enrollment);
  CHECK(step.error->code == code_wrong);
  CHECK_FALSE(enrollment.is_waiting());
  CHECK(key(enrollment) == secret_code);

  accepted(enrollment.submit(code, now + 60s));
  CHECK(due(enrollment) ==
        R"(VerifySoftwareToken {"Session":"session-2-of-the-challenge","UserCode":")" +
            std::string(code) + R"(","FriendlyDeviceName":"Phone"})");
  accepted(enrollment.receive(answer(verified), chance));
  if (code != code_of_no_period) {
    // It is a code of this secret at some time.
    step_after<Enrolled>(std::nullopt, enrollment);
    return;
  }
  // It may be a code of another app that the service also accepts. Then "on" would be untrue.
  const Failed& failed = step_after<Failed>(std::nullopt, enrollment);
  CHECK(failed.error.code == setup_in_doubt);
  CHECK(failed.verified);
  CHECK(enrollment.take_result().empty());
}

// The service may accept a code of an earlier app, and then the new app would not work.
TEST_CASE("enrollment: signed in, a code that fits nothing is never sent", "[enrollment]") {
  Enrollment enrollment = at_awaiting_code();
  for (int round = 0; round < 5; ++round) {
    const AwaitingCode& step =
        step_after<AwaitingCode>(enrollment.submit(code_of_no_period, now), enrollment);
    CHECK(step.error->code == code_wrong);
    CHECK_FALSE(enrollment.is_waiting());
  }
  SECTION("but a code of this secret is sent if this computer's clock may be wrong") {
    accepted(enrollment.submit(code_hour_old, now));
    step_after<Verifying>(enrollment.submit(code_hour_old, now), enrollment);
  }
}

TEST_CASE("enrollment: only a code typed by hand counts as insisting", "[enrollment]") {
  Enrollment enrollment = at_awaiting_code_with_session();
  for (int round = 0; round < 5; ++round) {
    step_after<AwaitingCode>(
        enrollment.submit(code_of_no_period, now, std::nullopt, Submission::automatic), enrollment);
  }
  step_after<Verifying>(enrollment.submit(code_of_no_period, now), enrollment);
}

TEST_CASE("enrollment: two refused codes that are current mean that the secret was replaced",
          "[enrollment]") {
  const auto refuse = [](Enrollment& enrollment, std::string_view code, const Moment& at) {
    step_after<Verifying>(enrollment.submit(code, at), enrollment);
    accepted(enrollment.receive(mismatch(), chance));
  };
  SECTION("signed in: a retry checks the user first, and asks") {
    Enrollment enrollment = at_awaiting_code();
    refuse(enrollment, code_now, now);
    CHECK(take_snapshot(enrollment, now).error == "code_mismatch");
    refuse(enrollment, code_1_new, now + 30s);
    const Failed& failed = step_after<Failed>(std::nullopt, enrollment);
    CHECK(failed.error.code == secret_replaced);
    CHECK_FALSE(failed.verified);
    CHECK(key(enrollment).empty());
    accepted(enrollment.retry());
    CHECK(due(enrollment) == R"(GetUser {"AccessToken":"token"})");
  }
  SECTION("at sign-in: a retry requests another secret") {
    Enrollment enrollment = at_awaiting_code_with_session();
    refuse(enrollment, code_now, now);
    refuse(enrollment, code_1_new, now + 30s);
    CHECK(step_after<Failed>(std::nullopt, enrollment).error.code == secret_replaced);
    accepted(enrollment.retry());
    CHECK(due(enrollment) == R"(AssociateSoftwareToken {"Session":"session-2-of-the-challenge"})");
  }
  SECTION("also if the service does not say why") {
    const auto status = [](Enrollment& enrollment, std::string_view code, const Moment& at) {
      step_after<Verifying>(enrollment.submit(code, at), enrollment);
      accepted(enrollment.receive(answer(R"({"Status":"ERROR"})"), chance));
    };
    Enrollment enrollment = at_awaiting_code();
    status(enrollment, code_now, now);
    CHECK(take_snapshot(enrollment, now).error == "not_verified");
    status(enrollment, code_1_new, now + 30s);
    CHECK(take_snapshot(enrollment, now).error == "secret_replaced");
    // A phone whose clock is wrong is told so.
    Enrollment slow = at_awaiting_code();
    status(slow, code_20_old, now);
    CHECK(take_snapshot(slow, now).error == "clock_off");
  }
  SECTION("not the same code twice") {
    Enrollment enrollment = at_awaiting_code();
    refuse(enrollment, code_now, now);
    refuse(enrollment, code_now, now);
    CHECK(take_snapshot(enrollment, now).step == "awaiting-code");
  }
  SECTION("not the same code twice, if its period was just ending") {
    Enrollment enrollment = at_associating();
    HttpResponse dated =
        answer(200, association, {{"date", "Fri, 15 Jan 2027 08:00:15 GMT"}}).value();
    dated.received = now;
    accepted(enrollment.receive(std::move(dated), chance));
    // The period ends within the second that `Date` leaves out.
    refuse(enrollment, code_now, now + 14500ms);
    refuse(enrollment, code_now, now + 20s);
    CHECK(take_snapshot(enrollment, now).step == "awaiting-code");
    refuse(enrollment, code_1_new, now + 30s);
    CHECK(take_snapshot(enrollment, now).error == "secret_replaced");
  }
  SECTION("not a code of another time") {
    Enrollment enrollment = at_awaiting_code();
    refuse(enrollment, code_now, now);
    refuse(enrollment, code_4_old, now);
    CHECK(take_snapshot(enrollment, now).error == "clock_off");
    refuse(enrollment, code_1_new, now + 30s);
    CHECK(take_snapshot(enrollment, now).error == "secret_replaced");
  }
  SECTION("not if an earlier code may have been accepted") {
    Enrollment enrollment = at_awaiting_code();
    step_after<Verifying>(enrollment.submit(code_1_old, now), enrollment);
    accepted(enrollment.receive(network_failed, chance));
    refuse(enrollment, code_now, now);
    refuse(enrollment, code_1_new, now + 30s);
    CHECK(step_after<Failed>(std::nullopt, enrollment).error.code == setup_in_doubt);
    CHECK(enrollment.retry() == out_of_order);
  }
}

TEST_CASE("enrollment: insisting means the same code, however it is written", "[enrollment]") {
  Enrollment enrollment = at_awaiting_code_with_session();
  accepted(enrollment.submit("000 000", now));
  SECTION("the same code, written differently, is sent") {
    step_after<Verifying>(enrollment.submit("000-000", now), enrollment);
  }
  SECTION("another wrong code is held back, too") {
    step_after<AwaitingCode>(enrollment.submit("000001", now), enrollment);
    step_after<AwaitingCode>(enrollment.submit("000000", now), enrollment);
    step_after<Verifying>(enrollment.submit("000000", now), enrollment);
  }
  SECTION("the right code is sent") {
    step_after<Verifying>(enrollment.submit(code_now, now), enrollment);
  }
}

TEST_CASE("enrollment: a code that was insisted on and refused is just wrong", "[enrollment]") {
  Enrollment enrollment = at_awaiting_code_with_session();
  accepted(enrollment.submit(code_of_no_period, now));
  accepted(enrollment.submit(code_of_no_period, now));
  const AwaitingCode& step =
      step_after<AwaitingCode>(enrollment.receive(mismatch(), chance), enrollment);
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
                                          {code_2_old, code_expired, -60s},
                                          {code_3_old, code_expired, -90s},
                                          {code_4_old, clock_off, -120s},
                                          {code_2_new, clock_off, 60s},
                                          {code_20_old, clock_off, -600s},
                                          {code_20_new, clock_off, 600s}}));
  CAPTURE(one.code);
  SECTION("refused") {
    Enrollment enrollment = at_verifying(one.code);
    const AwaitingCode& step =
        step_after<AwaitingCode>(enrollment.receive(mismatch(), chance), enrollment);
    CHECK(step.error->code == one.error);
    CHECK(step.error->offset == one.offset);
  }
  SECTION("accepted: then this computer's clock was the wrong one") {
    Enrollment enrollment = at_verifying(one.code);
    step_after<Activating>(enrollment.receive(answer(verified), chance), enrollment);
  }
  SECTION("no response: nothing is known about the clocks") {
    Enrollment enrollment = at_verifying(one.code);
    const AwaitingCode& step =
        step_after<AwaitingCode>(enrollment.receive(network_failed, chance), enrollment);
    CHECK(step.error->code == answer_lost);
    CHECK(step.error->offset == 0s);
  }
}

TEST_CASE("enrollment: a new code clears the error of the last one", "[enrollment]") {
  Enrollment enrollment = at_verifying();
  accepted(enrollment.receive(mismatch(), chance));
  const AwaitingCode& step = step_after<AwaitingCode>(enrollment.submit("1", now), enrollment);
  CHECK(step.error->code == code_too_short);
}

TEST_CASE("enrollment: checks the code at the given time", "[enrollment]") {
  Enrollment enrollment = at_awaiting_code();
  // Ten hours later, that code is of no period nearby.
  step_after<AwaitingCode>(enrollment.submit(code_now, now + 10h), enrollment);
  step_after<Verifying>(enrollment.submit("555770", Moment{Time(59s), 0s}), enrollment);
}

TEST_CASE("enrollment: a code that the service called used is not sent again", "[enrollment]") {
  Enrollment enrollment = at_verifying_with_session();
  accepted(enrollment.receive(refusal("ExpiredCodeException"), chance));
  for (int round = 0; round < 3; ++round) {
    const AwaitingCode& step =
        step_after<AwaitingCode>(enrollment.submit(code_now, now), enrollment);
    CHECK(step.error->code == code_used);
  }
  step_after<Verifying>(enrollment.submit(code_1_new, now), enrollment);
}

TEST_CASE("enrollment: after a malformed code, the user can still insist on the held-back one",
          "[enrollment]") {
  Enrollment enrollment = at_awaiting_code_with_session();
  accepted(enrollment.submit(code_of_no_period, now));
  accepted(enrollment.submit("00000", now));
  step_after<Verifying>(enrollment.submit(code_of_no_period, now), enrollment);
}

TEST_CASE("enrollment: a refusal that is not about the code is not explained by a clock",
          "[enrollment]") {
  struct Case {
    HttpOutcome outcome;
    ErrorCode error;
  };
  const Case cases[]{
      {refusal("LimitExceededException"), attempts_exceeded},
      {refusal("ConcurrentModificationException"), concurrent_modification},
      {access_token_unavailable, access_token_unavailable},
  };
  for (const Case& one : cases) {
    CAPTURE(to_string(one.error));
    Enrollment enrollment = at_verifying(code_20_old);
    const AwaitingCode& step =
        step_after<AwaitingCode>(enrollment.receive(one.outcome, chance), enrollment);
    CHECK(step.error->code == one.error);
    CHECK(step.error->offset == 0s);
    CHECK(take_snapshot(enrollment, now).wrong_clock.empty());
  }
}

}  // namespace
}  // namespace mfa::test
