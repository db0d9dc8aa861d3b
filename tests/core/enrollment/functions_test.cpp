#include "functions.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

TEST_CASE("functions: returns an endpoint, or its error", "[functions]") {
  CHECK(resolve_endpoint_of(R"({"region":"eu-central-1"})").text() ==
        R"({"value":"https://cognito-idp.eu-central-1.amazonaws.com/"})");
  CHECK(resolve_endpoint_of("{}").text() == R"({"error":"missing_region"})");
}

TEST_CASE("functions: returns a setup URI, or its error", "[functions]") {
  constexpr std::string_view label = R"({"issuer":"Acme","account":"urn:alice"})";
  CHECK(setup_uri_of(label, "MZXW6YTB").text() ==
        R"({"value":"otpauth://totp/Acme:urn-alice?secret=MZXW6YTB&issuer=Acme"})");
  CHECK(setup_uri_of(label, "AAAA&digits=8#").text() == R"({"error":"secret_unusable"})");
  for (const std::string_view bad : {R"({"issuer":"a:b"})", "{}", "no JSON"}) {
    CAPTURE(bad);
    CHECK(setup_uri_of(bad, "MZXW6YTB").text() == R"({"error":"invalid_issuer"})");
  }
}

TEST_CASE("functions: lists every error code once", "[functions]") {
  const Secret codes = list_error_codes();
  std::size_t lines = 0;
  for (std::string_view rest = codes.text(); !rest.empty(); ++lines) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    CHECK(line == to_string(static_cast<ErrorCode>(lines)));
    rest.remove_prefix(line.size() + 1);
  }
  CHECK(lines == error_code_count);
}

}  // namespace
}  // namespace mfa::test
