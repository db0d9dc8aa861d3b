#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "hmac.hpp"
#include "moment.hpp"

namespace mfa::totp {

/// How long one code is shown (RFC 6238 §4.1: X). Cognito has no other.
inline constexpr std::chrono::seconds period{30};

/// How far a code's period may be from the service's own (RFC 6238 §5.2): so far Cognito takes it.
inline constexpr int service_window = 1;

/// The number of whole periods between the Unix epoch and `time` (RFC 6238 §4.2: T). Times before
/// the epoch count as it.
[[nodiscard]] std::uint64_t counter_at(Time time);

/// What makes the codes of one secret. As secret as that; wiped when destroyed.
class Key {
 public:
  /// `secret` is decoded, of any length.
  explicit Key(std::string_view secret) : hmac_(secret) {}

  /// The HOTP value of `counter` (RFC 4226 §5.3), below 10^`digits`; `digits` from 1 to 9.
  [[nodiscard]] std::uint32_t hotp(std::uint64_t counter, unsigned digits = 6) const;

 private:
  HmacSha1 hmac_;
};

/// Which period the code is of, counted from those of `now`: 0 for one of them, -1 for the one
/// before, 1 for the one after. The nearest within `window` periods either way, the past first;
/// nothing when it is of none. `code` is six ASCII digits.
[[nodiscard]] std::optional<int> find_drift(const Key& key, std::string_view code,
                                            const TimeSpan& now, int window);

}  // namespace mfa::totp
