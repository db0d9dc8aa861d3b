#include "cognito.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "service_error.hpp"

namespace mfa::cognito {
namespace {

/// JSON whose every string and node is wiped when it is freed: bodies hold tokens, sessions,
/// secrets and codes.
using Text = std::basic_string<char, std::char_traits<char>, WipingAllocator<char>>;
using Json = nlohmann::basic_json<std::map, std::vector, Text, bool, std::int64_t, std::uint64_t,
                                  double, WipingAllocator>;

constexpr std::size_t nesting_limit = 16;

/// Whether brackets nest no deeper than `nesting_limit`, so that an answer can't grow a tree of its
/// own liking.
bool is_shallow(std::string_view json) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char character = json[i];
    if (in_string) {
      if (character == '\\') ++i;
      if (character == '"') in_string = false;
      continue;
    }
    if (character == '"') in_string = true;
    if (character == '}' || character == ']') depth -= depth > 0 ? 1 : 0;
    if ((character == '{' || character == '[') && ++depth > nesting_limit) return false;
  }
  return true;
}

/// The object that `text` is, or nothing.
std::optional<Json> parse_object(std::string_view text) {
  // The parser takes a NUL for the end of the text, wherever it stands; JSON never has one.
  if (text.find('\0') != std::string_view::npos || !is_shallow(text)) return std::nullopt;
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  return json;
}

/// The string member `name`; empty when there is none, or it is of another type.
std::string_view string_member(const Json& object, const char* name) {
  const auto member = object.find(name);
  if (member == object.end()) return {};
  const Text* text = member->get_ptr<const Text*>();
  return text == nullptr ? std::string_view() : std::string_view(*text);
}

Text as_text(std::string_view text) { return {text.begin(), text.end()}; }

// Encoding

HttpRequest post(std::string_view endpoint, std::string_view operation, const Json& input) {
  std::string target = "AWSCognitoIdentityProviderService.";
  target += operation;
  const Text body = input.dump(-1, ' ', false, Json::error_handler_t::replace);
  return {std::string(endpoint),
          {{"content-type", "application/x-amz-json-1.1"}, {"x-amz-target", std::move(target)}},
          Secret(std::string_view(body))};
}

Json input_with(const Credential& credential) {
  const bool is_token = credential.kind == Credential::Kind::access_token;
  return Json{{is_token ? "AccessToken" : "Session", as_text(credential.text)}};
}

Json input_with(std::string_view access_token) {
  return input_with(Credential{Credential::Kind::access_token, access_token});
}

// Decoding

using enum ErrorCode;

std::string_view first_of(std::initializer_list<std::string_view> candidates) {
  for (const std::string_view candidate : candidates) {
    if (!candidate.empty()) return candidate;
  }
  return {};
}

/// The body's object, when the answer is of success; otherwise why the service refused. Told by the
/// type's name and not by the status, on which model, documentation and service disagree.
Result<Json> decode(const HttpOutcome& outcome) {
  if (!outcome.ok()) return outcome.error();
  const HttpResponse& response = outcome.value();
  const std::string request_id(response.header("x-amzn-requestid"));
  const std::optional<Json> parsed = parse_object(response.body.text());
  const Json object = parsed.value_or(Json::object());

  const std::string_view type =
      first_of({string_member(object, "__type"), string_member(object, "code"),
                response.header("x-amzn-errortype")});
  if (!type.empty()) {
    const std::string_view message =
        first_of({string_member(object, "message"), string_member(object, "Message"),
                  string_member(object, "errorMessage"), response.header("x-amzn-errormessage")});
    return Error{classify(type, message), request_id};
  }
  if (!parsed) return Error{answer_unreadable, request_id};
  if (response.status >= 500) return Error{service_failed, request_id};
  if (response.status >= 300) return Error{unknown_service_error, request_id};
  return object;
}

Error unreadable(const HttpOutcome& outcome) {
  return {answer_unreadable, std::string(outcome.value().header("x-amzn-requestid"))};
}

// Access tokens

bool is_token_character(char character) {
  return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z') ||
         (character >= '0' && character <= '9') ||
         std::string_view("-_=.").find(character) != std::string_view::npos;
}

std::uint32_t base64url_value(char character) {
  constexpr std::string_view alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return static_cast<std::uint32_t>(alphabet.find(character));
}

