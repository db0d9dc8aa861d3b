// AWS's own cases for a client of this protocol: those of smithy's awsJson1_1 (errors.smithy,
// null.smithy, kitchen-sink.smithy, empty-operation.smithy; Apache-2.0), also with types and
// operations of cognito-idp in place of the made-up ones; of botocore's tests/unit/protocols
// (Apache-2.0); and of how @smithy/core reads an error's type (parseJsonBody.js, 3.41.1).

#include "cognito.hpp"
#include "support.hpp"

namespace mfa::test {
namespace {

using enum ErrorCode;

struct Case {
  std::string_view id;
  std::string_view operation;
  int status;
  std::string_view body;
  /// Nothing for a success. If the type is not one of Cognito's, the status decides.
  std::optional<ErrorCode> error;
  HttpHeaders headers;
};

const Case cases[]{
    // clang-format off
    {"AwsJson11InvalidGreetingError", "VerifySoftwareToken", 400, R"({ "__type": "InvalidGreeting", "Message": "Hi" })", unknown_service_error, {}},
    {"AwsJson11ComplexError", "VerifySoftwareToken", 400, R"({ "__type": "ComplexError", "TopLevel": "Top level", "Nested": { "Foo": "bar" } })", unknown_service_error, {}},
    {"AwsJson11EmptyComplexError", "VerifySoftwareToken", 400, R"({ "__type": "ComplexError" })", unknown_service_error, {}},
    {"AwsJson11FooErrorUsingXAmznErrorType", "VerifySoftwareToken", 500, "", service_failed, {{"x-amzn-errortype", "FooError"}}},
    {"AwsJson11FooErrorUsingXAmznErrorTypeWithUri", "VerifySoftwareToken", 500, "", service_failed, {{"x-amzn-errortype", "FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/"}}},
    {"AwsJson11FooErrorUsingXAmznErrorTypeWithUriAndNamespace", "VerifySoftwareToken", 500, "", service_failed, {{"x-amzn-errortype", "aws.protocoltests.json#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/"}}},
    {"AwsJson11FooErrorUsingCode", "VerifySoftwareToken", 500, R"({ "code": "FooError" })", service_failed, {}},
    {"AwsJson11FooErrorUsingCodeAndNamespace", "VerifySoftwareToken", 500, R"({ "code": "aws.protocoltests.json#FooError" })", service_failed, {}},
    {"AwsJson11FooErrorUsingCodeUriAndNamespace", "VerifySoftwareToken", 500, R"({ "code": "aws.protocoltests.json#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/" })", service_failed, {}},
    {"AwsJson11FooErrorWithDunderType", "VerifySoftwareToken", 500, R"({ "__type": "FooError" })", service_failed, {}},
    {"AwsJson11FooErrorWithDunderTypeAndNamespace", "VerifySoftwareToken", 500, R"({ "__type": "aws.protocoltests.json#FooError" })", service_failed, {}},
    {"AwsJson11FooErrorWithDunderTypeUriAndNamespace", "VerifySoftwareToken", 500, R"({ "__type": "aws.protocoltests.json#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/" })", service_failed, {}},
    {"AwsJson11FooErrorWithNestedTypeProperty", "VerifySoftwareToken", 500, R"({ "__type": "aws.protocoltests.json#FooError", "ErrorDetails": [ { "__type": "com.amazon.internal#ErrorDetails", "reason": "Some reason" } ] })", service_failed, {}},
    {"AwsJson11InvalidGreetingError/cognito", "VerifySoftwareToken", 400, R"({ "__type": "NotAuthorizedException", "Message": "Access Token has expired" })", access_token_expired, {}},
    {"AwsJson11ComplexError/cognito", "VerifySoftwareToken", 400, R"({ "__type": "CodeMismatchException", "TopLevel": "Top level", "Nested": { "Foo": "bar" } })", code_mismatch, {}},
    {"AwsJson11EmptyComplexError/cognito", "VerifySoftwareToken", 400, R"({ "__type": "CodeMismatchException" })", code_mismatch, {}},
    {"AwsJson11FooErrorUsingXAmznErrorType/cognito", "VerifySoftwareToken", 500, "", code_mismatch, {{"x-amzn-errortype", "CodeMismatchException"}}},
    {"AwsJson11FooErrorUsingXAmznErrorTypeWithUri/cognito", "VerifySoftwareToken", 500, "", code_mismatch, {{"x-amzn-errortype", "CodeMismatchException:http://internal.amazon.com/coral/com.amazon.coral.validate/"}}},
    {"AwsJson11FooErrorUsingXAmznErrorTypeWithUriAndNamespace/cognito", "VerifySoftwareToken", 500, "", code_mismatch, {{"x-amzn-errortype", "com.amazonaws.cognitoidentityprovider#CodeMismatchException:http://internal.amazon.com/coral/com.amazon.coral.validate/"}}},
    {"AwsJson11FooErrorUsingCode/cognito", "VerifySoftwareToken", 500, R"({ "code": "CodeMismatchException" })", code_mismatch, {}},
    {"AwsJson11FooErrorUsingCodeAndNamespace/cognito", "VerifySoftwareToken", 500, R"({ "code": "com.amazonaws.cognitoidentityprovider#CodeMismatchException" })", code_mismatch, {}},
    {"AwsJson11FooErrorUsingCodeUriAndNamespace/cognito", "VerifySoftwareToken", 500, R"({ "code": "com.amazonaws.cognitoidentityprovider#CodeMismatchException:http://internal.amazon.com/coral/com.amazon.coral.validate/" })", code_mismatch, {}},
    {"AwsJson11FooErrorWithDunderType/cognito", "VerifySoftwareToken", 500, R"({ "__type": "CodeMismatchException" })", code_mismatch, {}},
    {"AwsJson11FooErrorWithDunderTypeAndNamespace/cognito", "VerifySoftwareToken", 500, R"({ "__type": "com.amazonaws.cognitoidentityprovider#CodeMismatchException" })", code_mismatch, {}},
    {"AwsJson11FooErrorWithDunderTypeUriAndNamespace/cognito", "VerifySoftwareToken", 500, R"({ "__type": "com.amazonaws.cognitoidentityprovider#CodeMismatchException:http://internal.amazon.com/coral/com.amazon.coral.validate/" })", code_mismatch, {}},
    {"AwsJson11FooErrorWithNestedTypeProperty/cognito", "VerifySoftwareToken", 500, R"({ "__type": "com.amazonaws.cognitoidentityprovider#CodeMismatchException", "ErrorDetails": [ { "__type": "com.amazon.internal#ErrorDetails", "reason": "Some reason" } ] })", code_mismatch, {}},
    {"null-session/cognito", "VerifySoftwareToken", 200, R"({"Status":"SUCCESS","Session":null})", std::nullopt, {}},
    {"null-list/cognito", "GetUser", 200, R"({"Username":"alice","UserAttributes":[],"UserMFASettingList":null,"PreferredMfaSetting":null})", std::nullopt, {}},
    {"null-element/cognito", "GetUser", 200, R"({"Username":"alice","UserAttributes":[],"UserMFASettingList":[null,"SOFTWARE_TOKEN_MFA"]})", std::nullopt, {}},
    {"extra-member/cognito", "SetUserMFAPreference", 200, R"({"foo": "bar"})", std::nullopt, {}},
    {"empty-object/cognito", "SetUserMFAPreference", 200, R"({})", std::nullopt, {}},
    {"empty-body/cognito", "SetUserMFAPreference", 200, R"()", std::nullopt, {}},
    {"request-id/cognito", "GetUser", 400, R"({"__type":"TooManyRequestsException"})", throttled, {{"x-amzn-requestid", "amazon-uniq-request-id"}}},
    {"map-of-strings/cognito", "RespondToAuthChallenge", 200, R"({"ChallengeName":"SELECT_CHALLENGE","Session":"AAAAAAAAAAAAAAAAAAAAAAAA","ChallengeParameters":{"a":"b"},"AvailableChallenges":["PASSWORD","WEB_AUTHN"]})", std::nullopt, {}},
    {"sdk-order", "VerifySoftwareToken", 400, R"({"code":"SlowDown","__type":"CodeMismatchException"})", code_mismatch, {{"x-amzn-errortype", "ForbiddenException"}}},
    {"sdk-code-any-case", "VerifySoftwareToken", 400, R"({"Code":"CodeMismatchException"})", code_mismatch, {}},
    {"sdk-comma", "VerifySoftwareToken", 400, R"({"__type":"CodeMismatchException,extra:http://x/"})", code_mismatch, {}},
    {"sdk-number", "VerifySoftwareToken", 400, R"({"code":400})", unknown_service_error, {}},
    {"sdk-two-hashes", "VerifySoftwareToken", 400, R"({"__type":"a#CodeMismatchException#b"})", code_mismatch, {}},
    {"sdk-message-case", "VerifySoftwareToken", 400, R"({"__type":"NotAuthorizedException","Message":"Access Token has expired"})", access_token_expired, {}},
    {"sdk-message-wins", "VerifySoftwareToken", 400, R"({"__type":"NotAuthorizedException","message":"Access Token has expired","Message":"other"})", access_token_expired, {}},
    // clang-format on
};

std::optional<ErrorCode> decode(std::string_view operation, const HttpOutcome& outcome) {
  if (operation == "GetUser") return error_of(cognito::decode_get_user(outcome));
  if (operation == "VerifySoftwareToken") {
    return error_of(cognito::decode_verify_software_token(outcome));
  }
  if (operation == "SetUserMFAPreference") {
    return error_of(cognito::decode_set_user_mfa_preference(outcome));
  }
  return error_of(cognito::decode_respond_to_mfa_setup(outcome));
}

TEST_CASE("protocol: reads each of AWS's own cases", "[protocol]") {
  for (const Case& one : cases) {
    CAPTURE(one.id);
    CHECK(decode(one.operation, answer(one.status, one.body, one.headers)) == one.error);
  }
}

}  // namespace
}  // namespace mfa::test
