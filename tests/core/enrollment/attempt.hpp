#pragma once

// Attempts at each step, reached as the shell reaches it: only by commands and responses.

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

#include "account_memory.hpp"
#include "enrollment.hpp"
#include "snapshot.hpp"
#include "support.hpp"

namespace mfa::test {

// Sessions are at least 20 characters long.
inline constexpr std::string_view session_1 = "session-1-of-the-challenge";
inline constexpr std::string_view session_2 = "session-2-of-the-challenge";
inline constexpr std::string_view session_3 = "session-3-of-the-challenge";

/// The bytes 0 to 31.
inline constexpr std::string_view secret_code =
    "AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ";

/// The random number for tests that are not about chance: half of each ceiling.
inline constexpr double chance = 0.5;

/// The middle of a period, and the codes of that secret around it, by oathtool:
/// `oathtool --totp -b <secret> -N @<seconds>`.
inline constexpr Moment now{Time(std::chrono::seconds(1800000015)), std::chrono::hours(1)};
inline constexpr std::string_view code_now = "173504";
inline constexpr std::string_view code_1_old = "844494";
inline constexpr std::string_view code_1_new = "376525";
inline constexpr std::string_view code_2_old = "196042";
inline constexpr std::string_view code_2_new = "087696";
inline constexpr std::string_view code_3_old = "021783";
inline constexpr std::string_view code_3_new = "117554";
inline constexpr std::string_view code_4_old = "108161";
inline constexpr std::string_view code_4_new = "371874";
inline constexpr std::string_view code_20_old = "035388";
inline constexpr std::string_view code_20_new = "229174";
inline constexpr std::string_view code_21_old = "285700";
inline constexpr std::string_view code_21_new = "453001";
inline constexpr std::string_view code_hour_old = "096771";
inline constexpr std::string_view code_day_old = "474512";
inline constexpr std::string_view code_day_new = "602987";
inline constexpr std::string_view code_of_no_period = "000000";

// Access tokens of two users: the payload is what `base64 -w0 | tr +/ -_ | tr -d =` makes of the
// claims.
inline constexpr std::string_view token_of_alice =  // {"iss":"https://pool.example","sub":"alice"}
    "e30.eyJpc3MiOiJodHRwczovL3Bvb2wuZXhhbXBsZSIsInN1YiI6ImFsaWNlIn0.x";
inline constexpr std::string_view token_of_bob =  // {"iss":"https://pool.example","sub":"bob"}
    "e30.eyJpc3MiOiJodHRwczovL3Bvb2wuZXhhbXBsZSIsInN1YiI6ImJvYiJ9.x";

// Responses of the service.
inline constexpr std::string_view user_without = R"({"Username":"alice"})";
inline constexpr std::string_view user_with =
    R"({"Username":"alice","UserMFASettingList":["SOFTWARE_TOKEN_MFA"]})";
inline constexpr std::string_view association =
    R"({"SecretCode":"AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ"})";
inline constexpr std::string_view association_with_session =
    R"({"SecretCode":"AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ",)"
    R"("Session":"session-2-of-the-challenge"})";
inline constexpr std::string_view verified = R"({"Status":"SUCCESS"})";
inline constexpr std::string_view verified_with_session =
    R"({"Status":"SUCCESS","Session":"session-3-of-the-challenge"})";

/// Advances both clocks by the same time.
constexpr Moment operator+(const Moment& moment, std::chrono::milliseconds later) {
  return {moment.wall + later, moment.steady + later};
}

inline HttpOutcome refusal(std::string_view type, std::string_view message = "") {
  return answer(400, R"({"__type":")" + std::string(type) + R"(","message":")" +
                         std::string(message) + "\"}");
}

/// The service refused the code.
inline HttpOutcome mismatch() {
  return refusal("EnableSoftwareTokenMFAException", "Code mismatch");
}

inline Options signed_in() {
  return {.endpoint = {.region = "eu-central-1"},
          .issuer = "Acme",
          .account = "alice@example.com",
          .device_name = "Phone",
          .has_access_token = true};
}

