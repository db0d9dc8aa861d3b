#include "sha1.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <new>

#include "support.hpp"

namespace mfa::test {
namespace {

std::string sha1(std::string_view message) {
  Sha1 hash;
  hash.update(message);
  return hex(hash.finish());
}

TEST_CASE("sha1: gives the digests of RFC 3174, section 7.3", "[sha1]") {
  CHECK(sha1("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d");
  CHECK(sha1("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
  CHECK(sha1(std::string(1'000'000, 'a')) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f");

  std::string fourth;
  for (int i = 0; i < 80; ++i) fourth += "01234567";
  CHECK(sha1(fourth) == "dea356a2cddd90c7a7ecedc5ebb563934f460452");
}

TEST_CASE("sha1: accepts the message in pieces, as the test driver of RFC 3174 does", "[sha1]") {
  SECTION("a million times one letter") {
    Sha1 hash;
    for (int i = 0; i < 1'000'000; ++i) hash.update("a");
    CHECK(hex(hash.finish()) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
  }
  SECTION("ten times a whole block") {
    Sha1 hash;
    for (int i = 0; i < 10; ++i) {
      hash.update("0123456701234567012345670123456701234567012345670123456701234567");
    }
    CHECK(hex(hash.finish()) == "dea356a2cddd90c7a7ecedc5ebb563934f460452");
  }
}

TEST_CASE("sha1: the digest is the same wherever the message is split", "[sha1]") {
  const std::string message(200, 'a');
  const std::string whole = sha1(message);
  for (std::size_t at = 0; at <= message.size(); ++at) {
    Sha1 hash;
    hash.update(message.substr(0, at));
    hash.update({});
    hash.update(message.substr(at));
    CAPTURE(at);
    CHECK(hex(hash.finish()) == whole);
  }
}

TEST_CASE("sha1: resumes after whole blocks, again and again", "[sha1]") {
  // The fourth message of RFC 3174, section 7.3: ten blocks.
  const std::string block = "0123456701234567012345670123456701234567012345670123456701234567";
  Sha1 blocks;
  for (int i = 0; i < 9; ++i) blocks.update(block);
  Sha1 hash;
  for (int times = 0; times < 3; ++times) {
    hash.resume(blocks);
    hash.update(block);
    CHECK(hex(hash.finish()) == "dea356a2cddd90c7a7ecedc5ebb563934f460452");
  }
}

TEST_CASE("sha1: pads every length as Python's hashlib does", "[sha1]") {
  CHECK(sha1("") == "da39a3ee5e6b4b0d3255bfef95601890afd80709");

  // The digest of the digests of 0 to 200 letters: three blocks, each edge crossed.
  Sha1 digests;
  for (std::size_t length = 0; length <= 200; ++length) {
    Sha1 hash;
    hash.update(std::string(length, 'a'));
    const Sha1Digest digest = hash.finish();
    digests.update({reinterpret_cast<const char*>(digest.data()), digest.size()});
  }
  CHECK(hex(digests.finish()) == "f6f332e8f89c35ee3df74d34ef8fda777d9647b9");
}

TEST_CASE("sha1: leaves nothing of the message behind when destroyed", "[sha1]") {
  alignas(Sha1) std::array<std::byte, sizeof(Sha1)> storage{};
  Sha1* hash = new (storage.data()) Sha1;
  hash->update("the key of an authenticator");
  hash->~Sha1();

  // The state too: from it, an HMAC of another message could be made. The length may stay.
  const auto kept =
      std::ranges::count_if(storage, [](std::byte byte) { return byte != std::byte{}; });
  CHECK(kept <= static_cast<std::ptrdiff_t>(sizeof(std::uint64_t)));
}

}  // namespace
}  // namespace mfa::test
