#include "shown_keys.hpp"

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
  SECTION("when told to") {
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

TEST_CASE("shown_keys: tells when the oldest expires, and then the next", "[shown_keys]") {
  ShownKeys shown;
  shown.add(test_key(), 0s);
  shown.add(other_key('a'), 10min);
  CHECK(shown.expire(20min) == 40min);
  CHECK(shown.expire(60min) == 10min);
  CHECK_FALSE(shown.matches(code_now, span, 1));
  CHECK(shown.expire(70min) == 0ms);
}

}  // namespace
}  // namespace mfa::test
