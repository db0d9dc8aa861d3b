// Invalid options, each reported before any request.

#include "attempt.hpp"
#include "enrollment.hpp"
#include "members.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

using enum ErrorCode;

/// The attempt fails at once, finally, and with this error.
void check_refused(Options options, ErrorCode expected) {
  Enrollment enrollment(std::move(options));
  CHECK(std::holds_alternative<Idle>(enrollment.step()));
  const Failed& failed = step_after<Failed>(enrollment.start(), enrollment);
  CHECK(failed.error.code == expected);
  CHECK_FALSE(enrollment.is_waiting());
  CHECK_FALSE(enrollment.is_signed_in());
  CHECK(due(enrollment) == "out_of_order");
  CHECK(enrollment.retry() == out_of_order);
  CHECK(enrollment.start() == out_of_order);
}

TEST_CASE("enrollment: reports an invalid region, pool or endpoint", "[enrollment]") {
  struct Case {
    EndpointOptions endpoint;
    ErrorCode error;
  };
  const Case cases[]{
      {{}, missing_region},
      {{.region = "eu-central"}, invalid_region},
      {{.region = "evil.com/"}, invalid_region},
      {{.user_pool_id = "eu-central-1"}, invalid_user_pool_id},
      {{.region = "eu-west-1", .user_pool_id = "central_AbC"}, invalid_user_pool_id},
      {{.endpoint = "http://example.com/"}, invalid_endpoint},
      {{.endpoint = "https://alice@example.com/"}, invalid_endpoint},
      {{.endpoint = "https://example.com/", .fips = true}, conflicting_endpoint},
  };
  for (const Case& one : cases) {
    CAPTURE(to_string(one.error), one.endpoint.region, one.endpoint.endpoint);
    Options options = signed_in();
    options.endpoint = one.endpoint;
    check_refused(std::move(options), one.error);

    options = signing_in();
    options.endpoint = one.endpoint;
    check_refused(std::move(options), one.error);
  }
}

TEST_CASE("enrollment: needs exactly one credential", "[enrollment]") {
  Options neither = signed_in();
  neither.has_access_token = false;
  check_refused(std::move(neither), missing_credential);

  Options both = signing_in();
  both.has_access_token = true;
  check_refused(std::move(both), conflicting_credentials);
}

std::string repeated(std::string_view text, std::size_t count) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i) result += text;
  return result;
}

