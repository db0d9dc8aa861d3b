// An endpoint that replaces the region's.

#include "endpoint.hpp"
#include "support.hpp"

namespace mfa::test {
namespace {

std::string endpoint(const EndpointOptions& options) {
  const auto resolved = resolve_endpoint(options);
  return std::string(resolved.ok() ? resolved.value().text() : to_string(resolved.error().code));
}

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
