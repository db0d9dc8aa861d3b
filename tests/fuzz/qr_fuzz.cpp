#include <qrcodegen.hpp>
#include <vector>

#include "fuzz.hpp"
#include "otpauth.hpp"
#include "qr.hpp"
#include "qr_segments.hpp"

namespace mfa::fuzz {
namespace {

std::vector<bool> modules_of(const QrPicture& picture) {
  const auto count = static_cast<std::size_t>(picture.size * picture.size);
  const std::string_view bytes = picture.modules.text();
  require(bytes.size() == (count + 7) / 8, "each module has its bit");
  std::vector<bool> modules;
  for (std::size_t i = 0; i < count; ++i) {
    modules.push_back((static_cast<unsigned char>(bytes[i / 8]) & 0x80U >> i % 8) != 0);
  }
  return modules;
}

/// The mask in the QR code's format information: bits 12 to 10, which are themselves masked
/// by 101010000010010 (ISO/IEC 18004 §7.9.1).
int mask_of(const std::vector<bool>& modules, int side) {
  const auto bit = [&](int x) { return modules[static_cast<std::size_t>(8 * side + x)] ? 1 : 0; };
  return ((bit(2) << 2) | (bit(3) << 1) | bit(4)) ^ 5;
}

/// The same QR code as the library alone draws it, with this mask.
qrcodegen::QrCode expected_for(std::string_view text, int mask) {
  return qrcodegen::QrCode::encodeSegments(test::segments_of(text), qrcodegen::QrCode::Ecc::LOW, 1,
                                           40, mask, false);
}

void check(std::string_view text) {
  constexpr std::size_t most = 2953;
  const QrPicture picture = draw_qr(text);
  require(picture.size > 0 || text.size() > most, "what fits is drawn");
  if (picture.size == 0) return;
  const std::vector<bool> modules = modules_of(picture);
  const qrcodegen::QrCode code = expected_for(text, mask_of(modules, picture.size));
  require(picture.size == code.getSize(), "in the smallest version");
  for (int y = 0; y < picture.size; ++y) {
    for (int x = 0; x < picture.size; ++x) {
      require(modules[static_cast<std::size_t>(y * picture.size + x)] == code.getModule(x, y),
              "every module is as ISO/IEC 18004 has it");
    }
  }
}

}  // namespace

/// The issuer and the account, each in a line; or any bytes.
void run(std::string_view input) {
  Input in(input);
  const std::string_view issuer = in.line();
  const Label label{issuer, fit_to_label(in.rest())};
  if (is_issuer(issuer) && !label.account.empty()) {
    check(setup_uri(label, "AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ").text());
  } else {
    check(input);
  }
}

}  // namespace mfa::fuzz
