#include "http_date.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;

TEST_CASE("http_date: reads the form that senders must use, as GNU date does", "[http_date]") {
  struct Case {
    std::string_view text;
    std::int64_t seconds;
  };
  const auto one = GENERATE(values<Case>({{"Sun, 06 Nov 1994 08:49:37 GMT", 784111777},
                                          {"Thu, 01 Jan 1970 00:00:00 GMT", 0},
                                          {"Wed, 31 Dec 1969 23:59:59 GMT", -1},
                                          {"Thu, 29 Feb 2024 23:59:59 GMT", 1709251199},
                                          {"Fri, 20 Nov 2026 19:22:38 GMT", 1795202558},
                                          {"Fri, 31 Dec 9999 23:59:59 GMT", 253402300799},
                                          // A leap second counts as the second after it.
                                          {"Sat, 31 Dec 2016 23:59:60 GMT", 1483228800}}));
  CAPTURE(one.text);
  CHECK(parse_http_date(one.text) == std::chrono::sys_seconds(std::chrono::seconds(one.seconds)));
}

TEST_CASE("http_date: knows every month", "[http_date]") {
  constexpr std::string_view months[]{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  for (unsigned month = 1; month <= 12; ++month) {
    const std::string text = "Sun, 03 " + std::string(months[month - 1]) + " 2021 00:00:00 GMT";
    const std::chrono::sys_days day =
        std::chrono::year(2021) / std::chrono::month(month) / std::chrono::day(3);
    CHECK(parse_http_date(text) == day);
  }
}

TEST_CASE("http_date: refuses everything else", "[http_date]") {
  const auto text = GENERATE(values<std::string_view>({
      "",
      "now",
      "2026-11-20T19:22:38Z",
      "Sunday, 06-Nov-94 08:49:37 GMT",  // the forms of older standards
      "Sun Nov  6 08:49:37 1994",        //
      "Sun, 06 Nov 1994 08:49:37 UTC",
      "Sun, 06 Nov 1994 08:49:37 gmt",
      "Sun, 06 Nov 1994 08:49:37 GMT ",
      " Sun, 06 Nov 1994 08:49:37 GMT",
      "Sun, 6 Nov 1994 08:49:37 GMT",
      "Sun, 06 Nov 94 08:49:37 GMT",
      "Sun,_06 Nov 1994 08:49:37 GMT",
      "Sun, 06-Nov 1994 08:49:37 GMT",
      "Sun, 06 Nov 1994 08-49:37 GMT",
      "Sun, 06 Nov 1994 08:49-37 GMT",
      "Son, 06 Nov 1994 08:49:37 GMT",
      "unM, 06 Nov 1994 08:49:37 GMT",
      "Sun, 06 anF 1994 08:49:37 GMT",
      "nMo, 06 Nov 1994 08:49:37 GMT",
      "Sun, 06 nFe 1994 08:49:37 GMT",
      "Sun, 00 Nov 1994 08:49:37 GMT",
      "Sun, 31 Nov 1994 08:49:37 GMT",
      "Wed, 29 Feb 2023 08:49:37 GMT",
      "Sun, +6 Nov 1994 08:49:37 GMT",
      "Sun, 6/ Nov 1994 08:49:37 GMT",
      "Sun, 6: Nov 1994 08:49:37 GMT",
      "Sun, 06 Nov -994 08:49:37 GMT",
      "Sun, 06 Nov 1994 24:00:00 GMT",
      "Sun, 06 Nov 1994 08:60:37 GMT",
      "Sun, 06 Nov 1994 08:49:61 GMT",
      "Sun, 06 Nov 1994 -8:49:37 GMT",
      "Sun, 06 Nov 1994 08: 9:37 GMT",
      "Sun, 06 Nov 1994 08:49:3\0 GMT"sv,
  }));
  CAPTURE(text);
  CHECK(parse_http_date(text) == std::nullopt);
}

TEST_CASE("http_date: accepts every year of four digits", "[http_date]") {
  CHECK(parse_http_date("Sat, 01 Jan 0000 00:00:00 GMT").has_value());
  CHECK(parse_http_date("Fri, 31 Dec 9999 23:59:59 GMT").has_value());
}

TEST_CASE("http_date: a change of any character matters", "[http_date]") {
  std::string text = "Sun, 06 Nov 1994 08:49:37 GMT";
  for (char& character : text) {
    const char right = std::exchange(character, 'x');
    CAPTURE(text);
    CHECK(parse_http_date(text) == std::nullopt);
    character = right;
  }
  CHECK(parse_http_date(text).has_value());
}

}  // namespace
}  // namespace mfa::test
