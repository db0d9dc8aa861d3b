#include "response.hpp"

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

#include "ascii.hpp"
#include "service_error.hpp"

namespace mfa::cognito {
namespace {

using enum ErrorCode;

/// `Retry-After` in seconds (RFC 9110 §10.2.3). Its other form, a date, is ignored: the clock of
/// this computer may be wrong.
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

/// The text of the member `code`. Its name may be in any case, as for AWS's SDKs.
std::string_view code_of(json::View object) {
  for (std::size_t i = 0; i < object.size(); ++i) {
    const std::string_view name = object.at(i).name();
    if (ascii::is_same_in_any_case(name, "code")) return object.member(name).text();
  }
  return {};
}

/// The name of the error's type, looked for in the order of AWS's SDKs; empty if there is none. A
/// success may have a member `code` that is none.
std::string_view type_of(const HttpResponse& response, json::View object) {
  const bool is_error = response.status >= 300;
  return first_of({object.member("__type").text(), is_error ? code_of(object) : "",
                   response.header("x-amzn-errortype")});
}

/// With these statuses a firewall asks the user to solve a puzzle; with 403 it blocks.
bool is_puzzle(int status) { return status == 202 || status == 405; }

bool is_blank(const Secret& body) {
  return body.text().find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Why a response without an error type is a refusal; nothing if it is a success. The service
/// itself always names a type, so the response comes from something in front of it, or behind it.
std::optional<ErrorCode> classify_untyped(int status, bool is_blank, bool is_object) {
  if (status == 429) return throttled;
  if (status >= 500) return service_failed;
  // The puzzle itself is sent only to requests that accept HTML.
  if (is_puzzle(status) && is_blank) return challenge_required;
  if (status == 403 || (is_puzzle(status) && !is_object)) return blocked;
  if (!is_object) return answer_unreadable;
  if (status >= 300) return unknown_service_error;
  return std::nullopt;
}

/// Why the service, or a firewall in front of it, refused; nothing if the response is a success.
/// The type's name decides before the status, since model, documentation and service disagree on
/// statuses.
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

/// A success without a body. 202 is not one: it is a firewall's puzzle, and the page may not be
/// allowed to read the header that says so.
bool is_blank_success(const HttpResponse& response) {
  return is_blank(response.body) && response.status >= 200 && response.status < 300 &&
         !is_puzzle(response.status);
}

}  // namespace

Error refusal(ErrorCode code, const HttpResponse& response) {
  return {.code = code,
          .request_id = RequestId(response.header("x-amzn-requestid")),
          .status = response.status,
          .retry_after = retry_after(response),
          .received = response.received.wall};
}

Result<json::Document> decode(const HttpOutcome& outcome, bool may_be_blank) {
  if (!outcome.ok()) return outcome.error();
  const HttpResponse& response = outcome.value();
  json::Document body = may_be_blank && is_blank_success(response)
                            ? json::Document()
                            : json::Document::parse(response.body.text());
  if (const auto code = find_refusal(response, body.root())) return refusal(*code, response);
  return body;
}

}  // namespace mfa::cognito
