#pragma once

#include <chrono>
#include <memory>
#include <vector>

#include "account_memory.hpp"
#include "enrollment.hpp"
#include "text.hpp"

namespace mfa {

/// What a page remembers, by account. When nothing else about an account is left, its name is
/// forgotten too: it is personal, and a page may have many accounts.
class PageMemory {
 public:
  /// Shared by all attempts for the account of these options.
  [[nodiscard]] std::shared_ptr<AccountMemory> find(const Options& options);

  /// Forgets what is old (see `AccountMemory::expire`). The entry of an account that an attempt
  /// still uses stays, so that later attempts share it. Returns how long until there is more to
  /// forget; zero if nothing is left.
  std::chrono::milliseconds expire(std::chrono::milliseconds steady);

 private:
  struct Account {
    Text name;
    std::shared_ptr<AccountMemory> memory;
  };
  std::vector<Account> accounts_;
};

}  // namespace mfa
