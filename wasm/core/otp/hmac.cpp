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

/// One block: the key, or its digest if it is longer than a block, padded with zeros.
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

HmacSha1::HmacSha1(std::string_view key) {
  constexpr unsigned char inner_pad = 0x36;
  constexpr unsigned char outer_pad = 0x5C;
  Secret block = key_block(key);
  flip(block, inner_pad);
  inner_.update(block.text());
  flip(block, inner_pad ^ outer_pad);
  outer_.update(block.text());
}

Sha1Digest HmacSha1::digest(std::string_view message) const {
  Sha1 hash;
  hash.resume(inner_);
  hash.update(message);
  Sha1Digest inner = hash.finish();
  hash.resume(outer_);
  hash.update(as_text(inner));
  wipe(inner.data(), inner.size());
  return hash.finish();
}

}  // namespace mfa
