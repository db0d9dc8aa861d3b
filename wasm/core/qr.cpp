#include "qr.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <qrcodegen.hpp>
#include <string>
#include <vector>

namespace mfa {
namespace {

constexpr int quiet_zone = 4;

/// Data codewords of versions 1 to 40 at error correction L (ISO/IEC 18004, table 7).
constexpr std::array<std::size_t, 40> capacities{
    19,   34,   55,   80,   108,  136,  156,  194,  232,  274,  324,  370,  428,  461,
    523,  589,  647,  721,  795,  861,  932,  1006, 1094, 1174, 1276, 1370, 1468, 1531,
    1631, 1735, 1843, 1955, 2071, 2191, 2306, 2434, 2566, 2702, 2812, 2956};

/// Bits of the character count of a byte segment (table 3).
unsigned count_bits(std::size_t version) { return version < 10 ? 8 : 16; }

/// Codewords that `length` bytes take: mode indicator, character count, the bytes, and the bits
/// that fill up the last.
std::size_t codewords_for(std::size_t length, std::size_t version) {
  return (4 + count_bits(version) + 8 * length + 7) / 8;
}

/// 1 to 40, or 0 when `length` bytes fit in none.
std::size_t smallest_version(std::size_t length) {
  for (std::size_t version = 1; version <= capacities.size(); ++version) {
    if (codewords_for(length, version) <= capacities[version - 1]) return version;
  }
  return 0;
}

class BitBuffer {
 public:
  void append(std::size_t value, unsigned bits) {
    for (unsigned i = bits; i-- > 0;) {
      if (used_ % 8 == 0) codewords_.push_back(0);
      codewords_.back() |= static_cast<std::uint8_t>((value >> i & 1U) << (7 - used_ % 8));
      ++used_;
    }
  }

  [[nodiscard]] std::vector<std::uint8_t>& codewords() { return codewords_; }

 private:
  std::vector<std::uint8_t> codewords_;
  std::size_t used_ = 0;
};

/// One byte segment, its terminator, and the pad codewords (§7.4). The four bits of mode and
/// terminator make the bytes straddle codewords, and the last one is full without further bits.
std::vector<std::uint8_t> encode_bytes(std::string_view text, std::size_t version) {
  constexpr unsigned byte_mode = 4;
  constexpr std::array<std::uint8_t, 2> pads{0xEC, 0x11};
  BitBuffer buffer;
  buffer.append(byte_mode, 4);
  buffer.append(text.size(), count_bits(version));
  for (const char byte : text) buffer.append(static_cast<unsigned char>(byte), 8);

  std::vector<std::uint8_t> codewords = std::move(buffer.codewords());
  const std::size_t capacity = capacities[version - 1];
  for (std::size_t i = 0; codewords.size() < capacity; ++i) codewords.push_back(pads[i % 2]);
  return codewords;
}

void append_number(Secret& path, int number) { path.append(std::to_string(number)); }

/// The dark modules of one row, each run of them a rectangle.
void append_row(Secret& path, const qrcodegen::QrCode& code, int y) {
  for (int x = 0; x < code.getSize(); ++x) {
    if (!code.getModule(x, y)) continue;
    const int start = x;
    while (code.getModule(x, y)) ++x;
    path.append("M");
    append_number(path, start + quiet_zone);
    path.append(" ");
    append_number(path, y + quiet_zone);
    path.append("h");
    append_number(path, x - start);
    path.append("v1h-");
    append_number(path, x - start);
    path.append("z");
  }
}

}  // namespace

std::optional<QrPicture> draw_qr(std::string_view text) {
  const std::size_t version = smallest_version(text.size());
  if (version == 0) return std::nullopt;
  std::vector<std::uint8_t> codewords = encode_bytes(text, version);
  constexpr int best_mask = -1;
  const qrcodegen::QrCode code(static_cast<int>(version), qrcodegen::QrCode::Ecc::LOW, codewords,
                               best_mask);
  wipe(codewords.data(), codewords.size());

  QrPicture picture;
  for (int y = 0; y < code.getSize(); ++y) append_row(picture.path, code, y);
  picture.size = code.getSize() + 2 * quiet_zone;
  return picture;
}

}  // namespace mfa
