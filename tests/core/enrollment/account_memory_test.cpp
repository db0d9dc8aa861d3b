#include "account_memory.hpp"

#include "attempt.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;

TEST_CASE("account_memory: forgets what it noted after an hour", "[account_memory]") {
  AccountMemory memory;
  memory.note_app("pool alice", 1s);
  memory.is_in_doubt = memory.is_off = true;
  memory.unfinished.emplace();
  memory.on_since = now.wall;
  CHECK(memory.expire(2s, false) == 60min - 1s);
  CHECK_FALSE(memory.empty());
  CHECK(memory.is_of("pool alice"));
  CHECK(memory.has_app);
  CHECK(memory.expire(60min + 1s, false) == 0ms);
  CHECK(memory.empty());
  CHECK(memory.is_of(""));
  CHECK_FALSE(memory.has_app);
  CHECK_FALSE(memory.is_in_doubt);
  CHECK_FALSE(memory.unfinished.has_value());
  CHECK_FALSE(memory.is_off);
  CHECK(memory.on_since == Time{});
}

TEST_CASE("account_memory: remembers as long that there is no app", "[account_memory]") {
  AccountMemory memory;
  memory.note_app("pool alice", 0s);
  memory.has_app = false;
  memory.is_off = true;
  CHECK(memory.expire(59min, false) == 1min);
  CHECK_FALSE(memory.empty());
  CHECK(memory.expire(60min, false) == 0ms);
  CHECK(memory.empty());
}

TEST_CASE("account_memory: keeps its notes as long as the keys that were shown",
          "[account_memory]") {
  AccountMemory memory;
  memory.note_app("pool alice", 0s);
  memory.shown.add(totp::Key("12345678901234567890"), 10min);
  CHECK(memory.expire(65min, false) == 5min);
  CHECK(memory.has_app);
  CHECK(memory.expire(70min, false) == 0ms);
  CHECK_FALSE(memory.has_app);
}

TEST_CASE("account_memory: a lost response does not make a note older", "[account_memory]") {
  AccountMemory memory;
  memory.note_app("pool alice", 30min);
  memory.note_app("pool alice", 0s);
  CHECK(memory.expire(60min, false) == 30min);
}

TEST_CASE("account_memory: remembers one user", "[account_memory]") {
  AccountMemory memory;
  memory.note_app("pool alice", 0s);
  memory.is_in_doubt = true;
  memory.unfinished.emplace();
  memory.note_app("pool alice", 1s);
  CHECK(memory.is_in_doubt);
  memory.note_app("pool bob", 1s);
  CHECK(memory.is_of("pool bob"));
  CHECK(memory.has_app);
  CHECK_FALSE(memory.is_in_doubt);
  CHECK_FALSE(memory.unfinished.has_value());
}

}  // namespace
}  // namespace mfa::test
