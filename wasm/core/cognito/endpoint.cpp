#include "endpoint.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "ascii.hpp"

namespace mfa {
namespace {

struct Partition {
  std::string_view region_prefix;
  std::string_view suffix;
  std::string_view dual_stack_suffix;
};

/// `aws`, with every region that is in no other partition.
constexpr Partition commercial{"", "amazonaws.com", "api.aws"};

constexpr std::array partitions{
    Partition{"cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"},
    Partition{"eusc-de-", "amazonaws.eu", "api.amazonwebservices.eu"},
    Partition{"us-gov-", "amazonaws.com", "api.aws"},
    Partition{"us-iso-", "c2s.ic.gov", "api.aws.ic.gov"},
    Partition{"us-isob-", "sc2s.sgov.gov", "api.aws.scloud"},
    Partition{"eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"},
    Partition{"us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"},
};

const Partition& partition_of(std::string_view region) {
  const auto found = std::ranges::find_if(
      partitions, [&](const Partition& one) { return region.starts_with(one.region_prefix); });
  return found == partitions.end() ? commercial : *found;
}

using ascii::is_alphanumeric;
using ascii::is_digit;
using ascii::is_lower;

bool is_hex_digit(char character) {
  return is_digit(static_cast<unsigned char>(character)) ||
         (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');
}

/// Removes the part before the first `separator`, and the separator, from `text`, and returns that
/// part; all of `text` if there is no separator.
std::string_view take_until(std::string_view& text, char separator) {
  const std::size_t at = text.find(separator);
  const std::string_view taken = text.substr(0, at);
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
  return taken;
}

/// `^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$`
bool is_region(std::string_view text) {
  const auto all_lower = [](std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, is_lower);
  };
  const std::size_t last_dash = text.rfind('-');
  if (last_dash == std::string_view::npos) return false;
  const std::string_view number = text.substr(last_dash + 1);
  if (number.empty() || number.size() > 2 || !std::ranges::all_of(number, is_digit)) return false;

  std::string_view words = text.substr(0, last_dash);
  const std::string_view area = take_until(words, '-');
  if (area.size() < 2 || area.size() > 4 || !all_lower(area) || words.empty()) return false;
  if (words.ends_with('-')) return false;
  while (!words.empty()) {
    if (!all_lower(take_until(words, '-'))) return false;
  }
  return true;
}

/// The pool's region; empty if the id is not `<region>_<id>` (`[\w-]+_[0-9a-zA-Z]+` in the
/// service's model).
std::string_view region_of_pool(std::string_view user_pool_id) {
  const std::string_view region = take_until(user_pool_id, '_');
  const bool has_id = !user_pool_id.empty() && std::ranges::all_of(user_pool_id, is_alphanumeric);
  return has_id && is_region(region) ? region : std::string_view();
}

bool is_port(std::string_view text) {
  constexpr unsigned largest = 65535;
  if (text.empty() || text.size() > 5 || !std::ranges::all_of(text, is_digit)) return false;
  unsigned port = 0;
  for (const char digit : text) port = port * 10 + static_cast<unsigned>(digit - '0');
  return port > 0 && port <= largest;
}

bool is_ipv4_loopback(std::string_view host) {
  int numbers = 0;
  const bool in_block = host.starts_with("127.");
  while (!host.empty()) {
    const std::string_view number = take_until(host, '.');
    if (number.empty() || number.size() > 3 || !std::ranges::all_of(number, is_digit)) return false;
    ++numbers;
  }
  return in_block && numbers == 4;
}

bool is_loopback(std::string_view host) {
  return host == "localhost" || host.ends_with(".localhost") || host == "[::1]" ||
         is_ipv4_loopback(host);
}

bool is_host(std::string_view text) {
  if (text.starts_with('[')) {
    text.remove_prefix(1);
    if (!text.ends_with(']')) return false;
    text.remove_suffix(1);
    return !text.empty() && std::ranges::all_of(text, [](char character) {
      return is_hex_digit(character) || character == ':' || character == '.';
    });
  }
  return !text.empty() && std::ranges::all_of(text, [](char character) {
    return is_alphanumeric(static_cast<unsigned char>(character)) || character == '.' ||
           character == '-' || character == '_';
  });
}

/// Path characters of RFC 3986 §3.3; no query, no fragment, and nothing that a URL parser would
/// rewrite.
bool is_path(std::string_view text) {
  constexpr std::string_view others = "/-._~!$&'()*+,;=:@%";
  return std::ranges::all_of(text, [&](char character) {
    return is_alphanumeric(static_cast<unsigned char>(character)) ||
           others.find(character) != std::string_view::npos;
  });
}

bool is_acceptable_endpoint(std::string_view url) {
  const bool secure = url.starts_with("https://");
  if (!secure && !url.starts_with("http://")) return false;
  url.remove_prefix(secure ? 8 : 7);

  std::string_view authority = url.substr(0, url.find('/'));
  if (!is_path(url.substr(authority.size()))) return false;
  const std::size_t colon = authority.rfind(':');
  if (colon != std::string_view::npos && !authority.ends_with(']')) {
    if (!is_port(authority.substr(colon + 1))) return false;
    authority = authority.substr(0, colon);
  }
  return is_host(authority) && (secure || is_loopback(authority));
}

/// The regions whose plain FIPS host serves dual-stack as well.
bool has_fips_alias(std::string_view region) {
  constexpr std::array<std::string_view, 4> regions{"us-east-1", "us-east-2", "us-west-1",
                                                    "us-west-2"};
  return std::ranges::find(regions, region) != regions.end();
}

Text host_of(std::string_view region, bool fips, bool dual_stack) {
  const Partition& partition = partition_of(region);
  const bool own_dual_stack_host =
      dual_stack && (fips ? !has_fips_alias(region) : &partition != &commercial);
  Text host = fips ? "cognito-idp-fips." : "cognito-idp.";
  host += region;
  host += ".";
  host += own_dual_stack_host ? partition.dual_stack_suffix : partition.suffix;
  return host;
}

/// The region from the options: `region`, otherwise the one in the pool's id. The two may differ: a
/// replica of a multi-Region pool has the id of its primary.
Result<Text> region_of(const EndpointOptions& options) {
  if (!options.region.empty() && !is_region(options.region)) return ErrorCode::invalid_region;
  if (options.user_pool_id.empty()) {
    if (options.region.empty()) return ErrorCode::missing_region;
    return options.region;
  }
  const std::string_view pool_region = region_of_pool(options.user_pool_id);
  if (pool_region.empty()) return ErrorCode::invalid_user_pool_id;
  return options.region.empty() ? Text(pool_region) : options.region;
}

}  // namespace

Result<Text> resolve_endpoint(const EndpointOptions& options) {
  if (!options.endpoint.empty()) {
    if (options.fips || options.dual_stack) return ErrorCode::conflicting_endpoint;
    if (!is_acceptable_endpoint(options.endpoint)) return ErrorCode::invalid_endpoint;
    return options.endpoint;
  }
  const Result<Text> region = region_of(options);
  if (!region.ok()) return region.error();
  Text url = "https://";
  url += host_of(region.value(), options.fips, options.dual_stack);
  url += "/";
  return url;
}

}  // namespace mfa