inline Options signing_in() {
  return {.endpoint = {.region = "eu-central-1"},
          .issuer = "Acme",
          .account = "alice@example.com",
          .device_name = "Phone",
          .session = Secret(session_1)};
}

/// The session's lifetime in the options below.
inline constexpr std::chrono::seconds lifetime = std::chrono::minutes(3);

inline Options signing_in_for_a_while() {
  Options options = signing_in();
  options.session_lifetime = lifetime;
  options.session_issued_at = now.steady;
  return options;
}

/// The attempt responds to the challenge itself.
inline Options signing_in_to_the_end() {
  Options options = signing_in();
  options.client_id = "1example23456789";
  options.username = "alice";
  return options;
}

inline std::string key(const Enrollment& enrollment) {
  return std::string(setup_key(enrollment).text());
}

/// The request that is due, as `Operation {body}`; or the code of the error if there is none.
inline std::string due(Enrollment& enrollment, std::string_view access_token = "token") {
  const Result<HttpRequest> request = enrollment.request(access_token, now);
  if (!request.ok()) return std::string(to_string(request.error().code));
  const std::string target(request.value().target);
  return target.substr(target.find('.') + 1) + " " + std::string(request.value().body.text());
}

inline std::string due(Enrollment&& enrollment, std::string_view access_token = "token") {
  return due(enrollment, access_token);
}

/// Requires that the command was accepted.
inline void accepted(std::optional<ErrorCode> refused) { REQUIRE(refused == std::nullopt); }

/// Requires that it was accepted, and that the step is now `S`.
template <typename S>
const S& step_after(std::optional<ErrorCode> refused, const Enrollment& enrollment) {
  accepted(refused);
  const S* step = std::get_if<S>(&enrollment.step());
  REQUIRE(step != nullptr);
  return *step;
}

/// The attempt once it has received `outcome`, which leads to the step `S`.
template <typename S>
Enrollment then(Enrollment enrollment, const HttpOutcome& outcome) {
  step_after<S>(enrollment.receive(outcome, chance), enrollment);
  return enrollment;
}

/// Makes the request that is due with a token, and passes its outcome. Returns the operation.
inline std::string call(Enrollment& enrollment, std::string_view access_token,
                        const HttpOutcome& outcome) {
  const std::string request = due(enrollment, access_token);
  accepted(enrollment.receive(outcome, chance));
  return request.substr(0, request.find(' '));
}

inline Enrollment at_idle() { return Enrollment(signed_in()); }

inline Enrollment at_checking() {
  Enrollment enrollment = at_idle();
  step_after<Checking>(enrollment.start(), enrollment);
  return enrollment;
}

inline Enrollment at_confirming_replacement() {
  return then<ConfirmingReplacement>(at_checking(), answer(user_with));
}

inline Enrollment at_associating() {
  return then<Associating>(at_checking(), answer(user_without));
}

inline Enrollment at_awaiting_code() {
  return then<AwaitingCode>(at_associating(), answer(association));
}

inline Enrollment at_verifying(std::string_view code = code_now) {
  Enrollment enrollment = at_awaiting_code();
  step_after<Verifying>(enrollment.submit(code, now), enrollment);
  return enrollment;
}

/// The response to the code was lost.
inline Enrollment at_awaiting_code_in_doubt() {
  return then<AwaitingCode>(at_verifying(), ErrorCode::network_failed);
}

inline Enrollment at_activating() { return then<Activating>(at_verifying(), answer(verified)); }

inline Enrollment at_enrolled() { return then<Enrolled>(at_activating(), answer("{}")); }

/// After a timeout of the first call.
inline Enrollment at_resumable_failure() {
  return then<Failed>(at_checking(), ErrorCode::timed_out);
}

/// After an error that no retry can fix.
inline Enrollment at_final_failure() {
  return then<Failed>(at_checking(), refusal("UserNotFoundException"));
}

inline Enrollment at_verifying_replacement() {
  Enrollment enrollment = at_confirming_replacement();
  accepted(enrollment.confirm());
  accepted(enrollment.receive(answer(association), chance));
  step_after<Verifying>(enrollment.submit(code_now, now), enrollment);
  return enrollment;
}

