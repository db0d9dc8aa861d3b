#include "qr.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

extern "C" {
#include <qrcodegen.h>
}

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

void append_number(Secret& path, int number) { path.append(std::to_string(number)); }

/// The dark modules of one row, each run of them a rectangle.
void append_row(Secret& path, Buffer& code, int y) {
  const auto is_dark = [&](int x) { return qrcodegen_getModule(code.data(), x, y); };
  for (int x = 0; x < qrcodegen_getSize(code.data()); ++x) {
    if (!is_dark(x)) continue;
    const int start = x;
    while (is_dark(x)) ++x;
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
  Buffer data;
  Buffer code;
  if (text.size() > qrcodegen_BUFFER_LEN_MAX) return std::nullopt;
  std::ranges::copy(text, data.data());
  if (!qrcodegen_encodeBinary(data.data(), text.size(), code.data(), qrcodegen_Ecc_LOW,
                              qrcodegen_VERSION_MIN, qrcodegen_VERSION_MAX, qrcodegen_Mask_AUTO,
                              false)) {
    return std::nullopt;
  }

  QrPicture picture;
  const int size = qrcodegen_getSize(code.data());
  for (int y = 0; y < size; ++y) append_row(picture.path, code, y);
  picture.size = size + 2 * quiet_zone;
  return picture;
}

}  // namespace mfa
