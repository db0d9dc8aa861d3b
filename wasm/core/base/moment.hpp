#pragma once

#include <chrono>

#include "inplace_vector.hpp"

namespace mfa {

/// A time, to the millisecond, since the Unix epoch.
using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// One moment, by this computer's two clocks.
struct Moment {
  /// The clock that users see and may set.
  Time wall{};
  /// A clock that can't be set, with an arbitrary start. It may stop while the computer sleeps.
  std::chrono::milliseconds steady{};
};

/// A computer's clock is hardly ever further off: a wrong time zone is a day at most, and with much
/// more, certificates are invalid, and the browser can't open the page.
inline constexpr std::chrono::hours largest_clock_error{24};

/// A span that may contain the right time.
struct TimeSpan {
  Time earliest{};
  Time latest{};

  [[nodiscard]] Time middle() const { return earliest + (latest - earliest) / 2; }
};

/// One of them contains the right time.
using TimeSpans = InplaceVector<TimeSpan, 2>;

}  // namespace mfa
