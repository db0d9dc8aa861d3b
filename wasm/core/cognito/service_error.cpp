#include "service_error.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace mfa::cognito {
namespace {

using enum ErrorCode;

struct TypeRule {
  std::string_view type;
  ErrorCode code;
};

/// Types that mean one thing, whatever their message.
constexpr std::array type_rules{
    TypeRule{"CodeMismatchException", code_mismatch},
    TypeRule{"EnableSoftwareTokenMFAException", code_mismatch},
    TypeRule{"ExpiredCodeException", code_used},
    TypeRule{"SoftwareTokenMFANotFoundException", software_token_disabled},
    TypeRule{"ResourceNotFoundException", user_pool_not_found},
    TypeRule{"InvalidUserPoolConfigurationException", user_pool_misconfigured},
    TypeRule{"InvalidLambdaResponseException", user_pool_misconfigured},
    TypeRule{"UnexpectedLambdaException", user_pool_misconfigured},
    TypeRule{"InvalidSmsRoleAccessPolicyException", user_pool_misconfigured},
    TypeRule{"InvalidSmsRoleTrustRelationshipException", user_pool_misconfigured},
    TypeRule{"InvalidEmailRoleAccessPolicyException", user_pool_misconfigured},
    TypeRule{"AliasExistsException", sign_in_refused},
    TypeRule{"InvalidPasswordException", sign_in_refused},
    TypeRule{"PasswordHistoryPolicyViolationException", sign_in_refused},
    TypeRule{"UserLambdaValidationException", sign_in_refused},
    TypeRule{"MFAMethodNotFoundException", software_token_disabled},
    TypeRule{"OperationNotEnabledException", operation_not_enabled},
    TypeRule{"ConcurrentModificationException", concurrent_modification},
    TypeRule{"PasswordResetRequiredException", password_reset_required},
    TypeRule{"UserNotFoundException", user_not_found},
    TypeRule{"UserNotConfirmedException", user_not_confirmed},
    TypeRule{"ForbiddenException", blocked},
    TypeRule{"InternalErrorException", service_failed},
    TypeRule{"InternalFailure", service_failed},
    TypeRule{"InternalServerErrorException", service_failed},
    TypeRule{"ServiceUnavailable", service_failed},
    TypeRule{"ServiceUnavailableException", service_failed},
    TypeRule{"BadRequest", request_altered},
    TypeRule{"SerializationException", request_altered},
    TypeRule{"UnknownOperationException", request_altered},
    TypeRule{"LimitExceededException", attempts_exceeded},
    TypeRule{"TooManyFailedAttemptsException", attempts_exceeded},
    TypeRule{"TooManyRequestsException", throttled},
    TypeRule{"TooManyRequests", throttled},
    TypeRule{"Throttling", throttled},
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

/// What `NotAuthorizedException` means: the first rule whose part is in the message decides.
constexpr std::array not_authorized_rules{
    MessageRule{"session is expired", session_expired},
    MessageRule{"Invalid session", session_invalid},
    MessageRule{"session can only be used once", session_invalid},
    MessageRule{"required scopes", missing_scope},
    MessageRule{"Access Token has expired", access_token_expired},
    MessageRule{"Access Token has been revoked", access_token_revoked},
    MessageRule{"Invalid Access Token", invalid_access_token},
    MessageRule{"User is disabled", user_disabled},
};

/// The same for `InvalidParameterException`.
constexpr std::array invalid_parameter_rules{
    MessageRule{"at 'userCode'", code_mismatch},
    MessageRule{"delivery config set to turn on SOFTWARE_TOKEN_MFA", app_removed},
    MessageRule{"not set up software token mfa", app_removed},
    MessageRule{"not verified software token mfa", app_removed},
};

/// `ns#Foo:http://x/#y`, `Foo:` and `Foo,Bar` are all `Foo`, as AWS's SDKs read them.
std::string_view bare_name(std::string_view type) {
  type = type.substr(0, type.find(','));
  type = type.substr(0, type.find(':'));
  const std::size_t hash = type.find('#');
  if (hash == std::string_view::npos) return type;
  type.remove_prefix(hash + 1);
  return type.substr(0, type.find('#'));
}

ErrorCode by_message(std::span<const MessageRule> rules, std::string_view message,
                     ErrorCode otherwise) {
  const auto rule = std::ranges::find_if(rules, [&](const MessageRule& one) {
    return message.find(one.part) != std::string_view::npos;
  });
  return rule == rules.end() ? otherwise : rule->code;
}

}  // namespace

ErrorCode classify(std::string_view type, std::string_view message, int status) {
  const std::string_view name = bare_name(type);
  if (name == "NotAuthorizedException") {
    return by_message(not_authorized_rules, message, not_authorized);
  }
  if (name == "InvalidParameterException") {
    return by_message(invalid_parameter_rules, message, invalid_parameter);
  }
  const auto rule = std::ranges::find(type_rules, name, &TypeRule::type);
  const ErrorCode code = rule == type_rules.end() ? unknown_service_error : rule->code;
  const bool is_type_vague = code == unknown_service_error || code == request_altered;
  if (is_type_vague && status == 429) return throttled;
  return is_type_vague && status >= 500 ? service_failed : code;
}

}  // namespace mfa::cognito