/// The app that replaces another is verified.
inline Enrollment at_activating_replacement() {
  return then<Activating>(at_verifying_replacement(), answer(verified));
}

/// It is turned on.
inline Enrollment at_checking_on() {
  return then<CheckingOn>(at_activating_replacement(), answer("{}"));
}

// Attempts of one page, which share what it remembers.

using Memory = std::shared_ptr<AccountMemory>;

inline Enrollment started(const Memory& memory = std::make_shared<AccountMemory>(),
                          Options options = signed_in()) {
  Enrollment enrollment(std::move(options), memory);
  accepted(enrollment.start());
  return enrollment;
}

/// Waits for VerifySoftwareToken. `user` is the response to GetUser.
inline Enrollment at_verifying_of(std::string_view user,
                                  Preference preference = Preference::preferred,
                                  const Memory& memory = std::make_shared<AccountMemory>()) {
  Options options = signed_in();
  options.preference = preference;
  Enrollment enrollment = started(memory, std::move(options));
  accepted(enrollment.receive(answer(user), chance));
  if (!enrollment.is_waiting()) accepted(enrollment.confirm());
  accepted(enrollment.receive(answer(association), chance));
  step_after<Verifying>(enrollment.submit(code_now, now), enrollment);
  return enrollment;
}

/// At the call that turns on the app which the token's user verified.
inline Enrollment verified_by(std::string_view token, Enrollment enrollment) {
  call(enrollment, token, answer(user_without));
  call(enrollment, token, answer(association));
  accepted(enrollment.submit(code_now, now));
  call(enrollment, token, answer(verified));
  step_after<Activating>(std::nullopt, enrollment);
  return enrollment;
}

inline Enrollment verified_by_alice(const Memory& memory) {
  return verified_by(token_of_alice, started(memory));
}

// The setting.

inline Enrollment at_on() {
  Enrollment enrollment = at_idle();
  accepted(enrollment.manage());
  return then<On>(std::move(enrollment), answer(user_with));
}

inline Enrollment at_confirming_turn_off() {
  Enrollment enrollment = at_on();
  accepted(enrollment.turn_off());
  return enrollment;
}

inline Enrollment at_turning_off() {
  Enrollment enrollment = at_confirming_turn_off();
  accepted(enrollment.confirm());
  return enrollment;
}

inline Enrollment at_checking_off() { return then<CheckingOff>(at_turning_off(), answer("{}")); }

inline Enrollment at_off() { return then<Off>(at_checking_off(), answer(user_without)); }

// The sign-in flow.

inline Enrollment at_idle_with_session() { return Enrollment(signing_in()); }

inline Enrollment at_associating_with_session() {
  Enrollment enrollment(signing_in());
  step_after<Associating>(enrollment.start(), enrollment);
  return enrollment;
}

inline Enrollment at_awaiting_code_with_session(
    std::string_view associated = association_with_session, Options options = signing_in()) {
  Enrollment enrollment(std::move(options));
  accepted(enrollment.start());
  return then<AwaitingCode>(std::move(enrollment), answer(associated));
}

inline Enrollment at_verifying_with_session(std::string_view associated = association_with_session,
                                            Options options = signing_in()) {
  Enrollment enrollment = at_awaiting_code_with_session(associated, std::move(options));
  step_after<Verifying>(enrollment.submit(code_now, now), enrollment);
  return enrollment;
}

inline Enrollment at_awaiting_code_for_a_while() {
  return at_awaiting_code_with_session(association_with_session, signing_in_for_a_while());
}

inline Enrollment at_signing_in() {
  return then<SigningIn>(
      at_verifying_with_session(association_with_session, signing_in_to_the_end()),
      answer(verified_with_session));
}

inline Enrollment at_enrolled_with_session() {
  return then<Enrolled>(at_verifying_with_session(), answer(verified_with_session));
}

/// Before a code was accepted.
inline Enrollment at_failure_with_session() {
  return then<Failed>(at_associating_with_session(), ErrorCode::timed_out);
}

/// After a code was accepted.
inline Enrollment at_failure_of_signing_in() {
  return then<Failed>(at_signing_in(), ErrorCode::timed_out);
}

}  // namespace mfa::test
