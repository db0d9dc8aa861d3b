#include "enrollment.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "access_token.hpp"
#include "cognito.hpp"
#include "match.hpp"
#include "schema.hpp"
#include "transition.hpp"

namespace mfa {
namespace {

using enum ErrorCode;

bool is_device_name(std::string_view text) {
  return text.empty() || schema::accepts("VerifySoftwareToken", "FriendlyDeviceName", text);
}

/// The texts that go into requests as they are, by the constraints of the service's model.
std::optional<ErrorCode> check_texts(const Options& options) {
  if (!is_device_name(options.device_name)) return invalid_device_name;
  const bool is_client_id =
      options.client_id.empty() ||
      schema::accepts("RespondToAuthChallenge", "ClientId", options.client_id);
  if (!is_client_id) return invalid_client_id;
  return std::nullopt;
}

Result<Config> configure(const Options& options) {
  const bool signed_in = options.has_access_token;
  if (signed_in && !options.session.empty()) return conflicting_credentials;
  if (!signed_in && options.session.empty()) return missing_credential;
  if (!signed_in) {
    if (const auto wrong = cognito::check_session(options.session.text())) return *wrong;
    if (!cognito::offers_software_token(options.mfas_can_setup)) return factor_not_offered;
  }
  if (const auto wrong = check_texts(options)) return *wrong;
  Result<std::string> endpoint = resolve_endpoint(options.endpoint);
  if (!endpoint.ok()) return endpoint.error();
  Result<Label> label = make_label(options.issuer, options.account);
  if (!label.ok()) return label.error();
  return Config{std::move(endpoint).value(),
                std::move(label).value(),
                options.device_name,
                options.preference,
                signed_in,
                options.client_id,
                options.username,
                signed_in ? std::nullopt : options.session_lifetime};
}

// Requests, one for each step that waits.

HttpRequest request_of(const Checking&, const Config& config, std::string_view access_token) {
  return cognito::get_user(config.endpoint, access_token);
}

cognito::Credential credential(const Config& config, const Secret& session,
                               std::string_view access_token) {
  if (config.signed_in) return {cognito::Credential::Kind::access_token, access_token};
  return {cognito::Credential::Kind::session, session.text()};
}

HttpRequest request_of(const Associating& step, const Config& config,
                       std::string_view access_token) {
  return cognito::associate_software_token(config.endpoint,
                                           credential(config, step.session, access_token));
}

HttpRequest request_of(const Verifying& step, const Config& config, std::string_view access_token) {
  return cognito::verify_software_token(
      config.endpoint, credential(config, step.setup.session, access_token), step.code.text(),
      step.setup.device_name.value_or(config.device_name));
}

HttpRequest request_of(const Activating&, const Config& config, std::string_view access_token) {
  return cognito::set_user_mfa_preference(config.endpoint, access_token,
                                          config.preference == Preference::preferred);
}

HttpRequest request_of(const Settling&, const Config& config, std::string_view access_token) {
  if (config.preference == Preference::none) return request_of(Checking{}, config, access_token);
  return request_of(Activating{}, config, access_token);
}

HttpRequest request_of(const SigningIn& step, const Config& config, std::string_view) {
  return cognito::respond_to_mfa_setup(config.endpoint, step.session.text(), config.client_id,
                                       config.username);
}

}  // namespace

Enrollment::Enrollment(Options options, std::shared_ptr<ShownKeys> shown)
    : config_(configure(options)),
      session_issued_at_(options.session_issued_at),
      shown_(std::move(shown)),
      step_(Idle{std::move(options.session)}) {}

/// Assigning would take a function for each pair of steps, and a kilobyte of the module.
void Enrollment::enter(Step next) {
  std::destroy_at(&step_);
  std::construct_at(&step_, std::move(next));
}

std::optional<ErrorCode> Enrollment::start() {
  Idle* idle = std::get_if<Idle>(&step_);
  if (idle == nullptr) return out_of_order;
  if (!config_.ok()) {
    enter(Failed{config_.error()});
  } else if (config_.value().signed_in) {
    enter(Checking{});
  } else {
    enter(Associating{std::move(idle->session)});
  }
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::confirm() {
  if (!std::holds_alternative<ConfirmingReplacement>(step_)) return out_of_order;
  enter(Associating{.replaces = true});
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::submit(std::string_view typed, const Moment& now,
                                            std::optional<std::string_view> device_name) {
  AwaitingCode* awaiting = std::get_if<AwaitingCode>(&step_);
  if (awaiting == nullptr) return out_of_order;
  if (device_name) {
    if (!is_device_name(*device_name)) return invalid_device_name;
    awaiting->setup.device_name = *device_name;
  }
  shown_->expire(now.steady);
  enter(checked(std::move(*awaiting), typed, now, clock_, *shown_));
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::retry() {
  Failed* failed = std::get_if<Failed>(&step_);
  if (failed == nullptr) return out_of_order;
  auto resume = std::move(failed->resume);
  return match(resume, [this]<typename S>(S& step) -> std::optional<ErrorCode> {
    if constexpr (Waiting<S>) {
      enter(std::move(step));
      return std::nullopt;
    } else {
      return out_of_order;
    }
  });
}

std::optional<ErrorCode> Enrollment::renew(Secret session, std::chrono::milliseconds issued_at) {
  const Failed* failed = std::get_if<Failed>(&step_);
  const bool fits =
      std::holds_alternative<AwaitingCode>(step_) || (failed != nullptr && !failed->verified);
  if (!config_.ok() || config_.value().signed_in || !fits) return out_of_order;
  if (const auto wrong = cognito::check_session(session.text())) return wrong;
  session_issued_at_ = issued_at;
  enter(Associating{std::move(session)});
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::supersede() {
  AwaitingCode* awaiting = std::get_if<AwaitingCode>(&step_);
  if (awaiting == nullptr) return out_of_order;
  Failed failed{Error{superseded}};
  // The other attempt may have come to its end: somebody signed in is asked before that is undone.
  if (config_.value().signed_in) {
    failed.resume = Checking{};
  } else {
    failed.resume = Associating{std::move(awaiting->setup.session)};
  }
  enter(std::move(failed));
  return std::nullopt;
}

bool Enrollment::expire(std::chrono::milliseconds steady) {
  const AwaitingCode* awaiting = std::get_if<AwaitingCode>(&step_);
  if (awaiting == nullptr || session_left(steady) != std::chrono::seconds(0)) return false;
  enter(Failed{Error{awaiting->setup.is_in_doubt ? session_in_doubt : session_expired}});
  return true;
}

std::optional<std::chrono::seconds> Enrollment::session_left(
    std::chrono::milliseconds steady) const {
  const bool is_over =
      std::holds_alternative<Enrolled>(step_) || std::holds_alternative<Failed>(step_);
  if (is_over || !config_.ok()) return std::nullopt;
  const std::optional<std::chrono::seconds> lifetime = config_.value().session_lifetime;
  if (!lifetime) return std::nullopt;
  const auto left =
      std::chrono::ceil<std::chrono::seconds>(session_issued_at_ + *lifetime - steady);
  return std::max(left, std::chrono::seconds(0));
}

bool Enrollment::is_waiting() const {
  return match(step_, []<typename S>(const S&) { return Waiting<S>; });
}

std::chrono::milliseconds Enrollment::delay() const {
  return match(step_, []<typename S>(const S& step) -> std::chrono::milliseconds {
    if constexpr (Repeatable<S>)
      return step.backoff.delay;
    else
      return {};
  });
}

bool Enrollment::needs_access_token() const { return config_.ok() && config_.value().signed_in; }

Result<HttpRequest> Enrollment::request(std::string_view access_token, const Moment& now) const {
  if (needs_access_token()) {
    if (const auto wrong = check_access_token(access_token, clocks(now).certainly_past())) {
      return *wrong;
    }
  }
  return match(step_, [&]<typename S>(const S& step) -> Result<HttpRequest> {
    if constexpr (!Waiting<S>)
      return out_of_order;
    else
      return request_of(step, config_.value(), access_token);
  });
}

std::optional<ErrorCode> Enrollment::receive(const HttpOutcome& outcome, double chance) {
  if (!is_waiting()) return out_of_order;
  if (outcome.ok()) clock_.learn(outcome.value());
  const bool associates = std::holds_alternative<Associating>(step_);
  match(step_, [&]<typename S>(S& step) {
    if constexpr (Waiting<S>) {
      enter(after(std::move(step), outcome, Context{config_.value(), clock_, chance}));
    }
  });
  const AwaitingCode* awaiting = std::get_if<AwaitingCode>(&step_);
  if (associates && awaiting != nullptr) {
    shown_->add(key_of(awaiting->setup), outcome.value().received.steady);
  }
  if (is_verified()) shown_->clear();
  return std::nullopt;
}

bool Enrollment::is_verified() const {
  const Failed* failed = std::get_if<Failed>(&step_);
  return std::holds_alternative<Activating>(step_) || std::holds_alternative<SigningIn>(step_) ||
         std::holds_alternative<Enrolled>(step_) || (failed != nullptr && failed->verified);
}

Clocks Enrollment::clocks(const Moment& now) const { return clocks_at(now, clock_); }

Secret Enrollment::take_result() {
  Enrolled* enrolled = std::get_if<Enrolled>(&step_);
  return enrolled == nullptr ? Secret() : std::move(enrolled->result);
}

}  // namespace mfa
