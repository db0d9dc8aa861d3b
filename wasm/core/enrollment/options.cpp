#include "options.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

#include "json.hpp"

namespace mfa {
namespace {

using std::chrono::milliseconds;

Text text_of(json::View record, std::string_view name) { return record.member(name).text(); }

EndpointOptions endpoint_of(json::View record) {
  return {.region = text_of(record, "region"),
          .user_pool_id = text_of(record, "userPoolId"),
          .endpoint = text_of(record, "endpoint"),
          .fips = record.member("fips").is_true(),
          .dual_stack = record.member("dualStack").is_true()};
}

/// Reads whole numbers, and collects the names of members that are not whole numbers or out of
/// range.
class NumberReader {
 public:
  NumberReader(json::View record, InplaceVector<std::string_view, 4>& ignored)
      : record_(record), ignored_(ignored) {}

  std::optional<std::int64_t> read(std::string_view name, std::int64_t least, std::int64_t most) {
    const json::View member = record_.member(name);
    if (member.type() == json::Type::none) return std::nullopt;
    const std::optional<std::int64_t> number = member.integer();
    if (number && *number >= least && *number <= most) return number;
    ignored_.push_back(name);
    return std::nullopt;
  }

 private:
  json::View record_;
  InplaceVector<std::string_view, 4>& ignored_;
};

}  // namespace

ReadOptions read_options(std::string_view record, Secret session, const Moment& now) {
  const json::Document document = json::Document::parse(record);
  const json::View view = document.root();
  const json::View preference = view.member("preference");
  const std::optional<Preference> known_preference = read_preference(preference.text());
  ReadOptions read{{.endpoint = endpoint_of(view),
                    .issuer = text_of(view, "issuer"),
                    .default_issuer = text_of(view, "defaultIssuer"),
                    .account = text_of(view, "account"),
                    .device_name = text_of(view, "deviceName"),
                    .preference = known_preference.value_or(Preference::preferred),
                    .has_access_token = view.member("signedIn").is_true(),
                    .has_app = view.member("hasApp").is_true(),
                    .session = std::move(session),
                    .session_issued_at = now.steady,
                    .client_id = text_of(view, "clientId"),
                    .username = text_of(view, "username"),
                    .mfas_can_setup = text_of(view, "mfasCanSetup")}};
  if (preference.type() != json::Type::none && !known_preference) {
    read.ignored.push_back("preference");
  }
  constexpr std::int64_t a_day = std::int64_t{24} * 60;
  constexpr std::int64_t any = std::numeric_limits<std::int64_t>::max();
  NumberReader numbers(view, read.ignored);
  const auto minutes = numbers.read("sessionMinutes", 0, a_day);
  if (minutes && *minutes > 0) read.options.session_lifetime = std::chrono::minutes(*minutes);
  if (const auto issued_at = numbers.read("sessionIssuedAt", -any, any)) {
    const auto steady = steady_at(*issued_at, now);
    if (!steady) read.ignored.push_back("sessionIssuedAt");
    read.options.session_issued_at = steady.value_or(now.steady);
  }
  constexpr std::int64_t longest = std::numeric_limits<std::int32_t>::max();
  if (const auto timeout = numbers.read("timeoutMs", 1, longest)) {
    read.timeout = milliseconds(*timeout);
  }
  return read;
}

std::optional<Preference> read_preference(std::string_view name) {
  if (name == "preferred") return Preference::preferred;
  if (name == "enabled") return Preference::enabled;
  if (name == "none") return Preference::none;
  return std::nullopt;
}

EndpointOptions read_endpoint_options(std::string_view record) {
  return endpoint_of(json::Document::parse(record).root());
}

std::optional<milliseconds> steady_at(std::int64_t milliseconds_since_epoch, const Moment& now) {
  constexpr std::int64_t a_day = std::int64_t{24} * 60 * 60 * 1000;
  const std::int64_t wall = now.wall.time_since_epoch().count();
  const std::int64_t earliest = wall - a_day;
  const std::int64_t latest = wall + a_day;
  if (milliseconds_since_epoch < earliest || milliseconds_since_epoch > latest) {
    return std::nullopt;
  }
  return now.steady - milliseconds(std::max<std::int64_t>(wall - milliseconds_since_epoch, 0));
}

}  // namespace mfa
