#include "snapshot.hpp"

#include "attempt.hpp"
#include "qr.hpp"

namespace mfa::test {
namespace {

constexpr std::string_view uri =
    "otpauth://totp/Acme:alice%40example.com"
    "?secret=AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ&issuer=Acme";

TEST_CASE("snapshot: has no error while nothing is wrong", "[snapshot]") {
  for (const auto& make : {at_idle, at_checking, at_confirming_replacement, at_associating,
                           at_awaiting_code, +[] { return at_verifying(); }, at_activating,
                           at_checking_on, at_signing_in, at_enrolled}) {
    const Enrollment enrollment = make();
    const Snapshot snapshot = take_snapshot(enrollment, now);
    CAPTURE(snapshot.step);
    CHECK(snapshot.error.empty());
    CHECK_FALSE(snapshot.retryable);
    CHECK(snapshot.request_id.empty());
    CHECK(snapshot.code_offset == 0);
    CHECK(snapshot.status == 0);
    CHECK(snapshot.retry_at == 0);
    CHECK(snapshot.session_ends_at == 0);
    CHECK_FALSE(snapshot.can_insist);
  }
}

TEST_CASE("snapshot: says whether a failed attempt can continue", "[snapshot]") {
  const Enrollment resumable = at_resumable_failure();
  CHECK(take_snapshot(resumable, now).error == "timed_out");
  CHECK(take_snapshot(resumable, now).retryable);

  const Enrollment final = at_final_failure();
  CHECK(take_snapshot(final, now).error == "user_not_found");
  CHECK_FALSE(take_snapshot(final, now).retryable);
}

TEST_CASE("snapshot: says whether a retry may request a new secret", "[snapshot]") {
  const auto after = [](Enrollment enrollment, ErrorCode code) {
    accepted(enrollment.receive(code, chance));
    return take_snapshot(enrollment, now);
  };
  using enum ErrorCode;
  CHECK(after(at_checking(), timed_out).may_request_secret);
  CHECK(after(at_associating(), timed_out).may_request_secret);
  CHECK(after(at_associating_with_session(), timed_out).may_request_secret);
  CHECK_FALSE(after(at_activating(), timed_out).may_request_secret);
  CHECK_FALSE(after(at_signing_in(), timed_out).may_request_secret);
  // The setting is only read again.
  Enrollment setting = at_idle();
  accepted(setting.manage());
  CHECK_FALSE(after(std::move(setting), timed_out).may_request_secret);
  // There is no retry.
  CHECK_FALSE(take_snapshot(at_final_failure(), now).may_request_secret);
  // The secret that was shown is worthless.
  Enrollment awaiting = at_awaiting_code();
  accepted(awaiting.supersede());
  CHECK(take_snapshot(awaiting, now).may_request_secret);
}

TEST_CASE("snapshot: after a refused code, another can be typed", "[snapshot]") {
  Enrollment enrollment = at_awaiting_code();
  accepted(enrollment.submit(code_of_no_period, now));
  CHECK(take_snapshot(enrollment, now).error == "code_wrong");
  CHECK(take_snapshot(enrollment, now).retryable);
  accepted(enrollment.submit(code_now, now));
  CHECK(take_snapshot(enrollment, now).error.empty());
}

TEST_CASE("snapshot: shows the id of the request, and by how much a clock is off", "[snapshot]") {
  const HttpOutcome outcome =
      answer(400, R"({"__type":"CodeMismatchException"})", {{"x-amzn-requestid", "0f-42"}});
  Enrollment behind = at_verifying(code_20_old);
  accepted(behind.receive(outcome, chance));
  CHECK(take_snapshot(behind, now).error == "clock_off");
  CHECK(take_snapshot(behind, now).request_id == "0f-42");
  CHECK(take_snapshot(behind, now).status == 400);
  CHECK(take_snapshot(behind, now).code_offset == -600);
  CHECK(take_snapshot(behind, now).retryable);

  Enrollment ahead = at_verifying(code_2_new);
  accepted(ahead.receive(outcome, chance));
  CHECK(take_snapshot(ahead, now).code_offset == 60);

  Enrollment failed = at_checking();
  accepted(failed.receive(
      answer(400, R"({"__type":"LimitExceededException"})", {{"x-amzn-requestid", "0f-43"}}),
      chance));
  CHECK(take_snapshot(failed, now).request_id == "0f-43");
}

TEST_CASE("snapshot: says that the service accepted a code, even after a later failure",
          "[snapshot]") {
  for (const auto& make :
       {at_idle, at_checking, at_confirming_replacement, at_associating, at_awaiting_code,
        +[] { return at_verifying(); }, at_awaiting_code_in_doubt, at_resumable_failure,
        at_final_failure, at_failure_with_session}) {
    CHECK_FALSE(take_snapshot(make(), now).verified);
  }
  CHECK(take_snapshot(at_activating(), now).verified);
  CHECK(take_snapshot(at_enrolled(), now).verified);
  CHECK(take_snapshot(at_signing_in(), now).verified);
  CHECK(take_snapshot(at_enrolled_with_session(), now).verified);
  CHECK(take_snapshot(at_failure_of_signing_in(), now).verified);

  for (const HttpOutcome& outcome :
       {HttpOutcome(ErrorCode::timed_out), HttpOutcome(ErrorCode::access_token_revoked)}) {
    Enrollment enrollment = at_activating();
    accepted(enrollment.receive(outcome, chance));
    const Snapshot snapshot = take_snapshot(enrollment, now);
    CHECK(snapshot.step == "failed");
    CHECK(snapshot.verified);
    CHECK(snapshot.retryable);
  }
}

std::int64_t milliseconds_of(Time time) { return time.time_since_epoch().count(); }

/// A refusal that arrived at `now`.
HttpOutcome refused_now(std::string_view type, HttpHeaders headers = {}) {
  HttpResponse response =
      answer(400, R"({"__type":")" + std::string(type) + "\"}", std::move(headers)).value();
  response.received = now;
  return response;
}

TEST_CASE("snapshot: says when to try again, as the service asked", "[snapshot]") {
  using namespace std::chrono_literals;
  const auto outcome = [] {
    return refused_now("LimitExceededException", {{"retry-after", "120"}});
  };
  Enrollment failed = at_checking();
  accepted(failed.receive(outcome(), chance));
  // However late the page reads it.
  CHECK(take_snapshot(failed, now).retry_at == milliseconds_of(now.wall + 120s));
  CHECK(take_snapshot(failed, now + 1min).retry_at == milliseconds_of(now.wall + 120s));
  accepted(failed.retry());
  CHECK(take_snapshot(failed, now).retry_at == 0);

  Enrollment awaiting = at_verifying();
  accepted(awaiting.receive(outcome(), chance));
  CHECK(take_snapshot(awaiting, now).step == "awaiting-code");
  CHECK(take_snapshot(awaiting, now).retry_at == milliseconds_of(now.wall + 120s));
}

// Cognito does not let a page read Retry-After.
TEST_CASE("snapshot: has a default wait if the service only says \"too many\"", "[snapshot]") {
  using namespace std::chrono_literals;
  struct Case {
    std::string_view type;
    std::chrono::seconds wait;
  };
  const auto one =
      GENERATE(values<Case>({{"TooManyRequestsException", 10s}, {"LimitExceededException", 60s}}));
  Enrollment enrollment = at_verifying();
  accepted(enrollment.receive(refused_now(one.type), chance));
  CHECK(take_snapshot(enrollment, now).retry_at == milliseconds_of(now.wall + one.wait));
}

TEST_CASE("snapshot: says when the session ends", "[snapshot]") {
  using namespace std::chrono_literals;
  Enrollment enrollment = at_awaiting_code_for_a_while();
  CHECK(take_snapshot(enrollment, now).session_ends_at == milliseconds_of(now.wall + 180s));
  CHECK(take_snapshot(enrollment, now + 60s).session_ends_at == milliseconds_of(now.wall + 180s));
  CHECK(enrollment.expire(now.steady + 1h));
  CHECK(take_snapshot(enrollment, now + 1h).session_ends_at == 0);
  CHECK(take_snapshot(enrollment, now + 1h).error == "session_expired");
  CHECK_FALSE(take_snapshot(enrollment, now + 1h).retryable);
  CHECK(take_snapshot(at_awaiting_code_with_session(), now).session_ends_at == 0);
}

TEST_CASE("snapshot: says whether typing the same code again sends it", "[snapshot]") {
  const auto can_insist = [](Enrollment enrollment, std::string_view code) {
    accepted(enrollment.submit(code, now));
    return take_snapshot(enrollment, now).can_insist;
  };
  CHECK_FALSE(can_insist(at_awaiting_code(), code_of_no_period));
  CHECK(can_insist(at_awaiting_code_with_session(), code_of_no_period));
  CHECK_FALSE(can_insist(at_awaiting_code_with_session(), "123"));
}

TEST_CASE("snapshot: has the entry's name as the app shows it", "[snapshot]") {
  const Enrollment enrollment = at_awaiting_code();
  CHECK(take_snapshot(enrollment, now).issuer == "Acme");
  CHECK(take_snapshot(enrollment, now).account == "alice@example.com");
  CHECK(take_snapshot(at_enrolled(), now).account.empty());
}

TEST_CASE("snapshot: is written as one JSON object", "[snapshot]") {
  const Snapshot snapshot{.step = "failed",
                          .error = "throttled",
                          .retryable = true,
                          .may_request_secret = true,
                          .can_insist = true,
                          .verified = true,
                          .replaces = true,
                          .preferred_factor = "email",
                          .turned_off = true,
                          .not_turned_on = true,
                          .on_since = 4,
                          .request_id = "0f-42",
                          .status = 429,
                          .wrong_clock = "phone",
                          .code_offset = -60,
                          .computer_offset = 5,
                          .next_code_at = 1,
                          .retry_at = 1'800'000'015'000,
                          .session_ends_at = 2,
                          .code_changes_at = 3,
                          .issuer = "Acme",
                          .account = "\"alice\"",
                          .qr_size = 45};
  CHECK(
      write_snapshot(snapshot).text() ==
      R"({"step":"failed","error":"throttled","retryable":true,)"
      R"("mayRequestSecret":true,"canInsist":true,"verified":true,"replaces":true,"preferredFactor":"email",)"
      R"("turnedOff":true,"notTurnedOn":true,"onSince":4,"requestId":"0f-42","status":429,)"
      R"("wrongClock":"phone","codeOffset":-60,"computerOffset":5,"nextCodeAt":1,)"
      R"("retryAt":1800000015000,"sessionEndsAt":2,"codeChangesAt":3,"issuer":"Acme",)"
      R"("account":"\"alice\"","qrSize":45})");
}

