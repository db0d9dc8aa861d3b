#include "cognito.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <utility>

#include "ascii.hpp"
#include "json.hpp"
#include "schema.hpp"
#include "service_error.hpp"

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

/// `Retry-After` in seconds (RFC 9110 §10.2.3); its other form, a date, is of no use to a page
/// whose clock may be wrong.
std::chrono::seconds retry_after(const HttpResponse& response) {
  constexpr int longest = 86'400;
  int seconds = 0;
  for (const char digit : response.header("retry-after")) {
    if (digit < '0' || digit > '9') return {};
    seconds = std::min(seconds * 10 + (digit - '0'), longest);
  }
  return std::chrono::seconds(seconds);
}

std::string_view first_of(std::initializer_list<std::string_view> candidates) {
  for (const std::string_view candidate : candidates) {
    if (!candidate.empty()) return candidate;
  }
  return {};
}

/// The text of the member `code`, whose name AWS's SDKs find in any case.
std::string_view code_of(json::View object) {
  for (const std::string_view name : object.names()) {
    if (ascii::is_same_in_any_case(name, "code")) return object.member(name).text();
  }
  return {};
}

/// The name of the error's type in a response, in the order in which AWS's SDKs look; empty when it
/// has none.
std::string_view type_of(const HttpResponse& response, json::View object) {
  return first_of(
      {object.member("__type").text(), code_of(object), response.header("x-amzn-errortype")});
}

/// A firewall asks for a puzzle to be solved by these statuses, and blocks by 403.
bool is_puzzle(int status) { return status == 202 || status == 405; }

bool is_blank(const Secret& body) {
  return body.text().find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// What a response without an error type means; nothing when it is of success. The service itself
/// always names a type, so something in front of it, or inside, answered.
std::optional<ErrorCode> classify_untyped(int status, bool is_blank, bool is_object) {
  if (status == 429) return throttled;
  if (status >= 500) return service_failed;
  // A puzzle's page is only sent to whoever asks for HTML.
  if (is_puzzle(status) && is_blank) return challenge_required;
  if (status == 403 || (is_puzzle(status) && !is_object)) return blocked;
  if (!is_object) return answer_unreadable;
  if (status >= 300) return unknown_service_error;
  return std::nullopt;
}

/// Why the service refused, or what stands before it; nothing when the response is of success. Told
/// by the type's name before the status, on which model, documentation and service disagree.
std::optional<ErrorCode> find_refusal(const HttpResponse& response, json::View object) {
  const std::string_view action = response.header("x-amzn-waf-action");
  if (action == "captcha" || action == "challenge") return challenge_required;
  const std::string_view type = type_of(response, object);
  if (type.empty()) {
    const bool is_object = object.type() == json::Type::object;
    return classify_untyped(response.status, is_blank(response.body), is_object);
  }
  const auto text = [&](std::string_view name) { return object.member(name).text(); };
  const std::string_view message = first_of({text("message"), text("Message"), text("errorMessage"),
                                             response.header("x-amzn-errormessage")});
  const ErrorCode code = classify(type, message, response.status);
  return code == blocked && is_puzzle(response.status) ? challenge_required : code;
}

/// A success with nothing in it. 202 is none: with it a firewall asks for a puzzle, and the page
/// may not be able to read the header that says so.
bool is_blank_success(const HttpResponse& response) {
  return is_blank(response.body) && response.status >= 200 && response.status < 300 &&
         !is_puzzle(response.status);
}

/// The object in the body of a response of success; otherwise why the service refused.
Result<json::Document> decode(const HttpOutcome& outcome, bool may_be_blank = false) {
  if (!outcome.ok()) return outcome.error();
  const HttpResponse& response = outcome.value();
  std::optional<json::Document> body = may_be_blank && is_blank_success(response)
                                           ? json::Document()
                                           : json::Document::parse(response.body.text());
  if (const auto code = find_refusal(response, body ? body->root() : json::View())) {
    return refusal(*code, response);
  }
  // Only an object is a success.
  return body ? *std::move(body) : json::Document();
}

/// An answer of success that is not the operation's.
Error unreadable(const HttpOutcome& outcome, ErrorCode code = answer_unreadable) {
  return refusal(code, outcome.value());
}

bool has_software_token(const std::vector<json::View>& factors) {
  return std::ranges::find(factors, software_token, &json::View::text) != factors.end();
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

Error refusal(ErrorCode code, const HttpResponse& response) {
  return {.code = code,
          .request_id = RequestId(response.header("x-amzn-requestid")),
          .status = response.status,
          .retry_after = retry_after(response),
          .received = response.received.wall};
}

std::optional<ErrorCode> check_session(std::string_view text) {
  if (!schema::accepts("AssociateSoftwareToken", "Session", text)) return invalid_session;
  return std::nullopt;
}

bool offers_software_token(std::string_view mfas_can_setup) {
  const auto factors = json::Document::parse(mfas_can_setup);
  if (!factors || factors->root().type() != json::Type::array) return true;
  return has_software_token(factors->root().elements());
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
  return User{factor == Factor::software_token || has_software_token(list.elements()), factor};
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
  if (verification.member("Status").text() != "SUCCESS") return unreadable(outcome, not_verified);
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
  const json::View tokens = answer.member("AuthenticationResult");
  if (tokens.type() == json::Type::object) return result_with("authenticationResult", tokens);
  if (answer.member("ChallengeName").text().empty()) return unreadable(outcome);
  const auto challenge =
      picked(answer, {"ChallengeName", "Session", "ChallengeParameters", "AvailableChallenges"});
  return result_with("challenge", challenge.root());
}

Secret session_result(std::string_view session) {
  return json::Document().set_text("session", session).root().dump();
}

}  // namespace mfa::cognito
