#include "sha1.hpp"

#include <algorithm>
#include <bit>

#include "secret.hpp"

namespace mfa {
namespace {

constexpr std::size_t word_size = 4;

/// The buffers A to E of RFC 3174 §6.1.
struct Buffers {
  std::uint32_t a, b, c, d, e;
};

/// The 80 words W(t), and sixteen that no round uses.
using Words = std::array<std::uint32_t, 96>;

/// Twenty rounds from `first` on, with their f(t; B, C, D) and K(t) (§5). Each also computes the
/// word for sixteen rounds later, which a processor does in parallel.
template <typename Function>
void twenty_rounds(Buffers& x, Words& w, std::size_t first, Function f, std::uint32_t k) {
  for (std::size_t t = first; t < first + 20; ++t) {
    w[t + 16] = std::rotl(w[t + 13] ^ w[t + 8] ^ w[t + 2] ^ w[t], 1);
    const std::uint32_t next = std::rotl(x.a, 5) + f(x.b, x.c, x.d) + x.e + w[t] + k;
    x = {next, x.a, std::rotl(x.b, 30), x.c, x.d};
  }
}

}  // namespace

Sha1::~Sha1() {
  wipe(state_.data(), sizeof state_);
  wipe(block_.data(), sizeof block_);
}

void Sha1::resume(const Sha1& blocks) {
  state_ = blocks.state_;
  length_ = blocks.length_;
}

void Sha1::update(std::string_view bytes) {
  std::size_t index = length_ % block_size;
  length_ += bytes.size();
  for (const char byte : bytes) {
    put(index, static_cast<std::uint8_t>(byte));
    index = (index + 1) % block_size;
    if (index == 0) compress();
  }
}

void Sha1::put(std::size_t index, std::uint8_t byte) {
  block_[index / word_size] |= std::uint32_t{byte} << (24 - 8 * (index % word_size));
}

Sha1Digest Sha1::finish() {
  const std::size_t index = length_ % block_size;
  const std::uint64_t bits = length_ * 8;
  put(index, 0x80);
  if (index >= block_size - sizeof bits) compress();
  block_[14] = static_cast<std::uint32_t>(bits >> 32);
  block_[15] = static_cast<std::uint32_t>(bits);
  compress();

  Sha1Digest digest{};
  for (std::size_t i = 0; i < digest.size(); ++i) {
    digest[i] = static_cast<std::uint8_t>(state_[i / 4] >> (24 - 8 * (i % 4)) & 0xFF);
  }
  return digest;
}

/// RFC 3174 §6.1, with its names.
void Sha1::compress() {
  // The RFC has (B AND C) OR ((NOT B) AND D), and (B AND C) OR (B AND D) OR (C AND D). These are
  // equal, in fewer steps.
  using Word = std::uint32_t;
  const auto choose = [](Word b, Word c, Word d) { return d ^ (b & (c ^ d)); };
  const auto parity = [](Word b, Word c, Word d) { return b ^ c ^ d; };
  const auto majority = [](Word b, Word c, Word d) { return (b & c) | (d & (b | c)); };

  Words w;
  std::ranges::copy(block_, w.begin());
  Buffers x{state_[0], state_[1], state_[2], state_[3], state_[4]};
  twenty_rounds(x, w, 0, choose, 0x5A827999);
  twenty_rounds(x, w, 20, parity, 0x6ED9EBA1);
  twenty_rounds(x, w, 40, majority, 0x8F1BBCDC);
  twenty_rounds(x, w, 60, parity, 0xCA62C1D6);
  state_[0] += x.a;
  state_[1] += x.b;
  state_[2] += x.c;
  state_[3] += x.d;
  state_[4] += x.e;
  block_.fill(0);
  wipe(w.data(), sizeof w);
}

}  // namespace mfa
