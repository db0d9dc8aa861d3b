#include <algorithm>
#include <array>

#include "endpoint.hpp"
#include "fuzz.hpp"

namespace mfa::fuzz {
namespace {

using enum ErrorCode;

bool is_lower(char one) { return one >= 'a' && one <= 'z'; }
bool is_digit(char one) { return one >= '0' && one <= '9'; }

/// All possible suffixes of the service's host names.
constexpr std::array<std::string_view, 14> suffixes{
    ".amazonaws.com/",    ".api.aws/",
    ".amazonaws.com.cn/", ".api.amazonwebservices.com.cn/",
    ".amazonaws.eu/",     ".api.amazonwebservices.eu/",
    ".c2s.ic.gov/",       ".api.aws.ic.gov/",
    ".sc2s.sgov.gov/",    ".api.aws.scloud/",
    ".cloud.adc-e.uk/",   ".api.cloud-aws.adc-e.uk/",
    ".csp.hci.ic.gov/",   ".api.aws.hci.ic.gov/"};

/// A host of the service that contains only characters of a region.
void check_own(std::string_view url, const EndpointOptions& options) {
  const std::string_view name = options.fips ? "https://cognito-idp-fips." : "https://cognito-idp.";
  require(url.starts_with(name), "the service is named");
  const auto suffix =
      std::ranges::find_if(suffixes, [&](std::string_view one) { return url.ends_with(one); });
  require(suffix != suffixes.end(), "in a domain of AWS");
  const std::string_view region = url.substr(name.size(), url.find('.', name.size()) - name.size());
  require(std::ranges::all_of(
              region, [](char one) { return is_lower(one) || is_digit(one) || one == '-'; }),
          "a region has no character that means something in a URL");
  require(!region.empty() && is_lower(region.front()) && is_digit(region.back()),
          "a region begins with a letter and ends with a number");
  require(options.region.empty() || options.region == region, "it is the region that was said");
  require(
      !options.region.empty() || options.user_pool_id.text().starts_with(std::string(region) + "_"),
      "or that of the pool, where none was said");
}

/// The part of an accepted URL that decides where tokens go.
std::string_view authority_of(std::string_view url) {
  const std::string_view rest = url.substr(url.find("//") + 2);
  return rest.substr(0, rest.find('/'));
}

void check_override(std::string_view url, const EndpointOptions& options) {
  require(url == options.endpoint, "an endpoint is taken as it is");
  require(!options.fips && !options.dual_stack, "and decides all");
  require(url.find_first_of(" \t\r\n\\?#\"<>^`{|}") == std::string_view::npos,
          "nothing in it would be rewritten");
  require(std::ranges::all_of(url, [](char one) { return one > ' ' && one < '\x7F'; }),
          "it is of ASCII");
  const std::string_view authority = authority_of(url);
  require(!authority.empty() && authority.find('@') == std::string_view::npos,
          "a host is named, and nobody");
  const bool is_local = authority.starts_with("localhost") || authority.starts_with("127.") ||
                        authority.starts_with("[::1]") ||
                        authority.find(".localhost") != std::string_view::npos;
  require(url.starts_with("https://") || (url.starts_with("http://") && is_local),
          "a token leaves the computer encrypted");
}

void check_error(ErrorCode code, const EndpointOptions& options) {
  if (!options.endpoint.empty()) {
    const bool conflicts = options.fips || options.dual_stack;
    require(code == (conflicts ? conflicting_endpoint : invalid_endpoint),
            "an endpoint comes first");
    return;
  }
  const bool is_missing = options.region.empty() && options.user_pool_id.empty();
  require((code == missing_region) == is_missing, "a region is missed only where there is none");
  require(is_missing || code == invalid_region || code == invalid_user_pool_id, "or it is wrong");
}

}  // namespace

/// Two flags, then the region, the pool and the endpoint, each in a line.
void run(std::string_view input) {
  Input in(input);
  EndpointOptions options;
  options.fips = in.flag();
  options.dual_stack = in.flag();
  options.region = in.line();
  options.user_pool_id = in.line();
  options.endpoint = in.line();
  const Result<Text> url = resolve_endpoint(options);
  if (!url.ok()) return check_error(url.error().code, options);
  if (options.endpoint.empty()) {
    check_own(url.value(), options);
  } else {
    check_override(url.value(), options);
  }
  const Result<Text> again = resolve_endpoint({.endpoint = url.value()});
  require(again.ok() && again.value() == url.value(), "what was resolved is an endpoint itself");
}

}  // namespace mfa::fuzz
