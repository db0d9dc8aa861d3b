#include "qr.hpp"

#include <cstdint>
#include <qrcodegen.hpp>

#include "qr_segments.hpp"
#include "support.hpp"

namespace mfa::test {
namespace {

/// Rows of modules, `#` where one is dark.
using Matrix = std::vector<std::string>;

Matrix matrix_of(const QrPicture& picture) {
  const auto size = static_cast<std::size_t>(picture.size);
  const std::string_view bytes = picture.modules.text();
  REQUIRE(bytes.size() == (size * size + 7) / 8);
  Matrix matrix(size, std::string(size, '.'));
  for (std::size_t i = 0; i < size * size; ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i / 8]);
    if ((byte & 0x80U >> i % 8) != 0) matrix[i / size][i % size] = '#';
  }
  return matrix;
}

/// The modules of the text, as the library alone draws them: with the best mask up to version 11,
/// and with mask 0 in larger versions.
Matrix by_library(std::string_view text) {
  using namespace qrcodegen;
  const auto encode = [&](int mask) {
    return QrCode::encodeSegments(segments_of(text), QrCode::Ecc::LOW, 1, 40, mask, false);
  };
  const QrCode best = encode(-1);
  const QrCode code = best.getVersion() <= 11 ? best : encode(0);
  Matrix matrix;
  for (int y = 0; y < code.getSize(); ++y) {
    std::string row;
    for (int x = 0; x < code.getSize(); ++x) row += code.getModule(x, y) ? '#' : '.';
    matrix.push_back(row);
  }
  return matrix;
}

/// Bytes without a pattern, with every value among them; the same on every run.
std::string bytes_of_length(std::size_t length, std::uint32_t seed = 2463534242) {
  std::uint32_t state = seed;
  std::string text;
  while (text.size() < length) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    text += static_cast<char>(state >> 11 & 0xFF);
  }
  return text;
}

/// Checks that every module is as the library draws it. Returns the size of the picture.
int check_against_library(std::string_view text) {
  const QrPicture picture = draw_qr(text);
  const Matrix expected = by_library(text);
  REQUIRE(picture.size == static_cast<int>(expected.size()));
  CHECK((matrix_of(picture) == expected));
  return picture.size;
}

// The most bytes of each version at error correction L: ISO/IEC 18004, table 7.
constexpr std::size_t byte_capacities[]{17,   32,   53,   78,   106,  134,  154,  192,  230,  271,
                                        321,  367,  425,  458,  520,  586,  644,  718,  792,  858,
                                        929,  1003, 1091, 1171, 1273, 1367, 1465, 1528, 1628, 1732,
                                        1840, 1952, 2068, 2188, 2303, 2431, 2563, 2699, 2809, 2953};

int size_of_version(std::size_t version) { return static_cast<int>(17 + 4 * version); }

TEST_CASE("qr: draws a setup URI as the library does, in version 5", "[qr]") {
  const std::string_view text =
      "otpauth://totp/Acme:alice%40example.com"
      "?secret=AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ&issuer=Acme";
  CHECK(check_against_library(text) == size_of_version(5));
}

TEST_CASE("qr: gives a secret the mode that needs the fewest modules, wherever it stands", "[qr]") {
  const std::string secret(52, 'A');
  for (const std::size_t before : {0U, 1U, 40U, 90U, 400U}) {
    for (const std::size_t after : {0U, 1U, 20U, 300U}) {
      CAPTURE(before, after);
      check_against_library(std::string(before, 'x') + secret + std::string(after, 'y'));
    }
  }
  const auto alone = std::string(16, 'A');
  for (const std::string_view run : {std::string_view(alone).substr(1), std::string_view(alone)}) {
    check_against_library("otpauth:" + std::string(run) + "&issuer");
  }
}

TEST_CASE("qr: draws every possible length of a URI as the library does", "[qr]") {
  for (std::size_t length = 0; length <= 300; ++length) {
    CAPTURE(length);
    check_against_library(bytes_of_length(length));
  }
}

TEST_CASE("qr: chooses the smallest version that holds the text", "[qr]") {
  for (std::size_t version = 1; version <= 40; ++version) {
    const std::size_t capacity = byte_capacities[version - 1];
    CAPTURE(version, capacity);
    CHECK(check_against_library(bytes_of_length(capacity)) == size_of_version(version));
    if (version == 40) break;
    CHECK(check_against_library(bytes_of_length(capacity + 1)) == size_of_version(version + 1));
  }
}

TEST_CASE("qr: chooses the mask that the library chooses, in versions 1 to 11", "[qr]") {
  for (std::size_t version = 1; version <= 11; ++version) {
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
      CAPTURE(version, seed);
      check_against_library(
          bytes_of_length(byte_capacities[version - 1] - seed % 8, seed * 2654435761));
    }
  }
}

TEST_CASE("qr: chooses the library's mask for large areas of one color", "[qr]") {
  for (const char byte : {'\0', '\xFF', '\x55', '\xF0', '\x5D', '\x0C'}) {
    for (std::size_t length = 1; length <= 321; length += 4) {
      CAPTURE(static_cast<int>(byte), length);
      check_against_library(std::string(length, byte));
    }
  }
}

TEST_CASE("qr: draws nothing if the text is too long", "[qr]") {
  const auto length = GENERATE(values<std::size_t>({2954, 100'000}));
  CAPTURE(length);
  const QrPicture picture = draw_qr(bytes_of_length(length));
  CHECK(picture.size == 0);
  CHECK(picture.modules.empty());
}

TEST_CASE("qr: begins with the finder pattern, without a quiet zone", "[qr]") {
  const QrPicture picture = draw_qr("a");
  REQUIRE(picture.size == 21);
  const Matrix matrix = matrix_of(picture);
  CHECK(matrix[0].starts_with("#######."));
  CHECK(matrix[0].ends_with(".#######"));
  CHECK(matrix[20].starts_with("#######."));
  CHECK(picture.modules.text().front() == '\xFE');
}

TEST_CASE("qr: leaves the bits after the last module 0", "[qr]") {
  for (const std::size_t length : {1U, 100U, 400U}) {
    const QrPicture picture = draw_qr(bytes_of_length(length));
    CHECK((picture.modules.text().back() & 0x7F) == 0);
  }
}

}  // namespace
}  // namespace mfa::test
