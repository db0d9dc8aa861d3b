#include <algorithm>
#include <array>
#include <string>

#include "fuzz.hpp"
#include "service_error.hpp"

namespace mfa::fuzz {
namespace {

using cognito::classify;
using enum ErrorCode;

/// All that a refusal can mean: each is named in docs/errors.md.
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
};

/// Of a name that no separator is in.
void check_shapes(std::string_view name, std::string_view message, ErrorCode meaning) {
  const std::string type(name);
  require(classify("com.amazonaws.cognito#" + type, message) == meaning, "a namespace is no name");
  require(classify(type + ":http://internal.amazon.com/coral/", message) == meaning,
          "nor is an address");
  require(classify("a#" + type + ":http://b/#c", message) == meaning, "nor both");
  require(classify(type + "," + type, message) == meaning, "of two the first counts");
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
  const ErrorCode meaning = classify(type, message);
  require(std::ranges::find(meanings, meaning) != meanings.end(), "a refusal means one of these");
  if (type.find_first_of("#:,") == std::string_view::npos) {
    check_shapes(type, message, meaning);
    require(means_by_message(type) || classify(type, "") == meaning,
            "of most types the message does not matter");
  }

  const ErrorCode refused = classify("NotAuthorizedException", message);
  const ErrorCode in_sentence =
      classify("NotAuthorizedException", "Refused: " + std::string(message) + " (try again)");
  require(in_sentence == refused, "a message is found wherever it stands");
}

}  // namespace mfa::fuzz
