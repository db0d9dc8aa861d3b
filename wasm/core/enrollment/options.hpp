#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "enrollment.hpp"
#include "moment.hpp"
#include "secret.hpp"

namespace mfa {

/// For a whole call, where the page does not say.
inline constexpr std::chrono::milliseconds default_timeout{15'000};

/// The options of an enroller, read from what JavaScript gave.
struct ReadOptions {
  Options options;
  /// For one call, from asking for the token to the last byte of the response.
  std::chrono::milliseconds timeout = default_timeout;
  /// The names of numbers that make no sense and were left out, for a warning to the developer.
  std::vector<std::string_view> ignored{};
};

/// `record` is a JSON object. Strings: `region`, `userPoolId`, `endpoint`, `issuer`,
/// `defaultIssuer`, `account`, `deviceName`, `preference` (`preferred`, `enabled`, `none`),
/// `clientId`, `username`, `mfasCanSetup`. Booleans: `fips`, `dualStack`, `hasApp`, `signedIn` (an
/// access token is given for each call). Whole numbers: `sessionMinutes` (1 to 1,440; 0 when
/// unknown), `sessionIssuedAt` (milliseconds since the Unix epoch, within a day of `now`),
/// `timeoutMs` (1 to 2^31 - 1). Members may be missing; one of another type counts as missing.
[[nodiscard]] ReadOptions read_options(std::string_view record, Secret session, const Moment& now);

/// By its spelling in the record.
[[nodiscard]] std::optional<Preference> read_preference(std::string_view name);

/// The members `region`, `userPoolId`, `endpoint`, `fips` and `dualStack` of such a record.
[[nodiscard]] EndpointOptions read_endpoint_options(std::string_view record);

/// The steady clock's time at the page's `milliseconds_since_epoch`; that of `now` where it is in
/// the future; nothing where it is more than a day away.
[[nodiscard]] std::optional<std::chrono::milliseconds> steady_at(
    std::int64_t milliseconds_since_epoch, const Moment& now);

}  // namespace mfa
