#pragma once

#include <algorithm>
#include <chrono>
#include <string_view>

#include "moment.hpp"
#include "secret.hpp"
#include "shown_keys.hpp"

namespace mfa {

/// What a page remembers of one account from attempt to attempt, for as long as `ShownKeys` does.
struct AccountMemory {
  ShownKeys shown{};

  // What it remembers of one user: a page may show several under one name.

  /// As `TokenClaims::user` has it; empty where nobody knows.
  Secret user{};
  /// A code was accepted, or may have been: a new secret is asked for only with consent. GetUser
  /// need not list that app.
  bool has_app = false;
  /// It may have been, and no response said so.
  bool is_in_doubt = false;
  /// It was, and the app is not turned on yet: a new attempt turns that app on, and makes no new
  /// secret.
  bool is_unfinished = false;
  /// That app replaced another one.
  bool unfinished_replaces = false;
  /// This page turned it off.
  bool is_off = false;
  /// It was to be turned off, and no response said what came of it.
  bool may_be_off = false;
  /// Since when this page knows the app to be on; the epoch when it does not.
  Time on_since{};
  /// When all this was last true, by the steady clock.
  std::chrono::milliseconds noted_at{};

  [[nodiscard]] bool is_of(std::string_view other) const { return user.text() == other; }

  /// Notes that this user has an app, or may have. Forgets another user.
  void note_app(std::string_view of, std::chrono::milliseconds steady) {
    if (!is_of(of)) forget_user();
    if (!is_of(of)) user = Secret(of);
    has_app = true;
    noted_at = std::max(noted_at, steady);
  }

  void forget_user() {
    user = {};
    has_app = is_in_doubt = is_unfinished = is_off = may_be_off = false;
    on_since = {};
  }

  /// Forgets what is older than `ShownKeys::lifetime`. How long until there is more to forget; zero
  /// when nothing is left.
  std::chrono::milliseconds expire(std::chrono::milliseconds steady) {
    const std::chrono::milliseconds left = shown.expire(steady);
    if (!shown.empty() || !has_app) return left;
    const std::chrono::milliseconds until = noted_at + ShownKeys::lifetime;
    if (until <= steady) forget_user();
    return std::max(until - steady, std::chrono::milliseconds(0));
  }

  [[nodiscard]] bool empty() const { return shown.empty() && !has_app; }
};

}  // namespace mfa
