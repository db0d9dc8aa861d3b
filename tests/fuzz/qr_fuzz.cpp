#include <charconv>
#include <qrcodegen.hpp>
#include <vector>

#include "fuzz.hpp"
#include "otpauth.hpp"
#include "qr.hpp"

namespace mfa::fuzz {
namespace {

constexpr int quiet_zone = 4;

int take_number(std::string_view& path) {
  int number = 0;
  const auto [end, error] = std::from_chars(path.data(), path.data() + path.size(), number);
  require(error == std::errc(), "a number stands where one must");
  path.remove_prefix(static_cast<std::size_t>(end - path.data()));
  return number;
}

void take(std::string_view& path, std::string_view command) {
  require(path.starts_with(command), "a path has no other command");
  path.remove_prefix(command.size());
}

/// The modules that the path makes dark.
std::vector<bool> modules_of(std::string_view path, int side) {
  std::vector<bool> modules(static_cast<std::size_t>(side * side));
  while (!path.empty()) {
    take(path, "M");
    const int x = take_number(path);
    take(path, " ");
    const int y = take_number(path);
    take(path, "h");
    const int width = take_number(path);
    take(path, "v1h");
    require(take_number(path) == -width, "a rectangle is closed");
    take(path, "z");
    require(width > 0 && x >= quiet_zone && y >= quiet_zone && x + width <= side - quiet_zone &&
                y < side - quiet_zone,
            "the quiet zone is quiet");
    for (int i = x; i < x + width; ++i) {
      auto dark = modules[static_cast<std::size_t>(y * side + i)];
      require(!dark, "nothing is drawn twice");
      dark = true;
    }
  }
  return modules;
}

/// The mask in the QR code's format information: bits 12 to 10, which are themselves masked
/// by 101010000010010 (ISO/IEC 18004 §7.9.1).
int mask_of(const std::vector<bool>& modules, int side) {
  const auto bit = [&](int x) {
    return modules[static_cast<std::size_t>((quiet_zone + 8) * side + quiet_zone + x)] ? 1 : 0;
  };
  return ((bit(2) << 2) | (bit(3) << 1) | bit(4)) ^ 5;
}

/// The library's path from bytes to modules, including the codewords.
qrcodegen::QrCode expected_for(std::string_view text, int mask) {
  const std::vector<std::uint8_t> bytes(text.begin(), text.end());
  return qrcodegen::QrCode::encodeSegments({qrcodegen::QrSegment::makeBytes(bytes)},
                                           qrcodegen::QrCode::Ecc::LOW, 1, 40, mask, false);
}

void check(std::string_view text) {
  constexpr std::size_t most = 2953;
  const std::optional<QrPicture> picture = draw_qr(text);
  require(picture.has_value() == (text.size() <= most), "what fits is drawn");
  if (!picture) return;
  const std::vector<bool> modules = modules_of(picture->path.text(), picture->size);
  const qrcodegen::QrCode code = expected_for(text, mask_of(modules, picture->size));
  require(picture->size == code.getSize() + 2 * quiet_zone, "in the smallest version");
  for (int y = 0; y < picture->size; ++y) {
    for (int x = 0; x < picture->size; ++x) {
      require(modules[static_cast<std::size_t>(y * picture->size + x)] ==
                  code.getModule(x - quiet_zone, y - quiet_zone),
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
