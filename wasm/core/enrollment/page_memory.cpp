#include "page_memory.hpp"

#include <algorithm>
#include <utility>

namespace mfa {
namespace {

/// Whether two names may be of one user: a page may leave out either.
bool agree(std::string_view one, std::string_view other) {
  return one.empty() || other.empty() || one == other;
}

}  // namespace

std::shared_ptr<AccountMemory> PageMemory::find(const Options& options) {
  for (const Account& one : accounts_) {
    if (one.account == options.account && one.username == options.username) return one.memory;
  }
  accounts_.push_back({options.account, options.username, std::make_shared<AccountMemory>()});
  return accounts_.back().memory;
}

std::shared_ptr<AccountMemory> PageMemory::find_user(std::string_view user,
                                                     const std::shared_ptr<AccountMemory>& own) {
  if (user.empty()) return own;
  std::shared_ptr<AccountMemory> found;
  const Account* named = nullptr;
  for (const Account& one : accounts_) {
    if (one.memory->is_of(user)) found = one.memory;
    if (one.memory == own) named = &one;
  }
  const bool is_new = !found && !own->is_of("");
  if (is_new) found = std::make_shared<AccountMemory>();
  if (!found) found = own;
  for (const Account& other : accounts_) {
    const bool may_be_own =
        agree(other.account, named->account) && agree(other.username, named->username);
    const AccountMemory& memory = *other.memory;
    const bool is_news = memory.noted_at >= found->noted_at || found->is_of("");
    if (!memory.has_app || !memory.is_of("") || !may_be_own || !is_news) continue;
    found->note_app("", memory.noted_at);
  }
  if (is_new) accounts_.push_back({named->account, named->username, found});
  return found;
}

std::chrono::milliseconds PageMemory::expire(std::chrono::milliseconds steady) {
  std::chrono::milliseconds next{};
  std::erase_if(accounts_, [&](const Account& account) {
    const bool is_in_use = account.memory.use_count() > 1;
    const std::chrono::milliseconds left = account.memory->expire(steady, is_in_use);
    if (left.count() > 0) next = next.count() > 0 ? std::min(next, left) : left;
    return account.memory->empty() && !is_in_use;
  });
  return next;
}

}  // namespace mfa
