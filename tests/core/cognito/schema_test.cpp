// The operations' shapes, which give skeletons and check what a client is about to send.

#include "schema.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

using schema::Direction;

/// The violation as `code path`; empty when there is none.
std::string wrong_with(std::string_view operation, std::string_view input) {
  const json::Document document = json::Document::parse(input);
  REQUIRE(document.root().type() != json::Type::none);
  const auto violation = schema::check(operation, document.root());
  if (!violation) return "";
  return std::string(to_string(violation->code)) + " " + std::string(violation->path);
}

std::string skeleton_of(std::string_view operation, Direction direction) {
  const auto skeleton = schema::skeleton(operation, direction);
  REQUIRE(skeleton.ok());
  return std::string(skeleton.value().root().dump().text());
}

TEST_CASE("schema: a skeleton has every member, as the CLI's has", "[schema]") {
  CHECK(skeleton_of("AssociateSoftwareToken", Direction::input) ==
        R"({"AccessToken":"","Session":""})");
  CHECK(skeleton_of("AssociateSoftwareToken", Direction::output) ==
        R"({"SecretCode":"SecretCode","Session":"Session"})");
  CHECK(skeleton_of("VerifySoftwareToken", Direction::input) ==
        R"({"AccessToken":"","Session":"","UserCode":"","FriendlyDeviceName":""})");
  CHECK(skeleton_of("VerifySoftwareToken", Direction::output) ==
        R"({"Status":"Status","Session":"Session"})");
  CHECK(skeleton_of("GetUser", Direction::output) ==
        R"({"Username":"Username","UserAttributes":[{"Name":"Name","Value":"Value"}],)"
        R"("MFAOptions":[{"DeliveryMedium":"DeliveryMedium","AttributeName":"AttributeName"}],)"
        R"("PreferredMfaSetting":"PreferredMfaSetting",)"
        R"("UserMFASettingList":["UserMFASettingList"]})");
  CHECK(skeleton_of("SetUserMFAPreference", Direction::input) ==
        R"({"SMSMfaSettings":{"Enabled":true,"PreferredMfa":true},)"
        R"("SoftwareTokenMfaSettings":{"Enabled":true,"PreferredMfa":true},)"
        R"("EmailMfaSettings":{"Enabled":true,"PreferredMfa":true},)"
        R"("WebAuthnMfaSettings":{"Enabled":true},"AccessToken":""})");
  CHECK(skeleton_of("SetUserMFAPreference", Direction::output) == "{}");
  CHECK(skeleton_of("RespondToAuthChallenge", Direction::input) ==
        R"({"ClientId":"","ChallengeName":"","Session":"","ChallengeResponses":{"KeyName":""},)"
        R"("AnalyticsMetadata":{"AnalyticsEndpointId":""},)"
        R"("UserContextData":{"IpAddress":"","EncodedData":""},"ClientMetadata":{"KeyName":""}})");
  CHECK(skeleton_of("RespondToAuthChallenge", Direction::output) ==
        R"({"ChallengeName":"ChallengeName","Session":"Session",)"
        R"("ChallengeParameters":{"KeyName":""},)"
        R"("AuthenticationResult":{"AccessToken":"AccessToken","ExpiresIn":0,)"
        R"("TokenType":"TokenType","RefreshToken":"RefreshToken","IdToken":"IdToken",)"
        R"("NewDeviceMetadata":{"DeviceKey":"DeviceKey","DeviceGroupKey":"DeviceGroupKey"}},)"
        R"("AvailableChallenges":["AvailableChallenges"]})");
  CHECK(error_of(schema::skeleton("DeleteUser", Direction::input)) == ErrorCode::unknown_operation);
}

