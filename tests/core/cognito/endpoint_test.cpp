// The host of a region.

#include "endpoint.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

std::string endpoint(const EndpointOptions& options) {
  const auto resolved = resolve_endpoint(options);
  return std::string(resolved.ok() ? resolved.value().text() : to_string(resolved.error().code));
}

// The endpoint rules of the service's public model, by partition.
TEST_CASE("endpoint: composes the host of every partition and variant", "[endpoint]") {
  struct Hosts {
    std::string_view region;
    std::string_view plain;
    std::string_view fips;
    std::string_view dual_stack;
    std::string_view both;
  };
  const auto hosts = GENERATE(values<Hosts>({
      {"us-east-1", "cognito-idp.us-east-1.amazonaws.com",
       "cognito-idp-fips.us-east-1.amazonaws.com", "cognito-idp.us-east-1.amazonaws.com",
       "cognito-idp-fips.us-east-1.amazonaws.com"},
      {"us-east-2", "cognito-idp.us-east-2.amazonaws.com",
       "cognito-idp-fips.us-east-2.amazonaws.com", "cognito-idp.us-east-2.amazonaws.com",
       "cognito-idp-fips.us-east-2.amazonaws.com"},
      {"us-west-1", "cognito-idp.us-west-1.amazonaws.com",
       "cognito-idp-fips.us-west-1.amazonaws.com", "cognito-idp.us-west-1.amazonaws.com",
       "cognito-idp-fips.us-west-1.amazonaws.com"},
      {"us-west-2", "cognito-idp.us-west-2.amazonaws.com",
       "cognito-idp-fips.us-west-2.amazonaws.com", "cognito-idp.us-west-2.amazonaws.com",
       "cognito-idp-fips.us-west-2.amazonaws.com"},
      {"eu-central-1", "cognito-idp.eu-central-1.amazonaws.com",
       "cognito-idp-fips.eu-central-1.amazonaws.com", "cognito-idp.eu-central-1.amazonaws.com",
       "cognito-idp-fips.eu-central-1.api.aws"},
      {"us-west-12", "cognito-idp.us-west-12.amazonaws.com",
       "cognito-idp-fips.us-west-12.amazonaws.com", "cognito-idp.us-west-12.amazonaws.com",
       "cognito-idp-fips.us-west-12.api.aws"},
      {"cn-north-1", "cognito-idp.cn-north-1.amazonaws.com.cn",
       "cognito-idp-fips.cn-north-1.amazonaws.com.cn",
       "cognito-idp.cn-north-1.api.amazonwebservices.com.cn",
       "cognito-idp-fips.cn-north-1.api.amazonwebservices.com.cn"},
      {"eusc-de-east-1", "cognito-idp.eusc-de-east-1.amazonaws.eu",
       "cognito-idp-fips.eusc-de-east-1.amazonaws.eu",
       "cognito-idp.eusc-de-east-1.api.amazonwebservices.eu",
       "cognito-idp-fips.eusc-de-east-1.api.amazonwebservices.eu"},
      {"us-gov-west-1", "cognito-idp.us-gov-west-1.amazonaws.com",
       "cognito-idp-fips.us-gov-west-1.amazonaws.com", "cognito-idp.us-gov-west-1.api.aws",
       "cognito-idp-fips.us-gov-west-1.api.aws"},
      {"us-iso-east-1", "cognito-idp.us-iso-east-1.c2s.ic.gov",
       "cognito-idp-fips.us-iso-east-1.c2s.ic.gov", "cognito-idp.us-iso-east-1.api.aws.ic.gov",
       "cognito-idp-fips.us-iso-east-1.api.aws.ic.gov"},
      {"us-isob-east-1", "cognito-idp.us-isob-east-1.sc2s.sgov.gov",
       "cognito-idp-fips.us-isob-east-1.sc2s.sgov.gov", "cognito-idp.us-isob-east-1.api.aws.scloud",
       "cognito-idp-fips.us-isob-east-1.api.aws.scloud"},
      {"eu-isoe-west-1", "cognito-idp.eu-isoe-west-1.cloud.adc-e.uk",
       "cognito-idp-fips.eu-isoe-west-1.cloud.adc-e.uk",
       "cognito-idp.eu-isoe-west-1.api.cloud-aws.adc-e.uk",
       "cognito-idp-fips.eu-isoe-west-1.api.cloud-aws.adc-e.uk"},
      {"us-isof-south-1", "cognito-idp.us-isof-south-1.csp.hci.ic.gov",
       "cognito-idp-fips.us-isof-south-1.csp.hci.ic.gov",
       "cognito-idp.us-isof-south-1.api.aws.hci.ic.gov",
       "cognito-idp-fips.us-isof-south-1.api.aws.hci.ic.gov"},
      // Regions of no known partition are treated as commercial.
      {"zz-nowhere-1", "cognito-idp.zz-nowhere-1.amazonaws.com",
       "cognito-idp-fips.zz-nowhere-1.amazonaws.com", "cognito-idp.zz-nowhere-1.amazonaws.com",
       "cognito-idp-fips.zz-nowhere-1.api.aws"},
  }));
  const auto url = [](std::string_view host) { return "https://" + std::string(host) + "/"; };
  const std::string region(hosts.region);
  CHECK(endpoint({.region = region}) == url(hosts.plain));
  CHECK(endpoint({.region = region, .fips = true}) == url(hosts.fips));
  CHECK(endpoint({.region = region, .dual_stack = true}) == url(hosts.dual_stack));
  CHECK(endpoint({.region = region, .fips = true, .dual_stack = true}) == url(hosts.both));
}

