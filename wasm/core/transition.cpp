#include "transition.hpp"

#include <optional>
#include <utility>

#include "base32.hpp"
#include "code.hpp"
#include "cognito.hpp"
#include "totp.hpp"

namespace mfa {
namespace {

using enum ErrorCode;

/// The same step, to be tried again after a while; nothing when that is the person's to decide.
template <Repeatable S>
std::optional<Step> repeated(S& step, const Error& error, double chance) {
  const std::optional<Backoff> backoff = next_backoff(step.backoff, error, chance);
  if (!backoff) return std::nullopt;
  step.backoff = *backoff;
  return std::move(step);
}

/// For the person who tries again: at once, and with no more repetitions than were left.
Backoff spent(const Backoff& last) { return {.retries = last.retries}; }

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

/// What to say of a code that is not accepted, beside `otherwise`. Who comes late twice has a slow
/// clock.
Error explanation(const Finding& finding, const Clocks& clocks,
                  std::optional<ErrorCode> said_before, Error otherwise) {
  const bool is_late = finding.verdict == Verdict::expired;
  if (finding.verdict == Verdict::replaced) otherwise.code = code_of_old_entry;
  if (!is_late && finding.verdict != Verdict::off) return otherwise;
  otherwise.code = is_late && said_before != code_expired ? code_expired : clock_off;
  otherwise.offset = finding.offset;
  otherwise.is_clock_checked = clocks.are_checked();
  return otherwise;
}

/// A code that the service refused though it belongs to the secret is of another time than the
/// service's: saying so helps more than "wrong".
AwaitingCode refused(Verifying&& step, const Error& error, const ServiceClock& clock) {
  if (error.code == code_used) {
    return {std::move(step.setup), error, LastCode{code_used, std::move(step.code)}};
  }
  Error reason = error;
  if (error.code == code_mismatch && step.period) {
    const Clocks clocks = clocks_at(step.submitted, clock);
    reason = explanation(examine(*step.period, clocks), clocks, step.said_before, error);
  }
  const ErrorCode said = reason.code;
  return {std::move(step.setup), std::move(reason), LastCode{said}};
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
Step settled(Verifying&& step, const Error& reason, const Context& context, Time next_code_at) {
  if (context.config.signed_in && !step.setup.replaces) {
    return Settling{std::move(step.setup), next_code_at, reason};
  }
  step.setup.is_in_doubt = true;
  return refused(std::move(step), reason, context.clock);
}

/// Who may have an authenticator already is not sent for a new QR code. An accepted code uses the
/// session up, and the first that is heard of it may be that a second one can't use it: a browser
/// may send a request twice.
Error refusal_of_code(Error error, const Setup& setup) {
  const bool is_used_up = error.code == session_invalid && !setup.session.empty();
  const bool is_too_late = error.code == session_expired && setup.is_in_doubt;
  if (is_used_up || is_too_late) error.code = session_in_doubt;
  return error;
}

/// The person has an authenticator, so that the session is of no use any more means one thing.
Error refusal_of_sign_in(Error error) {
  if (error.code == session_invalid || error.code == session_expired) error.code = sign_in_refused;
  return error;
}

Step verified(Setup&& setup, const Config& config, Time next_code_at) {
  if (!config.signed_in) {
    if (!config.client_id.empty() && !config.username.empty()) {
      return SigningIn{std::move(setup.session), next_code_at};
    }
    return Enrolled{false, next_code_at, cognito::session_result(setup.session.text())};
  }
  if (config.preference == Preference::none) return Enrolled{setup.replaces, next_code_at};
  return Activating{setup.replaces, next_code_at};
}

/// Whether a code that was held back is sent because the person typed it once more. Not one that is
/// of a secret shown before. One that fitted nothing near may turn out to be of a clock far off:
/// then that is said first.
bool is_persuasive(Verdict verdict, ErrorCode said) {
  if (verdict == Verdict::replaced) return false;
  return verdict == Verdict::none || said != code_wrong;
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

Step after(Checking&& step, const HttpOutcome& outcome, const Context& context) {
  const Result<cognito::User> user = cognito::decode_get_user(outcome);
  if (!user.ok()) {
    if (auto again = repeated(step, user.error(), context.chance)) return *std::move(again);
    return failed(user.error(), Checking{spent(step.backoff)});
  }
  if (user.value().has_software_token) return ConfirmingReplacement{};
  return Associating{};
}

Step after(Associating&& step, const HttpOutcome& outcome, const Context&) {
  Result<cognito::Association> association = cognito::decode_associate_software_token(outcome);
  if (!association.ok()) return failed(association.error(), std::move(step));
  auto [secret_code, session] = std::move(association).value();
  const Result<Secret> key = base32::decode(secret_code.text());
  if (!key.ok()) return Failed{key.error()};
  replace_session(step.session, std::move(session));
  return AwaitingCode{Setup{std::move(secret_code), std::move(step.session), step.replaces}};
}

Step after(Verifying&& step, const HttpOutcome& outcome, const Context& context) {
  Result<cognito::Verification> verification = cognito::decode_verify_software_token(outcome);
  const Clocks clocks = clocks_at(step.submitted, context.clock);
  const Time next = next_code_at(step.period, clocks);
  if (verification.ok()) {
    replace_session(step.setup.session, std::move(verification).value().session);
    return verified(std::move(step.setup), context.config, next);
  }
  const Error& error = verification.error();
  if (const auto reason = doubt(error)) return settled(std::move(step), *reason, context, next);
  if (!is_retryable(error.code)) return Failed{refusal_of_code(error, step.setup)};
  return refused(std::move(step), error, context.clock);
}

Step after(Settling&& step, const HttpOutcome& outcome, const Context& context) {
  const Result<bool> accepted = is_settled(outcome, context.config);
  if (accepted.ok()) {
    if (accepted.value()) return Enrolled{false, step.next_code_at};
    return AwaitingCode{std::move(step.setup), std::move(step.reason)};
  }
  const Error& error = accepted.error();
  if (auto again = repeated(step, error, context.chance)) return *std::move(again);
  if (!is_retryable(error.code)) return Failed{error};
  return AwaitingCode{std::move(step.setup), std::move(step.reason)};
}

Step after(Activating&& step, const HttpOutcome& outcome, const Context& context) {
  const Result<cognito::Done> done = cognito::decode_set_user_mfa_preference(outcome);
  if (done.ok()) return Enrolled{step.replaced, step.next_code_at};
  if (auto again = repeated(step, done.error(), context.chance)) return *std::move(again);
  const Activating again{step.replaced, step.next_code_at, spent(step.backoff)};
  return Failed{done.error(), again, true};
}

Step after(SigningIn&& step, const HttpOutcome& outcome, const Context&) {
  Result<Secret> result = cognito::decode_respond_to_mfa_setup(outcome);
  if (result.ok()) return Enrolled{false, step.next_code_at, std::move(result).value()};
  Failed failure{refusal_of_sign_in(result.error()), {}, true};
  if (is_retryable(failure.error.code)) failure.resume = std::move(step);
  return failure;
}

totp::Key key_of(const Setup& setup) {
  return totp::Key(base32::decode(setup.secret_code.text()).value().text());
}

Clocks clocks_at(const Moment& moment, const ServiceClock& clock) {
  return {moment.wall, clock.at(moment)};
}

Step checked(AwaitingCode&& step, std::string_view typed, const Moment& now,
             const ServiceClock& clock, const ShownKeys& shown) {
  Result<Secret> parsed = parse_code(typed);
  if (!parsed.ok()) {
    return AwaitingCode{std::move(step.setup), parsed.error(), std::move(step.last)};
  }
  Secret code = std::move(parsed).value();
  const bool insists = step.last && step.last->code.text() == code.text();
  if (insists && step.last->said == code_used) {
    return AwaitingCode{std::move(step.setup), Error{code_used}, std::move(step.last)};
  }

  const totp::Key key = key_of(step.setup);
  const Clocks clocks = clocks_at(now, clock);
  Finding finding = examine(key, code.text(), clocks, shown, near_window);
  if (insists && finding.verdict == Verdict::none) {
    finding = examine(key, code.text(), clocks, shown, wide_window);
  }
  const std::optional<ErrorCode> said = step.last ? std::optional(step.last->said) : std::nullopt;
  if (is_worth_sending(finding.verdict, clocks.are_checked()) ||
      (insists && is_persuasive(finding.verdict, *said))) {
    // The same code once more is no second sign of a slow clock.
    return Verifying{std::move(step.setup), std::move(code), now, finding.period,
                     insists ? std::nullopt : said};
  }
  Error reason = explanation(finding, clocks, said, Error{code_wrong});
  const ErrorCode saying = reason.code;
  return AwaitingCode{std::move(step.setup), std::move(reason), LastCode{saying, std::move(code)}};
}

}  // namespace mfa
