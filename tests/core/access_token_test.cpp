#include "access_token.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using enum ErrorCode;

constexpr Time past{1'700'000'000s};

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

/// A JWT with these claims. Nobody here verifies its signature.
std::string jwt(std::string_view claims) {
  return base64url(R"({"kid":"1","alg":"RS256"})") + "." + base64url(claims) + ".c2lnbmF0dXJl";
}

TEST_CASE("access_token: the test's own base64url is that of RFC 7515, appendix C",
          "[access_token]") {
  CHECK(base64url("\x03\xEC\xFF\xE0\xC1") == "A-z_4ME");
}

TEST_CASE("access_token: takes the access token of a person who is signed in", "[access_token]") {
  const auto claims = GENERATE(values<std::string_view>({
      R"({"token_use":"access","scope":"aws.cognito.signin.user.admin","exp":1700000000})",
      R"({"token_use":"access","scope":"openid aws.cognito.signin.user.admin"})",
      R"({"token_use":"access","scope":"aws.cognito.signin.user.admin openid email"})",
      R"({"scope":"a  aws.cognito.signin.user.admin  b","token_use":"access"})",
      R"({"token_use":"access"})",
      R"({"scope":"aws.cognito.signin.user.admin"})",
      R"({})",
      // A name with characters whose encoding needs both of base64url's own letters.
      R"({"username":"ÿ¿ÿ¿>>>???~~~","token_use":"access"})",
  }));
  CAPTURE(claims);
  CHECK(check_access_token(jwt(claims), past) == std::nullopt);
}

TEST_CASE("access_token: refuses a token that is not for access", "[access_token]") {
  CHECK(check_access_token(jwt(R"({"token_use":"id","email":"alice@example.com"})"), past) ==
        not_an_access_token);
  CHECK(check_access_token(jwt(R"({"token_use":"refresh"})"), past) == not_an_access_token);
  CHECK(check_access_token(jwt(R"({"token_use":"id","scope":"aws.cognito.signin.user.admin"})"),
                           past) == not_an_access_token);
  CHECK(check_access_token(jwt(R"({"name":"ÿ¿ÿ¿>>>???~~~","token_use":"id"})"), past) ==
        not_an_access_token);
}

TEST_CASE("access_token: refuses a token that lacks the scope", "[access_token]") {
  const auto scope = GENERATE(values<std::string_view>({
      "openid",
      "openid email profile",
      "aws.cognito.signin.user.administrator",
      "xaws.cognito.signin.user.admin",
      "openid,aws.cognito.signin.user.admin",
      " ",
      "aws.cognito.signin.user",
      "AWS.COGNITO.SIGNIN.USER.ADMIN",
  }));
  CAPTURE(scope);
  CHECK(check_access_token(jwt(R"({"token_use":"access","scope":")" + std::string(scope) + "\"}"),
                           past) == missing_scope);
}

TEST_CASE("access_token: reads claims at every place in base64url's groups of four",
          "[access_token]") {
  for (std::size_t filler = 0; filler < 12; ++filler) {
    const std::string claims = R"({"a":")" + std::string(filler, 'x') + R"(","token_use":"id"})";
    CAPTURE(filler);
    CHECK(check_access_token(jwt(claims), past) == not_an_access_token);
    CHECK(check_access_token("e30." + base64url(claims) + "==.x", past) == not_an_access_token);
  }
}

TEST_CASE("access_token: leaves a token that is no readable JWT to the service", "[access_token]") {
  const auto token = GENERATE(values<std::string_view>({
      "0a1b2c3d-emulator", "a.b", "a.b.c", "..", ".", "a..c", "=.=.=", "A.A.A", "a.b.c.d.e",
      "e30.bnVsbA.x",                  // null
      "e30.W10.x",                     // []
      "e30.eyJ0b2tlbl91c2Ui.x",        // cut off
      "e30.eyJ0b2tlbl91c2UiOiJpZCJ9",  // without a signature
  }));
  CAPTURE(token);
  CHECK(check_access_token(token, past) == std::nullopt);
}

TEST_CASE("access_token: leaves claims of another type, or nested deep, to the service",
          "[access_token]") {
  CHECK(check_access_token(jwt(R"({"token_use":5,"scope":["openid"]})"), past) == std::nullopt);
  CHECK(check_access_token(jwt(std::string(10'000, '[')), past) == std::nullopt);
  CHECK(check_access_token(jwt("\xFF\xFE"), past) == std::nullopt);
}

TEST_CASE("access_token: refuses an access token of another form", "[access_token]") {
  const auto token = GENERATE(values<std::string_view>({
      "",
      " ",
      "Bearer abc",
      "abc def",
      "abc\n",
      "\"abc\"",
      "abc+def",
      "abc/def",
      "abc~",
      "abc:",
      "é",
      "abc,",
      "@abc",
      "[abc]",
      "`abc",
      "{abc}",
      "abc\0"sv,
  }));
  CAPTURE(token);
  CHECK(check_access_token(token, past) == invalid_access_token);
}

TEST_CASE("access_token: takes an access token of any length", "[access_token]") {
  CHECK(check_access_token("a", past) == std::nullopt);
  CHECK(check_access_token(std::string(100'000, 'a'), past) == std::nullopt);
}

std::string expiring(std::string_view expiry) {
  return jwt(R"({"token_use":"access","exp":)" + std::string(expiry) + "}");
}

TEST_CASE("access_token: refuses a token that has expired", "[access_token]") {
  CHECK(check_access_token(expiring("1700003600"), past) == std::nullopt);
  CHECK(check_access_token(expiring("1700000000"), past) == std::nullopt);
  CHECK(check_access_token(expiring("1699999999"), past) == access_token_expired);
  CHECK(check_access_token(expiring("1600000000"), past) == access_token_expired);
  CHECK(check_access_token(expiring("0"), past) == access_token_expired);
  CHECK(check_access_token(expiring("-1"), past) == access_token_expired);
}

TEST_CASE("access_token: leaves an expiry that is none to the service", "[access_token]") {
  const auto expiry = GENERATE(values<std::string_view>({
      "null",
      "true",
      "\"1600000000\"",
      "[1600000000]",
      "{}",
      "1600000000.5",
      "9223372036854775807",
      "9223372036854775808",
      "18446744073709551615",
      "18446744073709551616",
      "1e300",
  }));
  CAPTURE(expiry);
  CHECK(check_access_token(expiring(expiry), past) == std::nullopt);
}

TEST_CASE("access_token: a clock at any time breaks nothing", "[access_token]") {
  CHECK(check_access_token(expiring("0"), Time(0s)) == std::nullopt);
  CHECK(check_access_token(expiring("-9223372036854775808"), Time(0s)) == access_token_expired);
  CHECK(check_access_token(expiring("1700003600"), Time(4'102'444'800s)) == access_token_expired);
}

TEST_CASE("access_token: names first what no new token of the same kind helps with",
          "[access_token]") {
  CHECK(check_access_token(jwt(R"({"token_use":"id","scope":"openid","exp":0})"), past) ==
        not_an_access_token);
  CHECK(check_access_token(jwt(R"({"token_use":"access","scope":"openid","exp":0})"), past) ==
        missing_scope);
}

}  // namespace
}  // namespace mfa::test
