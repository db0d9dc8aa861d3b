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
  std::optional<json::Document> body = may_be_blank && is_blank_success(response)
                                           ? json::Document()
                                           : json::Document::parse(response.body.text());
  if (const auto code = find_refusal(response, body ? body->root() : json::View())) {
    return refusal(*code, response);
  }
  // Only an object is a success.
  return body ? *std::move(body) : json::Document();
}

}  // namespace mfa::cognito
