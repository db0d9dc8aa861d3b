#include "totp.hpp"

#include <chrono>

#include "support.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_seconds;
using enum ErrorCode;

/// The secret of RFC 4226, appendix D, and of RFC 6238, appendix B.
constexpr std::string_view rfc_key = "12345678901234567890";

constexpr std::string_view rfc_codes[]{"755224", "287082", "359152", "969429", "338314",
                                       "254676", "287922", "162583", "399871", "520489"};

sys_seconds start_of(std::int64_t counter) { return sys_seconds(counter * totp::period); }

TEST_CASE("totp: gives the codes of RFC 4226, appendix D", "[totp]") {
  constexpr std::uint32_t codes[]{755224, 287082, 359152, 969429, 338314,
                                  254676, 287922, 162583, 399871, 520489};
  for (std::uint64_t counter = 0; counter < 10; ++counter) {
    CHECK(totp::hotp(rfc_key, counter) == codes[counter]);
  }
}

TEST_CASE("totp: has as many digits as asked for, by the decimals of the same table", "[totp]") {
  CHECK(totp::hotp(rfc_key, 0, 1) == 4);
  CHECK(totp::hotp(rfc_key, 0, 9) == 284755224);
  CHECK(totp::hotp(rfc_key, 2, 9) == 137359152);
  CHECK(totp::hotp(rfc_key, 7, 9) == 82162583);
}

TEST_CASE("totp: gives the codes of RFC 6238, appendix B", "[totp]") {
  struct Vector {
    std::int64_t seconds;
    std::uint32_t code;
  };
  const auto vector = GENERATE(values<Vector>({{59, 94287082},
                                               {1111111109, 7081804},
                                               {1111111111, 14050471},
                                               {1234567890, 89005924},
                                               {2000000000, 69279037},
                                               {20000000000, 65353130}}));
  CAPTURE(vector.seconds);
  const sys_seconds time{std::chrono::seconds(vector.seconds)};
  CHECK(totp::hotp(rfc_key, totp::counter_at(time), 8) == vector.code);
}

