#include "enrollment.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "access_token.hpp"
#include "cognito.hpp"
#include "config.hpp"
#include "match.hpp"
#include "members.hpp"
#include "page_memory.hpp"
#include "remember.hpp"
#include "request.hpp"

namespace mfa {
namespace {

using enum ErrorCode;
using std::chrono::milliseconds;

}  // namespace

Enrollment::Enrollment(Options&& options, std::shared_ptr<AccountMemory> memory)
    : config_(configure(options)),
      session_issued_at_(options.session_issued_at),
      memory_(std::move(memory)),
      step_(Idle{std::move(options.session)}) {}

Enrollment::Enrollment(Options&& options, PageMemory& page)
    : Enrollment(std::move(options), page.find(options)) {
  page_ = &page;
}

// Commands

std::optional<ErrorCode> Enrollment::start() {
  auto* idle = std::get_if<Idle>(&step_);
  if (idle == nullptr) return out_of_order;
  enter(config_.ok() ? begin(std::move(*idle), config_.value()) : Failed{config_.error()});
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::manage() {
  const bool is_sign_in = config_.ok() && !is_signed_in();
  if (is_sign_in || !std::holds_alternative<Idle>(step_)) return out_of_order;
  enter(config_.ok() ? Step(Checking{.is_for_setting = true}) : Failed{config_.error()});
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::confirm() {
  return advance([]<typename S>(S&& step) -> decltype(mfa::confirm(std::forward<S>(step))) {
    return mfa::confirm(std::forward<S>(step));
  });
}

std::optional<ErrorCode> Enrollment::keep() {
  return advance([](const auto& step) -> decltype(mfa::keep(step)) { return mfa::keep(step); });
}

std::optional<ErrorCode> Enrollment::replace() {
  return advance(
      [](const auto& step) -> decltype(mfa::replace(step)) { return mfa::replace(step); });
}

std::optional<ErrorCode> Enrollment::turn_off() {
  return advance([](const On& step) -> Step { return mfa::turn_off(step); });
}

std::optional<ErrorCode> Enrollment::turn_on() {
  return advance([this](const Off& step) -> Step { return mfa::turn_on(step, config_.value()); });
}

std::optional<ErrorCode> Enrollment::prefer(Preference preference) {
  if (!config_.ok() || is_verified()) return out_of_order;
  config_.value().preference = preference;
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::submit(std::string_view typed, const Moment& now,
                                            std::optional<std::string_view> device_name,
                                            Submission submission) {
  auto* awaiting = std::get_if<AwaitingCode>(&step_);
  if (awaiting == nullptr) return out_of_order;
  if (device_name) {
    if (!cognito::is_device_name(*device_name)) return invalid_device_name;
    config_.value().device_name = *device_name;
  }
  memory_->shown.expire(now.steady);
  enter(judge_typed_code(std::move(*awaiting), typed, submission, now, context()));
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::retry() {
  auto* failed = std::get_if<Failed>(&step_);
  if (failed == nullptr || !failed->can_resume()) return out_of_order;
  enter(match(failed->resume, [&]<typename S>(S& step) -> Step {
    if constexpr (Waiting<S>)
      return std::move(step);
    else
      return std::move(*failed);
  }));
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::renew(Secret session, milliseconds issued_at) {
  const bool is_sign_in = config_.ok() && !is_signed_in();
  if (!is_sign_in || !may_use_renewal()) return out_of_order;
  if (!cognito::is_session(session.text())) return invalid_session;
  Renewal renewal{std::move(session), issued_at};
  if (is_waiting()) {
    renewal_ = std::move(renewal);
  } else {
    use_renewal(std::move(renewal));
  }
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::supersede() {
  memory_->note_rival(user());
  if (mark_superseded(step_)) return std::nullopt;
  return advance(
      [this]<typename S>(S&& step) -> decltype(mfa::supersede(std::forward<S>(step), true)) {
        return mfa::supersede(std::forward<S>(step), is_signed_in());
      });
}

bool Enrollment::expire(milliseconds steady) {
  if (session_left(steady) != milliseconds(0)) return false;
  std::optional<Step> next = mfa::expire(step_);
  if (!next) return false;
  enter(*std::move(next));
  return true;
}

// Requests and outcomes

bool Enrollment::is_waiting() const {
  return match(step_, []<typename S>(const S&) { return Waiting<S>; });
}

milliseconds Enrollment::delay() const {
  return match(step_, []<typename S>(const S& step) -> milliseconds {
    if constexpr (Idempotent<S>)
      return step.backoff.delay;
    else
      return {};
  });
}

bool Enrollment::should_ask_token_again(std::string_view access_token, const Moment& now) {
  if (!is_signed_in()) return false;
  const Result<TokenClaims> claims = read_access_token(access_token);
  if (!claims.ok() || !accept_user(claims.value().user)) return false;
  const std::optional<Time> expires = claims.value().expires;
  return expires && *expires < clocks(now).possible().front().earliest;
}

Result<HttpRequest> Enrollment::request(std::string_view access_token, const Moment& now) {
  if (is_signed_in()) {
    const Result<TokenClaims> claims = read_access_token(access_token);
    if (!claims.ok()) return claims.error();
    if (!accept_user(claims.value().user)) return user_changed;
    const std::optional<Time> expires = claims.value().expires;
    const bool is_expired = expires && *expires < clocks(now).certainly_past();
    // Said once: this computer's clock may be wrong by more than we think, so the service decides.
    if (is_expired && !std::exchange(has_refused_token_, true)) return access_token_expired;
  }
  if (is_waiting()) sent_at_ = now;
  return config_.ok() ? request_of(step_, config_.value(), access_token) : out_of_order;
}

/// Accepts no user but that of the first token, even if that has expired; nor a token without a
/// user if the first had one.
bool Enrollment::accept_user(const Secret& user) {
  if (!user_) user_.emplace(user.text());
  if (user_->text() != user.text()) return false;
  // Before each GetUser, since another attempt of this user may have been noted meanwhile.
  if (page_ != nullptr && std::holds_alternative<Checking>(step_)) {
    memory_ = page_->find_user(user.text(), memory_);
  }
  return true;
}

std::optional<ErrorCode> Enrollment::receive(const HttpOutcome& outcome, double chance) {
  if (!is_waiting()) return out_of_order;
  const Moment sent_at = std::exchange(sent_at_, std::nullopt).value_or(Moment{});
  if (outcome.ok()) clock_.learn(outcome.value());
  const bool is_secret_due = std::holds_alternative<Associating>(step_);
  enter(match(step_, [&]<typename S>(S& step) -> Step {
    if constexpr (Waiting<S>)
      return after(std::move(step), outcome, context(chance));
    else
      return std::move(step);
  }));
  const auto* awaiting = std::get_if<AwaitingCode>(&step_);
  if (is_secret_due && awaiting != nullptr && awaiting->setup->has_new_session) {
    session_issued_at_ = std::max(session_issued_at_, sent_at.steady);
  }
  remember(*memory_, step_, user(), outcome.ok() ? outcome.value().received : sent_at);
  Renewal renewal = std::exchange(renewal_, {});
  if (!renewal.session.empty() && may_use_renewal()) use_renewal(std::move(renewal));
  return std::nullopt;
}

void Enrollment::leave() {
  if (!sent_at_) return;
  auto* verifying = std::get_if<Verifying>(&step_);
  auto* turning_off = std::get_if<TurningOff>(&step_);
  if (verifying != nullptr) verifying->setup->is_in_doubt = true;
  if (turning_off != nullptr) turning_off->may_be_done = true;
  // What other steps leave was noted when they were entered.
  if (verifying != nullptr || turning_off != nullptr) {
    remember(*memory_, step_, user(), *sent_at_);
  }
}

Secret Enrollment::take_result() {
  auto* enrolled = std::get_if<Enrolled>(&step_);
  return enrolled == nullptr ? Secret() : std::move(enrolled->result);
}

// What is known

std::optional<milliseconds> Enrollment::session_left(milliseconds steady) const {
  const bool is_over =
      std::holds_alternative<Enrolled>(step_) || std::holds_alternative<Failed>(step_);
  if (is_over || !config_.ok()) return std::nullopt;
  const std::optional<std::chrono::seconds> lifetime = config_.value().session_lifetime;
  if (!lifetime) return std::nullopt;
  return std::max<milliseconds>(session_issued_at_ + *lifetime - steady, milliseconds(0));
}

bool Enrollment::is_verified() const { return mfa::is_verified(step_); }

Time Enrollment::on_since() const {
  const bool is_known = std::holds_alternative<On>(step_) && memory_->is_of(user());
  return is_known ? memory_->on_since : Time{};
}

std::string_view Enrollment::user() const { return user_ ? user_->text() : std::string_view(); }

Clocks Enrollment::clocks(const Moment& now) const { return clocks_at(now, clock_); }

// Between steps

template <typename Act>
std::optional<ErrorCode> Enrollment::advance(Act act) {
  return match(step_, [&]<typename S>(S& step) -> std::optional<ErrorCode> {
    if constexpr (std::is_invocable_v<Act, S>) {
      std::optional<Step> next = act(std::move(step));
      if (!next) return out_of_order;
      enter(*std::move(next));
      return std::nullopt;
    } else {
      return out_of_order;
    }
  });
}

/// Assignment would need a function for each pair of steps: a kilobyte of the module.
void Enrollment::enter(Step next) {
  std::destroy_at(&step_);
  std::construct_at(&step_, std::move(next));
}

bool Enrollment::may_use_renewal() const {
  const auto* failed = std::get_if<Failed>(&step_);
  return !is_verified() || (failed != nullptr && !failed->can_resume());
}

void Enrollment::use_renewal(Renewal renewal) {
  session_issued_at_ = renewal.issued_at;
  if (auto* idle = std::get_if<Idle>(&step_)) {
    idle->session = std::move(renewal.session);
  } else if (auto* confirming = std::get_if<ConfirmingReplacement>(&step_)) {
    confirming->session = std::move(renewal.session);
  } else if (const auto* failed = std::get_if<Failed>(&step_); failed && failed->lacks_consent) {
    enter(ConfirmingReplacement{std::move(renewal.session)});
  } else {
    enter(Associating{std::move(renewal.session), {.has_app = config_.value().has_app}});
  }
}

Context Enrollment::context(double chance) const {
  return {config_.value(), clock_, *memory_, user(), chance};
}

}  // namespace mfa
