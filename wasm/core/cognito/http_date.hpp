#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace mfa {

/// The time in a `Date` header, to the second; nothing if the text is invalid. Accepts only the
/// form that senders must use, such as `Sun, 06 Nov 1994 08:49:37 GMT` (IMF-fixdate, RFC 9110
/// §5.6.7).
[[nodiscard]] std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text);

}  // namespace mfa