/// The payload of a JWT (RFC 7519 §3), or nothing where the text is none.
std::optional<Json> jwt_payload(std::string_view token) {
  const std::size_t first_dot = token.find('.');
  if (first_dot == std::string_view::npos) return std::nullopt;
  const std::size_t second_dot = token.find('.', first_dot + 1);
  if (second_dot == std::string_view::npos) return std::nullopt;

  Secret payload;
  std::uint32_t buffer = 0;
  unsigned bits = 0;
  for (const char character : token.substr(first_dot + 1, second_dot - first_dot - 1)) {
    if (character == '=') break;
    buffer = (buffer << 6 | base64url_value(character)) & 0xFFFF;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const char byte = static_cast<char>(buffer >> bits & 0xFF);
    payload.append({&byte, 1});
  }
  return parse_object(payload.text());
}

bool has_word(std::string_view words, std::string_view wanted) {
  while (!words.empty()) {
    const std::size_t space = std::min(words.find(' '), words.size());
    if (words.substr(0, space) == wanted) return true;
    words.remove_prefix(std::min(space + 1, words.size()));
  }
  return false;
}

}  // namespace

std::optional<ErrorCode> check_access_token(std::string_view text) {
  if (text.empty() || !std::ranges::all_of(text, is_token_character)) return invalid_access_token;
  const std::optional<Json> payload = jwt_payload(text);
  if (!payload) return std::nullopt;
  const std::string_view use = string_member(*payload, "token_use");
  if (!use.empty() && use != "access") return not_an_access_token;
  const std::string_view scope = string_member(*payload, "scope");
  if (!scope.empty() && !has_word(scope, "aws.cognito.signin.user.admin")) return missing_scope;
  return std::nullopt;
}

std::optional<ErrorCode> check_session(std::string_view text) {
  constexpr std::size_t shortest = 20;
  if (text.size() < shortest) return invalid_session;
  return std::nullopt;
}

HttpRequest get_user(std::string_view endpoint, std::string_view access_token) {
  return post(endpoint, "GetUser", input_with(access_token));
}

HttpRequest associate_software_token(std::string_view endpoint, const Credential& credential) {
  return post(endpoint, "AssociateSoftwareToken", input_with(credential));
}

HttpRequest verify_software_token(std::string_view endpoint, const Credential& credential,
                                  std::string_view user_code,
                                  std::string_view friendly_device_name) {
  Json input = input_with(credential);
  input["UserCode"] = as_text(user_code);
  if (!friendly_device_name.empty()) input["FriendlyDeviceName"] = as_text(friendly_device_name);
  return post(endpoint, "VerifySoftwareToken", input);
}

HttpRequest set_user_mfa_preference(std::string_view endpoint, std::string_view access_token,
                                    bool preferred) {
  Json input = input_with(access_token);
  input["SoftwareTokenMfaSettings"] = Json{{"Enabled", true}, {"PreferredMfa", preferred}};
  return post(endpoint, "SetUserMFAPreference", input);
}

Result<User> decode_get_user(const HttpOutcome& outcome) {
  const Result<Json> output = decode(outcome);
  if (!output.ok()) return output.error();
  if (string_member(output.value(), "Username").empty()) return unreadable(outcome);
  const auto list = output.value().find("UserMFASettingList");
  if (list == output.value().end() || list->is_null()) return User{};
  // Never taken for "has none": an authenticator would be replaced unasked.
  if (!list->is_array()) return unreadable(outcome);
  return User{std::ranges::any_of(*list, [](const Json& factor) {
    const Text* name = factor.get_ptr<const Text*>();
    return name != nullptr && *name == "SOFTWARE_TOKEN_MFA";
  })};
}

Result<Association> decode_associate_software_token(const HttpOutcome& outcome) {
  const Result<Json> output = decode(outcome);
  if (!output.ok()) return output.error();
  const std::string_view secret_code = string_member(output.value(), "SecretCode");
  if (secret_code.empty()) return unreadable(outcome);
  return Association{Secret(secret_code), Secret(string_member(output.value(), "Session"))};
}

Result<Verification> decode_verify_software_token(const HttpOutcome& outcome) {
  const Result<Json> output = decode(outcome);
  if (!output.ok()) return output.error();
  if (string_member(output.value(), "Status") != "SUCCESS") {
    return Error{not_verified, std::string(outcome.value().header("x-amzn-requestid"))};
  }
  return Verification{Secret(string_member(output.value(), "Session"))};
}

Result<Done> decode_set_user_mfa_preference(const HttpOutcome& outcome) {
  const Result<Json> output = decode(outcome);
  if (!output.ok()) return output.error();
  return Done{};
}

}  // namespace mfa::cognito