TEST_CASE("schema: names the first invalid member, and the reason", "[schema]") {
  const auto [operation, input, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"GetUser", R"({"AccessToken":"a.b_c-d=1"})", ""},
      {"GetUser", R"({"AccessToken":""})", "value_too_short AccessToken"},
      {"GetUser", R"({"AccessToken":"a b"})", "value_malformed AccessToken"},
      {"GetUser", R"({"AccessToken":null})", "wrong_type AccessToken"},
      {"GetUser", R"({})", "missing_member AccessToken"},
      {"GetUser", R"({"AccessToken":"a","Extra":1})", "unknown_member Extra"},
      {"GetUser", R"([])", "wrong_type "},
      {"DeleteUser", R"({})", "unknown_operation "},
      {"AssociateSoftwareToken", R"({"AccessToken":"a"})", ""},
      {"AssociateSoftwareToken", R"({"Session":"01234567890123456789"})", ""},
      {"AssociateSoftwareToken", R"({"Session":"0123456789012345678"})", "value_too_short Session"},
      {"AssociateSoftwareToken", R"({})", "missing_credential AccessToken"},
      {"AssociateSoftwareToken", R"({"AccessToken":"a","Session":"01234567890123456789"})",
       "conflicting_credentials Session"},
      {"VerifySoftwareToken", R"({"AccessToken":"a"})", "missing_member UserCode"},
      {"VerifySoftwareToken", R"({"AccessToken":"a","UserCode":"12345"})",
       "value_too_short UserCode"},
      {"VerifySoftwareToken", R"({"AccessToken":"a","UserCode":"1234567"})",
       "value_too_long UserCode"},
      {"VerifySoftwareToken", R"({"AccessToken":"a","UserCode":"12345x"})",
       "value_malformed UserCode"},
      {"VerifySoftwareToken", R"({"AccessToken":"a","UserCode":"١٢٣٤٥٦"})",
       "value_malformed UserCode"},
      {"VerifySoftwareToken", R"({"AccessToken":"a","UserCode":123456})", "wrong_type UserCode"},
      {"SetUserMFAPreference", R"({"AccessToken":"a","SMSMfaSettings":{"Enabled":true}})", ""},
      {"SetUserMFAPreference", R"({"AccessToken":"a","SoftwareTokenMfaSettings":{"Enabled":1}})",
       "wrong_type SoftwareTokenMfaSettings.Enabled"},
      {"SetUserMFAPreference", R"({"AccessToken":"a","SoftwareTokenMfaSettings":{"Enabled":{}}})",
       "wrong_type SoftwareTokenMfaSettings.Enabled"},
      {"SetUserMFAPreference", R"({"AccessToken":"a","WebAuthnMfaSettings":{"PreferredMfa":true}})",
       "unknown_member WebAuthnMfaSettings.PreferredMfa"},
      {"RespondToAuthChallenge", R"({"ClientId":"a+_1","ChallengeName":"MFA_SETUP"})", ""},
      {"RespondToAuthChallenge",
       R"({"ClientId":"a","ChallengeName":"","ChallengeResponses":{"USERNAME":"alice"}})", ""},
      {"RespondToAuthChallenge", R"({"ClientId":"a-1","ChallengeName":"MFA_SETUP"})",
       "value_malformed ClientId"},
      {"RespondToAuthChallenge",
       R"({"ClientId":"a","ChallengeName":"x","ChallengeResponses":{"USERNAME":1}})",
       "wrong_type ChallengeResponses.USERNAME"},
  }));
  CAPTURE(operation, input);
  CHECK(wrong_with(operation, input) == expected);
}

TEST_CASE("schema: lengths count characters, up to exactly the limit", "[schema]") {
  const auto name_of = [](std::size_t characters) {
    std::string name;
    for (std::size_t i = 0; i < characters; ++i) name += "é";
    return name;
  };
  CHECK(schema::accepts(schema::device_name, name_of(131072)));
  CHECK_FALSE(schema::accepts(schema::device_name, name_of(131073)));
  CHECK(schema::accepts(schema::client_id, std::string(128, 'a')));
  CHECK_FALSE(schema::accepts(schema::client_id, std::string(129, 'a')));
}

TEST_CASE("schema: overrides replace members, and only objects can be merged", "[schema]") {
  const auto merged = schema::merged(R"({"a":"1","b":{"c":true}})", R"({"b":"2","d":null})");
  REQUIRE(merged.ok());
  CHECK(merged.value().root().dump().text() == R"({"a":"1","b":"2","d":null})");
  CHECK(error_of(schema::merged("{", "{}")) == ErrorCode::invalid_json);
  CHECK(error_of(schema::merged("{}", "")) == ErrorCode::invalid_json);
  CHECK(error_of(schema::merged("[]", "{}")) == ErrorCode::wrong_type);
  CHECK(error_of(schema::merged("{}", "1")) == ErrorCode::wrong_type);
}

}  // namespace
}  // namespace mfa::test
