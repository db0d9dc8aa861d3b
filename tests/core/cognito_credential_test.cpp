// What can serve as an access token or a session.

#include "cognito.hpp"
#include "support.hpp"

namespace mfa::test {
namespace {

using cognito::check_access_token;
using cognito::check_session;
using enum ErrorCode;

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

TEST_CASE("cognito: the test's own base64url is that of RFC 7515, appendix C", "[cognito]") {
  CHECK(base64url("\x03\xEC\xFF\xE0\xC1") == "A-z_4ME");
}

TEST_CASE("cognito: takes the access token of a person who is signed in", "[cognito]") {
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
  CHECK(check_access_token(jwt(claims)) == std::nullopt);
}

TEST_CASE("cognito: refuses a token that is not for access", "[cognito]") {
  CHECK(check_access_token(jwt(R"({"token_use":"id","email":"alice@example.com"})")) ==
        not_an_access_token);
  CHECK(check_access_token(jwt(R"({"token_use":"refresh"})")) == not_an_access_token);
  CHECK(check_access_token(jwt(R"({"token_use":"id","scope":"aws.cognito.signin.user.admin"})")) ==
        not_an_access_token);
  CHECK(check_access_token(jwt(R"({"name":"ÿ¿ÿ¿>>>???~~~","token_use":"id"})")) ==
        not_an_access_token);
}

TEST_CASE("cognito: refuses a token that lacks the scope", "[cognito]") {
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
  CHECK(check_access_token(jwt(R"({"token_use":"access","scope":")" + std::string(scope) +
                               "\"}")) == missing_scope);
}

TEST_CASE("cognito: reads claims at every place in base64url's groups of four", "[cognito]") {
  for (std::size_t filler = 0; filler < 12; ++filler) {
    const std::string claims = R"({"a":")" + std::string(filler, 'x') + R"(","token_use":"id"})";
    CAPTURE(filler);
    CHECK(check_access_token(jwt(claims)) == not_an_access_token);
    CHECK(check_access_token("e30." + base64url(claims) + "==.x") == not_an_access_token);
  }
}

TEST_CASE("cognito: leaves a token that is no readable JWT to the service", "[cognito]") {
  const auto token = GENERATE(values<std::string_view>({
      "0a1b2c3d-emulator", "a.b", "a.b.c", "..", ".", "a..c", "=.=.=", "A.A.A", "a.b.c.d.e",
      "e30.bnVsbA.x",           // null
      "e30.W10.x",              // []
      "e30.eyJ0b2tlbl91c2Ui.x"  // cut off
  }));
  CAPTURE(token);
  CHECK(check_access_token(token) == std::nullopt);
}

TEST_CASE("cognito: leaves claims of another type, or nested deep, to the service", "[cognito]") {
  CHECK(check_access_token(jwt(R"({"token_use":5,"scope":["openid"]})")) == std::nullopt);
  CHECK(check_access_token(jwt(std::string(10'000, '['))) == std::nullopt);
  CHECK(check_access_token(jwt("\xFF\xFE")) == std::nullopt);
}

TEST_CASE("cognito: refuses an access token of another form", "[cognito]") {
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
  CHECK(check_access_token(token) == invalid_access_token);
}

TEST_CASE("cognito: takes an access token of any length", "[cognito]") {
  CHECK(check_access_token("a") == std::nullopt);
  CHECK(check_access_token(std::string(100'000, 'a')) == std::nullopt);
}

TEST_CASE("cognito: takes a session of 20 characters or more", "[cognito]") {
  CHECK(check_session("") == invalid_session);
  CHECK(check_session(std::string(19, 's')) == invalid_session);
  CHECK(check_session(std::string(20, 's')) == std::nullopt);
  CHECK(check_session(std::string(4096, 's')) == std::nullopt);
  CHECK(check_session(std::string(20'000, 's')) == std::nullopt);
}

}  // namespace
}  // namespace mfa::test
