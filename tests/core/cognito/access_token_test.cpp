#include "access_token.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using enum ErrorCode;

/// Why a token is refused; nothing if it is accepted.
std::optional<ErrorCode> refusal_of(std::string_view token) {
  return error_of(read_access_token(token));
}

std::string base64url(std::string_view bytes) {
  constexpr std::string_view alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string text;
  unsigned buffer = 0;
  unsigned bits = 0;
  for (const char byte : bytes) {
    buffer = (buffer << 8 | static_cast<unsigned char>(byte)) & 0xFFFF;
    for (bits += 8; bits >= 6; bits -= 6) text += alphabet[buffer >> (bits - 6) & 0x3F];
  }
  if (bits > 0) text += alphabet[buffer << (6 - bits) & 0x3F];
  return text;
}

/// A JWT with these claims. Its signature is not verified here.
std::string jwt(std::string_view claims) {
  return base64url(R"({"kid":"1","alg":"RS256"})") + "." + base64url(claims) + ".c2lnbmF0dXJl";
}

TEST_CASE("access_token: the test's own base64url is that of RFC 7515, appendix C",
          "[access_token]") {
  CHECK(base64url("\x03\xEC\xFF\xE0\xC1") == "A-z_4ME");
}

TEST_CASE("access_token: accepts the access token of a signed-in user", "[access_token]") {
  const auto claims = GENERATE(values<std::string_view>({
      R"({"token_use":"access","scope":"aws.cognito.signin.user.admin","exp":1700000000})",
      R"({"token_use":"access","scope":"openid aws.cognito.signin.user.admin"})",
      R"({"token_use":"access","scope":"aws.cognito.signin.user.admin openid email"})",
      R"({"scope":"a  aws.cognito.signin.user.admin  b","token_use":"access"})",
      R"({"token_use":"access"})",
      R"({"scope":"aws.cognito.signin.user.admin"})",
      R"({})",
      // A name whose encoding needs both characters that only base64url has.
      R"({"username":"ÿ¿ÿ¿>>>???~~~","token_use":"access"})",
  }));
  CAPTURE(claims);
  CHECK(refusal_of(jwt(claims)) == std::nullopt);
}

TEST_CASE("access_token: refuses a token that is not for access", "[access_token]") {
  CHECK(refusal_of(jwt(R"({"token_use":"id","email":"alice@example.com"})")) ==
        not_an_access_token);
  CHECK(refusal_of(jwt(R"({"token_use":"refresh"})")) == not_an_access_token);
  CHECK(refusal_of(jwt(R"({"token_use":"id","scope":"aws.cognito.signin.user.admin"})")) ==
        not_an_access_token);
  CHECK(refusal_of(jwt(R"({"name":"ÿ¿ÿ¿>>>???~~~","token_use":"id"})")) == not_an_access_token);
}

TEST_CASE("access_token: refuses a token that lacks the scope", "[access_token]") {
  const auto scope = GENERATE(values<std::string_view>(
      {"openid", "openid email profile", "aws.cognito.signin.user.administrator",
       "xaws.cognito.signin.user.admin", "openid,aws.cognito.signin.user.admin", " ",
       "aws.cognito.signin.user", "AWS.COGNITO.SIGNIN.USER.ADMIN"}));
  CAPTURE(scope);
  CHECK(refusal_of(jwt(R"({"token_use":"access","scope":")" + std::string(scope) + "\"}")) ==
        missing_scope);
}

TEST_CASE("access_token: reads claims at every position in base64url's groups of four",
          "[access_token]") {
  for (std::size_t filler = 0; filler < 12; ++filler) {
    const std::string claims = R"({"a":")" + std::string(filler, 'x') + R"(","token_use":"id"})";
    CAPTURE(filler);
    CHECK(refusal_of(jwt(claims)) == not_an_access_token);
    CHECK(refusal_of("e30." + base64url(claims) + "==.x") == not_an_access_token);
  }
}

