// Each error of the service × each call: its name, whether the attempt can continue, and the step.

#include "attempt.hpp"
#include "enrollment.hpp"
#include "service_error.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

/// What an error means for an attempt.
enum class Kind {
  lasts,    ///< only a new attempt helps, if anything does
  removed,  ///< the service does not know the app: perhaps not yet
  again,    ///< the user tries again
  passes,   ///< it is transient
  lost,     ///< the same, but the request may have done its work
  refused,  ///< the code is not accepted
  used,     ///< the code may be the one that was accepted
};

struct Row {
  std::string_view type;
  std::string_view message;
  std::string_view code;
  Kind kind;
};

using enum Kind;

// Every error that one of the operations declares, the throttles that none does, and every message
// that was seen (cognito.md §2 and §4).
constexpr Row rows[]{
    {"ConcurrentModificationException", "", "concurrent_modification", passes},
    {"InvalidParameterException", "", "invalid_parameter", lasts},
    {"NotAuthorizedException", "", "not_authorized", lasts},
    {"ResourceNotFoundException", "", "user_pool_not_found", lasts},
    {"InternalErrorException", "", "service_failed", lost},
    {"SoftwareTokenMFANotFoundException", "", "software_token_disabled", lasts},
    {"ForbiddenException", "", "blocked", again},
    {"OperationNotEnabledException", "", "operation_not_enabled", again},
    {"InvalidUserPoolConfigurationException", "", "user_pool_misconfigured", lasts},
    {"TooManyRequestsException", "", "throttled", passes},
    {"TooManyRequests", "", "throttled", passes},
    {"PasswordResetRequiredException", "", "password_reset_required", lasts},
    {"UserNotFoundException", "", "user_not_found", lasts},
    {"UserNotConfirmedException", "", "user_not_confirmed", lasts},
    {"EnableSoftwareTokenMFAException", "", "code_mismatch", refused},
    {"CodeMismatchException", "", "code_mismatch", refused},
    {"ExpiredCodeException", "", "code_used", used},
    {"UnexpectedLambdaException", "", "user_pool_misconfigured", lasts},
    {"UserLambdaValidationException", "", "sign_in_refused", lasts},
    {"InvalidLambdaResponseException", "", "user_pool_misconfigured", lasts},
    {"InvalidPasswordException", "", "sign_in_refused", lasts},
    {"PasswordHistoryPolicyViolationException", "", "sign_in_refused", lasts},
    {"MFAMethodNotFoundException", "", "software_token_disabled", lasts},
    {"AliasExistsException", "", "sign_in_refused", lasts},
    {"InvalidSmsRoleAccessPolicyException", "", "user_pool_misconfigured", lasts},
    {"InvalidSmsRoleTrustRelationshipException", "", "user_pool_misconfigured", lasts},
    {"InvalidEmailRoleAccessPolicyException", "", "user_pool_misconfigured", lasts},

    {"Throttling", "", "throttled", passes},
    {"ThrottlingException", "Rate exceeded", "throttled", passes},
    {"ThrottledException", "", "throttled", passes},
    {"LimitExceededException", "", "attempts_exceeded", again},
    {"RequestLimitExceeded", "", "throttled", passes},
    {"RequestLimitExceededException", "", "throttled", passes},
    {"SlowDown", "", "throttled", passes},

    {"EnableSoftwareTokenMFAException", "Code mismatch", "code_mismatch", refused},
    {"EnableSoftwareTokenMFAException", "Code mismatch and fail enable Software Token MFA",
     "code_mismatch", refused},
    {"InvalidParameterException",
     "1 validation error detected: Value '12' at 'userCode' failed to satisfy constraint: Member "
     "must have length greater than or equal to 6",
     "code_mismatch", refused},
    {"ExpiredCodeException", "Your software token has already been used once.", "code_used", used},
    {"CodeMismatchException", "Invalid code received for user", "code_mismatch", refused},
    {"NotAuthorizedException", "Invalid session for the user, session is expired.",
     "session_expired", lasts},
    {"NotAuthorizedException", "Invalid session for the user.", "session_invalid", lasts},
    {"NotAuthorizedException", "Invalid session for the user, session can only be used once.",
     "session_invalid", lasts},
    {"NotAuthorizedException", "Access Token does not have required scopes", "missing_scope",
     lasts},
    {"NotAuthorizedException", "Access Token has expired", "access_token_expired", again},
    {"NotAuthorizedException", "Access Token has been revoked", "access_token_revoked", lasts},
    {"NotAuthorizedException", "Invalid Access Token", "invalid_access_token", lasts},
    {"SoftwareTokenMFANotFoundException", "Software Token MFA has not been enabled by the userPool",
     "software_token_disabled", lasts},
    {"InvalidParameterException",
     "User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA", "app_removed",
     removed},
    {"InvalidParameterException", "User has not set up software token mfa", "app_removed", removed},
    {"InvalidParameterException", "User has not verified software token mfa", "app_removed",
     removed},
    {"OperationNotEnabledException", "Not available in this Region.", "operation_not_enabled",
     again},
    {"NotAuthorizedException", "User is disabled.", "user_disabled", lasts},
    {"TooManyFailedAttemptsException", "Attempt limit exceeded, please try after some time.",
     "attempts_exceeded", again},
    {"SerializationException", "", "request_altered", lasts},
    {"ResourceNotFoundException", "User pool client does not exist.", "user_pool_not_found", lasts},
    {"TooManyRequestsException", "Too many requests", "throttled", passes},
    {"TooManyRequestsException", "Rate exceeded", "throttled", passes},
    {"LimitExceededException", "Attempt limit exceeded, please try after some time.",
     "attempts_exceeded", again},
    {"ForbiddenException", "Request not allowed due to WAF block.", "blocked", again},

    {"BrandNewException", "Nobody knows.", "unknown_service_error", again},
};

