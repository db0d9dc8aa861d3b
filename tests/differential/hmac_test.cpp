#include "hmac.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "comparison.hpp"
#include "random.hpp"

namespace mfa::test {
namespace {

std::string_view text_of(const Sha1Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

Sha1Digest openssl_hmac(std::string_view key, std::string_view message) {
  Sha1Digest digest{};
  unsigned size = 0;
  if (HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), bytes_of(message), message.size(),
           digest.data(), &size) == nullptr ||
      size != digest.size()) {
    throw std::runtime_error("OpenSSL has no HMAC-SHA1");
  }
  return digest;
}

void compare(Comparison& comparison, std::string_view key, std::string_view message) {
  const Sha1Digest ours = HmacSha1(key).digest(message);
  const Sha1Digest theirs = openssl_hmac(key, message);
  comparison.expect(ours == theirs, [&] {
    return "key " + hex(key) + ", message " + hex(message) + ": ours " + hex(text_of(ours)) +
           ", OpenSSL's " + hex(text_of(theirs));
  });
}

TEST_CASE("hmac: digests of random keys and messages are OpenSSL's", "[hmac]") {
  Random random;
  Comparison comparison("HMACs of random lengths with OpenSSL");
  for (int i = 0; i < 20'000; ++i) {
    const std::string key = random.bytes(random.below(301));
    const std::string message = random.bytes(random.below(1001));
    compare(comparison, key, message);
  }
  comparison.finish();
}

TEST_CASE("hmac: digests are OpenSSL's for all lengths up to a little over two blocks", "[hmac]") {
  constexpr std::size_t most = 2 * Sha1::block_size + 2;
  Random random;
  const std::string key = random.bytes(most);
  const std::string message = random.bytes(most);
  Comparison comparison("HMACs of all short lengths with OpenSSL");
  for (std::size_t key_size = 0; key_size <= most; ++key_size) {
    for (std::size_t size = 0; size <= most; ++size) {
      compare(comparison, std::string_view(key).substr(0, key_size),
              std::string_view(message).substr(0, size));
    }
  }
  comparison.finish();
}

TEST_CASE("hmac: one key digests many messages as OpenSSL does", "[hmac]") {
  Random random;
  const std::string key = random.bytes(20);
  const HmacSha1 hmac(key);
  Comparison comparison("HMACs of one key with OpenSSL");
  for (int i = 0; i < 1000; ++i) {
    const std::string message = random.bytes(random.below(200));
    comparison.expect(hmac.digest(message) == openssl_hmac(key, message),
                      [&] { return "key " + hex(key) + ", message " + hex(message); });
  }
  comparison.finish();
}

}  // namespace
}  // namespace mfa::test
