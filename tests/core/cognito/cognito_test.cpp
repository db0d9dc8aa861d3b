// Requests: each one as golden text.

#include "cognito.hpp"

#include "freed_memory.hpp"
#include "support.hpp"

namespace mfa::test {
namespace {

using cognito::Credential;

constexpr std::string_view endpoint = "https://cognito-idp.eu-central-1.amazonaws.com/";
constexpr Credential token{Credential::Kind::access_token, "header.payload.signature"};
constexpr Credential session{Credential::Kind::session, "AYABeN0-session-of-a-challenge"};

std::string body(const HttpRequest& request) { return std::string(request.body.text()); }

/// A request to the endpoint, as `Operation {body}`.
std::string written(const HttpRequest& request) {
  constexpr std::string_view service = "AWSCognitoIdentityProviderService.";
  const std::string target(request.target);
  CHECK(request.url == endpoint);
  REQUIRE(target.starts_with(service));
  return target.substr(service.size()) + " " + body(request);
}

TEST_CASE("cognito: composes GetUser", "[cognito]") {
  CHECK(written(cognito::get_user(endpoint, token.text)) ==
        R"(GetUser {"AccessToken":"header.payload.signature"})");
}

TEST_CASE("cognito: asks for a secret with an access token or a session", "[cognito]") {
  CHECK(written(cognito::associate_software_token(endpoint, token)) ==
        R"(AssociateSoftwareToken {"AccessToken":"header.payload.signature"})");
  CHECK(written(cognito::associate_software_token(endpoint, session)) ==
        R"(AssociateSoftwareToken {"Session":"AYABeN0-session-of-a-challenge"})");
}

TEST_CASE("cognito: sends a code with an access token or a session, and a name if there is one",
          "[cognito]") {
  CHECK(
      written(cognito::verify_software_token(endpoint, token, "012345", "Phone")) ==
      R"(VerifySoftwareToken {"AccessToken":"header.payload.signature","UserCode":"012345","FriendlyDeviceName":"Phone"})");
  CHECK(
      written(cognito::verify_software_token(endpoint, session, "012345", "Phone")) ==
      R"(VerifySoftwareToken {"Session":"AYABeN0-session-of-a-challenge","UserCode":"012345","FriendlyDeviceName":"Phone"})");
  CHECK(written(cognito::verify_software_token(endpoint, token, "012345", "")) ==
        R"(VerifySoftwareToken {"AccessToken":"header.payload.signature","UserCode":"012345"})");
  CHECK(written(cognito::verify_software_token(endpoint, session, "012345", "")) ==
        R"(VerifySoftwareToken {"Session":"AYABeN0-session-of-a-challenge","UserCode":"012345"})");
}

TEST_CASE(
    "cognito: turns the authenticator on, preferred or not, and off, and names no other factor",
    "[cognito]") {
  CHECK(
      written(cognito::set_user_mfa_preference(endpoint, token.text, {true, true})) ==
      R"(SetUserMFAPreference {"AccessToken":"header.payload.signature","SoftwareTokenMfaSettings":{"Enabled":true,"PreferredMfa":true}})");
  CHECK(
      written(cognito::set_user_mfa_preference(endpoint, token.text, {true, false})) ==
      R"(SetUserMFAPreference {"AccessToken":"header.payload.signature","SoftwareTokenMfaSettings":{"Enabled":true,"PreferredMfa":false}})");
  CHECK(
      written(cognito::set_user_mfa_preference(endpoint, token.text, {false, false})) ==
      R"(SetUserMFAPreference {"AccessToken":"header.payload.signature","SoftwareTokenMfaSettings":{"Enabled":false,"PreferredMfa":false}})");
}

TEST_CASE("cognito: only a request for a secret is exclusive, since it invalidates the last one",
          "[cognito]") {
  CHECK(cognito::associate_software_token(endpoint, token).is_exclusive);
  CHECK(cognito::associate_software_token(endpoint, session).is_exclusive);
  CHECK_FALSE(cognito::get_user(endpoint, token.text).is_exclusive);
  CHECK_FALSE(cognito::verify_software_token(endpoint, token, "012345", "").is_exclusive);
  CHECK_FALSE(cognito::set_user_mfa_preference(endpoint, token.text, {true, true}).is_exclusive);
  CHECK_FALSE(cognito::respond_to_mfa_setup(endpoint, session.text, "1", "alice").is_exclusive);
}

TEST_CASE("cognito: posts to the endpoint unchanged", "[cognito]") {
  CHECK(cognito::get_user("http://localhost:9229/a/b", token.text).url ==
        "http://localhost:9229/a/b");
}

TEST_CASE("cognito: no text can break out of its place in the JSON", "[cognito]") {
  const std::string_view text = "\",\"x\":\"\\ 電\xFF";
  const std::string written = R"(\",\"x\":\"\\ 電)"
                              "\uFFFD";
  const Credential odd{Credential::Kind::session, text};
  CHECK(body(cognito::associate_software_token(endpoint, odd)) ==
        R"({"Session":")" + written + "\"}");
  CHECK(body(cognito::verify_software_token(endpoint, token, "012345", text))
            .ends_with(R"(,"FriendlyDeviceName":")" + written + "\"}"));
  CHECK(body(cognito::respond_to_mfa_setup(endpoint, "S", "c", text))
            .ends_with(R"(,"ChallengeResponses":{"USERNAME":")" + written + "\"}}"));
  CHECK(cognito::session_result(text).text() == R"({"session":")" + written + "\"}");
}

TEST_CASE("cognito: sends a long device name and a long session whole", "[cognito]") {
  const std::string name(131072, 'n');
  const std::string text(8192, 's');
  const Credential large{Credential::Kind::session, text};
  CHECK(body(cognito::verify_software_token(endpoint, large, "012345", name)) ==
        R"({"Session":")" + text + R"(","UserCode":"012345","FriendlyDeviceName":")" + name +
            "\"}");
}

TEST_CASE("cognito: leaves no credential of a request in freed memory", "[cognito]") {
  SECTION("an access token") {
    const FreedMemory freed(token.text);
    {
      const HttpRequest request = cognito::get_user(endpoint, token.text);
    }
    {
      const HttpRequest request = cognito::associate_software_token(endpoint, token);
    }
    {
      const HttpRequest request =
          cognito::set_user_mfa_preference(endpoint, token.text, {true, true});
    }
    CHECK(freed.count() == 0);
  }
  SECTION("a session") {
    const FreedMemory freed(session.text);
    {
      const HttpRequest request = cognito::associate_software_token(endpoint, session);
    }
    {
      const HttpRequest request = cognito::verify_software_token(endpoint, session, "012345", "");
    }
    CHECK(freed.count() == 0);
  }
  SECTION("a code") {
    const FreedMemory freed("012345");
    {
      const HttpRequest request = cognito::verify_software_token(endpoint, token, "012345", "P");
    }
    CHECK(freed.count() == 0);
  }
}

}  // namespace
}  // namespace mfa::test
