// The end of a sign-in: the response to the challenge, and the service's response to that.

#include "cognito.hpp"
#include "freed_memory.hpp"
#include "support.hpp"

namespace mfa::test {
namespace {

using cognito::decode_respond_to_mfa_setup;
using cognito::offers_software_token;
using cognito::respond_to_mfa_setup;
using enum ErrorCode;

constexpr std::string_view endpoint = "https://cognito-idp.eu-central-1.amazonaws.com/";

TEST_CASE("cognito: answers the challenge", "[cognito]") {
  const HttpRequest request =
      respond_to_mfa_setup(endpoint, "AYABeN0-session", "1example23456789", "alice");
  CHECK(request.url == endpoint);
  CHECK(request.target == "AWSCognitoIdentityProviderService.RespondToAuthChallenge");
  CHECK(
      request.body.text() ==
      R"({"Session":"AYABeN0-session","ChallengeName":"MFA_SETUP","ClientId":"1example23456789","ChallengeResponses":{"USERNAME":"alice"}})");
}

TEST_CASE("cognito: reads the tokens of a sign-in, all of them", "[cognito]") {
  const auto result = decode_respond_to_mfa_setup(
      answer(R"({"ChallengeParameters":{},"AuthenticationResult":{"AccessToken":"a.b.c",)"
             R"("ExpiresIn":3600,"TokenType":"Bearer","RefreshToken":"r","IdToken":"i",)"
             R"("NewDeviceMetadata":{"DeviceKey":"k"}}})"));
  REQUIRE(error_of(result) == std::nullopt);
  CHECK(result.value().text() ==
        R"({"authenticationResult":{"AccessToken":"a.b.c","ExpiresIn":3600,"TokenType":"Bearer",)"
        R"("RefreshToken":"r","IdToken":"i","NewDeviceMetadata":{"DeviceKey":"k"}}})");
}

TEST_CASE("cognito: reads the challenge that comes next", "[cognito]") {
  struct Case {
    std::string_view body;
    std::string_view result;
  };
  const auto one = GENERATE(values<Case>({
      {R"({"ChallengeName":"SOFTWARE_TOKEN_MFA","Session":"S4",)"
       R"("ChallengeParameters":{"USER_ID_FOR_SRP":"alice","FRIENDLY_DEVICE_NAME":"Zoë's"}})",
       R"({"challenge":{"ChallengeName":"SOFTWARE_TOKEN_MFA","Session":"S4",)"
       R"("ChallengeParameters":{"USER_ID_FOR_SRP":"alice","FRIENDLY_DEVICE_NAME":"Zoë's"}}})"},
      {R"({"ChallengeName":"SELECT_CHALLENGE","Session":"S4","ChallengeParameters":{"a":"b"},)"
       R"("AvailableChallenges":["PASSWORD","WEB_AUTHN"]})",
       R"({"challenge":{"ChallengeName":"SELECT_CHALLENGE","Session":"S4",)"
       R"("ChallengeParameters":{"a":"b"},"AvailableChallenges":["PASSWORD","WEB_AUTHN"]}})"},
      {R"({"ChallengeName":"CUSTOM_CHALLENGE"})",
       R"({"challenge":{"ChallengeName":"CUSTOM_CHALLENGE"}})"},
      {R"({"ChallengeName":"SMS_MFA","Session":"S4","AuthenticationResult":null,"Other":1})",
       R"({"challenge":{"ChallengeName":"SMS_MFA","Session":"S4"}})"},
      {R"({"ChallengeName":"SMS_MFA","Session":"S4","AuthenticationResult":{}})",
       R"({"challenge":{"ChallengeName":"SMS_MFA","Session":"S4"}})"},
  }));
  CAPTURE(one.body);
  const auto result = decode_respond_to_mfa_setup(answer(one.body));
  REQUIRE(error_of(result) == std::nullopt);
  CHECK(result.value().text() == one.result);
}

TEST_CASE("cognito: a sign-in without tokens or challenge is unreadable", "[cognito]") {
  const auto body = GENERATE(values<std::string_view>(
      {"{}", R"({"ChallengeName":""})", R"({"ChallengeName":null,"Session":"S4"})",
       R"({"ChallengeName":5})", R"({"AuthenticationResult":"a.b.c"})",
       R"({"AuthenticationResult":["a.b.c"]})", R"({"authenticationResult":{"AccessToken":"a"}})",
       R"({"Status":"SUCCESS"})", "[]", "", "<html>", "{\"ChallengeName\":\"SMS_M"}));
  CAPTURE(body);
  CHECK(error_of(decode_respond_to_mfa_setup(answer(body))) == answer_unreadable);
}

TEST_CASE("cognito: a refused sign-in has the same error codes as other refusals", "[cognito]") {
  const HttpHeaders id{{"x-amzn-requestid", "0f-42"}};
  const auto refused = decode_respond_to_mfa_setup(
      answer(400, R"({"__type":"UserLambdaValidationException","message":"PreAuth failed"})", id));
  REQUIRE(error_of(refused) == sign_in_refused);
  CHECK(refused.error().request_id == "0f-42");
  CHECK(error_of(decode_respond_to_mfa_setup(
            answer(400, R"({"__type":"SlowDown","AuthenticationResult":{}})"))) == throttled);
  CHECK(error_of(decode_respond_to_mfa_setup(answer(500, R"({"AuthenticationResult":{}})"))) ==
        service_failed);
  CHECK(error_of(decode_respond_to_mfa_setup(HttpOutcome(timed_out))) == timed_out);
}

TEST_CASE("cognito: hands a session over as JSON", "[cognito]") {
  CHECK(cognito::session_result("AYABeN0-3").text() == R"({"session":"AYABeN0-3"})");
}

TEST_CASE("cognito: says whether a challenge offers authenticator apps", "[cognito]") {
  CHECK(offers_software_token(R"(["SMS_MFA","SOFTWARE_TOKEN_MFA"])"));
  CHECK(offers_software_token(R"([ "SOFTWARE_TOKEN_MFA" ])"));
  CHECK(offers_software_token(R"([null,1,"SOFTWARE_TOKEN_MFA"])"));
  CHECK_FALSE(offers_software_token(R"(["SMS_MFA"])"));
  CHECK_FALSE(offers_software_token(R"(["SMS_MFA","EMAIL_OTP"])"));
  CHECK_FALSE(offers_software_token("[]"));
  CHECK_FALSE(offers_software_token(R"(["software_token_mfa"])"));
  CHECK_FALSE(offers_software_token(R"([["SOFTWARE_TOKEN_MFA"]])"));
}

TEST_CASE("cognito: ignores factors that are not a list", "[cognito]") {
  const auto odd = GENERATE(values<std::string_view>(
      {"", " ", "SMS_MFA", R"("SMS_MFA")", "{}", "null", "[", R"(["SMS_MFA")", "undefined",
       R"({"SMS_MFA":true})", "[\"\xFF\"]", "[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]"}));
  CAPTURE(odd);
  CHECK(offers_software_token(odd));
}

TEST_CASE("cognito: leaves nothing of a sign-in in freed memory", "[cognito]") {
  const FreedMemory freed("AYABeN0-session-of-a-challenge");
  {
    const HttpRequest request =
        respond_to_mfa_setup(endpoint, "AYABeN0-session-of-a-challenge", "c", "alice");
  }
  {
    const Secret result = cognito::session_result("AYABeN0-session-of-a-challenge");
  }
  CHECK(freed.count() == 0);
}

}  // namespace
}  // namespace mfa::test
