#include "page_memory.hpp"

#include <catch_amalgamated.hpp>

#include "totp.hpp"

namespace {

using namespace std::chrono_literals;

mfa::Options options_of(std::string_view account) {
  mfa::Options options;
  options.issuer = "Example";
  options.account = account;
  return options;
}

}  // namespace

TEST_CASE("page_memory: attempts for one account share what the page remembers, others do not") {
  mfa::PageMemory memory;
  const auto alice = memory.find(options_of("alice"));
  CHECK(memory.find(options_of("alice")) == alice);
  CHECK(memory.find(options_of("bob")) != alice);
  mfa::Options other = options_of("alice");
  other.username = "alice2";
  CHECK(memory.find(other) != alice);
  other = options_of("alice");
  other.issuer = "Another";
  CHECK(memory.find(other) != alice);
}

TEST_CASE("page_memory: says when there is more to forget, the earliest of all accounts") {
  mfa::PageMemory memory;
  CHECK(memory.expire(0ms) == 0ms);
  memory.find(options_of("alice"))->shown.add(mfa::totp::Key("a"), 10ms);
  memory.find(options_of("bob"))->shown.add(mfa::totp::Key("b"), 5ms);
  memory.find(options_of("carol"))->shown.add(mfa::totp::Key("c"), 20ms);
  CHECK(memory.expire(25ms) == 1h - 20ms);
  CHECK(memory.expire(1h + 5ms) == 5ms);
  CHECK(memory.expire(1h + 20ms) == 0ms);
}

TEST_CASE("page_memory: an account that an attempt still holds is not forgotten") {
  mfa::PageMemory memory;
  auto alice = memory.find(options_of("alice"));
  alice->shown.add(mfa::totp::Key("a"), 0ms);
  CHECK(memory.expire(2h) == 0ms);
  CHECK(memory.find(options_of("alice")) == alice);
  alice->shown.add(mfa::totp::Key("a"), 2h);
  CHECK(memory.expire(2h) == 1h);
  // An account without an attempt is kept for as long as there is something to remember.
  const mfa::AccountMemory* const remembered = alice.get();
  alice.reset();
  CHECK(memory.find(options_of("alice")).get() == remembered);
}
