#include "page_memory.hpp"

#include <algorithm>
#include <utility>

namespace mfa {

std::shared_ptr<AccountMemory> PageMemory::find(const Options& options) {
  Text name;
  for (const std::string_view part : {options.issuer, options.account, options.username}) {
    name += part;
    name += "\n";
  }
  const auto found = std::ranges::find(accounts_, name, &Account::name);
  if (found != accounts_.end()) return found->memory;
  return accounts_.emplace_back(std::move(name), std::make_shared<AccountMemory>()).memory;
}

std::chrono::milliseconds PageMemory::expire(std::chrono::milliseconds steady) {
  std::chrono::milliseconds next{};
  std::erase_if(accounts_, [&](const Account& account) {
    const std::chrono::milliseconds left = account.memory->expire(steady);
    if (left.count() > 0) next = next.count() > 0 ? std::min(next, left) : left;
    return account.memory->empty() && account.memory.use_count() == 1;
  });
  return next;
}

}  // namespace mfa
