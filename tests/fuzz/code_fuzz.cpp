#include <algorithm>
#include <string>

#include "code.hpp"
#include "fuzz.hpp"

namespace mfa::fuzz {
namespace {

using enum ErrorCode;

bool is_digit(char one) { return one >= '0' && one <= '9'; }

/// Only ASCII digits, spaces and dashes, whose meaning is clear.
bool is_plain(std::string_view text) {
  return std::ranges::all_of(text,
                             [](char one) { return is_digit(one) || one == ' ' || one == '-'; });
}

ErrorCode plain_error(std::ptrdiff_t digits) {
  if (digits == 0) return code_empty;
  return digits < 6 ? code_too_short : code_too_long;
}

bool gives(std::string_view typed, std::string_view code) {
  const Result<Secret> parsed = parse_code(typed);
  return parsed.ok() && parsed.value().text() == code;
}

bool is_error_of_form(ErrorCode code) {
  return code == code_empty || code == code_too_short || code == code_too_long ||
         code == code_not_digits;
}

/// The code as other users would type it.
void check_spellings(std::string_view code) {
  std::string spaced;
  std::string wide;
  for (const char digit : code) {
    spaced += {digit, ' '};
    wide += {'\xEF', '\xBC', static_cast<char>(0x90 + (digit - '0'))};
  }
  require(gives(code, code), "a code is its own");
  require(gives(spaced, code), "spaces do no harm");
  require(gives(wide, code), "full-width digits are digits");
  require(gives("Code: " + std::string(code) + ".", code), "a sentence around it does no harm");
  require(gives(std::string(code.substr(0, 3)) + "-" + std::string(code.substr(3)), code),
          "nor does a dash");
}

/// Names, addresses and passwords also contain digits.
void check_words(std::string_view code) {
  const std::string digits(code);
  const std::string other = code == "123456" ? "654321" : "123456";
  for (const std::string mark : {"a", "Z", "\u00E9", "\u0436", "@", "/", "_"}) {
    for (const std::string& word : {mark + digits, digits + mark, "x" + mark + digits + "!"}) {
      require(!gives(word, code), "digits of a word are no code");
      require(gives("Hello " + word + ", your code is " + other + ".", other),
              "nor do they hide one");
    }
  }
}

}  // namespace

void run(std::string_view input) {
  const Result<Secret> parsed = parse_code(input);
  if (parsed.ok()) {
    const std::string_view code = parsed.value().text();
    require(code.size() == 6 && std::ranges::all_of(code, is_digit), "a code is six digits");
    require(gives(" " + std::string(input) + "\n", code), "space around it does no harm");
    require(gives("\u200E" + std::string(input) + "\uFEFF", code), "nor does what is invisible");
    check_spellings(code);
    check_words(code);
  } else {
    require(is_error_of_form(parsed.error().code), "an error says what is wrong with the form");
  }
  if (is_plain(input)) {
    const auto digits = std::ranges::count_if(input, is_digit);
    require(parsed.ok() == (digits == 6), "six digits are a code");
    require(parsed.ok() || parsed.error().code == plain_error(digits), "and their number counts");
  }
}

}  // namespace mfa::fuzz