// The limits are those of botocore's service-2.json.
TEST_CASE("enrollment: a session has at least 20 characters", "[enrollment]") {
  for (const std::string& text : {std::string("nineteen-characters"), repeated("é", 19)}) {
    Options options = signing_in();
    options.session = Secret(text);
    check_refused(std::move(options), invalid_session);
  }
  for (const std::string& text : {repeated("é", 20), std::string(20'000, 's')}) {
    Options options = signing_in();
    options.session = Secret(text);
    Enrollment enrollment(std::move(options));
    step_after<Associating>(enrollment.start(), enrollment);
  }
}

TEST_CASE("enrollment: reports a text that the service would refuse", "[enrollment]") {
  Options long_name = signed_in();
  long_name.device_name = repeated("é", 131'073);
  check_refused(std::move(long_name), invalid_device_name);

  for (const std::string& client_id :
       {std::string("a b"), std::string("a-b"), std::string("é"), std::string(129, 'a')}) {
    CAPTURE(client_id);
    Options options = signing_in_to_the_end();
    options.client_id = client_id;
    check_refused(std::move(options), invalid_client_id);
  }
  // In the options, an empty one is none.
  CHECK_FALSE(cognito::is_client_id(""));

  Options longest = signing_in_to_the_end();
  longest.device_name = repeated("é", 131'072);
  longest.client_id = "aZ0_" + std::string(124, '+');
  Enrollment enrollment(std::move(longest));
  step_after<Associating>(enrollment.start(), enrollment);
}

TEST_CASE("enrollment: refuses an invalid issuer from the page", "[enrollment]") {
  for (const std::string& issuer :
       {std::string(" "), std::string("Acme:Corp"), std::string(65, 'a'), std::string("\u202E")}) {
    CAPTURE(issuer);
    Options options = signed_in();
    options.issuer = issuer;
    check_refused(std::move(options), invalid_issuer);
  }
}

/// The entry's names in the app, as `issuer|account`.
std::string entry_of(Options options) {
  Enrollment enrollment(std::move(options));
  accepted(enrollment.start());
  accepted(enrollment.receive(answer(user_without), chance));
  accepted(enrollment.receive(answer(association), chance));
  const Snapshot snapshot = take_snapshot(enrollment, now);
  return std::string(snapshot.issuer) + "|" + std::string(snapshot.account);
}

TEST_CASE("enrollment: makes every user name fit", "[enrollment]") {
  struct Case {
    std::string issuer;
    std::string default_issuer;
    std::string account;
    std::string username;
    std::string_view entry;
  };
  const Case cases[]{
      {"Acme", "example.com", "alice", "a1", "Acme|alice"},
      {" Acme\n", "", "alice\u202E", "", "Acme|alice"},
      {"Acme", "", "urn:x:alice", "", "Acme|urn-x-alice"},
      {"Acme", "", std::string(100, 'a'), "",
       "Acme|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u2026aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},
      // The page gives no issuer.
      {"", "example.com", "alice", "", "example.com|alice"},
      {"", "[::1]", "alice", "", "[--1]|alice"},
      {"", "", "alice", "", "localhost|alice"},
      // Or no account.
      {"Acme", "", "", "a1", "Acme|a1"},
      {"Acme", "", " \n", "", "Acme|Acme"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.issuer, one.default_issuer, one.account);
    Options options = signed_in();
    options.issuer = one.issuer;
    options.default_issuer = one.default_issuer;
    options.account = one.account;
    options.username = one.username;
    CHECK(entry_of(std::move(options)) == one.entry);
  }
}

TEST_CASE("enrollment: the service gets the full user name, however the label is shortened",
          "[enrollment]") {
  const std::string name = "urn:x:" + std::string(100, 'a');
  Options options = signing_in_to_the_end();
  options.account = name;
  options.username = name;
  Enrollment enrollment = at_verifying_with_session(association_with_session, std::move(options));
  accepted(enrollment.receive(answer(verified_with_session), chance));
  CHECK(due(enrollment).find("\"USERNAME\":\"" + name + "\"") != std::string::npos);
}

TEST_CASE("enrollment: works with an endpoint and no region", "[enrollment]") {
  Options options = signed_in();
  options.endpoint = {.endpoint = "http://localhost:9229/pool"};
  Enrollment enrollment(std::move(options));
  accepted(enrollment.start());
  CHECK(enrollment.request("token", now).value().url == "http://localhost:9229/pool");
}

// JWTs: the payload is what `base64 -w0 | tr +/ -_ | tr -d =` makes of the claims.
constexpr std::string_view id_token =  // {"token_use":"id"}
    "e30.eyJ0b2tlbl91c2UiOiJpZCJ9.c2ln";
constexpr std::string_view unscoped_token =  // {"token_use":"access","scope":"openid"}
    "e30.eyJ0b2tlbl91c2UiOiJhY2Nlc3MiLCJzY29wZSI6Im9wZW5pZCJ9.c2ln";
constexpr std::string_view scoped_token =
    // {"token_use":"access","scope":"openid aws.cognito.signin.user.admin"}
    "e30.eyJ0b2tlbl91c2UiOiJhY2Nlc3MiLCJzY29wZSI6Im9wZW5pZCBhd3MuY29nbml0by5zaWduaW4udXNlci5hZG1pbi"
    "J9.c2ln";

TEST_CASE("enrollment: makes no request with an unusable token", "[enrollment]") {
  struct Case {
    std::string_view token;
    ErrorCode error;
  };
  const auto bad = GENERATE(values<Case>({{"", invalid_access_token},
                                          {"Bearer abc", invalid_access_token},
                                          {id_token, not_an_access_token},
                                          {unscoped_token, missing_scope}}));
  CAPTURE(bad.token);
  for (const auto& make :
       {at_checking, at_associating, +[] { return at_verifying(); }, at_activating}) {
    Enrollment enrollment = make();
    CHECK(enrollment.is_signed_in());
    const Result<HttpRequest> request = enrollment.request(bad.token, now);
    REQUIRE(error_of(request) == bad.error);
    // Then the error is the outcome.
    const Failed& failed =
        step_after<Failed>(enrollment.receive(request.error(), chance), enrollment);
    CHECK(failed.error.code == bad.error);
  }
}

TEST_CASE("enrollment: sends a usable token unchanged", "[enrollment]") {
  CHECK(due(at_checking(), scoped_token) ==
        R"(GetUser {"AccessToken":")" + std::string(scoped_token) + "\"}");
}

TEST_CASE("enrollment: the user's name for the app replaces the page's", "[enrollment]") {
  Enrollment enrollment = at_awaiting_code();
  accepted(enrollment.submit(code_now, now, "My phone"));
  CHECK(due(enrollment).find(R"("FriendlyDeviceName":"My phone")") != std::string::npos);
  accepted(enrollment.receive(mismatch(), chance));
  accepted(enrollment.submit(code_now, now));
  CHECK(due(enrollment).find(R"("FriendlyDeviceName":"My phone")") != std::string::npos);
  accepted(enrollment.receive(mismatch(), chance));
  accepted(enrollment.submit(code_now, now, ""));
  CHECK(due(enrollment).find("FriendlyDeviceName") == std::string::npos);
  accepted(enrollment.receive(mismatch(), chance));
  CHECK(enrollment.submit(code_now, now, std::string(131'073, 'n')) == invalid_device_name);
  CHECK_FALSE(enrollment.is_waiting());
}

}  // namespace
}  // namespace mfa::test
