#pragma once

#include <chrono>

#include "secret.hpp"
#include "shown_keys.hpp"

namespace mfa {

/// What a page remembers of one account from attempt to attempt, for as long as `ShownKeys` does.
struct AccountMemory {
  ShownKeys shown{};
  /// Whose app was verified and not turned on yet, as `TokenClaims::user` has it: a new attempt
  /// turns that app on, and makes no new secret. Empty when nothing is unfinished.
  Secret unfinished_user{};
  /// That app replaced another one.
  bool unfinished_replaces = false;
  /// A code may have been accepted although no response said so, and GetUser need not list the app.
  bool may_have_app = false;

  /// Forgets what is older than `ShownKeys::lifetime`. How long until there is more to forget; zero
  /// when nothing is left.
  std::chrono::milliseconds expire(std::chrono::milliseconds steady) {
    const std::chrono::milliseconds left = shown.expire(steady);
    if (shown.empty()) {
      unfinished_user = {};
      may_have_app = false;
    }
    return left;
  }

  [[nodiscard]] bool empty() const { return shown.empty(); }
};

}  // namespace mfa
