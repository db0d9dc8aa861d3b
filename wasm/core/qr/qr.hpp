#pragma once

#include <optional>
#include <string_view>

#include "secret.hpp"

namespace mfa {

/// A QR code as the `d` of one SVG path, in modules: the dark ones, with the quiet zone of four
/// modules around them.
struct QrPicture {
  /// Shows the secret to whoever can draw it, and so is one.
  Secret path;
  /// The side of the square, quiet zone included, in modules.
  int size = 0;
};

/// `text` as a QR code (ISO/IEC 18004): the smallest version that holds it as bytes, error
/// correction L, since a screen is never torn or stained and fewer modules scan better. Nothing
/// when it is longer than the largest version holds (2,953 bytes).
[[nodiscard]] std::optional<QrPicture> draw_qr(std::string_view text);

}  // namespace mfa
