#include "qr.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

extern "C" {
#include <qrcodegen.h>
}

#include "qr_mask.hpp"

namespace mfa {
namespace {

constexpr int quiet_zone = 4;

/// A QR code, as the library keeps it. It is wiped: whatever is drawn is the secret.
class LibraryCode {
 public:
  /// Has room for all versions up to `version`.
  explicit LibraryCode(int version)
      : version_(version),
        bytes_(static_cast<std::size_t>(qrcodegen_BUFFER_LEN_FOR_VERSION(version))) {}

  /// Whether it has room for the text.
  bool encode(std::string_view text, qrcodegen_Mask mask) {
    if (text.size() > bytes_.size()) return false;
    Secret data(bytes_.size());
    std::ranges::copy(text, data.bytes().begin());
    return qrcodegen_encodeBinary(writable(data), text.size(), writable(bytes_), qrcodegen_Ecc_LOW,
                                  qrcodegen_VERSION_MIN, version_, mask, false);
  }

  [[nodiscard]] int size() const { return qrcodegen_getSize(bytes()); }
  /// Not, where it is beyond the edge.
  [[nodiscard]] bool is_dark(int x, int y) const { return qrcodegen_getModule(bytes(), x, y); }

 private:
  static std::uint8_t* writable(Secret& secret) {
    return reinterpret_cast<std::uint8_t*>(secret.bytes().data());
  }
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

/// Calls `visit` with the place and the length of each run of dark modules in a row.
template <typename Visit>
void for_each_run(const LibraryCode& code, const Visit& visit) {
  const int size = code.size();
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) {
      const int start = x;
      while (code.is_dark(x, y)) ++x;
      if (x > start) visit(start, y, x - start);
    }
  }
}

template <typename Visit>
void for_each_run(const QrMatrix& code, const Visit& visit) {
  for (int y = 0; y < code.size(); ++y) {
    int x = 0;
    for (std::uint64_t left = code.row(y); left != 0;) {
      const int light = std::countr_zero(left);
      const int dark = std::countr_one(left >> light);
      visit(x + light, y, dark);
      x += light + dark;
      left >>= light + dark;
    }
  }
}

/// In decimal, below 1,000. Gives the end of what it wrote.
char* write(char* out, int number) {
  if (number >= 100) *out++ = static_cast<char>('0' + number / 100);
  if (number >= 10) *out++ = static_cast<char>('0' + number / 10 % 10);
  *out++ = static_cast<char>('0' + number % 10);
  return out;
}

/// A run of dark modules as a rectangle. Gives the end of it.
char* write_run(char* out, int x, int y, int length) {
  *out++ = 'M';
  out = write(out, x + quiet_zone);
  *out++ = ' ';
  out = write(out, y + quiet_zone);
  *out++ = 'h';
  out = write(out, length);
  for (const char letter : std::string_view("v1h-")) *out++ = letter;
  out = write(out, length);
  *out++ = 'z';
  return out;
}

template <typename Code>
QrPicture picture_of(const Code& code) {
  std::size_t runs = 0;
  for_each_run(code, [&](int, int, int) { ++runs; });
  const int size = code.size() + 2 * quiet_zone;
  const std::string_view longest = size < 100 ? "M10 10h10v1h-10z" : "M100 100h100v1h-100z";
  Secret path(runs * longest.size());
  char* end = path.bytes().data();
  for_each_run(code, [&](int x, int y, int length) { end = write_run(end, x, y, length); });
  path.truncate(static_cast<std::size_t>(end - path.bytes().data()));
  return {std::move(path), size};
}

}  // namespace

std::optional<QrPicture> draw_qr(std::string_view text) {
  constexpr int largest_version = (QrMatrix::largest_size - 17) / 4;
  if (LibraryCode code(largest_version); code.encode(text, qrcodegen_Mask_0)) {
    const QrMatrix best = best_masked(matrix_of(code));
    return picture_of(best);
  }
  LibraryCode code(qrcodegen_VERSION_MAX);
  if (!code.encode(text, qrcodegen_Mask_AUTO)) return std::nullopt;
  return picture_of(code);
}

}  // namespace mfa
