#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "fuzz.hpp"
#include "library_json.hpp"
#include "options.hpp"

namespace mfa::fuzz {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr Moment now{Time(1'800'000'015s), 1h};

constexpr std::array<std::string_view, 3> numbers{"sessionMinutes", "sessionIssuedAt", "timeoutMs"};

bool is_ignored(const ReadOptions& read, std::string_view name) {
  return std::ranges::find(read.ignored, name) != read.ignored.end();
}

void check_ranges(const ReadOptions& read) {
  require(read.timeout >= 1ms && read.timeout <= milliseconds(INT32_MAX), "a call has its time");
  const auto lifetime = read.options.session_lifetime;
  require(!lifetime || (*lifetime >= 1min && *lifetime <= 24h),
          "a session lives for a day at most");
  const milliseconds issued_at = read.options.session_issued_at;
  require(issued_at <= now.steady && issued_at >= now.steady - 24h,
          "it was issued within a day, and not in the future");
  for (const std::string_view name : read.ignored) {
    require(std::ranges::find(numbers, name) != numbers.end(), "only numbers are ignored");
    require(std::ranges::count(read.ignored, name) == 1, "and named once");
  }
  require(!is_ignored(read, "timeoutMs") || read.timeout == default_timeout,
          "in place of an ignored number stands the default");
  require(!is_ignored(read, "sessionMinutes") || !lifetime, "or nothing");
  require(!is_ignored(read, "sessionIssuedAt") || issued_at == now.steady, "or now");
}

/// Nothing unless it is an integer from `least` to `most`.
std::optional<std::int64_t> number_of(const nlohmann::json& record, const char* name,
                                      std::int64_t least, std::int64_t most) {
  const auto found = record.find(name);
  if (found == record.end() || !found->is_number_integer()) return std::nullopt;
  const bool is_huge = found->is_number_unsigned() && found->get<std::uint64_t>() > INT64_MAX;
  if (is_huge) return std::nullopt;
  const auto number = found->get<std::int64_t>();
  if (number < least || number > most) return std::nullopt;
  return number;
}

void check_text(const nlohmann::json& record, const char* name, const Text& read) {
  const auto found = record.find(name);
  const bool is_text = found != record.end() && found->is_string();
  require(read == (is_text ? found->get<std::string>() : ""), "a text is taken as it is");
}

void check_flag(const nlohmann::json& record, const char* name, bool read) {
  const auto found = record.find(name);
  require(read == (found != record.end() && *found == true), "only true is true");
}

/// Compares with what the library reads.
void check_members(const ReadOptions& read, const nlohmann::json& record) {
  const Options& options = read.options;
  check_text(record, "region", options.endpoint.region);
  check_text(record, "userPoolId", options.endpoint.user_pool_id);
  check_text(record, "endpoint", options.endpoint.endpoint);
  check_text(record, "issuer", options.issuer);
  check_text(record, "defaultIssuer", options.default_issuer);
  check_text(record, "account", options.account);
  check_text(record, "deviceName", options.device_name);
  check_text(record, "clientId", options.client_id);
  check_text(record, "username", options.username);
  check_text(record, "mfasCanSetup", options.mfas_can_setup);
  check_flag(record, "fips", options.endpoint.fips);
  check_flag(record, "dualStack", options.endpoint.dual_stack);
  check_flag(record, "signedIn", options.has_access_token);
  check_flag(record, "hasApp", options.has_app);

  const std::int64_t wall = now.wall.time_since_epoch().count();
  const std::int64_t day = 24L * 60 * 60 * 1000;
  const auto minutes = number_of(record, "sessionMinutes", 0, 24L * 60);
  const auto issued_at = number_of(record, "sessionIssuedAt", wall - day, wall + day);
  const auto timeout = number_of(record, "timeoutMs", 1, INT32_MAX);
  require(is_ignored(read, "sessionMinutes") == (record.contains("sessionMinutes") && !minutes),
          "what is out of range is ignored");
  require(is_ignored(read, "sessionIssuedAt") == (record.contains("sessionIssuedAt") && !issued_at),
          "so is a time more than a day away");
  require(is_ignored(read, "timeoutMs") == (record.contains("timeoutMs") && !timeout),
          "and no other timeout");
  require(read.timeout == (timeout ? milliseconds(*timeout) : default_timeout),
          "a timeout is the page's");
  if (minutes.value_or(0) > 0) {
    require(options.session_lifetime == std::chrono::minutes(*minutes), "so is a lifetime");
  }
}

}  // namespace

/// The record.
void run(std::string_view input) {
  const ReadOptions read = read_options(input, Secret(std::string_view("a session")), now);
  check_ranges(read);
  require(read.options.session.text() == "a session", "a session is kept");
  const EndpointOptions endpoint = read_endpoint_options(input);
  require(endpoint.region == read.options.endpoint.region &&
              endpoint.endpoint == read.options.endpoint.endpoint,
          "the endpoint is read alike");
  if (!is_readable(input)) return;
  const auto record = read_by_library(input);
  if (record && record->is_object()) check_members(read, *record);
}

}  // namespace mfa::fuzz
