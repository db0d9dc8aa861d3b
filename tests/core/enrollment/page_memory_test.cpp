#include "page_memory.hpp"

#include "attempt.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;

Options of_account(std::string_view account) {
  Options options = signed_in();
  options.account = account;
  return options;
}

void show(AccountMemory& memory, std::chrono::milliseconds steady) {
  memory.shown.add(totp::Key(std::string(20, 'k')), steady);
}

TEST_CASE("page_memory: the attempts for one account share their memory", "[page_memory]") {
  PageMemory page;
  const auto alice = page.find(of_account("alice"));
  CHECK(page.find(of_account("alice")) == alice);
  CHECK(page.find(of_account("bob")) != alice);
  // A user name is not an account.
  Options options = of_account("");
  options.username = "alice";
  const auto alice_by_name = page.find(options);
  CHECK(alice_by_name != alice);
  options.username = "bob";
  CHECK(page.find(options) != alice_by_name);
}

TEST_CASE("page_memory: a user has one memory, whatever the account is called", "[page_memory]") {
  PageMemory page;
  const auto first = page.find(of_account("alice"));
  first->note_app("the user", 0min);
  const auto second = page.find(of_account("Alice"));
  CHECK(page.find_user("the user", first) == first);
  CHECK(page.find_user("the user", second) == first);
  CHECK(page.find_user("another", second) == second);
  // Two users under one name do not share it.
  const auto of_another = page.find_user("another", first);
  CHECK(of_another != first);
  of_another->note_app("another", 0min);
  CHECK(page.find_user("another", first) == of_another);
  CHECK(page.find_user("the user", of_another) == first);
  // Not every token names its user.
  CHECK(page.find_user("", second) == second);
}

TEST_CASE("page_memory: remembers a user for as long as an attempt is open", "[page_memory]") {
  PageMemory page;
  auto held = page.find(of_account("alice"));
  held->note_app("the user", 0min);
  page.expire(61min);
  CHECK(held->has_app);
  held = nullptr;
  page.expire(62min);
  CHECK(page.find(of_account("alice"))->has_app);
  page.expire(121min);
  CHECK_FALSE(page.find(of_account("alice"))->has_app);
}

TEST_CASE("page_memory: a setup at sign-in counts for an attempt that was open before",
          "[page_memory]") {
  PageMemory page;
  const auto own = page.find(of_account("alice"));
  page.find(of_account(""))->note_app("", 1min);
  page.expire(2min);
  CHECK(page.find_user("the user", own)->has_app);
}

TEST_CASE("page_memory: an earlier setup at sign-in does not count", "[page_memory]") {
  PageMemory page;
  const auto own = page.find(of_account("alice"));
  page.find(of_account(""))->note_app("", 1min);
  own->note_app("the user", 2min);
  CHECK(page.find_user("the user", own)->is_of("the user"));
}

TEST_CASE("page_memory: says when the next account expires, in whatever order they came",
          "[page_memory]") {
  const auto first = GENERATE(0min, 20min);
  PageMemory page;
  show(*page.find(of_account("alice")), first);
  show(*page.find(of_account("bob")), 20min - first);
  CHECK(page.expire(30min) == 30min);
  CHECK(page.expire(60min) == 20min);
  CHECK(page.expire(80min) == 0ms);
}

TEST_CASE("page_memory: an empty account that an attempt uses stays the same", "[page_memory]") {
  PageMemory page;
  const auto held = page.find(of_account("alice"));
  show(*held, 0min);
  CHECK(page.expire(60min) == 0ms);
  CHECK(held->empty());
  CHECK(page.find(of_account("alice")) == held);
}

TEST_CASE("page_memory: an empty account that no attempt uses is forgotten", "[page_memory]") {
  PageMemory page;
  const std::weak_ptr<AccountMemory> memory = page.find(of_account("alice"));
  show(*memory.lock(), 0min);
  CHECK(page.expire(59min) == 1min);
  CHECK_FALSE(memory.expired());
  page.expire(60min);
  CHECK(memory.expired());
}

}  // namespace
}  // namespace mfa::test
