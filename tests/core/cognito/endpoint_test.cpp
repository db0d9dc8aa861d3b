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
    // What follows the region.
    std::string_view plain;
    std::string_view fips;
    std::string_view dual_stack;
    std::string_view both;
  };
  const auto hosts = GENERATE(values<Hosts>({
      {"us-east-1", "amazonaws.com", "amazonaws.com", "amazonaws.com", "amazonaws.com"},
      {"us-east-2", "amazonaws.com", "amazonaws.com", "amazonaws.com", "amazonaws.com"},
      {"us-west-1", "amazonaws.com", "amazonaws.com", "amazonaws.com", "amazonaws.com"},
      {"us-west-2", "amazonaws.com", "amazonaws.com", "amazonaws.com", "amazonaws.com"},
      {"eu-central-1", "amazonaws.com", "amazonaws.com", "amazonaws.com", "api.aws"},
      {"us-west-12", "amazonaws.com", "amazonaws.com", "amazonaws.com", "api.aws"},
      {"cn-north-1", "amazonaws.com.cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn",
       "api.amazonwebservices.com.cn"},
      {"eusc-de-east-1", "amazonaws.eu", "amazonaws.eu", "api.amazonwebservices.eu",
       "api.amazonwebservices.eu"},
      {"us-gov-west-1", "amazonaws.com", "amazonaws.com", "api.aws", "api.aws"},
      {"us-iso-east-1", "c2s.ic.gov", "c2s.ic.gov", "api.aws.ic.gov", "api.aws.ic.gov"},
      {"us-isob-east-1", "sc2s.sgov.gov", "sc2s.sgov.gov", "api.aws.scloud", "api.aws.scloud"},
      {"eu-isoe-west-1", "cloud.adc-e.uk", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk",
       "api.cloud-aws.adc-e.uk"},
      {"us-isof-south-1", "csp.hci.ic.gov", "csp.hci.ic.gov", "api.aws.hci.ic.gov",
       "api.aws.hci.ic.gov"},
      // Regions of no known partition are treated as commercial.
      {"zz-nowhere-1", "amazonaws.com", "amazonaws.com", "amazonaws.com", "api.aws"},
  }));
  const std::string region(hosts.region);
  const auto url = [&](std::string_view service, std::string_view suffix) {
    return "https://" + std::string(service) + "." + region + "." + std::string(suffix) + "/";
  };
  CHECK(endpoint({.region = region}) == url("cognito-idp", hosts.plain));
  CHECK(endpoint({.region = region, .fips = true}) == url("cognito-idp-fips", hosts.fips));
  CHECK(endpoint({.region = region, .dual_stack = true}) == url("cognito-idp", hosts.dual_stack));
  CHECK(endpoint({.region = region, .fips = true, .dual_stack = true}) ==
        url("cognito-idp-fips", hosts.both));
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

// An endpoint that replaces the region's.

TEST_CASE("endpoint: uses a given endpoint unchanged", "[endpoint]") {
  const auto url = GENERATE(values<std::string_view>(
      {"https://example.com", "https://example.com/", "https://example.com/cognito/idp",
       "https://example.com/a%20b/~x/-._!$&'()*+,;=:@", "https://example.com:8443/",
       "https://example.com:1", "https://example.com:65535", "https://Example.COM",
       "https://my_proxy.example-site.com", "https://AZaz09.example.com/AZaz09",
       "https://[abcf::ABCF]", "https://203.0.113.7/", "https://[2001:db8::1]/",
       "https://[2001:DB8::1]:8443/x", "https://[::ffff:203.0.113.7]", "https://localhost:9229",
       // Without encryption only to this machine.
       "http://localhost", "http://localhost:9229", "http://localhost:9229/a/b",
       "http://pool.localhost:9229", "http://127.0.0.1:9229/", "http://127.1.2.3",
       "http://127.255.255.254", "http://[::1]", "http://[::1]:9229/"}));
  CAPTURE(url);
  CHECK(endpoint({.endpoint = std::string(url)}) == url);
  // It replaces the region's endpoint, whatever the region is.
  CHECK(endpoint({.region = "eu-west-3", .user_pool_id = "", .endpoint = std::string(url)}) == url);
}

