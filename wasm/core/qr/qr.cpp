#include "qr.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

extern "C" {
#include <qrcodegen.h>
}

#include "qr_mask.hpp"

namespace mfa {
namespace {

std::uint8_t* writable(Secret& secret) {
  return reinterpret_cast<std::uint8_t*>(secret.bytes().data());
}

bool is_capital_or_digit(char character) {
  return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
}

/// The longest run of capitals and digits; empty, at the end of the text, if it is shorter than 16:
/// the headers of two more segments would need as many bits as it saves.
std::string_view secret_in(std::string_view text) {
  std::string_view longest = text.substr(text.size());
  std::size_t begin = 0;
  for (std::size_t end = 1; end <= text.size(); ++end) {
    if (!is_capital_or_digit(text[end - 1])) begin = end;
    if (end - begin >= std::max<std::size_t>(longest.size() + 1, 16)) {
      longest = text.substr(begin, end - begin);
    }
  }
  return longest;
}

qrcodegen_Segment byte_segment(std::string_view text) {
  // The library only reads it.
  auto* data = reinterpret_cast<std::uint8_t*>(const_cast<char*>(text.data()));
  const int size = static_cast<int>(text.size());
  return {qrcodegen_Mode_BYTE, size, data, 8 * size};
}

/// A QR code in the library's form. Wiped, since it contains the secret.
class LibraryCode {
 public:
  /// Has room for all versions up to `version`.
  explicit LibraryCode(int version)
      : version_(version),
        bytes_(static_cast<std::size_t>(qrcodegen_BUFFER_LEN_FOR_VERSION(version))) {}

  /// With mask 0. Returns false if there is no room for the text.
  bool encode(std::string_view text) {
    if (text.size() > bytes_.size()) return false;
    const std::string_view secret = secret_in(text);
    const auto begin = static_cast<std::size_t>(secret.data() - text.data());
    Secret terminated(secret);
    terminated.append('\0');
    Secret packed(terminated.bytes().size());
    const std::array segments{
        byte_segment(text.substr(0, begin)),
        qrcodegen_makeAlphanumeric(terminated.bytes().data(), writable(packed)),
        byte_segment(text.substr(begin + secret.size()))};
    Secret scratch(bytes_.size());
    return qrcodegen_encodeSegmentsAdvanced(segments.data(), secret.empty() ? 1 : segments.size(),
                                            qrcodegen_Ecc_LOW, qrcodegen_VERSION_MIN, version_,
                                            qrcodegen_Mask_0, false, writable(scratch),
                                            writable(bytes_));
  }

  [[nodiscard]] int size() const { return qrcodegen_getSize(bytes()); }
  [[nodiscard]] bool is_dark(int x, int y) const { return qrcodegen_getModule(bytes(), x, y); }

 private:
  [[nodiscard]] const std::uint8_t* bytes() const {
    return reinterpret_cast<const std::uint8_t*>(bytes_.text().data());
  }

  int version_;
  Secret bytes_;
};

QrMatrix matrix_of(const LibraryCode& code) {
  const int size = code.size();
  QrMatrix matrix(size);
  for (int y = 0; y < size; ++y) {
    std::uint64_t row = 0;
    for (int x = size - 1; x >= 0; --x) row = row << 1 | (code.is_dark(x, y) ? 1 : 0);
    matrix.row(y) = row;
  }
  return matrix;
}

template <typename Code>
QrPicture picture_of(const Code& code) {
  const int size = code.size();
  Secret modules(static_cast<std::size_t>((size * size + 7) / 8));
  char* out = modules.bytes().data();
  unsigned bits = 1;  // The leading 1 shows when eight modules follow it.
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) {
      bits = bits << 1 | (code.is_dark(x, y) ? 1U : 0U);
      if (bits < 0x100) continue;
      *out++ = static_cast<char>(bits);
      bits = 1;
    }
  }
  // The side is odd, and so its square is one more than a multiple of eight.
  *out = static_cast<char>(bits << 7);
  return {std::move(modules), size};
}

}  // namespace

QrPicture draw_qr(std::string_view text) {
  constexpr int largest_version = (QrMatrix::largest_size - 17) / 4;
  if (LibraryCode code(largest_version); code.encode(text)) {
    const QrMatrix best = best_masked(matrix_of(code));
    return picture_of(best);
  }
  LibraryCode code(qrcodegen_VERSION_MAX);
  if (!code.encode(text)) return {};
  return picture_of(code);
}

}  // namespace mfa
