#include "config.hpp"

#include <utility>

#include "cognito.hpp"
#include "members.hpp"

namespace mfa {
namespace {

using enum ErrorCode;

/// Checks the texts that are used unchanged, by the constraints of the service's model.
std::optional<ErrorCode> check_texts(const Options& options) {
  if (!cognito::is_device_name(options.device_name)) return invalid_device_name;
  if (!options.client_id.empty() && !cognito::is_client_id(options.client_id)) {
    return invalid_client_id;
  }
  if (!options.issuer.empty() && !is_issuer(options.issuer)) return invalid_issuer;
  return std::nullopt;
}

std::optional<ErrorCode> check_credential(const Options& options) {
  const bool signed_in = options.has_access_token;
  if (signed_in && !options.session.empty()) return conflicting_credentials;
  if (signed_in) return std::nullopt;
  if (options.session.empty()) return missing_credential;
  if (!cognito::is_session(options.session.text())) return invalid_session;
  if (!cognito::offers_software_token(options.mfas_can_setup)) return factor_not_offered;
  return std::nullopt;
}

/// The first text that is not empty after it is made to fit; otherwise `last`.
Text first_fitting(std::string_view one, std::string_view other, std::string_view last) {
  for (const std::string_view text : {one, other}) {
    if (Text fitting = fit_to_label(text); !fitting.empty()) return fitting;
  }
  return last;
}

Label label_of(const Options& options) {
  // A page that was opened from a file has no host.
  Text issuer = first_fitting(options.issuer, options.default_issuer, "localhost");
  Text account = first_fitting(options.account, options.username, issuer);
  return {std::move(issuer), std::move(account)};
}

}  // namespace

Result<Config> configure(const Options& options) {
  if (const auto wrong = check_credential(options)) return *wrong;
  if (const auto wrong = check_texts(options)) return *wrong;
  Result<Text> endpoint = resolve_endpoint(options.endpoint);
  if (!endpoint.ok()) return endpoint.error();
  const bool signed_in = options.has_access_token;
  return Config{.endpoint = std::move(endpoint).value(),
                .label = label_of(options),
                .device_name = options.device_name,
                .preference = options.preference,
                .signed_in = signed_in,
                .has_app = options.has_app,
                .client_id = options.client_id,
                .username = options.username,
                .session_lifetime = signed_in ? std::nullopt : options.session_lifetime};
}

}  // namespace mfa