TEST_CASE("endpoint: refuses an invalid region before it becomes a host", "[endpoint]") {
  const auto region = GENERATE(values<std::string_view>(
      {// These would send the tokens elsewhere.
       "evil.com/", "evil.com#", "evil.com?", "us-east-1.evil.com", "us-east-1@evil",
       "us-east-1@evil.com/", "us-east-1/", "us-east-1\\", "us-east-1:443", "us-east-1%2eevil.com",
       "x/../us-east-1", "//us-east-1",
       // Near misses.
       "US-EAST-1", "us-East-1", "us-east-1 ", " us-east-1", "us-east-1\n", "\nus-east-1",
       "us east 1", "us_east_1", "us-east-", "us-east", "us-1", "us--1", "us--east-1", "us-east--1",
       "-east-1", "-us-east-1", "us-east-1-", "us-east-123", "us-east-1a", "us-east-a", "u`-east-1",
       "u{-east-1", "az-east-/", "az-east-:", "us-e4st-1", "u-east-1", "abcde-east-1", "u5-east-1",
       "1-east-1", "-", "--", "---", "us", "1", ".", "us-eäst-1", "us-east-１"}));
  CAPTURE(region);
  CHECK(endpoint({.region = std::string(region)}) == "invalid_region");
  CHECK(endpoint({.region = std::string(region), .user_pool_id = "us-east-1_AbC"}) ==
        "invalid_region");
}

TEST_CASE("endpoint: refuses a region with a NUL in it", "[endpoint]") {
  CHECK(endpoint({.region = std::string("us-east-1\0"sv)}) == "invalid_region");
  CHECK(endpoint({.region = std::string("us-east-1\0.evil.com"sv)}) == "invalid_region");
}

TEST_CASE("endpoint: takes the region from the user pool's id", "[endpoint]") {
  CHECK(endpoint({.user_pool_id = "eu-west-3_AbC123xYz"}) ==
        "https://cognito-idp.eu-west-3.amazonaws.com/");
  CHECK(endpoint({.region = "eu-west-3", .user_pool_id = "eu-west-3_0"}) ==
        "https://cognito-idp.eu-west-3.amazonaws.com/");
  CHECK(endpoint({.user_pool_id = "us-gov-west-1_AbC", .fips = true}) ==
        "https://cognito-idp-fips.us-gov-west-1.amazonaws.com/");
}

TEST_CASE("endpoint: refuses an invalid user pool's id", "[endpoint]") {
  const auto id = GENERATE(values<std::string_view>(
      {"eu-west-3", "eu-west-3_", "_AbC", "AbC", "_", "eu-west_AbC", "EU-WEST-3_AbC",
       "eu-west-3_A_C", "eu-west-3_A-C", "eu-west-3_A C", "eu-west-3_AbC\n", "eu-west-3 _AbC",
       "evil.com/_AbC", "us-east-1@evil_AbC", "eu-west-3_Äbc", "eu-west-3-AbC", "eu-west-3__AbC"}));
  CAPTURE(id);
  CHECK(endpoint({.user_pool_id = std::string(id)}) == "invalid_user_pool_id");
  CHECK(endpoint({.region = "eu-west-3", .user_pool_id = std::string(id)}) ==
        "invalid_user_pool_id");
}

// A replica of a multi-Region pool has the id of its primary.
TEST_CASE("endpoint: a region decides, whatever the user pool's id begins with", "[endpoint]") {
  CHECK(endpoint({.region = "us-west-2", .user_pool_id = "us-east-1_AbC"}) ==
        "https://cognito-idp.us-west-2.amazonaws.com/");
}

TEST_CASE("endpoint: asks for a region if nothing names one", "[endpoint]") {
  CHECK(endpoint({}) == "missing_region");
  CHECK(endpoint({.fips = true, .dual_stack = true}) == "missing_region");
}

}  // namespace
}  // namespace mfa::test
