#include "service_error.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

using cognito::classify;
using enum ErrorCode;

TEST_CASE("service_error: a type means one thing, whatever its message", "[service_error]") {
  struct Rule {
    std::string_view type;
    ErrorCode code;
  };
  const auto rule = GENERATE(values<Rule>({
      {"CodeMismatchException", code_mismatch},
      {"EnableSoftwareTokenMFAException", code_mismatch},
      {"ExpiredCodeException", code_used},
      {"InvalidParameterException", invalid_parameter},
      {"SoftwareTokenMFANotFoundException", software_token_disabled},
      {"ResourceNotFoundException", user_pool_not_found},
      {"InvalidUserPoolConfigurationException", user_pool_misconfigured},
      {"InvalidLambdaResponseException", user_pool_misconfigured},
      {"UnexpectedLambdaException", user_pool_misconfigured},
      {"InvalidSmsRoleAccessPolicyException", user_pool_misconfigured},
      {"InvalidSmsRoleTrustRelationshipException", user_pool_misconfigured},
      {"InvalidEmailRoleAccessPolicyException", user_pool_misconfigured},
      {"OperationNotEnabledException", operation_not_enabled},
      {"MFAMethodNotFoundException", software_token_disabled},
      {"AliasExistsException", sign_in_refused},
      {"InvalidPasswordException", sign_in_refused},
      {"PasswordHistoryPolicyViolationException", sign_in_refused},
      {"UserLambdaValidationException", sign_in_refused},
      {"ConcurrentModificationException", concurrent_modification},
      {"PasswordResetRequiredException", password_reset_required},
      {"UserNotFoundException", user_not_found},
      {"UserNotConfirmedException", user_not_confirmed},
      {"ForbiddenException", blocked},
      {"InternalErrorException", service_failed},
      {"InternalFailure", service_failed},
      {"InternalServerErrorException", service_failed},
      {"ServiceUnavailable", service_failed},
      {"ServiceUnavailableException", service_failed},
      {"BadRequest", request_altered},
      {"SerializationException", request_altered},
      {"UnknownOperationException", request_altered},
      {"LimitExceededException", attempts_exceeded},
      {"TooManyFailedAttemptsException", attempts_exceeded},
      {"TooManyRequestsException", throttled},
      {"Throttling", throttled},
      {"ThrottlingException", throttled},
      {"ThrottledException", throttled},
      {"RequestLimitExceededException", throttled},
      {"RequestLimitExceeded", throttled},
      {"SlowDown", throttled},
      {"NotAuthorizedException", not_authorized},
  }));
  CAPTURE(rule.type);
  CHECK(classify(rule.type, "", 400) == rule.code);
  CHECK(classify(rule.type, "Some sentence.", 400) == rule.code);
  // For other types the message is ignored, since it may echo the request.
  const ErrorCode expected = rule.code == not_authorized ? session_expired : rule.code;
  CHECK(classify(rule.type, "Invalid session for the user, session is expired.", 400) == expected);
}

TEST_CASE("service_error: the message decides what NotAuthorizedException means",
          "[service_error]") {
  struct Rule {
    std::string_view message;
    ErrorCode code;
  };
  const auto rule = GENERATE(values<Rule>({
      {"Invalid session for the user, session is expired.", session_expired},
      {"Invalid session for the user.", session_invalid},
      {"Invalid session for the user, session can only be used once.", session_invalid},
      {"The session can only be used once.", session_invalid},
      {"Access Token does not have required scopes", missing_scope},
      {"Access Token has expired", access_token_expired},
      {"Access Token has been revoked", access_token_revoked},
      {"Invalid Access Token", invalid_access_token},
      {"Incorrect username or password.", not_authorized},
      {"", not_authorized},
  }));
  CAPTURE(rule.message);
  CHECK(classify("NotAuthorizedException", rule.message, 400) == rule.code);
}

TEST_CASE("service_error: the message tells which parameter is invalid", "[service_error]") {
  struct Rule {
    std::string_view message;
    ErrorCode code;
  };
  const auto rule = GENERATE(values<Rule>({
      {"1 validation error detected: Value '12' at 'userCode' failed to satisfy constraint: Member "
       "must have length greater than or equal to 6",
       code_mismatch},
      {"1 validation error detected: Value '' at 'friendlyDeviceName' failed to satisfy constraint",
       invalid_parameter},
      // The value echoes the request, so it is ignored.
      {"1 validation error detected: Value 'userCode' at 'session' failed to satisfy constraint",
       invalid_parameter},
      {"User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA", app_removed},
      {"", invalid_parameter},
  }));
  CAPTURE(rule.message);
  CHECK(classify("InvalidParameterException", rule.message, 400) == rule.code);
}

TEST_CASE("service_error: accepts a type in all forms that AWS services use", "[service_error]") {
  const auto type = GENERATE(values<std::string_view>({
      "CodeMismatchException",
      "CodeMismatchException:",
      "CodeMismatchException:http://internal.amazon.com/coral/com.amazonaws.cognito/",
      "com.amazonaws.cognito#CodeMismatchException",
      "ns#CodeMismatchException:http://x/#y",
      "CodeMismatchException,NotAuthorizedException",
      "CodeMismatchException:http://x/,y",
      "ns#CodeMismatchException,ns#NotAuthorizedException",
  }));
  CAPTURE(type);
  CHECK(classify(type, "", 400) == code_mismatch);
}

TEST_CASE("service_error: an unknown type has its own error code", "[service_error]") {
  const auto type = GENERATE(values<std::string_view>(
      {"", ":", "#", ",", "BrandNewException", "codemismatchexception", "CodeMismatch",
       "CodeMismatchExceptions", "XCodeMismatchException", " CodeMismatchException",
       "CodeMismatchException#ns", "http://x/#y:CodeMismatchException"}));
  CAPTURE(type);
  CHECK(classify(type, "Access Token has expired", 400) == unknown_service_error);
}

}  // namespace
}  // namespace mfa::test
