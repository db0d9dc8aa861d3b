#include "options.hpp"

#include "attempt.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;

ReadOptions read(std::string_view record) { return read_options(record, Secret(), now); }

std::string milliseconds_of(Time time) { return std::to_string(time.time_since_epoch().count()); }

TEST_CASE("options: reads every member", "[options]") {
  const ReadOptions all = read_options(
      R"({"region":"eu-central-1","userPoolId":"eu-central-1_Ab","endpoint":"https://a.example/",
          "fips":true,"dualStack":true,"issuer":"Acme","defaultIssuer":"a.example",
          "account":"alice","deviceName":"Phone","preference":"enabled","clientId":"c",
          "username":"u","mfasCanSetup":"[]","hasApp":true,"signedIn":true,
          "sessionMinutes":3,"timeoutMs":500})",
      Secret(session_1), now);
  CHECK(all.options.endpoint.region == "eu-central-1");
  CHECK(all.options.endpoint.user_pool_id == "eu-central-1_Ab");
  CHECK(all.options.endpoint.endpoint == "https://a.example/");
  CHECK(all.options.endpoint.fips);
  CHECK(all.options.endpoint.dual_stack);
  CHECK(all.options.issuer == "Acme");
  CHECK(all.options.default_issuer == "a.example");
  CHECK(all.options.account == "alice");
  CHECK(all.options.device_name == "Phone");
  CHECK(all.options.preference == Preference::enabled);
  CHECK(all.options.client_id == "c");
  CHECK(all.options.username == "u");
  CHECK(all.options.mfas_can_setup == "[]");
  CHECK(all.options.has_app);
  CHECK(all.options.has_access_token);
  CHECK(all.options.session.text() == session_1);
  CHECK(all.options.session_lifetime == 3min);
  CHECK(all.options.session_issued_at == now.steady);
  CHECK(all.timeout == 500ms);
  CHECK(all.ignored.empty());
}

TEST_CASE("options: a missing value, or one of another type, is not set", "[options]") {
  for (const std::string_view record :
       {"{}", "", "null", "[]", R"({"region":5,"fips":"yes","hasApp":1})"}) {
    CAPTURE(record);
    const ReadOptions none = read(record);
    CHECK(none.options.endpoint.region.empty());
    CHECK_FALSE(none.options.endpoint.fips);
    CHECK_FALSE(none.options.has_app);
    CHECK_FALSE(none.options.has_access_token);
    CHECK(none.options.preference == Preference::preferred);
    CHECK(none.options.session_lifetime == std::nullopt);
    CHECK(none.options.session_issued_at == now.steady);
    CHECK(none.timeout == 15s);
    CHECK(none.ignored.empty());
  }
  CHECK(read(R"({"preference":"none"})").options.preference == Preference::none);
}

TEST_CASE("options: ignores invalid numbers, and names them", "[options]") {
  struct Case {
    std::string_view name;
    std::string_view number;
  };
  const auto odd = GENERATE(values<Case>({
      // What JSON.stringify makes of 1e10, NaN and Infinity, and of numbers too large for a cast.
      {"sessionMinutes", "10000000000"},
      {"sessionMinutes", "71582789"},
      {"sessionMinutes", "1441"},
      {"sessionMinutes", "-1"},
      {"sessionMinutes", "2.5"},
      {"sessionMinutes", "null"},
      {"sessionMinutes", "\"3\""},
      {"sessionMinutes", "1e300"},
      {"sessionIssuedAt", "null"},
      {"sessionIssuedAt", "\"2027-01-15T08:00:15Z\""},
      {"sessionIssuedAt", "1800000015"},  // seconds
      {"sessionIssuedAt", "-9223372036854775808"},
      {"sessionIssuedAt", "9223372036854775807"},
      {"sessionIssuedAt", "1800000015000.5"},
      {"timeoutMs", "0"},
      {"timeoutMs", "-5"},
      {"timeoutMs", "2147483648"},
      {"timeoutMs", "null"},
      {"timeoutMs", "\"fast\""},
  }));
  CAPTURE(odd.name, odd.number);
  const ReadOptions options =
      read("{\"" + std::string(odd.name) + "\":" + std::string(odd.number) + "}");
  REQUIRE(options.ignored.size() == 1);
  CHECK(options.ignored.front() == odd.name);
  CHECK(options.options.session_lifetime == std::nullopt);
  CHECK(options.options.session_issued_at == now.steady);
  CHECK(options.timeout == default_timeout);
}

TEST_CASE("options: ignores an invalid preference, and names it", "[options]") {
  const auto* odd = GENERATE("\"off\"", "\"Preferred\"", "\"\"", "5", "null");
  const ReadOptions options = read(R"({"preference":)" + std::string(odd) + "}");
  REQUIRE(options.ignored.size() == 1);
  CHECK(options.ignored.front() == "preference");
  CHECK(options.options.preference == Preference::preferred);
}

TEST_CASE("options: accepts the smallest and the largest valid numbers", "[options]") {
  CHECK(read(R"({"sessionMinutes":1})").options.session_lifetime == 1min);
  CHECK(read(R"({"sessionMinutes":1440})").options.session_lifetime == 24h);
  CHECK(read(R"({"sessionMinutes":0})").options.session_lifetime == std::nullopt);
  CHECK(read(R"({"sessionMinutes":0})").ignored.empty());
  CHECK(read(R"({"timeoutMs":1})").timeout == 1ms);
  CHECK(read(R"({"timeoutMs":2147483647})").timeout == 2147483647ms);
  const auto issued_at = [](Time time) {
    const ReadOptions options = read(R"({"sessionIssuedAt":)" + milliseconds_of(time) + "}");
    CHECK(options.ignored.empty());
    return options.options.session_issued_at;
  };
  CHECK(issued_at(now.wall) == now.steady);
  CHECK(issued_at(now.wall - 90s) == now.steady - 90s);
  CHECK(issued_at(now.wall - 24h) == now.steady - 24h);
  // The clock of the page that wrote it is ahead of this one.
  CHECK(issued_at(now.wall + 24h) == now.steady);
}

TEST_CASE("options: reads the endpoint's options from the same record", "[options]") {
  const EndpointOptions endpoint = read_endpoint_options(R"({"region":"eu-west-1","fips":true})");
  CHECK(endpoint.region == "eu-west-1");
  CHECK(endpoint.fips);
  CHECK_FALSE(endpoint.dual_stack);
  CHECK(read_endpoint_options("").region.empty());
}

TEST_CASE("options: reads a preference by its spelling", "[options]") {
  CHECK(read_preference("preferred") == Preference::preferred);
  CHECK(read_preference("enabled") == Preference::enabled);
  CHECK(read_preference("none") == Preference::none);
  CHECK(read_preference("") == std::nullopt);
  CHECK(read_preference("Preferred") == std::nullopt);
}

}  // namespace
}  // namespace mfa::test
