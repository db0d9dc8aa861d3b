#include "service_error.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace mfa::cognito {
namespace {

using enum ErrorCode;

struct TypeRule {
  std::string_view type;
  ErrorCode code;
};

/// Types that mean one thing, whatever their message. `NotAuthorizedException` means many.
constexpr std::array type_rules{
    TypeRule{"CodeMismatchException", code_mismatch},
    TypeRule{"EnableSoftwareTokenMFAException", code_mismatch},
    TypeRule{"ExpiredCodeException", code_used},
    TypeRule{"InvalidParameterException", invalid_parameter},
    TypeRule{"SoftwareTokenMFANotFoundException", software_token_disabled},
    TypeRule{"ResourceNotFoundException", user_pool_misconfigured},
    TypeRule{"InvalidUserPoolConfigurationException", user_pool_misconfigured},
    TypeRule{"OperationNotEnabledException", user_pool_misconfigured},
    TypeRule{"ConcurrentModificationException", concurrent_modification},
    TypeRule{"PasswordResetRequiredException", password_reset_required},
    TypeRule{"UserNotFoundException", user_not_found},
    TypeRule{"UserNotConfirmedException", user_not_confirmed},
    TypeRule{"ForbiddenException", blocked},
    TypeRule{"InternalErrorException", service_failed},
    TypeRule{"LimitExceededException", attempts_exceeded},
    TypeRule{"TooManyRequestsException", throttled},
    TypeRule{"ThrottlingException", throttled},
    TypeRule{"ThrottledException", throttled},
    TypeRule{"RequestLimitExceededException", throttled},
    TypeRule{"RequestLimitExceeded", throttled},
    TypeRule{"SlowDown", throttled},
};

struct MessageRule {
  std::string_view part;
  ErrorCode code;
};

/// The first whose part is in the message tells what `NotAuthorizedException` means.
constexpr std::array not_authorized_rules{
    MessageRule{"session is expired", session_expired},
    MessageRule{"Invalid session", session_invalid},
    MessageRule{"session can only be used once", session_invalid},
    MessageRule{"required scopes", missing_scope},
    MessageRule{"Access Token has expired", access_token_expired},
    MessageRule{"Access Token has been revoked", access_token_revoked},
    MessageRule{"Invalid Access Token", invalid_access_token},
};

std::string_view bare_name(std::string_view type) {
  type = type.substr(0, type.find(','));
  type = type.substr(0, type.find(':'));
  const std::size_t hash = type.find('#');
  return hash == std::string_view::npos ? type : type.substr(hash + 1);
}

ErrorCode classify_not_authorized(std::string_view message) {
  const auto rule = std::ranges::find_if(not_authorized_rules, [&](const MessageRule& one) {
    return message.find(one.part) != std::string_view::npos;
  });
  return rule == not_authorized_rules.end() ? not_authorized : rule->code;
}

}  // namespace

ErrorCode classify(std::string_view type, std::string_view message) {
  const std::string_view name = bare_name(type);
  if (name == "NotAuthorizedException") return classify_not_authorized(message);
  const auto rule = std::ranges::find(type_rules, name, &TypeRule::type);
  return rule == type_rules.end() ? unknown_service_error : rule->code;
}

}  // namespace mfa::cognito
