#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mfa {

/// The 160 bits of a SHA-1 digest, in the order of RFC 3174.
using Sha1Digest = std::array<std::uint8_t, 20>;

/// SHA-1 (RFC 3174) over bytes given in any number of pieces. Only for HMAC, where its collisions
/// do no harm; RFC 6238 and every authenticator app use it. Wiped when destroyed.
class Sha1 {
 public:
  static constexpr std::size_t block_size = 64;

  Sha1() = default;
  /// A copy continues after the bytes so far.
  Sha1(const Sha1&) = default;
  Sha1& operator=(const Sha1&) = default;
  Sha1(Sha1&&) = default;
  Sha1& operator=(Sha1&&) = default;
  ~Sha1();

  /// Restarts after the bytes of `blocks`, which has had only whole blocks. Faster than a copy.
  /// Only for a new or finished hash.
  void resume(const Sha1& blocks);

  void update(std::string_view bytes);

  /// Returns the digest of all bytes so far. Afterwards the object can't be used until it is
  /// resumed.
  [[nodiscard]] Sha1Digest finish();

 private:
  void put(std::size_t index, std::uint8_t byte);
  void compress();

  std::array<std::uint32_t, 5> state_{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
  /// The words of the current block; bytes that are still missing are zero.
  std::array<std::uint32_t, 16> block_{};
  std::uint64_t length_ = 0;
};

}  // namespace mfa
