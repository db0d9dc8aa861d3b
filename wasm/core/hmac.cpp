#include "hmac.hpp"

#include <algorithm>

#include "secret.hpp"

namespace mfa {
namespace {

std::string_view as_text(const Sha1Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

Sha1Digest sha1(std::string_view bytes) {
  Sha1 hash;
  hash.update(bytes);
  return hash.finish();
}

/// One block: the key, or its digest where it is longer than a block, filled up with zeros.
Secret key_block(std::string_view key) {
  Secret block(Sha1::block_size);
  if (key.size() <= Sha1::block_size) {
    std::ranges::copy(key, block.bytes().begin());
  } else {
    std::ranges::copy(as_text(sha1(key)), block.bytes().begin());
  }
  return block;
}

void flip(Secret& block, unsigned char pad) {
  for (char& byte : block.bytes()) byte = static_cast<char>(static_cast<unsigned char>(byte) ^ pad);
}

}  // namespace

Sha1Digest hmac_sha1(std::string_view key, std::string_view message) {
  constexpr unsigned char inner_pad = 0x36;
  constexpr unsigned char outer_pad = 0x5C;
  Secret block = key_block(key);

  flip(block, inner_pad);
  Sha1 inner;
  inner.update(block.text());
  inner.update(message);

  flip(block, inner_pad ^ outer_pad);
  Sha1 outer;
  outer.update(block.text());
  outer.update(as_text(inner.finish()));
  return outer.finish();
}

}  // namespace mfa
