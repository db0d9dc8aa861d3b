#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "cognito.hpp"
#include "fuzz.hpp"
#include "library_json.hpp"

namespace mfa::fuzz {
namespace {

using enum ErrorCode;
using Json = nlohmann::json;

/// A response, and what is known about it without the core.
struct Answer {
  HttpOutcome outcome;
  Json body;
  /// An object, with no more brackets than may nest.
  bool is_read;
  /// Whether it says that it is an error.
  bool is_refusal;

  [[nodiscard]] const HttpResponse& response() const { return outcome.value(); }
};

std::string text_of(const Json& object, const char* name) {
  if (!object.is_object()) return "";
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

HttpResponse response_from(std::string_view input) {
  Input in(input);
  const std::string_view status = in.line().substr(0, 3);
  HttpResponse response;
  std::from_chars(status.data(), status.data() + status.size(), response.status);
  for (std::string_view line = in.line(); !line.empty(); line = in.line()) {
    const std::size_t colon = std::min(line.find(": "), line.size());
    const std::size_t value = std::min(colon + 2, line.size());
    if (response.headers.size() == cognito::response_headers.size()) continue;
    response.headers.push_back({line.substr(0, colon), line.substr(value)});
  }
  response.body = Secret(in.rest());
  return response;
}

bool is_code(std::string_view name) {
  return name.size() == 4 &&
         std::ranges::equal(name, std::string_view("code"), {}, [](char one) { return one | ' '; });
}

/// Whether several members may name an error's type; any of them may count.
bool is_ambiguous(const Json& body) {
  if (!body.is_object()) return false;
  return std::ranges::count_if(body.items(), [](const auto& one) { return is_code(one.key()); }) >
         1;
}

bool is_puzzle(std::string_view action) { return action == "captcha" || action == "challenge"; }

/// Nothing if the library cannot parse the body.
std::optional<Answer> answer_from(std::string_view input) {
  HttpResponse response = response_from(input);
  const std::string_view text = response.body.text();
  std::optional<Json> read = read_by_library(text);
  if (!read || is_ambiguous(*read)) return std::nullopt;
  Json body = *std::move(read);
  const bool is_read = body.is_object() && is_readable(text);
  const bool is_refusal = response.status == 429 || response.status >= 300 ||
                          !response.header("x-amzn-errortype").empty() ||
                          is_puzzle(response.header("x-amzn-waf-action")) ||
                          !text_of(body, "__type").empty();
  return Answer{std::move(response), std::move(body), is_read, is_refusal};
}

/// The characters of a header that can be a request ID.
std::string id_in(std::string_view header) {
  constexpr std::string_view marks = "-_";
  std::string id;
  for (const char one : header) {
    const char lower = static_cast<char>(one | ' ');
    const bool is_letter = lower >= 'a' && lower <= 'z';
    const bool is_digit = one >= '0' && one <= '9';
    if (is_letter || is_digit || marks.find(one) != std::string_view::npos) id += one;
  }
  return id.substr(0, 64);
}

void check_error(const Error& error, const Answer& answer) {
  const HttpResponse& response = answer.response();
  require(error.status == response.status, "an error has the answer's status");
  require(error.request_id == id_in(response.header("x-amzn-requestid")), "and its number");
  require(error.retry_after.count() >= 0 && error.retry_after.count() <= 86'400,
          "nobody waits for more than a day");
  require(error.code != out_of_order && error.code != network_failed && error.code != timed_out,
          "an answer is an answer");
}

/// An empty success. With 202, a firewall asks for a puzzle.
bool is_blank_success(const HttpResponse& response) {
  return response.status >= 200 && response.status < 300 && response.status != 202 &&
         response.body.text().find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Checks the result. Returns whether it is a success.
template <typename T>
bool succeeds(const Result<T>& result, const Answer& answer, bool may_be_blank = false) {
  if (!result.ok()) {
    check_error(result.error(), answer);
    return false;
  }
  const bool has_content =
      answer.body.is_object() || (may_be_blank && is_blank_success(answer.response()));
  require(has_content && !answer.is_refusal, "no refusal is a success");
  return true;
}

bool names_software_token(const Json& body) {
  const auto list = body.find("UserMFASettingList");
  return list != body.end() && list->is_array() &&
         std::ranges::find(*list, Json("SOFTWARE_TOKEN_MFA")) != list->end();
}

void check_get_user(const Answer& answer) {
  const auto user = cognito::decode_get_user(answer.outcome);
  if (!succeeds(user, answer)) return;
  require(!text_of(answer.body, "Username").empty(), "a user has a name");
  require(user.value().has_software_token == names_software_token(answer.body),
          "an authenticator is seen");
}

void check_associate(const Answer& answer) {
  const auto association = cognito::decode_associate_software_token(answer.outcome);
  if (!succeeds(association, answer)) return;
  require(!association.value().secret_code.empty(), "there is a secret");
  require(association.value().secret_code.text() == text_of(answer.body, "SecretCode"),
          "and it is the service's");
  require(association.value().session.text() == text_of(answer.body, "Session"),
          "so is the session");
}

void check_verify(const Answer& answer) {
  const auto verification = cognito::decode_verify_software_token(answer.outcome);
  const bool is_success = succeeds(verification, answer);
  const bool says_so = text_of(answer.body, "Status") == "SUCCESS";
  require(!is_success || says_so, "only SUCCESS is one");
  if (answer.is_read && !answer.is_refusal) {
    require(is_success == says_so, "and every SUCCESS");
    const ErrorCode refused =
        text_of(answer.body, "Status").empty() ? answer_unreadable : not_verified;
    require(is_success || verification.error().code == refused, "anything else is none");
  }
  if (!is_success) return;
  require(verification.value().session.text() == text_of(answer.body, "Session"),
          "the session is the service's");
}

void check_set_preference(const Answer& answer) {
  const bool is_success =
      succeeds(cognito::decode_set_user_mfa_preference(answer.outcome), answer, true);
  if (answer.is_read) require(is_success == !answer.is_refusal, "an object will do");
  if (is_blank_success(answer.response()) && !answer.is_refusal) {
    require(is_success, "and so will nothing at all");
  }
}

void check_respond(const Answer& answer) {
  const auto result = cognito::decode_respond_to_mfa_setup(answer.outcome);
  if (!succeeds(result, answer)) return;
  const Json given = Json::parse(result.value().text(), nullptr, false);
  require(given.is_object() && given.size() == 1, "a sign-in goes on in one way");
  if (given.contains("authenticationResult")) {
    require(given["authenticationResult"] == answer.body["AuthenticationResult"],
            "the tokens are the service's");
    return;
  }
  require(given.contains("challenge"), "or with a challenge");
  require(!text_of(given["challenge"], "ChallengeName").empty(), "that has a name");
  for (const auto& [name, value] : given["challenge"].items()) {
    require(value == answer.body[name], "and is the service's");
  }
}

}  // namespace

/// A response, similar to HTTP: the status in the first line, then headers, an empty line, and the
/// body.
void run(std::string_view input) {
  const std::optional<Answer> answer = answer_from(input);
  if (!answer) return;
  check_get_user(*answer);
  check_associate(*answer);
  check_verify(*answer);
  check_set_preference(*answer);
  check_respond(*answer);
}

}  // namespace mfa::fuzz
