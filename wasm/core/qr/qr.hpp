#pragma once

#include <string_view>

#include "secret.hpp"

namespace mfa {

/// The modules of a QR code, without the quiet zone: leave four light modules on each side when
/// drawing it.
struct QrPicture {
  /// One bit for each module: 1 where it is dark. Row by row from the top left, without gaps
  /// between the rows, the first module in the highest bit of the first byte. As secret as the
  /// text.
  Secret modules{};
  /// The side of the square, in modules; 0 if there is no picture.
  int size = 0;
};

/// `text` as a QR code (ISO/IEC 18004), in the smallest version that holds it. The longest run of
/// capitals and digits, the secret of a setup URI, is in alphanumeric mode, and the rest in byte
/// mode. Error correction L, since a screen is never torn or stained and fewer modules scan better.
/// The mask is the best up to version 11, and mask 0 in larger versions, which only long names
/// need: every reader reads every mask. Empty if the largest version has no room for it.
[[nodiscard]] QrPicture draw_qr(std::string_view text);

}  // namespace mfa
