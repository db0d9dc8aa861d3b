#include "qr.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

extern "C" {
#include <qrcodegen.h>
}

#include "qr_mask.hpp"

namespace mfa {
namespace {

constexpr int quiet_zone = 4;

/// A buffer of the library's. It is wiped: whatever is drawn is the secret.
class Buffer {
 public:
  [[nodiscard]] std::uint8_t* data() {
    return reinterpret_cast<std::uint8_t*>(bytes_.bytes().data());
  }

 private:
  Secret bytes_{std::size_t{qrcodegen_BUFFER_LEN_MAX}};
};

bool encode(std::string_view text, Buffer& code, qrcodegen_Mask mask) {
  Buffer data;
  if (text.size() > qrcodegen_BUFFER_LEN_MAX) return false;
  std::ranges::copy(text, data.data());
  return qrcodegen_encodeBinary(data.data(), text.size(), code.data(), qrcodegen_Ecc_LOW,
                                qrcodegen_VERSION_MIN, qrcodegen_VERSION_MAX, mask, false);
}

QrMatrix matrix_of(Buffer& code, int size) {
  QrMatrix matrix(size);
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) matrix.set(x, y, qrcodegen_getModule(code.data(), x, y));
  }
  return matrix;
}

void append_number(Secret& path, int number) { path.append(std::to_string(number)); }

/// The dark modules of one row, each run of them a rectangle.
template <typename IsDark>
void append_row(Secret& path, int y, int size, const IsDark& is_dark) {
  for (int x = 0; x < size; ++x) {
    if (!is_dark(x, y)) continue;
    const int start = x;
    while (x < size && is_dark(x, y)) ++x;
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

template <typename IsDark>
QrPicture picture_of(int size, const IsDark& is_dark) {
  QrPicture picture;
  for (int y = 0; y < size; ++y) append_row(picture.path, y, size, is_dark);
  picture.size = size + 2 * quiet_zone;
  return picture;
}

}  // namespace

std::optional<QrPicture> draw_qr(std::string_view text) {
  Buffer code;
  if (!encode(text, code, qrcodegen_Mask_0)) return std::nullopt;
  const int size = qrcodegen_getSize(code.data());
  if (size <= QrMatrix::largest_size) {
    const QrMatrix best = best_masked(matrix_of(code, size));
    return picture_of(size, [&](int x, int y) { return best.is_dark(x, y); });
  }
  static_cast<void>(encode(text, code, qrcodegen_Mask_AUTO));
  return picture_of(size, [&](int x, int y) { return qrcodegen_getModule(code.data(), x, y); });
}

}  // namespace mfa
