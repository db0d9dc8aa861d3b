#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>
#include <vector>

#include "moment.hpp"
#include "totp.hpp"

namespace mfa {

/// Keeps the keys of the secrets that a page has shown, for a while, so that a code from an entry
/// that the user scanned earlier is recognized and not sent. The service may accept such a code,
/// and the dead entry would lock the user out (amplify-flutter issue 4509).
class ShownKeys {
 public:
  /// How long a key is kept, by the steady clock.
  static constexpr std::chrono::hours lifetime{1};

  /// How many are kept; the oldest is dropped first.
  static constexpr std::size_t limit = 8;

  void add(const totp::Key& key, std::chrono::milliseconds steady);

  /// Whether one of the keys gives this code within `window` periods of `now`.
  [[nodiscard]] bool matches(std::string_view code, const TimeSpan& now, int window) const;

  /// Wipes what is older than `lifetime`. Returns how long until there is more to wipe; zero if
  /// nothing is left.
  std::chrono::milliseconds expire(std::chrono::milliseconds steady);

  [[nodiscard]] bool empty() const { return shown_.empty(); }

 private:
  struct Shown {
    totp::Key key;
    std::chrono::milliseconds since;
  };
  std::vector<Shown> shown_;
};

}  // namespace mfa
