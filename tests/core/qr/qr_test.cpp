#include "qr.hpp"

#include <charconv>
#include <cstdint>
#include <qrcodegen.hpp>

#include "support.hpp"

namespace mfa::test {
namespace {

/// Rows of modules, `#` where one is dark.
using Matrix = std::vector<std::string>;

/// Reads what the path draws. Each run is `M<x> <y>h<width>v1h-<width>z` and nothing else.
class PathReader {
 public:
  PathReader(std::string_view path, int size)
      : rest_(path),
        matrix_(static_cast<std::size_t>(size), std::string(static_cast<std::size_t>(size), '.')) {}

  Matrix read() {
    while (!rest_.empty()) read_run();
    return matrix_;
  }

 private:
  void read_run() {
    expect("M");
    const std::size_t x = number();
    expect(" ");
    const std::size_t y = number();
    expect("h");
    const std::size_t width = number();
    expect("v1h-");
    require(number() == width);
    expect("z");
    require(y < matrix_.size() && x + width <= matrix_.size());
    for (std::size_t i = 0; i < width; ++i) matrix_[y][x + i] = '#';
  }

  void expect(std::string_view text) {
    require(rest_.starts_with(text));
    rest_.remove_prefix(text.size());
  }

  std::size_t number() {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    require(error == std::errc{});
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return value;
  }

  /// A path has ten thousands of these: only one that fails is worth an assertion.
  static void require(bool condition) {
    if (!condition) FAIL("the path is malformed");
  }

  std::string_view rest_;
  Matrix matrix_;
};

/// The same text as the library alone encodes it, with the quiet zone around it.
Matrix by_library(std::string_view text) {
  using namespace qrcodegen;
  const std::vector<std::uint8_t> bytes(text.begin(), text.end());
  const QrCode code =
      QrCode::encodeSegments({QrSegment::makeBytes(bytes)}, QrCode::Ecc::LOW, 1, 40, -1, false);
  Matrix matrix;
  for (int y = -4; y < code.getSize() + 4; ++y) {
    std::string row;
    for (int x = -4; x < code.getSize() + 4; ++x) row += code.getModule(x, y) ? '#' : '.';
    matrix.push_back(row);
  }
  return matrix;
}

/// Bytes without a pattern, each value among them; the same on every run.
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

/// The size, quiet zone included, of a picture whose every module is as the library draws it.
int check_against_library(std::string_view text) {
  const auto picture = draw_qr(text);
  REQUIRE(picture.has_value());
  const Matrix expected = by_library(text);
  REQUIRE(picture->size == static_cast<int>(expected.size()));
  CHECK((PathReader(picture->path.text(), picture->size).read() == expected));
  return picture->size;
}

// The most bytes of each version at error correction L: ISO/IEC 18004, table 7.
constexpr std::size_t byte_capacities[]{17,   32,   53,   78,   106,  134,  154,  192,  230,  271,
                                        321,  367,  425,  458,  520,  586,  644,  718,  792,  858,
                                        929,  1003, 1091, 1171, 1273, 1367, 1465, 1528, 1628, 1732,
                                        1840, 1952, 2068, 2188, 2303, 2431, 2563, 2699, 2809, 2953};

int size_of_version(std::size_t version) { return static_cast<int>(17 + 4 * version + 8); }

TEST_CASE("qr: draws a setup URI as the library does, in version 6", "[qr]") {
  const std::string_view text =
      "otpauth://totp/Acme:alice%40example.com"
      "?secret=AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ&issuer=Acme";
  CHECK(check_against_library(text) == size_of_version(6));
}

TEST_CASE("qr: draws every length that a URI may have as the library does", "[qr]") {
  for (std::size_t length = 0; length <= 300; ++length) {
    CAPTURE(length);
    check_against_library(bytes_of_length(length));
  }
}

TEST_CASE("qr: takes the smallest version that holds the text", "[qr]") {
  for (std::size_t version = 1; version <= 40; ++version) {
    const std::size_t capacity = byte_capacities[version - 1];
    CAPTURE(version, capacity);
    CHECK(check_against_library(bytes_of_length(capacity)) == size_of_version(version));
    if (version == 40) break;
    CHECK(check_against_library(bytes_of_length(capacity + 1)) == size_of_version(version + 1));
  }
}

TEST_CASE("qr: chooses the mask that the library chooses, in versions 1 to 15", "[qr]") {
  for (std::size_t version = 1; version <= 15; ++version) {
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

TEST_CASE("qr: draws nothing when the text is too long", "[qr]") {
  CHECK_FALSE(draw_qr(bytes_of_length(2954)).has_value());
  CHECK_FALSE(draw_qr(bytes_of_length(100'000)).has_value());
}

TEST_CASE("qr: leaves a quiet zone of four modules", "[qr]") {
  const auto picture = draw_qr("a");
  REQUIRE(picture->size == 21 + 8);
  const Matrix matrix = PathReader(picture->path.text(), picture->size).read();
  CHECK(matrix[3] == std::string(29, '.'));
  CHECK(matrix[4].starts_with("....#######."));  // the finder pattern's edge
  CHECK(matrix[4].ends_with(".#######...."));
  CHECK(matrix[24].starts_with("....#######."));
  CHECK(matrix[25] == std::string(29, '.'));
}

TEST_CASE("qr: draws each run of dark modules as one rectangle", "[qr]") {
  const auto picture = draw_qr("a");
  CHECK(picture->path.text().starts_with("M4 4h7v1h-7z"));
  CHECK(picture->path.text().find("h0") == std::string_view::npos);

  std::size_t runs = 0;
  for (const char one : picture->path.text()) runs += one == 'M' ? 1 : 0;
  std::size_t expected = 0;
  for (const std::string& row : by_library("a")) {
    for (std::size_t x = 1; x < row.size(); ++x) expected += row[x] == '#' && row[x - 1] == '.';
  }
  CHECK(runs == expected);
}

}  // namespace
}  // namespace mfa::test
