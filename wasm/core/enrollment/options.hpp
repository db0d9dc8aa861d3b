#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "enrollment.hpp"
#include "inplace_vector.hpp"
#include "moment.hpp"
#include "secret.hpp"

namespace mfa {

/// For a whole call, if the page does not set one.
inline constexpr std::chrono::milliseconds default_timeout{15'000};

/// The options of an enroller, read from JavaScript's record.
struct ReadOptions {
  Options options;
  /// For one call, from asking for the token to the last byte of the response.
  std::chrono::milliseconds timeout = default_timeout;
  /// The names of invalid options, which are ignored, for a warning to the developer.
  InplaceVector<std::string_view, 4> ignored{};
};

/// `record` is a JSON object. Strings: `region`, `userPoolId`, `endpoint`, `issuer`,
/// `defaultIssuer`, `account`, `deviceName`, `preference` (`preferred`, `enabled`, `none`),
/// `clientId`, `username`, `mfasCanSetup`. Booleans: `fips`, `dualStack`, `hasApp`, `signedIn` (an
/// access token is given for each call). Whole numbers: `sessionMinutes` (1 to 1,440; 0 when
/// unknown), `sessionIssuedAt` (milliseconds since the Unix epoch, within a day of `now`),
/// `timeoutMs` (1 to 2^31 - 1). Members may be missing. One of another type counts as missing;
/// `preference` and the numbers are then also listed in `ignored`.
[[nodiscard]] ReadOptions read_options(std::string_view record, Secret session, const Moment& now);

/// Reads a preference by its spelling in the record.
[[nodiscard]] std::optional<Preference> read_preference(std::string_view name);

/// Reads the members `region`, `userPoolId`, `endpoint`, `fips` and `dualStack` of such a record.
[[nodiscard]] EndpointOptions read_endpoint_options(std::string_view record);

/// Converts a page timestamp to steady-clock time. A future one counts as `now`; one more than a
/// day away gives nothing.
[[nodiscard]] std::optional<std::chrono::milliseconds> steady_at(
    std::int64_t milliseconds_since_epoch, const Moment& now);

}  // namespace mfa
