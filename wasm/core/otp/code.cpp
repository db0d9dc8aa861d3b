#include "code.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

#include "ascii.hpp"
#include "utf8.hpp"

namespace mfa {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// The zeros of Unicode 17: characters of General_Category Nd come in runs of ten, from 0 to 9.
constexpr std::array<char32_t, 77> zeros{
    U'0',    0x660,   0x6F0,   0x7C0,   0x966,   0x9E6,   0xA66,   0xAE6,   0xB66,   0xBE6,
    0xC66,   0xCE6,   0xD66,   0xDE6,   0xE50,   0xED0,   0xF20,   0x1040,  0x1090,  0x17E0,
    0x1810,  0x1946,  0x19D0,  0x1A80,  0x1A90,  0x1B50,  0x1BB0,  0x1C40,  0x1C50,  0xA620,
    0xA8D0,  0xA900,  0xA9D0,  0xA9F0,  0xAA50,  0xABF0,  0xFF10,  0x104A0, 0x10D30, 0x10D40,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0,
    0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11DE0, 0x11F50,
    0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC,
    0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0};
static_assert(std::ranges::is_sorted(zeros));

/// White_Space that ends a line, or a field of a table.
constexpr std::array breaks{Range{0x09, 0x0D}, Range{0x85, 0x85}, Range{0x2028, 0x2029}};

/// The rest of White_Space.
constexpr std::array spaces{Range{' ', ' '},       Range{0xA0, 0xA0},     Range{0x1680, 0x1680},
                            Range{0x2000, 0x200A}, Range{0x202F, 0x202F}, Range{0x205F, 0x205F},
                            Range{0x3000, 0x3000}};

/// Dash.
constexpr std::array dashes{
    Range{'-', '-'},       Range{0x58A, 0x58A},   Range{0x5BE, 0x5BE},     Range{0x1400, 0x1400},
    Range{0x1806, 0x1806}, Range{0x2010, 0x2015}, Range{0x2053, 0x2053},   Range{0x207B, 0x207B},
    Range{0x208B, 0x208B}, Range{0x2212, 0x2212}, Range{0x2E17, 0x2E17},   Range{0x2E1A, 0x2E1A},
    Range{0x2E3A, 0x2E3B}, Range{0x2E40, 0x2E40}, Range{0x2E5D, 0x2E5D},   Range{0x301C, 0x301C},
    Range{0x3030, 0x3030}, Range{0x30A0, 0x30A0}, Range{0xFE31, 0xFE32},   Range{0xFE58, 0xFE58},
    Range{0xFE63, 0xFE63}, Range{0xFF0D, 0xFF0D}, Range{0x10D6E, 0x10D6E}, Range{0x10EAD, 0x10EAD}};

/// Default_Ignorable_Code_Point (marks of direction and variation selectors are among them), and
/// the keycap U+20E3, which follows the digit of an emoji.
constexpr std::array invisible{
    Range{0xAD, 0xAD},       Range{0x34F, 0x34F},    Range{0x61C, 0x61C},   Range{0x115F, 0x1160},
    Range{0x17B4, 0x17B5},   Range{0x180B, 0x180F},  Range{0x200B, 0x200F}, Range{0x202A, 0x202E},
    Range{0x2060, 0x206F},   Range{0x20E3, 0x20E3},  Range{0x3164, 0x3164}, Range{0xFE00, 0xFE0F},
    Range{0xFEFF, 0xFEFF},   Range{0xFFA0, 0xFFA0},  Range{0xFFF0, 0xFFF8}, Range{0x1BCA0, 0x1BCA3},
    Range{0x1D173, 0x1D17A}, Range{0xE0000, 0xE0FFF}};

static_assert(std::ranges::is_sorted(breaks, {}, &Range::first));
static_assert(std::ranges::is_sorted(spaces, {}, &Range::first));
static_assert(std::ranges::is_sorted(dashes, {}, &Range::first));
static_assert(std::ranges::is_sorted(invisible, {}, &Range::first));

bool is_in(std::span<const Range> ranges, char32_t point) {
  const auto range = std::ranges::lower_bound(ranges, point, {}, &Range::last);
  return range != ranges.end() && range->first <= point;
}

/// How far each zero is after the one before, which takes half as much of the module.
constexpr std::array distances = []() consteval {
  std::array<std::uint16_t, zeros.size()> all{};
  char32_t before = 0;
  for (std::size_t i = 0; i < zeros.size(); ++i) {
    all[i] = static_cast<std::uint16_t>(zeros[i] - before);
    before = zeros[i];
  }
  return all;
}();

std::optional<char> digit_of(char32_t point) {
  char32_t zero = 0;
  for (const std::uint16_t distance : distances) {
    zero += distance;
    if (point < zero) break;
    if (point <= zero + 9) return static_cast<char>('0' + static_cast<int>(point - zero));
  }
  return std::nullopt;
}

/// A letter of a script that separates words (Latin, Greek, Cyrillic, Armenian), or another
/// character of names, addresses and passwords. In other scripts, a code may touch a word.
bool is_word_character(char32_t point) {
  const bool is_mark = point >= 0x300 && point < 0x370;
  const bool is_letter = ascii::is_letter(point) || (point >= 0xC0 && point < 0x590 && !is_mark);
  return is_letter || point == '@' || point == '/' || point == '_';
}

/// Whether the character separates two words. Not the marks that occur inside passwords and
/// addresses, such as the dot.
bool separates_words(char32_t point) {
  return point > 0x7F || point < ' ' ||
         std::string_view(":=,;()[]{}<>\"'|").find(static_cast<char>(point)) !=
             std::string_view::npos;
}

/// Counts digits, and keeps as many as a code has.
struct Digits {
  Secret kept = Secret(code_digits);
  std::size_t count = 0;