TEST_CASE("endpoint: refuses an endpoint that is not an absolute https URL", "[endpoint]") {
  const auto url = GENERATE(values<std::string_view>(
      {"example.com", "/", "//example.com/", "https:", "https:/", "https://", "https:///",
       "https:///example.com", "https:example.com", "ftp://example.com/", "javascript:alert(1)",
       "data:text/html,x", "file:///etc/passwd", "file://localhost", "wss://example.com",
       "blob:https://example.com/x", " https://example.com", "https ://example.com",
       "xhttps://example.com",
       // User info
       "https://alice@example.com/", "https://alice:secret@example.com/", "https://@example.com",
       "https://localhost:80@example.com/", "http://localhost@example.com/",
       "http://127.0.0.1:80@example.com/",
       // Query and fragment
       "https://example.com?", "https://example.com/?", "https://example.com/?a=b",
       "https://example.com#", "https://example.com/#top", "https://example.com/a#b",
       // What URL parsers rewrite or drop
       "https://example.com\\", "https://example.com/\\evil", "https:\\\\example.com",
       "https://example.com\\@evil.com/", "https://example.com/a b", "https://exa mple.com",
       "https://example.com ", "https://example.com\n", "https://exam\tple.com",
       "https://example.com/\r\n", "https://example.com/ä", "https://exämple.com/",
       "https://example.com/<x>", "https://example.com/\"", "https://example.com/{}",
       "https://%65xample.com",
       // Ports
       "https://example.com:", "https://example.com:/", "https://example.com:0",
       "https://example.com:65536", "https://example.com:99999", "https://example.com:000080",
       "https://example.com:-1", "https://example.com:+1", "https://example.com:8o",
       "https://example.com:80:80", "https://example.com: 80", "https://:443", "https://:443/",
       "https://[::1]:0", "https://[::1]:65536", "https://[::1]:",
       // IPv6
       "https://[", "https://]", "https://[]", "https://[::1", "https://::1]", "https://::1",
       "https://[::1]x", "https://[::1]x:80", "https://x[::1]", "https://[::1%25eth0]",
       "https://[[::1]]", "https://[::1]]", "https://[::g]", "https://[g::1]", "https://[abc",
       // The neighbors of the allowed characters
       "https://[::`]", "https://[::G]", "https://[::@]", "https://[::/]", "https://[::;]",
       "https://a[b.example.com", "https://a`b.example.com", "https://a{b.example.com",
       "https://a@b.example.com", "https://example.com/[", "https://example.com/`",
       "https://[localhost]"}));
  CAPTURE(url);
  CHECK(endpoint({.endpoint = std::string(url)}) == "invalid_endpoint");
}

TEST_CASE("endpoint: refuses http to other machines", "[endpoint]") {
  const auto url = GENERATE(values<std::string_view>({
      "http://example.com/",
      "http://example.com:80",
      "http://127.evil.com",
      "http://127.0.0.1.evil.com/",
      "http://localhost.evil.com",
      "http://evil-localhost",
      "http://notlocalhost",
      "http://127.0.0",
      "http://127.0.0.1.1",
      "http://127.0.0.1000",
      "http://127.0.0.x",
      "http://127..0.1",
      "http://1127.0.0.1",
      "http://12.7.0.1",
      "http://128.0.0.1",
      "http://126.0.0.1",
      "http://0.0.0.0",
      "http://10.0.0.1",
      "http://192.168.0.1",
      "http://[::2]",
      "http://[::1:1]",
      "http://[2001:db8::1]",
      "http://[::ffff:10.0.0.1]",
      "http://localhost_",
      "http://",
  }));
  CAPTURE(url);
  CHECK(endpoint({.endpoint = std::string(url)}) == "invalid_endpoint");
}

TEST_CASE("endpoint: refuses an endpoint with a NUL in it", "[endpoint]") {
  CHECK(endpoint({.endpoint = std::string("https://example.com\0.evil.com"sv)}) ==
        "invalid_endpoint");
  CHECK(endpoint({.endpoint = std::string("https://example.com/\0"sv)}) == "invalid_endpoint");
}

TEST_CASE("endpoint: refuses an endpoint together with FIPS or dual-stack", "[endpoint]") {
  const std::string url = "https://example.com/";
  CHECK(endpoint({.endpoint = url, .fips = true}) == "conflicting_endpoint");
  CHECK(endpoint({.endpoint = url, .dual_stack = true}) == "conflicting_endpoint");
  CHECK(endpoint({.endpoint = url, .fips = true, .dual_stack = true}) == "conflicting_endpoint");
}

}  // namespace
}  // namespace mfa::test
