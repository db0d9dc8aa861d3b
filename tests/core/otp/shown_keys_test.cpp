#include "shown_keys.hpp"

#include "account_memory.hpp"
#include "attempt.hpp"
#include "base32.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;

constexpr TimeSpan span{now.wall, now.wall};

totp::Key test_key() { return totp::Key(base32::decode(secret_code).value().text()); }

totp::Key other_key(char byte) { return totp::Key(std::string(20, byte)); }

TEST_CASE("shown_keys: recognizes codes of secrets that were shown, near now", "[shown_keys]") {
  ShownKeys shown;
  CHECK_FALSE(shown.matches(code_now, span, 20));
  shown.add(other_key('a'), 0s);
  CHECK_FALSE(shown.matches(code_now, span, 20));
  shown.add(test_key(), 0s);
  shown.add(other_key('b'), 0s);
  CHECK(shown.matches(code_now, span, 20));
  CHECK(shown.matches(code_20_old, span, 20));
  CHECK(shown.matches(code_20_new, span, 20));
  CHECK_FALSE(shown.matches(code_21_old, span, 20));
  CHECK_FALSE(shown.matches(code_2_new, span, 1));
}

TEST_CASE("shown_keys: forgets secrets after an hour", "[shown_keys]") {
  ShownKeys shown;
  shown.add(test_key(), 10min);
  CHECK(shown.expire(70min - 1ms) == 1ms);
  CHECK(shown.matches(code_now, span, 1));
  SECTION("when asked to") {
    CHECK(shown.expire(70min) == 0ms);
    CHECK_FALSE(shown.matches(code_now, span, 1));
  }
  SECTION("when another is shown") {
    shown.add(other_key('a'), 70min);
    CHECK_FALSE(shown.matches(code_now, span, 1));
  }
}

TEST_CASE("shown_keys: keeps the newest eight", "[shown_keys]") {
  ShownKeys shown;
  shown.add(test_key(), 0s);
  for (char byte = 'a'; byte < 'a' + 7; ++byte) shown.add(other_key(byte), 1s);
  CHECK(shown.matches(code_now, span, 1));
  shown.add(other_key('z'), 2s);
  CHECK_FALSE(shown.matches(code_now, span, 1));
}

TEST_CASE("shown_keys: is empty before the first, and once all are forgotten", "[shown_keys]") {
  ShownKeys shown;
  CHECK(shown.empty());
  shown.add(test_key(), 0s);
  static_cast<void>(shown.expire(60min - 1ms));
  CHECK_FALSE(shown.empty());
  static_cast<void>(shown.expire(60min));
  CHECK(shown.empty());
}

TEST_CASE("shown_keys: tells when the oldest is to be forgotten, and then the next",
          "[shown_keys]") {
  ShownKeys shown;
  shown.add(test_key(), 0s);
  shown.add(other_key('a'), 10min);
  CHECK(shown.expire(20min) == 40min);
  CHECK(shown.expire(60min) == 10min);
  CHECK_FALSE(shown.matches(code_now, span, 1));
  CHECK(shown.expire(70min) == 0ms);
}

TEST_CASE("account_memory: forgets an unfinished attempt with the last of its keys",
          "[shown_keys]") {
  AccountMemory memory;
  memory.shown.add(test_key(), 0s);
  memory.turn_to("pool alice");
  memory.has_app = memory.is_in_doubt = memory.is_unfinished = true;
  CHECK(memory.expire(60min - 1ms) == 1ms);
  CHECK_FALSE(memory.empty());
  CHECK(memory.is_of("pool alice"));
  CHECK(memory.has_app);
  CHECK(memory.expire(60min) == 0ms);
  CHECK(memory.empty());
  CHECK(memory.is_of(""));
  CHECK_FALSE(memory.has_app);
  CHECK_FALSE(memory.is_in_doubt);
  CHECK_FALSE(memory.is_unfinished);
}

TEST_CASE("account_memory: remembers one user", "[shown_keys]") {
  AccountMemory memory;
  memory.turn_to("pool alice");
  memory.has_app = memory.is_in_doubt = memory.is_unfinished = true;
  memory.turn_to("pool alice");
  CHECK(memory.has_app);
  memory.turn_to("pool bob");
  CHECK(memory.is_of("pool bob"));
  CHECK_FALSE(memory.has_app);
  CHECK_FALSE(memory.is_in_doubt);
  CHECK_FALSE(memory.is_unfinished);
}

}  // namespace
}  // namespace mfa::test
