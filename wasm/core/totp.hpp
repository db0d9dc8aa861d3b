#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "result.hpp"
#include "secret.hpp"

namespace mfa::totp {

/// How long one code is shown (RFC 6238 §4.1: X). Cognito has no other.
inline constexpr std::chrono::seconds period{30};

/// The number of digits of a code in Cognito.
inline constexpr unsigned code_digits = 6;

/// The number of whole periods between the Unix epoch and `time` (RFC 6238 §4.2: T). Times before
/// the epoch count as it.
[[nodiscard]] std::uint64_t counter_at(std::chrono::sys_seconds time);

/// The HOTP value of `counter` (RFC 4226 §5.3), below 10^`digits`; `digits` from 1 to 9. `key` is
/// the decoded secret.
[[nodiscard]] std::uint32_t hotp(std::string_view key, std::uint64_t counter,
                                 unsigned digits = code_digits);

/// The code in what a person typed or pasted: exactly six ASCII digits. Spaces, dashes and
/// invisible characters between them are left out; full-width digits are taken as digits.
///
/// Errors: `code_empty`, `code_not_digits`, `code_too_short`, `code_too_long`.
[[nodiscard]] Result<Secret> parse_code(std::string_view typed);

/// Which period the code is of, counted from that of `now`: 0 for this one, -1 for the one before.
/// The nearest within `window` periods either way, the past first; nothing when it is of none.
/// `code` is as `parse_code` gives it.
[[nodiscard]] std::optional<int> find_drift(std::string_view key, std::string_view code,
                                            std::chrono::sys_seconds now, int window);

}  // namespace mfa::totp