TEST_CASE("access_token: accepts a token that is not a readable JWT", "[access_token]") {
  const auto token = GENERATE(values<std::string_view>({
      "0a1b2c3d-emulator", "a.b", "a.b.c", "..", ".", "a..c", "=.=.=", "A.A.A", "a.b.c.d.e",
      "e30.bnVsbA.x",                  // null
      "e30.W10.x",                     // []
      "e30.eyJ0b2tlbl91c2Ui.x",        // cut off
      "e30.eyJ0b2tlbl91c2UiOiJpZCJ9",  // without a signature
  }));
  CAPTURE(token);
  CHECK(refusal_of(token) == std::nullopt);
}

TEST_CASE("access_token: leaves claims of the wrong type, or nested too deeply, to the service",
          "[access_token]") {
  CHECK(refusal_of(jwt(R"({"token_use":5,"scope":["openid"]})")) == std::nullopt);
  CHECK(refusal_of(jwt(std::string(10'000, '['))) == std::nullopt);
  CHECK(refusal_of(jwt("\xFF\xFE")) == std::nullopt);
}

TEST_CASE("access_token: refuses a malformed access token", "[access_token]") {
  const auto token = GENERATE(values<std::string_view>(
      {"", " ", "Bearer abc", "abc def", "abc\n", "\"abc\"", "abc+def", "abc/def", "abc~",
       "abc:", "é", "abc,", "@abc", "[abc]", "`abc", "{abc}", "abc\0"sv}));
  CAPTURE(token);
  CHECK(refusal_of(token) == invalid_access_token);
}

TEST_CASE("access_token: accepts an access token of any length", "[access_token]") {
  CHECK(refusal_of("a") == std::nullopt);
  CHECK(refusal_of(std::string(100'000, 'a')) == std::nullopt);
}

std::optional<Time> expiry_of(std::string_view expiry) {
  const std::string token = jwt(R"({"token_use":"access","exp":)" + std::string(expiry) + "}");
  return read_access_token(token).value().expires;
}

TEST_CASE("access_token: reads when the token expires", "[access_token]") {
  CHECK(expiry_of("1700003600") == Time(1'700'003'600s));
  CHECK(expiry_of("253402300799") == Time(253'402'300'799s));
  CHECK(expiry_of("0") == Time(0s));
  CHECK(expiry_of("-1") == Time(0s));
  CHECK(expiry_of("-9223372036854775808") == Time(0s));
}

TEST_CASE("access_token: leaves an invalid expiry to the service", "[access_token]") {
  const auto expiry = GENERATE(values<std::string_view>(
      {"null", "true", "\"1600000000\"", "[1600000000]", "{}", "1600000000.5", "253402300800",
       "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616",
       "1e300"}));
  CAPTURE(expiry);
  CHECK(expiry_of(expiry) == std::nullopt);
}

TEST_CASE("access_token: identifies the user by issuer and subject", "[access_token]") {
  const auto user_of = [](std::string_view claims) {
    return std::string(read_access_token(jwt(claims)).value().user.text());
  };
  CHECK(user_of(R"({"iss":"https://a.example/pool","sub":"1"})") == "https://a.example/pool 1");
  CHECK(user_of(R"({"iss":"https://b.example/pool","sub":"1"})") == "https://b.example/pool 1");
  CHECK(user_of(R"({"sub":"1"})") == " 1");
  for (const std::string_view claims :
       {R"({"iss":"https://a.example/pool"})", R"({"iss":"i","sub":5})", R"({"sub":""})", "{}"}) {
    CAPTURE(claims);
    CHECK(user_of(claims).empty());
  }
  CHECK(read_access_token("no-jwt").value().user.empty());
}

TEST_CASE("access_token: first reports the error that another token of the same kind can't fix",
          "[access_token]") {
  CHECK(refusal_of(jwt(R"({"token_use":"id","scope":"openid","exp":0})")) == not_an_access_token);
  CHECK(refusal_of(jwt(R"({"token_use":"access","scope":"openid","exp":0})")) == missing_scope);
}

}  // namespace
}  // namespace mfa::test