  void add(char digit) {
    if (count < code_digits) kept.bytes()[count] = digit;
    ++count;
  }
};

/// Reads a text in one pass.
class Reader {
 public:
  void read(char32_t point) {
    if (const std::optional<char> digit = digit_of(point)) return add(*digit);
    if (is_in(invisible, point)) return;
    const bool follows_digit = gap_ == 0 && row_.count > 0;
    is_after_letter_ = false;
    const bool is_space = is_in(spaces, point);
    if (is_space || is_in(dashes, point)) {
      ++gap_;
      if (is_space) end_word();
      return;
    }
    if (!is_in(breaks, point)) is_sentence_ = true;
    end_row();
    if (is_word_character(point)) {
      // One letter and a dash, as in G-123456, are not a word.
      is_word_ = is_word_ || follows_digit || has_letter_;
      is_after_letter_ = has_letter_ = true;
    } else if (separates_words(point)) {
      end_word();
    }
  }

  /// Call once, at the end of the text.
  [[nodiscard]] Result<Secret> code() {
    end_row();
    end_word();
    if (is_sentence_) {
      if (code_.empty() || is_ambiguous_) return ErrorCode::code_not_digits;
      return std::move(code_);
    }
    if (all_.count == 0) return ErrorCode::code_empty;
    if (all_.count < code_digits) return ErrorCode::code_too_short;
    if (all_.count > code_digits) return ErrorCode::code_too_long;
    return std::move(all_.kept);
  }

 private:
  void add(char digit) {
    is_word_ = is_word_ || is_after_letter_;
    is_after_letter_ = false;
    if (gap_ > 1) end_row();
    if (gap_ == 1 && row_.count > 0 && row_.count < code_digits) joined_at_ |= 1U << row_.count;
    gap_ = 0;
    is_row_apart_ = false;
    row_.add(digit);
    all_.add(digit);
  }

  void end_row() {
    constexpr unsigned in_threes = 1U << 3;
    constexpr unsigned in_twos = 1U << 2 | 1U << 4;
    const bool is_grouped = joined_at_ == 0 || joined_at_ == in_threes || joined_at_ == in_twos;
    if (row_.count == code_digits && is_grouped && !is_row_of_word_) {
      found_ = Secret(row_.kept.text());
      if (is_row_apart_) take_found();
    }
    row_.count = 0;
    joined_at_ = 0;
    is_row_of_word_ = false;
  }

  /// At a space or another separator of words.
  void end_word() {
    if (is_word_) {
      is_row_of_word_ = row_.count > 0;
      found_ = {};
    }
    take_found();
    is_word_ = has_letter_ = false;
    is_row_apart_ = true;
  }

  void take_found() {
    if (found_.empty()) return;
    if (code_.empty()) code_ = Secret(found_.text());
    if (code_.text() != found_.text()) is_ambiguous_ = true;
    found_ = {};
  }

  Digits all_;
  /// Groups of digits with one space or dash between each.
  Digits row_;
  /// Bit n is set if the row has a space or dash after n digits.
  unsigned joined_at_ = 0;
  /// The number of spaces and dashes since the last digit.
  std::size_t gap_ = 0;
  bool is_sentence_ = false;
  /// Whether there was a word character since the last word ended.
  bool has_letter_ = false;
  /// Whether the last character was one.
  bool is_after_letter_ = false;
  /// Whether this is a word, whose digits are not a code.
  bool is_word_ = false;
  /// Whether a word ended since the row's last digit.
  bool is_row_apart_ = false;
  /// Whether an earlier group of the row is part of a word.
  bool is_row_of_word_ = false;
  /// Six digits that are a code, unless a letter follows before the word ends.
  Secret found_;
  Secret code_;
  /// Whether there was a second, different code.
  bool is_ambiguous_ = false;
};

}  // namespace

Result<Secret> parse_code(std::string_view typed) {
  Reader reader;
  while (!typed.empty()) reader.read(utf8::take(typed));
  return reader.code();
}

}  // namespace mfa
