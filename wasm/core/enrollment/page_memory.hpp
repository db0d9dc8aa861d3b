#pragma once

#include <chrono>
#include <memory>
#include <vector>

#include "account_memory.hpp"
#include "enrollment.hpp"
#include "text.hpp"

namespace mfa {

/// What a page remembers between attempts: found by the account's names and, once a token names the
/// user, by the user. When nothing else about an account is left, its names are forgotten too: they
/// are personal, and a page may have many accounts.
class PageMemory {
 public:
  /// Shared by all attempts for the account of these options.
  [[nodiscard]] std::shared_ptr<AccountMemory> find(const Options& options);

  /// Returns the memory of a signed-in user, under any names; else `own`, that of the account, or a
  /// new one if `own` is another user's. At sign-in the user is unknown: if a later sign-in under
  /// names that agree set up an app, it may be this user's. Then all that is known is that they may
  /// have one.
  [[nodiscard]] std::shared_ptr<AccountMemory> find_user(std::string_view user,
                                                         const std::shared_ptr<AccountMemory>& own);

  /// Forgets what is old (see `AccountMemory::expire`). The entry of an account that an attempt
  /// still uses stays, so that later attempts share it. Returns how long until there is more to
  /// forget; zero if nothing is left.
  std::chrono::milliseconds expire(std::chrono::milliseconds steady);

 private:
  struct Account {
    Text account;
    Text username;
    std::shared_ptr<AccountMemory> memory;
  };
  std::vector<Account> accounts_;
};

}  // namespace mfa
