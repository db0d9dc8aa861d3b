#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace mfa {

/// The time that a `Date` header says, to the second; nothing where the text is none. Only the form
/// that senders must use, such as `Sun, 06 Nov 1994 08:49:37 GMT` (IMF-fixdate, RFC 9110 §5.6.7).
[[nodiscard]] std::optional<std::chrono::sys_seconds> parse_http_date(std::string_view text);

}  // namespace mfa
