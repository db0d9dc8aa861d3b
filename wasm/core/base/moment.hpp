#pragma once

#include <chrono>

namespace mfa {

/// A time, to the millisecond, since the Unix epoch.
using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// One moment, as this computer's two clocks say it.
struct Moment {
  /// The clock that people see and may set.
  Time wall{};
  /// A clock that nobody sets, from some beginning of its own. It may stand still while the
  /// computer sleeps.
  std::chrono::milliseconds steady{};
};

/// Two times between which the right one lies.
struct TimeSpan {
  Time earliest{};
  Time latest{};

  [[nodiscard]] Time middle() const { return earliest + (latest - earliest) / 2; }
};

}  // namespace mfa
