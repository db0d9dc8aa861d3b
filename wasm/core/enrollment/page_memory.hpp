#pragma once

#include <chrono>
#include <memory>
#include <vector>

#include "account_memory.hpp"
#include "enrollment.hpp"
#include "text.hpp"

namespace mfa {

/// What a page remembers, by account: the names that the page gives, which may change; and by user,
/// once a token names one. When nothing else about an account is left, its name is
/// forgotten too: it is personal, and a page may have many accounts.
class PageMemory {
 public:
  /// Shared by all attempts for the account of these options.
  [[nodiscard]] std::shared_ptr<AccountMemory> find(const Options& options);

  /// The memory of a signed-in user, under whatever name; `own`, that of the account, if there is
  /// none. An app that someone set up at sign-in under no other name may be this user's: then `own`
  /// says that they have one.
  [[nodiscard]] std::shared_ptr<AccountMemory> find_user(
      std::string_view user, const std::shared_ptr<AccountMemory>& own) const;

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
