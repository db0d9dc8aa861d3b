#include "transition.hpp"

#include <optional>
#include <utility>

#include "base32.hpp"
#include "code.hpp"
#include "cognito.hpp"
#include "match.hpp"
#include "response.hpp"

namespace mfa {
namespace {

using enum ErrorCode;

// What the page remembers

/// Whether the memory is about this user.
bool is_remembered(const Context& context) { return context.memory.is_of(context.user); }

/// Also true if the remembered attempt did not know its user, as at sign-in.
bool may_be_remembered(const Context& context) {
  return is_remembered(context) || context.memory.user.empty();
}

bool is_in_doubt(const Context& context) {
  return context.memory.is_in_doubt && is_remembered(context);
}

/// The app that this user verified in an earlier attempt, and that is not turned on yet; null if
/// there is none.
const Unfinished* unfinished_app(const Context& context) {
  const auto& unfinished = context.memory.unfinished;
  const bool is_known = is_remembered(context) && !context.user.empty();
  return is_known && unfinished ? &*unfinished : nullptr;
}

// Going on after a failure

/// Whether the same step is retried automatically, after the delay that `backoff` then has;
/// otherwise the user has to decide.
bool retries_automatically(Backoff& backoff, const Error& error, double chance) {
  const std::optional<Backoff> next = next_backoff(backoff, error, chance);
  if (next) backoff = *next;
  return next.has_value();
}

/// For a manual retry: no delay, but the used-up retries stay used.
Backoff without_delay(const Backoff& last) { return {.retries = last.retries}; }

/// Don't tell someone who may be enrolled that they are not: once a code may have been accepted, a
/// final error becomes `setup_in_doubt`, except `user_changed`.
Error admit_doubt(Error error, bool is_doubtful) {
  if (is_doubtful && error.code != user_changed) error.code = setup_in_doubt;
  return error;
}

/// Failed, resumable if the error is retryable.
template <Waiting S>
Step fail_with(const Error& error, S step, const Context& context) {
  if (!is_retryable(error.code)) return Failed{admit_doubt(error, is_in_doubt(context))};
  return Failed{error, std::move(step)};
}

/// The secret is worthless. A retry requests another; signed in, it first checks what the user has
/// by then.
Step lose_secret(const Error& error, Setup& setup, bool is_signed_in) {
  if (is_signed_in) return Failed{error, Checking{}};
  return Failed{error, Associating{std::move(setup.session), setup.earlier}};
}

/// Replaces the session that was sent with the one in the response, if it has one.
void replace_session(Secret& session, Secret returned) {
  if (!returned.empty()) session = std::move(returned);
}

/// Whether the service may have done what it was asked although the response does not say so.
bool may_be_done(const Error& error) {
  // A proxy that gave up waiting for the service.
  if (error.status == 408) return true;
  // Other unreadable 4xx are from a proxy that did not reach the service.
  const bool is_refusal = error.status >= 400 && error.status < 500;
  if (error.code == answer_unreadable || error.code == answer_too_large) return !is_refusal;
  return error.code == network_failed || error.code == timed_out || error.code == service_failed;
}

// What the user is told about a code

/// The error for a code that is not accepted: `otherwise`, unless the finding explains more. Two
/// late codes in a row mean that the phone's clock is slow.
Error explain_verdict(const Finding& finding, const Clocks& clocks,
                      std::optional<ErrorCode> said_before, Error otherwise) {
  const bool is_late = finding.verdict == Verdict::expired;
  if (finding.verdict == Verdict::replaced) otherwise.code = code_of_old_entry;
  if (!is_late && finding.verdict != Verdict::other_time) return otherwise;
  otherwise.code = is_late && said_before != code_expired ? code_expired : clock_off;
  otherwise.offset = finding.offset;
  otherwise.is_clock_checked = clocks.are_checked();
  return otherwise;
}

/// Whether the code may have been accepted although the response does not say so. A browser may
/// retry a request when a connection breaks: then the second request is told that the code was
/// used.
bool may_be_accepted(const Error& error) { return error.code == code_used || may_be_done(error); }

/// The error for a code whose response was lost. No request tells whether the code was accepted:
/// SetUserMFAPreference also succeeds because of an earlier app, and GetUser does not list every
/// app. Only the next code of the same secret tells.
Error explain_doubt(Error error) {
  if (error.code != code_used) error.code = answer_lost;
  return error;
}

/// An accepted code uses up the session. If its response was lost, the first sign of that is a
/// second request that can't use the session.
bool is_used_up(const Error& error, const Setup& setup) {
  return error.code == session_invalid && !setup.session.empty();
}

/// The service refused a code, or may have: asks the user for another.
///
/// A refused code that fits the secret at another time points to a wrong clock: saying so helps
/// more than "wrong". Two refused codes that are current mean that the service has another secret.
Step reject_code(Verifying&& step, const Error& error, const Context& context) {
  if (error.code == code_used) {
    return AwaitingCode{std::move(step.setup), error, LastCode{code_used, std::move(step.code)}};
  }
  Error reason = error;
  const bool is_refused = error.code == code_mismatch || error.code == not_verified;
  if (is_refused && step.period) {
    // Not also by this computer's clock: the service judged by its own.
    const Clocks clocks{step.submitted.wall, context.clock.by_dates(step.submitted)};
    const Finding finding = examine(*step.period, clocks);
    if (finding.verdict == Verdict::current) {
      const std::optional<std::uint64_t> before = step.setup->refused_period;
      step.setup->refused_period = step.period;
      if (before && before != step.period) {
        reason.code = step.setup->is_in_doubt ? setup_in_doubt : secret_replaced;
        if (step.setup->is_in_doubt) return Failed{reason};
        return lose_secret(reason, *step.setup, context.config.signed_in);
      }
    }
    reason = explain_verdict(finding, clocks, step.said_before, error);
  }
  const ErrorCode said = reason.code;
  return AwaitingCode{std::move(step.setup), reason, LastCode{said}};
}

/// Whether a held code is sent because the user typed it again. Signed in, only one that fits the
/// secret at some time: the service may accept a code of another app, and then "on" would be
/// untrue. If a code that was called wrong turns out to be from a clock that is far off, the user
/// is told that first.
bool is_persuasive(Verdict verdict, std::optional<ErrorCode> said, bool signed_in) {
  if (verdict == Verdict::replaced) return false;
  if (verdict == Verdict::none) return !signed_in;
  return said != code_wrong;
}

/// Whether two codes, typed one after the other, are of one clock that is far off. A single code
/// would prove nothing: one in 174 fits some time of two days.
bool are_of_one_clock(const Finding& first, const Finding& second) {
  constexpr std::uint64_t most_periods_between = 20;
  return first.period && second.period && *second.period >= *first.period &&
         *second.period - *first.period <= most_periods_between;
}

/// Searches a day either way for a code that the user insists on, and for a second wrong code,
/// which counts only if it is of the same clock as the first.
Finding find_code(const AwaitingCode& step, std::string_view code, bool insists,
                  const Clocks& clocks, const ShownKeys& shown) {
  const totp::Key& key = step.setup->key;
  const std::string_view last = step.last.code.text();
  const bool is_second_wrong = code != last && step.last.said == code_wrong;
  const Finding nearby = examine(key, code, clocks, shown, near_window);
  if (nearby.verdict != Verdict::none || !(insists || is_second_wrong)) return nearby;
  const Finding far = examine(key, code, clocks, shown, wide_window);
  if (insists || are_of_one_clock(examine(key, last, clocks, shown, wide_window), far)) return far;
  return nearby;
}

// After an accepted code

Step finish_activation(const Activating& step) {
  if (step.is_turning_on) return On{{true, step.preference}};
  if (step.is_superseded) return Failed{Error{superseded}, Checking{}, true};
  return Enrolled{step.replaced, step.next_code_at};
}

/// Turns the app on, unless the preference is `none`. Then it only restores the earlier app's
/// preference, which the replacement may have turned off.
Step activate(const AppState& earlier, const Config& config, Time next_code_at) {
  const bool is_left = config.preference == Preference::none;
  const Preference preference = is_left ? earlier.preference : config.preference;
  if (preference == Preference::none) {
    return Enrolled{earlier.has_app, next_code_at, {}, true, config.has_app};
  }
  return Activating{preference, earlier.has_app, next_code_at};
}

Step go_on_verified(Setup& setup, const Config& config, Time next_code_at) {
  if (config.signed_in) return activate(setup.earlier, config, next_code_at);
  const bool replaced = setup.earlier.has_app;
  if (!config.client_id.empty() && !config.username.empty()) {
    return SigningIn{std::move(setup.session), replaced, next_code_at};
  }
  return Enrolled{replaced, next_code_at, cognito::session_result(setup.session.text())};
}

/// The app stays connected when sign-in is refused, so final errors become `sign_in_refused`; so do
/// errors about a code, since the user can't type another.
Error explain_refused_sign_in(Error error) {
  const bool is_about_code =
      error.code == code_mismatch || error.code == code_used || error.code == app_removed;
  const bool is_final = is_about_code || !is_retryable(error.code);
  if (is_final && error.code != user_disabled) error.code = sign_in_refused;
  return error;
}

/// An app that is not listed counts as one that sign-in does not ask for.
AppState state_of(const cognito::User& user) {
  if (!user.has_software_token) return {.has_app = true, .preferred = user.preferred};
  const bool is_preferred = user.preferred == cognito::Factor::software_token;
  return {true, is_preferred ? Preference::preferred : Preference::enabled, user.preferred};
}

/// The setting, from GetUser and from what the page knows. An app that is remembered but not listed
/// is off; one that only the page knows about may be on without being listed. Where a code is in
/// doubt, there may be no app, unless one was turned off.
Step show_setting(const cognito::User& user, const Context& context) {
  const AccountMemory& memory = context.memory;
  const bool has_app = memory.has_app && is_remembered(context);
  const bool is_off =
      is_remembered(context) && (memory.is_off || memory.may_be_off || memory.unfinished);
  AppState state = state_of(user);
  if (user.has_software_token) return On{state};
  if (context.config.has_app && !is_off) return On{state};
  if (!has_app || (!is_off && memory.is_in_doubt)) return Idle{};
  if (memory.unfinished) state.preference = memory.unfinished->preference;
  return Off{state, memory.may_be_off};
}

}  // namespace

bool is_verified(const Step& step) {
  const auto* failed = std::get_if<Failed>(&step);
  return match(step, []<typename S>(const S&) { return Verified<S>; }) ||
         (failed != nullptr && failed->verified);
}

Clocks clocks_at(const Moment& moment, const ServiceClock& clock) {
  return {moment.wall, clock.at(moment)};
}

Step begin(Idle&& step, const Config& config) {
  if (config.signed_in) return Checking{};
  if (config.has_app) return ConfirmingReplacement{std::move(step.session)};
  return Associating{std::move(step.session)};
}

Step confirm(ConfirmingReplacement&& step) {
  // What the app was like while it was on is not what the user has now.
  if (step.setting == Setting::off) step.earlier.preference = Preference::none;
  return Associating{std::move(step.session), step.earlier};
}

Step confirm(const ConfirmingTurnOff& step) { return TurningOff{step.current}; }

std::optional<Step> keep(const ConfirmingReplacement& step) {
  if (step.setting == Setting::on) return On{step.earlier};
  if (step.setting == Setting::off) return Off{step.earlier};
  return std::nullopt;
}

Step keep(const ConfirmingTurnOff& step) { return On{step.current}; }

Step replace(const On& step) { return ConfirmingReplacement{{}, step.current, Setting::on}; }

Step replace(const Off& step) { return ConfirmingReplacement{{}, step.last, Setting::off}; }

Step turn_off(const On& step) { return ConfirmingTurnOff{step.current}; }

Step turn_on(const Off& step, const Config& config) {
  // The earlier preference. If that is unknown, what sign-in asks for first stays first.
  Preference preference = step.last.preference;
  const bool asks_for_nothing_first = step.last.preferred == cognito::Factor::none;
  if (preference == Preference::none && asks_for_nothing_first) preference = config.preference;
  if (preference == Preference::none) preference = Preference::enabled;
  return Activating{.preference = preference, .is_turning_on = true};
}

Step judge_typed_code(AwaitingCode&& step, std::string_view typed, Submission submission,
                      const Moment& now, const Context& context) {
  Result<Secret> parsed = parse_code(typed);
  if (!parsed.ok()) {
    return AwaitingCode{std::move(step.setup), parsed.error(), std::move(step.last)};
  }
  Secret code = std::move(parsed).value();
  const bool is_same = step.last.code.text() == code.text();
  if (is_same && step.last.said == code_used) {
    return AwaitingCode{std::move(step.setup), Error{code_used}, std::move(step.last)};
  }

  const bool insists = is_same && submission == Submission::by_hand;
  const Clocks clocks = clocks_at(now, context.clock);
  const Finding finding = find_code(step, code.text(), insists, clocks, context.memory.shown);
  // The same code again is no second sign of a slow clock.
  const std::optional<ErrorCode> said_before = is_same ? std::nullopt : step.last.said;
  const bool is_sent =
      is_worth_sending(finding.verdict, clocks.are_checked()) ||
      (insists && is_persuasive(finding.verdict, step.last.said, context.config.signed_in));
  if (is_sent) {
    return Verifying{std::move(step.setup), std::move(code), now, finding.period, said_before};
  }
  Error reason = explain_verdict(finding, clocks, said_before, Error{code_wrong});
  const ErrorCode said = reason.code;
  return AwaitingCode{std::move(step.setup), reason, LastCode{said, std::move(code)}};
}

Step supersede(AwaitingCode&& step, bool is_signed_in) {
  return lose_secret(Error{superseded}, *step.setup, is_signed_in);
}

bool mark_superseded(Step& step) {
  auto* checking_on = std::get_if<CheckingOn>(&step);
  auto* activating =
      checking_on != nullptr ? &checking_on->activated : std::get_if<Activating>(&step);
  if (activating == nullptr || activating->is_turning_on) return false;
  const Backoff& backoff = checking_on != nullptr ? checking_on->backoff : activating->backoff;
  // A single call is too short for the other attempt to have its app verified.
  return backoff.retries > 0 && !std::exchange(activating->is_superseded, true);
}

std::optional<Step> supersede(const Failed& step, bool is_signed_in) {
  const auto* activating = std::get_if<Activating>(&step.resume);
  const bool is_affected = std::holds_alternative<Associating>(step.resume) ||
                           (activating != nullptr && !activating->is_turning_on);
  if (!is_signed_in || !is_affected) return std::nullopt;
  return Failed{Error{superseded}, Checking{}, step.verified};
}

std::optional<Step> expire(const Step& step) {
  const auto* awaiting = std::get_if<AwaitingCode>(&step);
  if (awaiting == nullptr && !std::holds_alternative<ConfirmingReplacement>(step)) {
    return std::nullopt;
  }
  const bool is_doubtful = awaiting != nullptr && awaiting->setup->is_in_doubt;
  return Failed{
      Error{is_doubtful ? setup_in_doubt : session_expired}, {}, false, awaiting == nullptr};
}

Step after(Checking&& step, const HttpOutcome& outcome, const Context& context) {
  const Result<cognito::User> user = cognito::decode_get_user(outcome);
  if (!user.ok()) {
    if (retries_automatically(step.backoff, user.error(), context.chance)) return step;
    return fail_with(user.error(), Checking{without_delay(step.backoff), step.is_for_setting},
                     context);
  }
  if (step.is_for_setting) return show_setting(user.value(), context);
  const auto* unfinished = unfinished_app(context);
  // If this app can't be on, the one that the service lists was set up elsewhere.
  const bool lists_no_app = !user.value().has_software_token;
  if (unfinished && (lists_no_app || unfinished->replaces || unfinished->may_be_on)) {
    return Activating{.preference = unfinished->preference, .replaced = unfinished->replaces};
  }
  const bool has_app = user.value().has_software_token || context.config.has_app ||
                       (context.memory.has_app && may_be_remembered(context));
  if (has_app) return ConfirmingReplacement{{}, state_of(user.value())};
  return Associating{{}, {.preferred = user.value().preferred}};
}

Step after(Associating&& step, const HttpOutcome& outcome, const Context& context) {
  Result<cognito::Association> association = cognito::decode_associate_software_token(outcome);
  if (!association.ok()) {
    // The user may set up an app elsewhere before the retry.
    const bool is_checked_again = context.config.signed_in && !step.earlier.has_app;
    if (is_checked_again) return fail_with(association.error(), Checking{}, context);
    return fail_with(association.error(), std::move(step), context);
  }
  auto [secret, session] = std::move(association).value();
  const Result<Secret> key = base32::decode(secret.text());
  if (!key.ok()) {
    const Error error = cognito::refusal(key.error().code, outcome.value());
    return fail_with(error, std::move(step), context);
  }
  const bool has_new_session = !session.empty() && session.text() != step.session.text();
  replace_session(step.session, std::move(session));
  // Otherwise the earlier app's entry would have the same name.
  const Label& label = context.config.label;
  Label own = step.earlier.has_app ? dated(label, outcome.value().received.wall) : label;
  QrPicture picture = draw_qr(setup_uri(own, secret.text()).text());
  return AwaitingCode{std::make_unique<Setup>(
      Setup{std::move(secret), totp::Key(key.value().text()), std::move(own), std::move(picture),
            std::move(step.session), has_new_session, step.earlier})};
}

Step after(Verifying&& step, const HttpOutcome& outcome, const Context& context) {
  Result<cognito::Verification> verification = cognito::decode_verify_software_token(outcome);
  if (verification.ok()) {
    // Sent because the user insisted, and accepted, but perhaps as a code of another app.
    if (!step.period) return Failed{Error{setup_in_doubt}, {}, true};
    replace_session(step.setup->session, std::move(verification).value().session);
    const Time next = next_code_at(step.period, clocks_at(step.submitted, context.clock));
    return go_on_verified(*step.setup, context.config, next);
  }
  const Error& error = verification.error();
  if (may_be_accepted(error)) {
    step.setup->is_in_doubt = true;
    return reject_code(std::move(step), explain_doubt(error), context);
  }
  if (!is_retryable(error.code)) {
    const bool is_doubtful =
        step.setup->is_in_doubt || is_used_up(error, *step.setup) || is_in_doubt(context);
    return Failed{admit_doubt(error, is_doubtful)};
  }
  return reject_code(std::move(step), error, context);
}

Step after(Activating&& step, const HttpOutcome& outcome, const Context& context) {
  const Result<cognito::Done> done = cognito::decode_set_user_mfa_preference(outcome);
  if (done.ok()) {
    step.backoff = without_delay(step.backoff);
    if (step.replaced || step.is_turning_on) return CheckingOn{step, step.backoff};
    return finish_activation(step);
  }
  const Error& error = done.error();
  if (retries_automatically(step.backoff, error, context.chance)) return step;
  if (error.code == app_removed) return Failed{error, Checking{}};
  step.backoff = without_delay(step.backoff);
  return Failed{error, step, true};
}

/// The app was verified and turned on, so a missing response proves nothing against it.
Step after(CheckingOn&& step, const HttpOutcome& outcome, const Context& context) {
  const Result<cognito::User> user = cognito::decode_get_user(outcome);
  if (!user.ok()) {
    if (user.error().code == user_changed) return Failed{user.error(), {}, true};
    if (retries_automatically(step.backoff, user.error(), context.chance)) return step;
    return finish_activation(step.activated);
  }
  if (user.value().has_software_token) {
    if (step.activated.is_turning_on) return On{state_of(user.value())};
    return finish_activation(step.activated);
  }
  step.activated.backoff = without_delay(step.backoff);
  return Failed{cognito::refusal(unknown_service_error, outcome.value()), step.activated, true};
}

Step after(TurningOff&& step, const HttpOutcome& outcome, const Context& context) {
  const Result<cognito::Done> done = cognito::decode_set_user_mfa_preference(outcome);
  const Backoff backoff = without_delay(step.backoff);
  if (done.ok()) return CheckingOff{step.current, std::nullopt, backoff};
  const Error& error = done.error();
  step.may_be_done = step.may_be_done || may_be_done(error);
  if (retries_automatically(step.backoff, error, context.chance)) return step;
  // How a pool that does not allow this responds is not documented. GetUser tells, except of an app
  // that it does not list and that may be off by now.
  const bool is_listed = step.current.preference != Preference::none;
  const bool is_refused = outcome.ok() && !is_retryable(error.code);
  if (is_refused && (is_listed || !step.may_be_done)) {
    return CheckingOff{step.current, error, backoff};
  }
  step.backoff = backoff;
  return fail_with(error, step, context);
}

Step after(CheckingOff&& step, const HttpOutcome& outcome, const Context& context) {
  const Result<cognito::User> user = cognito::decode_get_user(outcome);
  if (!user.ok()) {
    if (retries_automatically(step.backoff, user.error(), context.chance)) return step;
    step.backoff = without_delay(step.backoff);
    return fail_with(user.error(), step, context);
  }
  const bool was_listed = step.current.preference != Preference::none;
  const bool is_on = user.value().has_software_token || (step.refused && !was_listed);
  step.current.preferred = user.value().preferred;
  if (!is_on) return Off{step.current, true};
  return On{state_of(user.value()), cognito::refusal(turn_off_refused, outcome.value())};
}

Step after(SigningIn&& step, const HttpOutcome& outcome, const Context&) {
  Result<Secret> result = cognito::decode_respond_to_mfa_setup(outcome);
  if (result.ok()) return Enrolled{step.replaced, step.next_code_at, std::move(result).value()};
  const Error error = explain_refused_sign_in(result.error());
  if (!is_retryable(error.code)) return Failed{error, {}, true};
  return Failed{error, std::move(step), true};
}

}  // namespace mfa