TEST_CASE("totp: counts with 64 bits, as oathtool does", "[totp]") {
  CHECK(totp::hotp(rfc_key, 0xFFFF'FFFF) == 117190);
  CHECK(totp::hotp(rfc_key, 0x1'0000'0000) == 999456);
  CHECK(totp::hotp(rfc_key, 0xFFFF'FFFF'FFFF'FFFF) == 94451);
}

TEST_CASE("totp: counts whole periods of 30 seconds from the epoch", "[totp]") {
  struct Edge {
    std::int64_t seconds;
    std::uint64_t counter;
  };
  const auto edge = GENERATE(values<Edge>({{0, 0},
                                           {29, 0},
                                           {30, 1},
                                           {59, 1},
                                           {60, 2},
                                           {20000000000, 666666666},
                                           // Before the epoch.
                                           {-1, 0},
                                           {-29, 0},
                                           {-30, 0},
                                           {-1000000000, 0}}));
  CAPTURE(edge.seconds);
  CHECK(totp::counter_at(sys_seconds{std::chrono::seconds(edge.seconds)}) == edge.counter);
}

TEST_CASE("totp: finds which period a code is of", "[totp]") {
  const int counter = GENERATE(range(0, 10));
  CAPTURE(counter);
  const std::string_view code = rfc_codes[counter];
  const int drift = counter - 5;

  CHECK(totp::find_drift(rfc_key, code, start_of(5), 5) == drift);
  CHECK(totp::find_drift(rfc_key, code, start_of(5) + 29s, 5) == drift);
  CHECK(totp::find_drift(rfc_key, code, start_of(5), std::abs(drift)) == drift);
  if (drift != 0) {
    CHECK(totp::find_drift(rfc_key, code, start_of(5), std::abs(drift) - 1) == std::nullopt);
  }
}

TEST_CASE("totp: finds a code with leading zeros", "[totp]") {
  CHECK(totp::find_drift(rfc_key, "081804", sys_seconds(1111111109s), 1) == 0);
}

TEST_CASE("totp: finds no period for a code that is of none near", "[totp]") {
  CHECK(totp::find_drift(rfc_key, "000000", start_of(5), 20) == std::nullopt);
}

// Two periods with one code, found by a search with Python's hmac.
TEST_CASE("totp: takes the nearest period of two that have the code", "[totp]") {
  REQUIRE(totp::hotp(rfc_key, 103424) == totp::hotp(rfc_key, 103427));
  const std::string code = std::to_string(totp::hotp(rfc_key, 103424));

  CHECK(totp::find_drift(rfc_key, code, start_of(103425), 20) == -1);
  CHECK(totp::find_drift(rfc_key, code, start_of(103426), 20) == 1);
}

TEST_CASE("totp: takes the past of two periods that are equally near", "[totp]") {
  REQUIRE(totp::hotp(rfc_key, 153567) == totp::hotp(rfc_key, 153569));
  const std::string code = std::to_string(totp::hotp(rfc_key, 153567));

  CHECK(totp::find_drift(rfc_key, code, start_of(153568), 20) == -1);
}

TEST_CASE("totp: looks for a code near and before the epoch", "[totp]") {
  CHECK(totp::find_drift(rfc_key, "755224", sys_seconds(0s), 20) == 0);
  CHECK(totp::find_drift(rfc_key, "755224", sys_seconds(30s), 20) == -1);
  CHECK(totp::find_drift(rfc_key, "755224", sys_seconds(-1h), 20) == 0);
  CHECK(totp::find_drift(rfc_key, "520489", sys_seconds(-1h), 20) == std::nullopt);
}

TEST_CASE("totp: reads a code however people and apps write it", "[totp]") {
  const auto typed = GENERATE(values<std::string_view>({
      "012345",
      "012 345",
      " 012345 ",
      "01 23 45",
      "0 1 2 3 4 5",
      "012-345",
      "012 - 345",
      "\t012345\r\n",
      "\v012\f345",
      "012\xC2\x85"
      "345",                 // next line
      "012\u00A0345",        // no-break space
      "012\u00AD345",        // soft hyphen
      "012\u1680345",        // a space with a dash in it
      "012\u2000345",        // spaces of several widths
      "012\u2009345",        //
      "\u200B012345\u200B",  // zero-width
      "0\u200D1\u200C2345",  //
      "\u200E012345\u200F",  // direction marks
      "\u202A012345\u202C",  //
      "\u202D012\u202E345",  //
      "\u2066012345\u2069",  //
      "012\u2010345",        // hyphen
      "012\u2011345",        // non-breaking hyphen
      "012\u2013345",        // en dash
      "012\u2014345",        // em dash
      "012\u2015345",        // horizontal bar
      "012\u2028345",        // line and paragraph separators
      "012\u2029345",        //
      "012\u202F345",        // narrow no-break space
      "012\u205F345",        // mathematical space
      "012\u2060345",        // word joiner
      "012\u2212345",        // minus
      "012\u3000345",        // ideographic space
      "012\uFE58345",        // small dashes
      "012\uFE63345",        //
      "\uFEFF012345",        // byte order mark
      "０１２３４５",        // full-width digits
      "０１２　３４５",      //
      "０１２－３４５",      //
      "01２3４5",
  }));
  CAPTURE(typed);
  const Result<Secret> code = totp::parse_code(typed);
  REQUIRE(error_of(code) == std::nullopt);
  CHECK(code.value().text() == "012345");
}

TEST_CASE("totp: reads every digit", "[totp]") {
  CHECK(totp::parse_code("678900").value().text() == "678900");
  CHECK(totp::parse_code("６７８９００").value().text() == "678900");
}

TEST_CASE("totp: says what is wrong with the form of a code", "[totp]") {
  struct Typed {
    std::string_view text;
    ErrorCode error;
  };
  const auto typed = GENERATE(values<Typed>({
      {"", code_empty},
      {"   ", code_empty},
      {"-", code_empty},
      {"\u200B", code_empty},
      {"1", code_too_short},
      {"12345", code_too_short},
      {"123 45", code_too_short},
      {"1234567", code_too_long},
      {"123 456 7", code_too_long},
      {"123456123456", code_too_long},
      {"12345a", code_not_digits},
      {"a", code_not_digits},
      {"12345678901234a", code_not_digits},
      {"123.456", code_not_digits},
      {"+123456", code_not_digits},
      {"12345/", code_not_digits},       // the neighbours of 0 and 9
      {"12345:", code_not_digits},       //
      {"12345\uFF0F", code_not_digits},  // and of their full-width forms
      {"12345\uFF1A", code_not_digits},  //
      {"١٢٣٤٥٦", code_not_digits},       // Arabic digits
      {"12345\u00BD", code_not_digits},  // ½
      {"12345\u2075", code_not_digits},  // superscript
      {"123\xFF"
       "456",
       code_not_digits},  // no UTF-8
      {"123456\xE2\x80", code_not_digits},
      {"123\0"
       "456"sv,
       code_not_digits},
      {"123456' OR 1=1", code_not_digits},
  }));
  CAPTURE(typed.text);
  CHECK(error_of(totp::parse_code(typed.text)) == typed.error);
}

TEST_CASE("totp: refuses a code of any length", "[totp]") {
  CHECK(error_of(totp::parse_code(std::string(100'000, '1'))) == code_too_long);
  CHECK(error_of(totp::parse_code(std::string(100'000, ' '))) == code_empty);
}

}  // namespace
}  // namespace mfa::test
