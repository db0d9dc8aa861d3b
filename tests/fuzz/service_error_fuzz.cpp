#include <algorithm>
#include <array>
#include <string>

#include "fuzz.hpp"
#include "service_error.hpp"

namespace mfa::fuzz {
namespace {

using cognito::classify;
using enum ErrorCode;

/// All meanings of a refusal, as in docs/errors.md.
constexpr std::array meanings{
    code_mismatch,
    code_used,
    access_token_expired,
    access_token_revoked,
    session_expired,
    session_invalid,
    not_authorized,
    software_token_disabled,
    throttled,
    attempts_exceeded,
    blocked,
    concurrent_modification,
    user_pool_misconfigured,
    password_reset_required,
    user_not_found,
    user_not_confirmed,
    invalid_parameter,
    sign_in_refused,
    service_failed,
    unknown_service_error,
    missing_scope,
    invalid_access_token,
    user_disabled,
    user_pool_not_found,
    operation_not_enabled,
    request_altered,
    app_removed,
};

/// For a name without a separator.
void check_shapes(std::string_view name, std::string_view message, int status) {
  const std::string type(name);
  const ErrorCode meaning = classify(type, message, status);
  const auto is_same = [&](const std::string& shape) {
    return classify(shape, message, status) == meaning;
  };
  require(is_same("com.amazonaws.cognito#" + type), "a namespace is no name");
  require(is_same(type + ":http://internal.amazon.com/coral/"), "nor is an address");
  require(is_same("a#" + type + ":http://b/#c"), "nor both");
  require(is_same("a#" + type + "#b"), "nor what follows a second hash");
  require(is_same(type + "," + type), "of two the first counts");
}

/// If the type does not say whose fault it is, the status does.
void check_statuses(std::string_view type, std::string_view message) {
  const ErrorCode refused = classify(type, message, 400);
  const ErrorCode failed = classify(type, message, 500);
  require(std::ranges::find(meanings, refused) != meanings.end(), "a refusal means one of these");
  const bool is_vague = refused == unknown_service_error || refused == request_altered;
  require(failed == (is_vague ? service_failed : refused), "an unknown type is told by status");
  require(classify(type, message, 499) == refused && classify(type, message, 503) == failed,
          "and by nothing finer");
}

bool means_by_message(std::string_view name) {
  return name == "NotAuthorizedException" || name == "InvalidParameterException";
}

}  // namespace

/// The type in the first line, the message in the rest.
void run(std::string_view input) {
  Input in(input);
  const std::string_view type = in.line();
  const std::string_view message = in.rest();
  check_statuses(type, message);
  if (type.find_first_of("#:,") == std::string_view::npos) {
    check_shapes(type, message, 400);
    check_shapes(type, message, 500);
    require(means_by_message(type) || classify(type, "", 400) == classify(type, message, 400),
            "of most types the message does not matter");
  }

  const std::string in_sentence = "Refused: " + std::string(message) + " (try again)";
  for (const std::string_view name : {"NotAuthorizedException", "InvalidParameterException"}) {
    require(classify(name, in_sentence, 400) == classify(name, message, 400),
            "a message is found wherever it stands");
  }
}

}  // namespace mfa::fuzz
