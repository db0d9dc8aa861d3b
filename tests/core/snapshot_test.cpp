#include "snapshot.hpp"

#include "attempt.hpp"
#include "qr.hpp"

namespace mfa::test {
namespace {

constexpr std::string_view uri =
    "otpauth://totp/Acme:alice%40example.com"
    "?secret=AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ&issuer=Acme";

TEST_CASE("snapshot: names every step as pages know it", "[snapshot]") {
  CHECK(take_snapshot(at_idle(), now).step == "idle");
  CHECK(take_snapshot(at_checking(), now).step == "checking");
  CHECK(take_snapshot(at_confirming_replacement(), now).step == "confirming-replacement");
  CHECK(take_snapshot(at_associating(), now).step == "associating");
  CHECK(take_snapshot(at_awaiting_code(), now).step == "awaiting-code");
  CHECK(take_snapshot(at_verifying(), now).step == "verifying");
  CHECK(take_snapshot(at_settling(), now).step == "verifying");
  CHECK(take_snapshot(at_activating(), now).step == "activating");
  CHECK(take_snapshot(at_signing_in(), now).step == "activating");
  CHECK(take_snapshot(at_enrolled(), now).step == "enrolled");
  CHECK(take_snapshot(at_resumable_failure(), now).step == "failed");
  CHECK(take_snapshot(at_final_failure(), now).step == "failed");
}

TEST_CASE("snapshot: has no error while nothing is wrong", "[snapshot]") {
  for (const auto& make :
       {at_idle, at_checking, at_confirming_replacement, at_associating, at_awaiting_code,
        +[] { return at_verifying(); }, at_settling, at_activating, at_signing_in, at_enrolled}) {
    const Enrollment enrollment = make();
    const Snapshot snapshot = take_snapshot(enrollment, now);
    CAPTURE(snapshot.step);
    CHECK(snapshot.error.empty());
    CHECK_FALSE(snapshot.retryable);
    CHECK(snapshot.request_id.empty());
    CHECK(snapshot.code_offset == 0);
    CHECK(snapshot.status == 0);
    CHECK(snapshot.retry_after == 0);
    CHECK(snapshot.session_left == -1);
  }
}

TEST_CASE("snapshot: says whether a failed attempt can go on", "[snapshot]") {
  const Enrollment resumable = at_resumable_failure();
  CHECK(take_snapshot(resumable, now).error == "timed_out");
  CHECK(take_snapshot(resumable, now).retryable);

  const Enrollment final = at_final_failure();
  CHECK(take_snapshot(final, now).error == "user_not_found");
  CHECK_FALSE(take_snapshot(final, now).retryable);
}

TEST_CASE("snapshot: after a code that was not taken, another can be typed", "[snapshot]") {
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

TEST_CASE("snapshot: says that the service accepted a code, whatever failed since", "[snapshot]") {
  for (const auto& make : {at_idle, at_checking, at_confirming_replacement, at_associating,
                           at_awaiting_code, +[] { return at_verifying(); }, at_settling,
                           at_resumable_failure, at_final_failure, at_failure_with_session}) {
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

TEST_CASE("snapshot: says for how long the service asked to be left alone", "[snapshot]") {
  const HttpOutcome outcome =
      answer(400, R"({"__type":"LimitExceededException"})", {{"retry-after", "120"}});
  Enrollment failed = at_checking();
  accepted(failed.receive(outcome, chance));
  CHECK(take_snapshot(failed, now).retry_after == 120);
  accepted(failed.retry());
  CHECK(take_snapshot(failed, now).retry_after == 0);

  Enrollment awaiting = at_verifying();
  accepted(awaiting.receive(outcome, chance));
  CHECK(take_snapshot(awaiting, now).step == "awaiting-code");
  CHECK(take_snapshot(awaiting, now).retry_after == 120);
}

TEST_CASE("snapshot: says how long the session still lives", "[snapshot]") {
  using namespace std::chrono_literals;
  Enrollment enrollment = at_awaiting_code_for_a_while();
  CHECK(take_snapshot(enrollment, now).session_left == 180);
  CHECK(take_snapshot(enrollment, now + 60s).session_left == 120);
  CHECK(take_snapshot(enrollment, now + 1h).session_left == 0);
  CHECK(enrollment.expire(now.steady + 1h));
  CHECK(take_snapshot(enrollment, now + 1h).session_left == -1);
  CHECK(take_snapshot(enrollment, now + 1h).error == "session_expired");
  CHECK_FALSE(take_snapshot(enrollment, now + 1h).retryable);
  CHECK(take_snapshot(at_awaiting_code_with_session(), now).session_left == -1);
}

TEST_CASE("snapshot: draws the QR code of the setup URI while there is one", "[snapshot]") {
  for (const Enrollment& enrollment :
       {at_awaiting_code(), at_verifying(), at_settling(), at_awaiting_code_with_session()}) {
    const Snapshot snapshot = take_snapshot(enrollment, now);
    CHECK(snapshot.qr_path.text() == draw_qr(uri)->path.text());
    CHECK(snapshot.qr_size == draw_qr(uri)->size);
    CHECK(setup_uri(enrollment).text() == uri);
    CHECK(setup_key(enrollment).text() == secret_code);
  }
}

TEST_CASE("snapshot: shows no secret in any other step", "[snapshot]") {
  Enrollment refused = at_verifying();
  accepted(refused.receive(refusal("UserNotFoundException"), chance));
  for (const Enrollment& enrollment :
       {at_idle(), at_checking(), at_confirming_replacement(), at_associating(), at_activating(),
        at_signing_in(), at_enrolled(), at_enrolled_with_session(), at_resumable_failure(),
        at_final_failure(), std::move(refused)}) {
    const Snapshot snapshot = take_snapshot(enrollment, now);
    CAPTURE(snapshot.step);
    CHECK(snapshot.qr_path.empty());
    CHECK(snapshot.qr_size == 0);
    CHECK(setup_uri(enrollment).empty());
    CHECK(setup_key(enrollment).empty());
  }
}

TEST_CASE("snapshot: after a refused code the same QR code stays", "[snapshot]") {
  Enrollment enrollment = at_verifying();
  accepted(enrollment.receive(mismatch(), chance));
  CHECK(take_snapshot(enrollment, now).qr_path.text() == draw_qr(uri)->path.text());
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
  CHECK(snapshot.qr_path.empty());
  CHECK(snapshot.qr_size == 0);
  CHECK(setup_key(enrollment).text() == long_code);
}

TEST_CASE("snapshot: has no secret in words", "[snapshot]") {
  const Enrollment enrollment = at_awaiting_code_with_session();
  const Snapshot snapshot = take_snapshot(enrollment, now);
  for (const std::string_view part :
       {snapshot.step, snapshot.error, snapshot.request_id, snapshot.qr_path.text()}) {
    CHECK(part.find(secret_code) == std::string_view::npos);
    CHECK(part.find(session_2) == std::string_view::npos);
    CHECK(part.find("otpauth") == std::string_view::npos);
  }
}

TEST_CASE("snapshot: tells when the app shows another code", "[snapshot]") {
  // `now` is the middle of a period.
  CHECK(take_snapshot(at_awaiting_code(), now).period_left == 15'000);
  CHECK(take_snapshot(at_awaiting_code(), now + std::chrono::milliseconds(14999)).period_left == 1);
  CHECK(take_snapshot(at_awaiting_code(), now + std::chrono::seconds(15)).period_left == 30'000);
  CHECK(take_snapshot(at_verifying(), now).period_left == -1);
}

TEST_CASE("snapshot: says from then on that the person agreed to replace an authenticator",
          "[snapshot]") {
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

}  // namespace
}  // namespace mfa::test
