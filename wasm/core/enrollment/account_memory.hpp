#pragma once

#include <chrono>
#include <string_view>

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

  [[nodiscard]] bool is_of(std::string_view other) const { return user.text() == other; }

  /// Forgets another user than this one.
  void turn_to(std::string_view other) {
    if (is_of(other)) return;
    user = Secret(other);
    has_app = is_in_doubt = is_unfinished = false;
  }

  /// Forgets what is older than `ShownKeys::lifetime`. How long until there is more to forget; zero
  /// when nothing is left.
  std::chrono::milliseconds expire(std::chrono::milliseconds steady) {
    const std::chrono::milliseconds left = shown.expire(steady);
    if (shown.empty()) {
      user = {};
      has_app = is_in_doubt = is_unfinished = false;
    }
    return left;
  }

  [[nodiscard]] bool empty() const { return shown.empty(); }
};

}  // namespace mfa