/// A step that waits, and what follows it after an error of each kind. `*` stands for the error's
/// own code, `…` before a step for three retries of the call, `!` for an attempt that can continue,
/// and `verified` for an accepted code that still counts.
struct Call {
  std::string_view operation;
  Enrollment (*at_step)();
  std::string_view lasts;
  std::string_view removed;
  std::string_view again;
  std::string_view passes;
  std::string_view lost;
  std::string_view refused;
  std::string_view used;
};

constexpr Call calls[]{
    {"GetUser", at_checking, "failed *", "…failed * !", "failed * !", "…failed * !", "…failed * !",
     "failed * !", "failed * !"},
    {"AssociateSoftwareToken", at_associating, "failed *", "failed * !", "failed * !", "failed * !",
     "failed * !", "failed * !", "failed * !"},
    {"AssociateSoftwareToken", at_associating_with_session, "failed *", "failed * !", "failed * !",
     "failed * !", "failed * !", "failed * !", "failed * !"},
    {"VerifySoftwareToken", [] { return at_verifying(); }, "failed *", "awaiting-code * !",
     "awaiting-code * !", "awaiting-code * !", "awaiting-code answer_lost !", "awaiting-code * !",
     "awaiting-code * !"},
    {"VerifySoftwareToken", at_verifying_replacement, "failed *", "awaiting-code * !",
     "awaiting-code * !", "awaiting-code * !", "awaiting-code answer_lost !", "awaiting-code * !",
     "awaiting-code * !"},
    {"VerifySoftwareToken", [] { return at_verifying_with_session(); }, "failed *",
     "awaiting-code * !", "awaiting-code * !", "awaiting-code * !", "awaiting-code answer_lost !",
     "awaiting-code * !", "awaiting-code * !"},
    {"SetUserMFAPreference", at_activating, "failed * ! verified", "…failed * !",
     "failed * ! verified", "…failed * ! verified", "…failed * ! verified", "failed * ! verified",
     "failed * ! verified"},
    {"GetUser", at_checking_on, "enrolled verified", "…enrolled verified", "enrolled verified",
     "…enrolled verified", "…enrolled verified", "enrolled verified", "enrolled verified"},
    // There is no code in this request, and no field for one.
    {"RespondToAuthChallenge", at_signing_in, "failed sign_in_refused verified",
     "failed sign_in_refused verified", "failed * ! verified", "failed * ! verified",
     "failed * ! verified", "failed sign_in_refused verified", "failed sign_in_refused verified"},
};

std::string_view code_of(const Call& call, const Row& row) {
  const bool is_session = row.code == "session_invalid" && !call.at_step().is_signed_in();
  return is_session && call.operation == "VerifySoftwareToken" ? "setup_in_doubt" : row.code;
}

std::string expected(const Call& call, const Row& row) {
  constexpr std::string_view Call::* columns[]{&Call::lasts,  &Call::removed, &Call::again,
                                               &Call::passes, &Call::lost,    &Call::refused,
                                               &Call::used};
  // Signing in again does not enable a user.
  if (row.code == "user_disabled" && call.at_step().is_verified() && !call.at_step().is_signed_in())
    return "failed user_disabled verified";
  std::string text(call.*columns[static_cast<std::size_t>(row.kind)]);
  if (const std::size_t star = text.find('*'); star != std::string::npos) {
    text.replace(star, 1, code_of(call, row));
  }
  return text;
}

/// What actually follows the error, in the same notation.
std::string followed(const Call& call, const HttpOutcome& outcome) {
  Enrollment enrollment = call.at_step();
  const std::string request = due(enrollment);
  CHECK(request.starts_with(std::string(call.operation) + " {"));
  std::string text;
  int repetitions = 0;
  accepted(enrollment.receive(outcome, chance));
  for (; repetitions < 9 && due(enrollment) == request; ++repetitions) {
    accepted(enrollment.receive(outcome, chance));
  }
  if (repetitions > 0) text += repetitions == 3 ? "…" : std::to_string(repetitions) + " times ";
  const Snapshot snapshot = take_snapshot(enrollment, now);
  text += snapshot.step;
  if (!snapshot.error.empty()) text += " " + std::string(snapshot.error);
  if (snapshot.retryable) text += " !";
  if (snapshot.verified) text += " verified";
  return text;
}

TEST_CASE("service_error: a type means one thing, whatever its message", "[service_error]") {
  for (const Row& row : rows) {
    if (!row.message.empty()) continue;
    CAPTURE(row.type);
    const auto code = [&](std::string_view message) {
      return to_string(cognito::classify(row.type, message, 400));
    };
    CHECK(code("Some sentence.") == row.code);
    // For other types the message is ignored, since it may echo the request.
    CHECK(code("Invalid session for the user, session is expired.") ==
          (row.code == "not_authorized" ? "session_expired" : row.code));
  }
}

TEST_CASE("service_error: each error after each call has its name and its step",
          "[service_error][enrollment]") {
  for (const Call& call : calls) {
    for (const Row& row : rows) {
      CAPTURE(call.operation, call.at_step().step().index(), row.type, row.message);
      CHECK(followed(call, refusal(row.type, row.message)) == expected(call, row));
    }
  }
}

}  // namespace
}  // namespace mfa::test