TEST_CASE("snapshot: draws the QR code of the setup URI while there is one", "[snapshot]") {
  for (const Enrollment& enrollment :
       {at_awaiting_code(), at_verifying(), at_awaiting_code_in_doubt(),
        at_awaiting_code_with_session()}) {
    const Snapshot snapshot = take_snapshot(enrollment, now);
    CHECK(setup_qr(enrollment).text() == draw_qr(uri).modules.text());
    CHECK(snapshot.qr_size == draw_qr(uri).size);
    CHECK(setup_uri(enrollment).text() == uri);
    CHECK(setup_key(enrollment).text() == secret_code);
  }
}

TEST_CASE("snapshot: has no secret in other steps", "[snapshot]") {
  Enrollment refused = at_verifying();
  accepted(refused.receive(refusal("UserNotFoundException"), chance));
  for (const Enrollment& enrollment :
       {at_idle(), at_checking(), at_confirming_replacement(), at_associating(), at_activating(),
        at_signing_in(), at_enrolled(), at_enrolled_with_session(), at_resumable_failure(),
        at_final_failure(), std::move(refused)}) {
    const Snapshot snapshot = take_snapshot(enrollment, now);
    CAPTURE(snapshot.step);
    CHECK(setup_qr(enrollment).empty());
    CHECK(snapshot.qr_size == 0);
    CHECK(setup_uri(enrollment).empty());
    CHECK(setup_key(enrollment).empty());
  }
}

