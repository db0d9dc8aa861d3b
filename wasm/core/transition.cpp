#include "transition.hpp"

#include <cstdlib>
#include <optional>
#include <utility>

#include "base32.hpp"
#include "cognito.hpp"
#include "totp.hpp"

namespace mfa {
namespace {

using enum ErrorCode;

/// How far from the computer's time a code is looked for, in periods: ten minutes either way.
constexpr int drift_window = 20;

/// How far from its own time the service takes a code, in periods.
constexpr int service_window = 1;

/// The same step, to be tried again after a while; nothing when that is the person's to decide.
template <Repeatable S>
std::optional<Step> repeated(S& step, const Error& error, double chance) {
  const std::optional<Backoff> backoff = next_backoff(step.backoff, error, chance);
  if (!backoff) return std::nullopt;
  step.backoff = *backoff;
  return std::move(step);
}

/// Failed, resumable when the error may pass.
template <Waiting S>
Step failed(const Error& error, S step) {
  if (!is_retryable(error.code)) return Failed{error};
  return Failed{error, std::move(step)};
}

/// The session that an answer returned takes the place of the one that was sent.
void replace_session(Secret& session, Secret returned) {
  if (!returned.empty()) session = std::move(returned);
}

/// A code that the service refused though it belongs to the secret is of another time than the
/// service's: then the clocks differ, and saying so helps more than "wrong".
Error explained(Error error, std::optional<int> drift) {
  const bool is_off = drift && std::abs(*drift) > service_window;
  if (error.code == code_mismatch && is_off) {
    error.code = clock_off;
    error.offset = *drift * totp::period;
  }
  return error;
}

/// What to say of a code that may have been accepted although no answer says so; nothing when it
/// was not. A browser may send a request again by itself when a connection breaks: then the second
/// is told that the code was used.
std::optional<Error> doubt(const Error& error) {
  if (error.code == code_used) return error;
  const bool is_lost = error.code == network_failed || error.code == timed_out ||
                       error.code == answer_too_large || error.code == answer_unreadable ||
                       error.code == service_failed;
  if (!is_lost) return std::nullopt;
  return Error{.code = answer_lost, .request_id = error.request_id, .status = error.status};
}

/// What can be asked is asked. Nothing tells of somebody who had an authenticator before, or of a
/// session; then the next code does.
Step settled(Setup&& setup, const Error& reason, const Config& config) {
  if (config.signed_in && !setup.replaces) return Settling{std::move(setup), reason};
  return AwaitingCode{std::move(setup), reason};
}

Step verified(Setup&& setup, const Config& config) {
  if (!config.signed_in) {
    if (!config.client_id.empty() && !config.username.empty()) {
      return SigningIn{std::move(setup.session)};
    }
    return Enrolled{false, cognito::session_result(setup.session.text())};
  }
  if (config.preference == Preference::none) return Enrolled{setup.replaces};
  return Activating{setup.replaces};
}

/// Whether the answer to what Settling asked says that the code was accepted.
Result<bool> is_settled(const HttpOutcome& outcome, const Config& config) {
  if (config.preference == Preference::none) {
    const Result<cognito::User> user = cognito::decode_get_user(outcome);
    if (!user.ok()) return user.error();
    return user.value().has_software_token;
  }
  const Result<cognito::Done> done = cognito::decode_set_user_mfa_preference(outcome);
  if (done.ok()) return true;
  if (done.error().code == invalid_parameter) return false;
  return done.error();
}

}  // namespace

Step after(Checking&& step, const HttpOutcome& outcome, const Config&, double chance) {
  const Result<cognito::User> user = cognito::decode_get_user(outcome);
  if (!user.ok()) {
    if (auto again = repeated(step, user.error(), chance)) return *std::move(again);
    return failed(user.error(), Checking{});
  }
  if (user.value().has_software_token) return ConfirmingReplacement{};
  return Associating{};
}

Step after(Associating&& step, const HttpOutcome& outcome, const Config&, double) {
  Result<cognito::Association> association = cognito::decode_associate_software_token(outcome);
  if (!association.ok()) return failed(association.error(), std::move(step));
  auto [secret_code, session] = std::move(association).value();
  if (const auto key = base32::decode(secret_code.text()); !key.ok()) return Failed{key.error()};
  replace_session(step.session, std::move(session));
  return AwaitingCode{Setup{std::move(secret_code), std::move(step.session), step.replaces}};
}

Step after(Verifying&& step, const HttpOutcome& outcome, const Config& config, double) {
  Result<cognito::Verification> verification = cognito::decode_verify_software_token(outcome);
  if (verification.ok()) {
    replace_session(step.setup.session, std::move(verification).value().session);
    return verified(std::move(step.setup), config);
  }
  const Error& error = verification.error();
  if (const auto reason = doubt(error)) return settled(std::move(step.setup), *reason, config);
  if (!is_retryable(error.code)) return Failed{error};
  return AwaitingCode{std::move(step.setup), explained(error, step.drift)};
}

Step after(Settling&& step, const HttpOutcome& outcome, const Config& config, double chance) {
  const Result<bool> accepted = is_settled(outcome, config);
  if (accepted.ok()) {
    if (accepted.value()) return Enrolled{};
    return AwaitingCode{std::move(step.setup), std::move(step.reason)};
  }
  const Error& error = accepted.error();
  if (auto again = repeated(step, error, chance)) return *std::move(again);
  if (!is_retryable(error.code)) return Failed{error};
  return AwaitingCode{std::move(step.setup), std::move(step.reason)};
}

Step after(Activating&& step, const HttpOutcome& outcome, const Config&, double chance) {
  const Result<cognito::Done> done = cognito::decode_set_user_mfa_preference(outcome);
  if (done.ok()) return Enrolled{step.replaced};
  if (auto again = repeated(step, done.error(), chance)) return *std::move(again);
  return Failed{done.error(), Activating{step.replaced}, true};
}

Step after(SigningIn&& step, const HttpOutcome& outcome, const Config&, double) {
  Result<Secret> result = cognito::decode_respond_to_mfa_setup(outcome);
  if (result.ok()) return Enrolled{false, std::move(result).value()};
  Failed failure{result.error(), {}, true};
  if (is_retryable(result.error().code)) failure.resume = std::move(step);
  return failure;
}

/// The local check of a typed code.
Step checked(AwaitingCode&& step, std::string_view typed, std::chrono::sys_seconds now) {
  Result<Secret> parsed = totp::parse_code(typed);
  if (!parsed.ok()) return AwaitingCode{std::move(step.setup), parsed.error()};
  Secret code = std::move(parsed).value();

  const Result<Secret> key = base32::decode(step.setup.secret_code.text());
  const auto drift = totp::find_drift(key.value().text(), code.text(), now, drift_window);
  const bool insists = code.text() == step.held_back.text();
  if (!drift && !insists) {
    return AwaitingCode{std::move(step.setup), Error{code_wrong}, std::move(code)};
  }
  return Verifying{std::move(step.setup), std::move(code), drift};
}

}  // namespace mfa
