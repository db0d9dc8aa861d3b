// Hostile responses: none may crash the decoder, and none is a success.

#include "cognito.hpp"
#include "freed_memory.hpp"
#include "support.hpp"

namespace mfa::test {
namespace {

using cognito::decode_associate_software_token;
using cognito::decode_get_user;
using cognito::decode_set_user_mfa_preference;
using cognito::decode_verify_software_token;
using enum ErrorCode;

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

void check_unreadable(std::string_view body) {
  CHECK(error_of(decode_get_user(answer(body))) == answer_unreadable);
  CHECK(error_of(decode_associate_software_token(answer(body))) == answer_unreadable);
  CHECK(error_of(decode_verify_software_token(answer(body))) == answer_unreadable);
  // This operation accepts a blank body.
  const bool is_blank = body.find_first_not_of(" \n") == std::string_view::npos;
  if (is_blank) return;
  CHECK(error_of(decode_set_user_mfa_preference(answer(body))) == answer_unreadable);
}

TEST_CASE("cognito: rejects a body that is not a JSON object", "[cognito]") {
  const auto body = GENERATE(values<std::string_view>(
      {"", " ", "null", "[]", R"("SUCCESS")", R"([{"Status":"SUCCESS"}])", "<html>",
       // Invalid UTF-8, and a NUL, which does not end the body.
       "\xFF\xFE{}", "{}\0<html>"sv}));
  CAPTURE(body);
  check_unreadable(body);
}

TEST_CASE("cognito: skips a byte order mark", "[cognito]") {
  CHECK(error_of(decode_verify_software_token(answer("\uFEFF{\"Status\":\"SUCCESS\"}"))) ==
        std::nullopt);
  check_unreadable("\uFEFF");
  check_unreadable("\uFEFF\uFEFF{}");
}

TEST_CASE("cognito: survives 64 KB of anything", "[cognito]") {
  check_unreadable(std::string(body_limit, 'x'));
  check_unreadable(std::string(body_limit, '"'));
  check_unreadable(std::string(body_limit, '\\'));
  check_unreadable(std::string(body_limit, '9'));
  check_unreadable(R"({"Status":")" + std::string(body_limit, 'S'));
  check_unreadable(repeated(R"({"a":1},)", body_limit / 8));

  std::string noise;
  std::uint32_t state = 2463534242;
  while (noise.size() < body_limit) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    noise += static_cast<char>(state & 0xFF);
  }
  check_unreadable(noise);
}

TEST_CASE("cognito: accepts huge strings", "[cognito]") {
  const std::string huge(body_limit, 'A');
  CHECK(decode_associate_software_token(answer(R"({"SecretCode":")" + huge + "\"}"))
            .value()
            .secret_code.text() == huge);
  CHECK(error_of(decode_verify_software_token(answer(R"({"Status":")" + huge + "\"}"))) ==
        not_verified);
  CHECK(error_of(decode_get_user(answer(400, R"({"__type":")" + huge + "\"}"))) ==
        unknown_service_error);
  CHECK(error_of(decode_get_user(answer(400, R"({"__type":"NotAuthorizedException","message":")" +
                                                 huge + "\"}"))) == not_authorized);
}

TEST_CASE("cognito: a member of the wrong type counts as missing", "[cognito]") {
  const auto value = GENERATE(values<std::string_view>(
      {"null", "true", "0", "1.5", "[]", R"(["MZXW6YTB"])", "{}", R"({"a":"MZXW6YTB"})", "\"\""}));
  CAPTURE(value);
  const auto member = [&](std::string_view name) {
    return "{\"" + std::string(name) + "\":" + std::string(value) + "}";
  };
  CHECK(error_of(decode_get_user(answer(member("Username")))) == answer_unreadable);
  CHECK(error_of(decode_associate_software_token(answer(member("SecretCode")))) ==
        answer_unreadable);
  CHECK(error_of(decode_verify_software_token(answer(member("Status")))) == answer_unreadable);
}

TEST_CASE("cognito: rejects responses without the operation's members", "[cognito]") {
  const auto body = GENERATE(values<std::string_view>(
      {"{}", R"({"Session":"S2"})", R"({"username":"a","secretCode":"MZXW6YTB"})"}));
  CHECK(error_of(decode_get_user(answer(body))) == answer_unreadable);
  CHECK(error_of(decode_associate_software_token(answer(body))) == answer_unreadable);
}

// Reading an unreadable list as "has none" would replace a user's authenticator without asking.
TEST_CASE("cognito: a list of factors that is not a list is unreadable", "[cognito]") {
  const auto list = GENERATE(values<std::string_view>(
      {R"("SOFTWARE_TOKEN_MFA")", "true", "1", "{}", R"({"0":"SOFTWARE_TOKEN_MFA"})"}));
  CAPTURE(list);
  CHECK(error_of(decode_get_user(answer(R"({"Username":"alice","UserMFASettingList":)" +
                                        std::string(list) + "}"))) == answer_unreadable);
}

TEST_CASE("cognito: finds the authenticator among factors of any type", "[cognito]") {
  CHECK(decode_get_user(answer(R"({"Username":"alice","UserMFASettingList":)"
                               R"([null,1,["SMS_MFA"],{},"SOFTWARE_TOKEN_MFA"]})"))
            .value()
            .has_software_token);
}

TEST_CASE("cognito: a response cut off anywhere is not a success", "[cognito]") {
  const std::string_view user = R"({"Username":"alice","UserMFASettingList":["SMS_MFA"]} )";
  const std::string_view secret = R"({"SecretCode":"MZXW6YTB","Session":"AYABeN0-2"} )";
  const std::string_view verified = R"({"Status":"SUCCESS","Session":"AYABeN0-3"} )";
  const std::string_view refused =
      R"({"__type":"EnableSoftwareTokenMFAException","message":"Code mismatch \u00e9\n"} )";
  for (const std::string_view body : {user, secret, verified, refused}) {
    const std::size_t whole = body.size() - 1;
    for (std::size_t length = 0; length < whole; ++length) {
      CAPTURE(body.substr(0, length));
      check_unreadable(body.substr(0, length));
    }
  }
  CHECK(error_of(decode_get_user(answer(user))) == std::nullopt);
  CHECK(error_of(decode_associate_software_token(answer(secret))) == std::nullopt);
  CHECK(error_of(decode_verify_software_token(answer(verified))) == std::nullopt);
  CHECK(error_of(decode_verify_software_token(answer(refused))) == code_mismatch);
}

TEST_CASE("cognito: a truncated refusal is recognized by its header", "[cognito]") {
  CHECK(error_of(decode_verify_software_token(
            answer(400, R"({"__type":"EnableSoftw)",
                   {{"x-amzn-errortype", "EnableSoftwareTokenMFAException:"}}))) == code_mismatch);
}

}  // namespace
}  // namespace mfa::test
