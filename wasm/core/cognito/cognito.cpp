#include "cognito.hpp"

#include <cstddef>
#include <initializer_list>
#include <utility>

#include "json.hpp"
#include "response.hpp"

namespace mfa::cognito {
namespace {

using enum ErrorCode;

constexpr std::string_view software_token = "SOFTWARE_TOKEN_MFA";

// Encoding

HttpRequest post(std::string_view endpoint, std::string_view operation,
                 const json::Document& input) {
  Text target = "AWSCognitoIdentityProviderService.";
  target += operation;
  return {endpoint, std::move(target), input.root().dump()};
}

json::Document input_with(const Credential& credential) {
  const bool is_token = credential.kind == Credential::Kind::access_token;
  json::Document input;
  input.set_text(is_token ? "AccessToken" : "Session", credential.text);
  return input;
}

json::Document input_with(std::string_view access_token) {
  return input_with(Credential{Credential::Kind::access_token, access_token});
}

// Decoding

/// An answer of success that is not the operation's.
Error unreadable(const HttpOutcome& outcome, ErrorCode code = answer_unreadable) {
  return refusal(code, outcome.value());
}

bool has_software_token(json::View factors) {
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (factors.at(i).text() == software_token) return true;
  }
  return false;
}

/// An object with those of the members that are there.
json::Document picked(json::View object, std::initializer_list<std::string_view> names) {
  json::Document copy;
  for (const std::string_view name : names) {
    const json::View member = object.member(name);
    if (member.type() != json::Type::none) copy.set_value(name, member);
  }
  return copy;
}

Secret result_with(std::string_view name, json::View value) {
  return json::Document().set_value(name, value).root().dump();
}

Factor factor_of(std::string_view setting) {
  if (setting.empty()) return Factor::none;
  if (setting == software_token) return Factor::software_token;
  if (setting == "SMS_MFA") return Factor::text_message;
  if (setting == "EMAIL_OTP") return Factor::email;
  return setting == "WEB_AUTHN" ? Factor::passkey : Factor::other;
}

}  // namespace

bool offers_software_token(std::string_view mfas_can_setup) {
  const json::Document factors = json::Document::parse(mfas_can_setup);
  return factors.root().type() != json::Type::array || has_software_token(factors.root());
}

HttpRequest get_user(std::string_view endpoint, std::string_view access_token) {
  return post(endpoint, "GetUser", input_with(access_token));
}

HttpRequest associate_software_token(std::string_view endpoint, const Credential& credential) {
  HttpRequest request = post(endpoint, "AssociateSoftwareToken", input_with(credential));
  request.is_exclusive = true;
  return request;
}

HttpRequest verify_software_token(std::string_view endpoint, const Credential& credential,
                                  std::string_view user_code,
                                  std::string_view friendly_device_name) {
  json::Document input = input_with(credential);
  input.set_text("UserCode", user_code);
  if (!friendly_device_name.empty()) input.set_text("FriendlyDeviceName", friendly_device_name);
  return post(endpoint, "VerifySoftwareToken", input);
}

HttpRequest set_user_mfa_preference(std::string_view endpoint, std::string_view access_token,
                                    const SoftwareTokenSettings& settings) {
  json::Document app;
  app.set_boolean("Enabled", settings.is_enabled)
      .set_boolean("PreferredMfa", settings.is_preferred);
  json::Document input = input_with(access_token);
  input.set_value("SoftwareTokenMfaSettings", app.root());
  return post(endpoint, "SetUserMFAPreference", input);
}

HttpRequest respond_to_mfa_setup(std::string_view endpoint, std::string_view session,
                                 std::string_view client_id, std::string_view username) {
  json::Document responses;
  responses.set_text("USERNAME", username);
  json::Document input = input_with(Credential{Credential::Kind::session, session});
  input.set_text("ChallengeName", "MFA_SETUP")
      .set_text("ClientId", client_id)
      .set_value("ChallengeResponses", responses.root());
  return post(endpoint, "RespondToAuthChallenge", input);
}

Result<User> decode_get_user(const HttpOutcome& outcome) {
  using enum json::Type;
  const Result<json::Document> output = decode(outcome);
  if (!output.ok()) return output.error();
  const json::View user = output.value().root();
  if (user.member("Username").text().empty()) return unreadable(outcome);
  const json::View list = user.member("UserMFASettingList");
  const json::View preferred = user.member("PreferredMfaSetting");
  const auto is_absent_or = [](json::View member, json::Type type) {
    return member.type() == none || member.type() == null || member.type() == type;
  };
  // Never taken for "has none": an authenticator would be replaced unasked.
  if (!is_absent_or(list, array) || !is_absent_or(preferred, string)) return unreadable(outcome);
  const Factor factor = factor_of(preferred.text());
  return User{factor == Factor::software_token || has_software_token(list), factor};
}

Result<Association> decode_associate_software_token(const HttpOutcome& outcome) {
  const Result<json::Document> output = decode(outcome);
  if (!output.ok()) return output.error();
  const json::View association = output.value().root();
  const std::string_view secret_code = association.member("SecretCode").text();
  if (secret_code.empty()) return unreadable(outcome);
  return Association{Secret(secret_code), Secret(association.member("Session").text())};
}

Result<Verification> decode_verify_software_token(const HttpOutcome& outcome) {
  const Result<json::Document> output = decode(outcome);
  if (!output.ok()) return output.error();
  const json::View verification = output.value().root();
  const std::string_view status = verification.member("Status").text();
  if (status.empty()) return unreadable(outcome);
  if (status != "SUCCESS") return unreadable(outcome, not_verified);
  return Verification{Secret(verification.member("Session").text())};
}

Result<Done> decode_set_user_mfa_preference(const HttpOutcome& outcome) {
  const Result<json::Document> output = decode(outcome, true);
  if (!output.ok()) return output.error();
  return Done{};
}

Result<Secret> decode_respond_to_mfa_setup(const HttpOutcome& outcome) {
  const Result<json::Document> output = decode(outcome);
  if (!output.ok()) return output.error();
  const json::View answer = output.value().root();
  if (!answer.member("ChallengeName").text().empty()) {
    const auto challenge =
        picked(answer, {"ChallengeName", "Session", "ChallengeParameters", "AvailableChallenges"});
    return result_with("challenge", challenge.root());
  }
  const json::View tokens = answer.member("AuthenticationResult");
  if (tokens.type() != json::Type::object) return unreadable(outcome);
  return result_with("authenticationResult", tokens);
}

Secret session_result(std::string_view session) {
  return json::Document().set_text("session", session).root().dump();
}

}  // namespace mfa::cognito
