#include "service_error.hpp"

#include <array>

#include "packed_table.hpp"

namespace mfa::cognito {
namespace {

using enum ErrorCode;

struct Rule {
  std::string_view name;
  ErrorCode code;
};

/// Types that mean one thing, whatever their message.
constexpr std::array type_rules{
    Rule{"CodeMismatchException", code_mismatch},
    Rule{"EnableSoftwareTokenMFAException", code_mismatch},
    Rule{"ExpiredCodeException", code_used},
    Rule{"SoftwareTokenMFANotFoundException", software_token_disabled},
    Rule{"ResourceNotFoundException", user_pool_not_found},
    Rule{"InvalidUserPoolConfigurationException", user_pool_misconfigured},
    Rule{"InvalidLambdaResponseException", user_pool_misconfigured},
    Rule{"UnexpectedLambdaException", user_pool_misconfigured},
    Rule{"InvalidSmsRoleAccessPolicyException", user_pool_misconfigured},
    Rule{"InvalidSmsRoleTrustRelationshipException", user_pool_misconfigured},
    Rule{"InvalidEmailRoleAccessPolicyException", user_pool_misconfigured},
    Rule{"AliasExistsException", sign_in_refused},
    Rule{"InvalidPasswordException", sign_in_refused},
    Rule{"PasswordHistoryPolicyViolationException", sign_in_refused},
    Rule{"UserLambdaValidationException", sign_in_refused},
    Rule{"MFAMethodNotFoundException", software_token_disabled},
    Rule{"OperationNotEnabledException", operation_not_enabled},
    Rule{"ConcurrentModificationException", concurrent_modification},
    Rule{"PasswordResetRequiredException", password_reset_required},
    Rule{"UserNotFoundException", user_not_found},
    Rule{"UserNotConfirmedException", user_not_confirmed},
    Rule{"ForbiddenException", blocked},
    Rule{"InternalErrorException", service_failed},
    Rule{"InternalFailure", service_failed},
    Rule{"InternalServerErrorException", service_failed},
    Rule{"ServiceUnavailable", service_failed},
    Rule{"ServiceUnavailableException", service_failed},
    Rule{"BadRequest", request_altered},
    Rule{"SerializationException", request_altered},
    Rule{"UnknownOperationException", request_altered},
    Rule{"LimitExceededException", attempts_exceeded},
    Rule{"TooManyFailedAttemptsException", attempts_exceeded},
    Rule{"TooManyRequestsException", throttled},
    Rule{"TooManyRequests", throttled},
    Rule{"Throttling", throttled},
    Rule{"ThrottlingException", throttled},
    Rule{"ThrottledException", throttled},
    Rule{"RequestLimitExceededException", throttled},
    Rule{"RequestLimitExceeded", throttled},
    Rule{"SlowDown", throttled},
};

/// What `NotAuthorizedException` means: the first rule whose part is in the message decides.
constexpr std::array not_authorized_rules{
    Rule{"session is expired", session_expired},
    Rule{"Invalid session", session_invalid},
    Rule{"session can only be used once", session_invalid},
    Rule{"required scopes", missing_scope},
    Rule{"Access Token has expired", access_token_expired},
    Rule{"Access Token has been revoked", access_token_revoked},
    Rule{"Invalid Access Token", invalid_access_token},
    Rule{"User is disabled", user_disabled},
};

/// The same for `InvalidParameterException`.
constexpr std::array invalid_parameter_rules{
    Rule{"at 'userCode'", code_mismatch},
    Rule{"delivery config set to turn on SOFTWARE_TOKEN_MFA", app_removed},
    Rule{"not set up software token mfa", app_removed},
    Rule{"not verified software token mfa", app_removed},
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

ErrorCode by_type(std::string_view name) {
  for (PackedRows rules(packed<type_rules, &Rule::code>); !rules.empty();) {
    const NamedValue rule = rules.take();
    if (rule.name == name) return static_cast<ErrorCode>(rule.value);
  }
  return unknown_service_error;
}

ErrorCode by_message(PackedRows rules, std::string_view message, ErrorCode otherwise) {
  while (!rules.empty()) {
    const NamedValue rule = rules.take();
    if (message.find(rule.name) != std::string_view::npos) {
      return static_cast<ErrorCode>(rule.value);
    }
  }
  return otherwise;
}

}  // namespace

ErrorCode classify(std::string_view type, std::string_view message, int status) {
  const std::string_view name = bare_name(type);
  if (name == "NotAuthorizedException") {
    return by_message(PackedRows(packed<not_authorized_rules, &Rule::code>), message,
                      not_authorized);
  }
  if (name == "InvalidParameterException") {
    return by_message(PackedRows(packed<invalid_parameter_rules, &Rule::code>), message,
                      invalid_parameter);
  }
  const ErrorCode code = by_type(name);
  const bool is_type_vague = code == unknown_service_error || code == request_altered;
  if (is_type_vague && status == 429) return throttled;
  return is_type_vague && status >= 500 ? service_failed : code;
}

}  // namespace mfa::cognito
