#include "service_error.hpp"

#include <array>
#include <cstdint>

#include "packed_table.hpp"

namespace mfa::cognito {
namespace {

using enum ErrorCode;

consteval NamedValue rule(std::string_view name, ErrorCode code) {
  return {name, static_cast<std::uint8_t>(code)};
}

/// Types that mean one thing, whatever their message.
constexpr std::array type_rules{
    rule("CodeMismatchException", code_mismatch),
    rule("EnableSoftwareTokenMFAException", code_mismatch),
    rule("ExpiredCodeException", code_used),
    rule("SoftwareTokenMFANotFoundException", software_token_disabled),
    rule("ResourceNotFoundException", user_pool_not_found),
    rule("InvalidUserPoolConfigurationException", user_pool_misconfigured),
    rule("InvalidLambdaResponseException", user_pool_misconfigured),
    rule("UnexpectedLambdaException", user_pool_misconfigured),
    rule("InvalidSmsRoleAccessPolicyException", user_pool_misconfigured),
    rule("InvalidSmsRoleTrustRelationshipException", user_pool_misconfigured),
    rule("InvalidEmailRoleAccessPolicyException", user_pool_misconfigured),
    rule("AliasExistsException", sign_in_refused),
    rule("InvalidPasswordException", sign_in_refused),
    rule("PasswordHistoryPolicyViolationException", sign_in_refused),
    rule("UserLambdaValidationException", sign_in_refused),
    rule("MFAMethodNotFoundException", software_token_disabled),
    rule("OperationNotEnabledException", operation_not_enabled),
    rule("ConcurrentModificationException", concurrent_modification),
    rule("PasswordResetRequiredException", password_reset_required),
    rule("UserNotFoundException", user_not_found),
    rule("UserNotConfirmedException", user_not_confirmed),
    rule("ForbiddenException", blocked),
    rule("InternalErrorException", service_failed),
    rule("InternalFailure", service_failed),
    rule("InternalServerErrorException", service_failed),
    rule("ServiceUnavailable", service_failed),
    rule("ServiceUnavailableException", service_failed),
    rule("BadRequest", request_altered),
    rule("SerializationException", request_altered),
    rule("UnknownOperationException", request_altered),
    rule("LimitExceededException", attempts_exceeded),
    rule("TooManyFailedAttemptsException", attempts_exceeded),
    rule("TooManyRequestsException", throttled),
    rule("TooManyRequests", throttled),
    rule("Throttling", throttled),
    rule("ThrottlingException", throttled),
    rule("ThrottledException", throttled),
    rule("RequestLimitExceededException", throttled),
    rule("RequestLimitExceeded", throttled),
    rule("SlowDown", throttled),
};

/// What `NotAuthorizedException` means: the first rule whose part is in the message decides.
constexpr std::array not_authorized_rules{
    rule("session is expired", session_expired),
    rule("Invalid session", session_invalid),
    rule("session can only be used once", session_invalid),
    rule("required scopes", missing_scope),
    rule("Access Token has expired", access_token_expired),
    rule("Access Token has been revoked", access_token_revoked),
    rule("Invalid Access Token", invalid_access_token),
    rule("User is disabled", user_disabled),
};

/// The same for `InvalidParameterException`.
constexpr std::array invalid_parameter_rules{
    rule("at 'userCode'", code_mismatch),
    rule("delivery config set to turn on SOFTWARE_TOKEN_MFA", app_removed),
    rule("not set up software token mfa", app_removed),
    rule("not verified software token mfa", app_removed),
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
  for (PackedRows rules(packed<type_rules>); !rules.empty();) {
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
    return by_message(PackedRows(packed<not_authorized_rules>), message, not_authorized);
  }
  if (name == "InvalidParameterException") {
    return by_message(PackedRows(packed<invalid_parameter_rules>), message, invalid_parameter);
  }
  const ErrorCode code = by_type(name);
  const bool is_type_vague = code == unknown_service_error || code == request_altered;
  if (is_type_vague && status == 429) return throttled;
  return is_type_vague && status >= 500 ? service_failed : code;
}

}  // namespace mfa::cognito
