#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include "moment.hpp"
#include "shown_keys.hpp"
#include "totp.hpp"

/// What this computer can tell about a code before it is sent. Only the service decides.
namespace mfa {

/// What is known about the time at one moment.
struct Clocks {
  /// By this computer's clock.
  Time computer;
  /// What the time may be by the service's clock (see service_clock.hpp). One span means that the
  /// service's time is known.
  TimeSpans service{};

  [[nodiscard]] bool are_checked() const { return service.size() == 1; }

  /// All spans that may contain the time.
  [[nodiscard]] TimeSpans possible() const;

  /// A time that has certainly passed, whichever clock is wrong.
  [[nodiscard]] Time certainly_past() const;

  /// How far this computer's clock is ahead of the service's, negative when behind; nothing if
  /// unknown.
  [[nodiscard]] std::optional<std::chrono::seconds> computer_offset() const;
};

/// How many periods from now a code is searched for: ten minutes either way. Of a million wrong
/// codes, 41 are mistaken for codes of a wrong clock.
inline constexpr int near_window = 20;

/// The same for a code that the user insists on, and for two wrong codes in a row: a day either
/// way, for a clock that was set in another time zone. Here 5,761 of a million are mistaken.
inline constexpr int wide_window = 2880;

enum class Verdict {
  current,     ///< the service should accept it
  expired,     ///< it was right a minute ago
  other_time,  ///< the clock of the phone or of this computer is wrong
  replaced,    ///< of a secret that this page showed before
  none,        ///< matches no secret and time that we know
};

struct Finding {
  Verdict verdict;
  /// The code's period, as `totp::counter_at` counts; nothing if it was not found.
  std::optional<std::uint64_t> period{};
  /// How far the time of the code is ahead of the service's, or of the computer's if the clocks are
  /// not checked, to half a period; negative when behind.
  std::chrono::seconds offset{0};
};

/// Looks for a code of six ASCII digits, up to `window` periods around each possible time.
[[nodiscard]] Finding examine(const totp::Key& key, std::string_view code, const Clocks& clocks,
                              const ShownKeys& shown, int window);

/// The same for a code whose period is known: `current`, `expired` or `other_time`.
[[nodiscard]] Finding examine(std::uint64_t period, const Clocks& clocks);

// clang-format off
/// Whether a code that is typed for the first time is sent to the service:
///
///     | verdict             | clock checked | unchecked |
///     |---------------------|---------------|-----------|
///     | current             | send          | send      |
///     | expired, other_time | hold          | send: the computer's clock may be the wrong one    |
///     | replaced            | hold          | hold: if it is accepted, the user may be locked out |
///     | none                | hold          | hold      |
///
/// If the user insists on a held code: see transition.cpp.
// clang-format on
[[nodiscard]] bool is_worth_sending(Verdict verdict, bool are_clocks_checked);

/// When the service accepts the next code, by this computer's clock: each code works only once.
/// `period` is that of the accepted code, and `clocks` are those of when it was submitted.
[[nodiscard]] Time next_code_at(std::optional<std::uint64_t> period, const Clocks& clocks);

}  // namespace mfa
