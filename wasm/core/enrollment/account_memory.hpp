#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>

#include "moment.hpp"
#include "secret.hpp"
#include "shown_keys.hpp"
#include "step.hpp"

namespace mfa {

/// How an app is to be turned on.
struct Unfinished {
  /// It replaces another.
  bool replaces = false;
  Preference preference = Preference::preferred;
  /// False if the service refused to turn it on.
  bool may_be_on = true;
};

/// What a page remembers about one account between attempts, for as long as `ShownKeys` does.
struct AccountMemory {
  ShownKeys shown{};

  // The rest is about one user: a page may have several under one account name.

  /// As in `TokenClaims::user`; empty if unknown.
  Secret user{};
  /// The user has an app, or may have, so a new secret needs their consent. GetUser may not list
  /// it.
  bool has_app = false;
  /// A code may have been accepted, but no response said so; or the app may have been replaced by
  /// another attempt's.
  bool is_in_doubt = false;
  /// A code was accepted, but the app is not turned on yet: a new attempt turns it on, without a
  /// new secret.
  std::optional<Unfinished> unfinished{};
  /// Counts as off: this page turned the app off, may have (and GetUser can't tell), or never
  /// turned it on; or the service does not know it.
  bool is_off = false;
  /// This page sent a request to turn the app off, and no response gave the result. GetUser tells.
  bool may_be_off = false;
  /// Since when the app is on, as far as this page knows; the epoch if unknown.
  Time on_since{};
  /// When this was last noted, or last seen in use by an attempt, by the steady clock.
  std::chrono::milliseconds noted_at{};

  [[nodiscard]] bool is_of(std::string_view other) const { return user.text() == other; }

  /// Notes that this user has an app, or may have. Forgets any other user.
  void note_app(std::string_view of, std::chrono::milliseconds steady) {
    if (!is_of(of)) {
      forget_user();
      user = Secret(of);
    }
    has_app = true;
    noted_at = std::max(noted_at, steady);
  }

  /// Another attempt of this user got a secret, so the verified app may not be the one in use.
  void note_rival(std::string_view of) {
    if (!is_of(of) || !unfinished) return;
    unfinished.reset();
    is_in_doubt = true;
  }

  void forget_user() {
    user = {};
    has_app = is_in_doubt = is_off = may_be_off = false;
    unfinished.reset();
    on_since = {};
  }

  /// Forgets what is older than `ShownKeys::lifetime`, but nothing about the user while an attempt
  /// uses it. Returns how long until there is more to forget; zero if nothing is left.
  std::chrono::milliseconds expire(std::chrono::milliseconds steady, bool is_in_use) {
    const std::chrono::milliseconds left = shown.expire(steady);
    if (is_in_use) noted_at = std::max(noted_at, steady);
    if (!shown.empty() || empty()) return left;
    const std::chrono::milliseconds until = noted_at + ShownKeys::lifetime;
    if (until <= steady) forget_user();
    return std::max(until - steady, std::chrono::milliseconds(0));
  }

  [[nodiscard]] bool empty() const { return shown.empty() && !has_app && !is_off; }
};

}  // namespace mfa
