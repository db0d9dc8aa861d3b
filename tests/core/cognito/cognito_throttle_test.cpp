// How long the service asks to wait.

#include "cognito.hpp"
#include "support.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using enum ErrorCode;

/// The `Retry-After` that is read from a refusal.
std::chrono::seconds asked_for(std::string_view value) {
  const HttpOutcome outcome = answer(429, R"({"__type":"TooManyRequestsException"})",
                                     {{"retry-after", std::string(value)}});
  const auto user = cognito::decode_get_user(outcome);
  REQUIRE(error_of(user) == throttled);
  return user.error().retry_after;
}

TEST_CASE("cognito: reads how long the service asks to wait", "[cognito]") {
  CHECK(asked_for("0") == 0s);
  CHECK(asked_for("1") == 1s);
  CHECK(asked_for("007") == 7s);
  CHECK(asked_for("120") == 120s);
  // No more than a day, and nothing that overflows.
  CHECK(asked_for("86400") == 86'400s);
  CHECK(asked_for("86401") == 86'400s);
  CHECK(asked_for("4294967297") == 86'400s);
  CHECK(asked_for(std::string(1000, '9')) == 86'400s);
}

TEST_CASE("cognito: ignores Retry-After that is not a number of seconds", "[cognito]") {
  const auto value = GENERATE(
      values<std::string_view>({"", " ", "Fri, 31 Dec 1999 23:59:59 GMT", "-1", "+1", "1.5", "1/2",
                                "1:30", "1e3", "5s", "soon", "0x10", "5, 5", "５"}));
  CAPTURE(value);
  CHECK(asked_for(value) == 0s);
}

TEST_CASE("cognito: reads Retry-After with every error", "[cognito]") {
  const HttpHeaders wish{{"retry-after", "7"}};
  CHECK(cognito::decode_get_user(answer(503, "<html>", wish)).error().retry_after == 7s);
  CHECK(cognito::decode_get_user(answer(503, "{}", wish)).error().retry_after == 7s);
  CHECK(cognito::decode_verify_software_token(answer(200, "{}", wish)).error().retry_after == 7s);
  CHECK(cognito::decode_get_user(answer(400, R"({"__type":"SlowDown"})")).error().retry_after ==
        0s);
  CHECK(cognito::decode_get_user(HttpOutcome(network_failed)).error().retry_after == 0s);
}

TEST_CASE("cognito: status 429 means throttled, whatever the body", "[cognito]") {
  CHECK(error_of(cognito::decode_get_user(answer(429, "{}"))) == throttled);
  CHECK(error_of(cognito::decode_get_user(answer(429, "<html>Too Many Requests"))) == throttled);
  CHECK(error_of(cognito::decode_get_user(answer(429, R"({"code":"RATE_LIMITED"})"))) == throttled);
  CHECK(error_of(cognito::decode_verify_software_token(answer(429, R"({"Status":"SUCCESS"})"))) ==
        throttled);
  CHECK(error_of(cognito::decode_get_user(answer(429, R"({"__type":"UserNotFoundException"})"))) ==
        user_not_found);
}

}  // namespace
}  // namespace mfa::test
