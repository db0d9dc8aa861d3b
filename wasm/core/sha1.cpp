#include "sha1.hpp"

#include <bit>

#include "secret.hpp"

namespace mfa {
namespace {

constexpr std::size_t rounds = 80;

struct Round {
  std::uint32_t mixed;
  std::uint32_t constant;
};

/// f(t; B, C, D) and K(t) of RFC 3174 §5.
Round round_at(std::size_t t, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
  if (t < 20) return {(b & c) | (~b & d), 0x5A827999};
  if (t < 40) return {b ^ c ^ d, 0x6ED9EBA1};
  if (t < 60) return {(b & c) | (b & d) | (c & d), 0x8F1BBCDC};
  return {b ^ c ^ d, 0xCA62C1D6};
}

}  // namespace

Sha1::~Sha1() {
  wipe(state_.data(), sizeof state_);
  wipe(block_.data(), sizeof block_);
}

void Sha1::update(std::string_view bytes) {
  for (const char byte : bytes) add(static_cast<std::uint8_t>(byte));
}

void Sha1::add(std::uint8_t byte) {
  block_[length_ % block_size] = byte;
  ++length_;
  if (length_ % block_size == 0) compress();
}

Sha1Digest Sha1::finish() {
  constexpr std::size_t length_offset = block_size - sizeof(std::uint64_t);
  const std::uint64_t bits = length_ * 8;
  add(0x80);
  while (length_ % block_size != length_offset) add(0);
  for (int shift = 56; shift >= 0; shift -= 8) add(static_cast<std::uint8_t>(bits >> shift & 0xFF));

  Sha1Digest digest{};
  for (std::size_t i = 0; i < digest.size(); ++i) {
    digest[i] = static_cast<std::uint8_t>(state_[i / 4] >> (24 - 8 * (i % 4)) & 0xFF);
  }
  return digest;
}

/// RFC 3174 §6.1, with its names.
void Sha1::compress() {
  std::array<std::uint32_t, rounds> w{};
  for (std::size_t i = 0; i < block_size; ++i) {
    w[i / 4] |= static_cast<std::uint32_t>(block_[i]) << (24 - 8 * (i % 4));
  }
  for (std::size_t t = 16; t < rounds; ++t) {
    w[t] = std::rotl(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
  }

  auto [a, b, c, d, e] = state_;
  for (std::size_t t = 0; t < rounds; ++t) {
    const Round round = round_at(t, b, c, d);
    const std::uint32_t next = std::rotl(a, 5) + round.mixed + e + w[t] + round.constant;
    e = d;
    d = c;
    c = std::rotl(b, 30);
    b = a;
    a = next;
  }
  state_[0] += a;
  state_[1] += b;
  state_[2] += c;
  state_[3] += d;
  state_[4] += e;
  wipe(w.data(), sizeof w);
}

}  // namespace mfa
