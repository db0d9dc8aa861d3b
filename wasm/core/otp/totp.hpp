#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "hmac.hpp"
#include "moment.hpp"

namespace mfa::totp {

/// How long one code is shown (RFC 6238 §4.1: X). Cognito supports no other period.
inline constexpr std::chrono::seconds period{30};

/// How many periods a code may be away from the service's time (RFC 6238 §5.2), as Cognito accepts
/// it.
inline constexpr int service_window = 1;

/// The number of whole periods between the Unix epoch and `time` (RFC 6238 §4.2: T). Earlier times
/// count as the epoch.
[[nodiscard]] std::uint64_t counter_at(Time time);

/// Computes the codes of one secret. As confidential as the secret; wiped when destroyed.
class Key {
 public:
  /// `secret` is decoded, of any length.
  explicit Key(std::string_view secret) : hmac_(secret) {}

  /// The HOTP value of `counter` (RFC 4226 §5.3), below 10^`digits`; `digits` from 1 to 9.
  [[nodiscard]] std::uint32_t hotp(std::uint64_t counter, unsigned digits = 6) const;

 private:
  HmacSha1 hmac_;
};

/// The code's period, as `counter_at` counts: one of those of `now`, or the nearest within `window`
/// periods either way, the past first; nothing if there is none. `code` is six ASCII digits.
[[nodiscard]] std::optional<std::uint64_t> find_period(const Key& key, std::string_view code,
                                                       const TimeSpan& now, int window);

}  // namespace mfa::totp
