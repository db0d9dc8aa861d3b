#include "service_error.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

using cognito::classify;
using enum ErrorCode;

// service_error_steps_test.cpp has every type that an operation declares, and every message that
// was seen.
TEST_CASE("service_error: recognizes the types that no operation declares", "[service_error]") {
  struct Rule {
    std::string_view type;
    ErrorCode code;
  };
  const auto rule = GENERATE(values<Rule>({
      {"InternalFailure", service_failed},
      {"InternalServerErrorException", service_failed},
      {"ServiceUnavailable", service_failed},
      {"ServiceUnavailableException", service_failed},
      {"BadRequest", request_altered},
      {"UnknownOperationException", request_altered},
  }));
  CAPTURE(rule.type);
  CHECK(classify(rule.type, "", 400) == rule.code);
  CHECK(classify(rule.type, "Invalid session for the user, session is expired.", 400) == rule.code);
}

TEST_CASE("service_error: the message decides what NotAuthorizedException means",
          "[service_error]") {
  CHECK(classify("NotAuthorizedException", "The session can only be used once.", 400) ==
        session_invalid);
  CHECK(classify("NotAuthorizedException", "Incorrect username or password.", 400) ==
        not_authorized);
}

TEST_CASE("service_error: an invalid parameter other than the code is not a wrong code",
          "[service_error]") {
  const auto message = GENERATE(values<std::string_view>(
      {"1 validation error detected: Value '' at 'friendlyDeviceName' failed to satisfy constraint",
       // The value echoes the request, so it is ignored.
       "1 validation error detected: Value 'userCode' at 'session' failed to satisfy constraint"}));
  CAPTURE(message);
  CHECK(classify("InvalidParameterException", message, 400) == invalid_parameter);
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
