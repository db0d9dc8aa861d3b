#include "utf8.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

std::vector<char32_t> points_of(std::string_view text) {
  std::vector<char32_t> points;
  while (!text.empty()) points.push_back(utf8::take(text));
  return points;
}

TEST_CASE("utf8: decodes the examples of RFC 3629, section 7", "[utf8]") {
  using Points = std::vector<char32_t>;
  CHECK(points_of("\x41\xE2\x89\xA2\xCE\x91\x2E") == Points{0x41, 0x2262, 0x391, 0x2E});
  CHECK(points_of("\xED\x95\x9C\xEA\xB5\xAD\xEC\x96\xB4") == Points{0xD55C, 0xAD6D, 0xC5B4});
  CHECK(points_of("\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E") == Points{0x65E5, 0x672C, 0x8A9E});
  CHECK(points_of("\xEF\xBB\xBF\xF0\xA3\x8E\xB4") == Points{0xFEFF, 0x233B4});
}

TEST_CASE("utf8: decodes the first and the last code point of each length", "[utf8]") {
  struct Sequence {
    std::string_view bytes;
    char32_t point;
  };
  const auto sequence = GENERATE(values<Sequence>({{"\0"sv, 0x00},
                                                   {"\x7F", 0x7F},
                                                   {"\xC2\x80", 0x80},
                                                   {"\xDF\xBF", 0x7FF},
                                                   {"\xE0\xA0\x80", 0x800},
                                                   {"\xED\x9F\xBF", 0xD7FF},
                                                   {"\xEE\x80\x80", 0xE000},
                                                   {"\xEF\xBF\xBF", 0xFFFF},
                                                   {"\xF0\x90\x80\x80", 0x10000},
                                                   {"\xF4\x8F\xBF\xBF", 0x10FFFF}}));
  CAPTURE(hex(sequence.bytes));
  std::string_view text = sequence.bytes;
  CHECK(utf8::take(text) == sequence.point);
  CHECK(text.empty());
}

TEST_CASE("utf8: decodes the code points of the upper planes", "[utf8]") {
  CHECK(points_of("\xF1\x80\x80\x80\xF3\xBF\xBF\xBF") == std::vector<char32_t>{0x40000, 0xFFFFF});
}

TEST_CASE("utf8: a byte outside a well-formed sequence counts as one code point", "[utf8]") {
  const auto bytes = GENERATE(values<std::string_view>({
      "\x80",              // continuations alone
      "\xBF",              //
      "\xBF\xBF",          //
      "\xC2",              // cut off
      "\xE2\x89",          //
      "\xF0\x9F\x98",      //
      "\xC2\x41",          // no continuation
      "\xC2\xC2\x80",      //
      "\xE2\x89\x41",      //
      "\xF0\x9F\x98\xC0",  //
      "\xC0\x80",          // longer than needed
      "\xC1\xBF",          //
      "\xE0\x9F\xBF",      //
      "\xF0\x8F\xBF\xBF",  //
      "\xED\xA0\x80",      // surrogates
      "\xED\xBF\xBF",      //
      "\xF4\x90\x80\x80",  // above U+10FFFF
      "\xF7\xBF\xBF\xBF",  //
      "\xF8\x90\x80\x80",
      "\xF8\x88\x80\x80\x80",
      "\xFE",
      "\xFF",
  }));
  CAPTURE(hex(bytes));
  std::string_view text = bytes;
  CHECK(utf8::take(text) == 0xFFFD);
  CHECK(text == bytes.substr(1));
}

TEST_CASE("utf8: does not read beyond the end of the text", "[utf8]") {
  const auto sequence =
      GENERATE(values<std::string_view>({"\xC2\x80", "\xE2\x89\xA2", "\xF0\xA3\x8E\xB4"}));
  for (std::size_t length = 1; length < sequence.size(); ++length) {
    CAPTURE(hex(sequence), length);
    std::string_view text = sequence.substr(0, length);
    CHECK(utf8::take(text) == 0xFFFD);
    CHECK(text.size() == length - 1);
  }
}

TEST_CASE("utf8: continues after an invalid byte", "[utf8]") {
  CHECK(points_of("a\xE2\x89z") == std::vector<char32_t>{'a', 0xFFFD, 0xFFFD, 'z'});
}

}  // namespace
}  // namespace mfa::test
