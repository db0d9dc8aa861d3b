#include "enrollment.hpp"

#include <cstdlib>
#include <type_traits>
#include <utility>

#include "base32.hpp"
#include "totp.hpp"

namespace mfa {
namespace {

using Config = Enrollment::Config;
using enum ErrorCode;

/// How far from the computer's time a code is looked for, in periods: ten minutes either way.
constexpr int drift_window = 20;

/// How far from its own time the service takes a code, in periods.
constexpr int service_window = 1;

template <typename S>
concept Waiting = std::is_same_v<S, Checking> || std::is_same_v<S, Associating> ||
                  std::is_same_v<S, Verifying> || std::is_same_v<S, Activating>;

Result<Config> configure(const Options& options) {
  const bool signed_in = options.has_access_token;
  if (signed_in && !options.session.empty()) return conflicting_credentials;
  if (!signed_in && options.session.empty()) return missing_credential;
  if (!signed_in) {
    if (const auto wrong = cognito::check_session(options.session.text())) return *wrong;
  }
  Result<std::string> endpoint = resolve_endpoint(options.endpoint);
  if (!endpoint.ok()) return endpoint.error();
  Result<Label> label = make_label(options.issuer, options.account);
  if (!label.ok()) return label.error();
  return Config{std::move(endpoint).value(), std::move(label).value(), options.device_name,
                options.preference, signed_in};
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
  return cognito::verify_software_token(config.endpoint,
                                        credential(config, step.setup.session, access_token),
                                        step.code.text(), config.device_name);
}

HttpRequest request_of(const Activating&, const Config& config, std::string_view access_token) {
  return cognito::set_user_mfa_preference(config.endpoint, access_token,
                                          config.preference == Preference::preferred);
}

// Transitions, one for each step that waits.

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

Step after(Checking&& step, const HttpOutcome& outcome, const Config&) {
  const Result<cognito::User> user = cognito::decode_get_user(outcome);
  if (!user.ok()) return failed(user.error(), step);
  if (user.value().has_software_token) return ConfirmingReplacement{};
  return Associating{};
}

Step after(Associating&& step, const HttpOutcome& outcome, const Config&) {
  Result<cognito::Association> association = cognito::decode_associate_software_token(outcome);
  if (!association.ok()) return failed(association.error(), std::move(step));
  auto [secret_code, session] = std::move(association).value();
  if (const auto key = base32::decode(secret_code.text()); !key.ok()) return Failed{key.error()};
  replace_session(step.session, std::move(session));
  return AwaitingCode{Setup{std::move(secret_code), std::move(step.session)}};
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

Step after(Verifying&& step, const HttpOutcome& outcome, const Config& config) {
  Result<cognito::Verification> verification = cognito::decode_verify_software_token(outcome);
  if (!verification.ok()) {
    const Error& error = verification.error();
    if (!is_retryable(error.code)) return Failed{error};
    return AwaitingCode{std::move(step.setup), explained(error, step.drift)};
  }
  if (!config.signed_in) {
    replace_session(step.setup.session, std::move(verification).value().session);
    return Enrolled{std::move(step.setup.session)};
  }
  if (config.preference == Preference::none) return Enrolled{};
  return Activating{};
}

Step after(Activating&& step, const HttpOutcome& outcome, const Config&) {
  const Result<cognito::Done> done = cognito::decode_set_user_mfa_preference(outcome);
  if (!done.ok()) return Failed{done.error(), step};
  return Enrolled{};
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

}  // namespace

Enrollment::Enrollment(Options options)
    : config_(configure(options)), step_(Idle{std::move(options.session)}) {}

std::optional<ErrorCode> Enrollment::start() {
  Idle* idle = std::get_if<Idle>(&step_);
  if (idle == nullptr) return out_of_order;
  if (!config_.ok()) {
    step_ = Failed{config_.error()};
  } else if (config_.value().signed_in) {
    step_ = Checking{};
  } else {
    step_ = Associating{std::move(idle->session)};
  }
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::confirm() {
  if (!std::holds_alternative<ConfirmingReplacement>(step_)) return out_of_order;
  step_ = Associating{};
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::submit(std::string_view typed, std::chrono::sys_seconds now) {
  AwaitingCode* awaiting = std::get_if<AwaitingCode>(&step_);
  if (awaiting == nullptr) return out_of_order;
  step_ = checked(std::move(*awaiting), typed, now);
  return std::nullopt;
}

std::optional<ErrorCode> Enrollment::retry() {
  Failed* failed = std::get_if<Failed>(&step_);
  if (failed == nullptr) return out_of_order;
  auto resume = std::move(failed->resume);
  return std::visit(
      [this]<typename S>(S& step) -> std::optional<ErrorCode> {
        if constexpr (!Waiting<S>)
          return out_of_order;
        else
          step_ = std::move(step);
        return std::nullopt;
      },
      resume);
}

bool Enrollment::is_waiting() const {
  return std::visit([]<typename S>(const S&) { return Waiting<S>; }, step_);
}

bool Enrollment::needs_access_token() const { return config_.ok() && config_.value().signed_in; }

Result<HttpRequest> Enrollment::request(std::string_view access_token) const {
  if (needs_access_token()) {
    if (const auto wrong = cognito::check_access_token(access_token)) return *wrong;
  }
  return std::visit(
      [&]<typename S>(const S& step) -> Result<HttpRequest> {
        if constexpr (!Waiting<S>)
          return out_of_order;
        else
          return request_of(step, config_.value(), access_token);
      },
      step_);
}

std::optional<ErrorCode> Enrollment::receive(const HttpOutcome& outcome) {
  return std::visit(
      [&]<typename S>(S& step) -> std::optional<ErrorCode> {
        if constexpr (!Waiting<S>)
          return out_of_order;
        else
          step_ = after(std::move(step), outcome, config_.value());
        return std::nullopt;
      },
      step_);
}

Secret Enrollment::take_session() {
  Enrolled* enrolled = std::get_if<Enrolled>(&step_);
  return enrolled == nullptr ? Secret() : std::move(enrolled->session);
}

}  // namespace mfa