TEST_CASE("snapshot: after a refused code the same QR code stays", "[snapshot]") {
  Enrollment enrollment = at_verifying();
  accepted(enrollment.receive(mismatch(), chance));
  CHECK(setup_qr(enrollment).text() == draw_qr(uri).modules.text());
}

TEST_CASE("snapshot: gives the key as the service wrote it, without padding", "[snapshot]") {
  Enrollment enrollment = at_associating();
  accepted(enrollment.receive(answer(R"({"SecretCode":"mzxw6ytboi======"})"), chance));
  CHECK(setup_key(enrollment).text() == "mzxw6ytboi");
  CHECK(setup_uri(enrollment).text().find("secret=mzxw6ytboi&") != std::string_view::npos);
}

TEST_CASE("snapshot: has no QR code for a secret that is too long for one", "[snapshot]") {
  Enrollment enrollment = at_associating();
  const std::string long_code(4000, 'A');
  accepted(enrollment.receive(answer(R"({"SecretCode":")" + long_code + "\"}"), chance));
  const Snapshot snapshot = take_snapshot(enrollment, now);
  CHECK(snapshot.step == "awaiting-code");
  CHECK(setup_qr(enrollment).empty());
  CHECK(snapshot.qr_size == 0);
  CHECK(setup_key(enrollment).text() == long_code);
}

