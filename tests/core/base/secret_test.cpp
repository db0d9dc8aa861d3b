#include "secret.hpp"

#include <array>
#include <string>
#include <type_traits>
#include <utility>

#include "freed_memory.hpp"
#include "support.hpp"
#include "text.hpp"

namespace mfa::test {
namespace {

static_assert(std::is_default_constructible_v<Secret>);
static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(std::is_nothrow_move_assignable_v<Secret>);
// No implicit conversions from strings or sizes, or to strings.
static_assert(!std::is_convertible_v<std::string_view, Secret>);
static_assert(!std::is_convertible_v<std::size_t, Secret>);
static_assert(!std::is_convertible_v<Secret, std::string_view>);

constexpr std::string_view words = "correct horse battery staple";

TEST_CASE("secret: holds the bytes that it is made from", "[secret]") {
  CHECK(Secret().empty());
  CHECK(Secret().text().empty());
  CHECK(Secret("").empty());
  CHECK(Secret(words).text() == words);
  CHECK(Secret(words).size() == words.size());
  CHECK_FALSE(Secret(words).empty());
  CHECK(Secret("a\0b"sv).text() == "a\0b"sv);
  CHECK(Secret(std::size_t{3}).text() == "\0\0\0"sv);
}

TEST_CASE("secret: its bytes can be changed", "[secret]") {
  Secret secret("cat");
  secret.bytes()[0] = 'b';
  CHECK(secret.text() == "bat");
}

TEST_CASE("secret: is empty once it was moved from", "[secret]") {
  Secret first(words);
  Secret second(std::move(first));
  CHECK(first.empty());  // NOLINT(bugprone-use-after-move): it is what is tested
  CHECK(second.text() == words);

  Secret third("another");
  third = std::move(second);
  CHECK(second.empty());  // NOLINT(bugprone-use-after-move)
  CHECK(third.text() == words);
}

TEST_CASE("secret: is unchanged when it is assigned to itself", "[secret]") {
  Secret secret(words);
  Secret& same = secret;
  secret = std::move(same);
  CHECK(secret.text() == words);

  Text text(words);
  const Text& same_text = text;
  text = same_text;
  CHECK(text == words);
}

TEST_CASE("secret: moving a short one leaves no copy behind", "[secret]") {
  Secret first("123456");
  const Secret second(std::move(first));
  const std::string_view object(reinterpret_cast<const char*>(&first), sizeof first);
  CHECK(object.find("123456") == std::string_view::npos);
}

TEST_CASE("secret: appends text", "[secret]") {
  Secret secret("a");
  secret.append("");
  secret.append("bc");
  secret.append(std::string(1000, 'd'));
  CHECK(secret.text() == "abc" + std::string(1000, 'd'));
}

TEST_CASE("secret: truncates, and wipes the rest at once", "[secret]") {
  Secret secret(words);
  // The secret keeps its block of memory, so this shows the bytes beyond its end too.
  const std::string_view block = secret.text();
  secret.truncate(7);
  CHECK(secret.text() == "correct");
  CHECK(block.substr(0, 7) == "correct");
  CHECK(block.substr(7) == std::string(words.size() - 7, '\0'));

  secret.truncate(7);
  CHECK(secret.text() == "correct");
  secret.truncate(0);
  CHECK(secret.empty());
}

TEST_CASE("secret: wipe overwrites only the given bytes", "[secret]") {
  std::array<char, 8> bytes{'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'};
  wipe(bytes.data() + 2, 4);
  CHECK(std::string_view(bytes.data(), bytes.size()) == "ab\0\0\0\0gh"sv);
  wipe(bytes.data(), 0);
  CHECK(bytes[0] == 'a');
  wipe(bytes.data(), 1);
  CHECK(bytes[0] == '\0');
  CHECK(bytes[1] == 'b');
  wipe(nullptr, 0);
}

TEST_CASE("secret: the test's watch on freed memory finds a plain string", "[secret]") {
  const FreedMemory freed(words);
  {
    const std::string plain(words);
  }
  CHECK(freed.count() == 1);
}

TEST_CASE("secret: wipes all memory before it is freed", "[secret]") {
  const FreedMemory freed(words);
  SECTION("when destroyed") {
    {
      const Secret secret(words);
    }
  }
  SECTION("when assigned to") {
    Secret secret(words);
    secret = Secret("another");
  }
  SECTION("when moved from") {
    Secret first(words);
    {
      const Secret second(std::move(first));
    }
  }
  SECTION("when it grows") {
    Secret secret(words);
    for (int i = 0; i < 1000; ++i) secret.append(" and again");
  }
  SECTION("when truncated") {
    Secret secret(words);
    secret.truncate(3);
  }
  CHECK(freed.count() == 0);
}

TEST_CASE("secret: frees all its memory", "[secret]") {
  const std::size_t before = blocks_in_use();
  std::size_t within = 0;
  {
    Secret secret(words);
    secret.append(words);
    within = blocks_in_use();
  }
  CHECK(within == before + 1);
  CHECK(blocks_in_use() == before);
}

TEST_CASE("secret: the allocator wipes values of any type", "[secret]") {
  const FreedMemory freed(words);
  {
    const std::basic_string<char, std::char_traits<char>, WipingAllocator<char>> text(words);
    const std::vector<std::array<char, 64>, WipingAllocator<std::array<char, 64>>> wide{[] {
      std::array<char, 64> bytes{};
      words.copy(bytes.data() + 30, words.size());
      return bytes;
    }()};
    CHECK(text == words);
  }
  CHECK(freed.count() == 0);
}

}  // namespace
}  // namespace mfa::test
