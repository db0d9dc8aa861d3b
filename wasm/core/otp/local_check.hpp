#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "moment.hpp"
#include "shown_keys.hpp"
#include "totp.hpp"

/// What this computer can tell of a code before it is sent. The service, never this, decides.
namespace mfa {

/// What is known of the time at one moment.
struct Clocks {
  /// As this computer's clock says it.
  Time computer;
  /// What it may be by what the service says (see service_clock.hpp): checked when there is one.
  std::vector<TimeSpan> service{};

  [[nodiscard]] bool are_checked() const { return service.size() == 1; }

  /// All that it may be.
  [[nodiscard]] std::vector<TimeSpan> possible() const;

  /// A time that has come for certain, whichever of the clocks is wrong.
  [[nodiscard]] Time certainly_past() const;

  /// How far this computer's clock is ahead of the service's, negative when behind; nothing while
  /// that is not known.
  [[nodiscard]] std::optional<std::chrono::seconds> computer_offset() const;
};

/// How far from now the period of a code is looked for: ten minutes either way. Of a million wrong
/// codes, 41 are taken for one of a wrong clock.
inline constexpr int near_window = 20;

/// The same for a code that the user insists on: a day either way, for a clock that was set in
/// another time zone. Here 5,761 of a million are mistaken.
inline constexpr int wide_window = 2880;

enum class Verdict {
  current,   ///< the service should take it
  expired,   ///< it was right a minute ago
  off,       ///< of another time: the clock of the phone or of this computer is wrong
  replaced,  ///< of a secret that this page showed before
  none,      ///< of no secret and time that we know
};

struct Finding {
  Verdict verdict;
  /// The period that the code is of, as `totp::counter_at` counts; nothing when it was not found.
  std::optional<std::uint64_t> period{};
  /// How far the time of the code is ahead of the service's, or of the computer's where the clocks
  /// are not checked, to half a period; negative when behind.
  std::chrono::seconds offset{0};
};

/// Looks for a code of six ASCII digits `window` periods around every time that it may be.
[[nodiscard]] Finding examine(const totp::Key& key, std::string_view code, const Clocks& clocks,
                              const ShownKeys& shown, int window);

/// The same of a code whose period was found before: `current`, `expired` or `off`.
[[nodiscard]] Finding examine(std::uint64_t period, const Clocks& clocks);

// clang-format off
/// Whether a code that is typed for the first time is sent to the service:
///
///     | verdict      | clock checked | unchecked |
///     |--------------|---------------|-----------|
///     | current      | send          | send      |
///     | expired, off | hold          | send: the computer's clock may be the wrong one |
///     | replaced     | hold          | hold: the service might accept it               |
///     | none         | hold          | hold      |
///
/// What becomes of a held code that the user insists on: see transition.cpp.
// clang-format on
[[nodiscard]] bool is_worth_sending(Verdict verdict, bool are_clocks_checked);

/// From when on, by this computer's clock, the service takes another code, after it took the one of
/// `period` at the time of `clocks`: each is good only once.
[[nodiscard]] Time next_code_at(std::optional<std::uint64_t> period, const Clocks& clocks);

}  // namespace mfa