TEST_CASE("snapshot: has no secret in it", "[snapshot]") {
  const Enrollment enrollment = at_awaiting_code_with_session();
  const Secret record = write_snapshot(take_snapshot(enrollment, now));
  const Secret picture = setup_qr(enrollment);
  for (const std::string_view secret :
       {secret_code, session_2, std::string_view("otpauth"), picture.text().substr(0, 8)}) {
    CHECK(record.text().find(secret) == std::string_view::npos);
  }
}

TEST_CASE("snapshot: tells when the app shows another code", "[snapshot]") {
  using namespace std::chrono_literals;
  // `now` is the middle of a period.
  const auto changes_at = [](const Moment& moment) {
    return take_snapshot(at_awaiting_code(), moment).code_changes_at;
  };
  CHECK(changes_at(now) == milliseconds_of(now.wall + 15s));
  CHECK(changes_at(now + 14999ms) == milliseconds_of(now.wall + 15s));
  CHECK(changes_at(now + 15s) == milliseconds_of(now.wall + 45s));
  CHECK(take_snapshot(at_verifying(), now).code_changes_at == 0);
}

TEST_CASE("snapshot: after the user agreed to a replacement, every step says so", "[snapshot]") {
  Enrollment enrollment = at_confirming_replacement();
  const auto replaces = [&] { return take_snapshot(enrollment, now).replaces; };
  accepted(enrollment.confirm());
  CHECK(replaces());
  accepted(enrollment.receive(answer(association), chance));
  CHECK(replaces());
  accepted(enrollment.submit(code_now, now));
  CHECK(replaces());
  accepted(enrollment.receive(answer(verified), chance));
  CHECK(replaces());
  accepted(enrollment.receive(answer("{}"), chance));
  CHECK(replaces());
}

TEST_CASE("snapshot: an app that is turned on again replaces none", "[snapshot]") {
  Enrollment enrollment = at_off();
  accepted(enrollment.turn_on());
  CHECK_FALSE(take_snapshot(enrollment, now).replaces);
  accepted(enrollment.receive(answer("{}"), chance));
  CHECK(take_snapshot(enrollment, now).step == "activating");
  CHECK_FALSE(take_snapshot(enrollment, now).replaces);
}

}  // namespace
}  // namespace mfa::test
