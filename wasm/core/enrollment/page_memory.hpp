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

  /// The memory of a signed-in user, whatever the names of their account; otherwise `own`, that of
  /// the account, or a new one if `own` is another user's. A later setup at sign-in, where the user
  /// is not known, may have been this user's, unless its names are others: then nothing is known
  /// but that the user may have an app.
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
