#include "qr_mask.hpp"

#include <bit>
#include <cassert>
#include <cstdlib>
#include <limits>

#include "secret.hpp"

namespace mfa {
namespace {

using Line = std::uint64_t;

constexpr int mask_count = 8;

/// Which modules the mask inverts (table 10).
consteval bool inverts(std::size_t mask, std::size_t x, std::size_t y) {
  switch (mask) {
    case 0:
      return (x + y) % 2 == 0;
    case 1:
      return y % 2 == 0;
    case 2:
      return x % 3 == 0;
    case 3:
      return (x + y) % 3 == 0;
    case 4:
      return (x / 3 + y / 2) % 2 == 0;
    case 5:
      return x * y % 2 + x * y % 3 == 0;
    case 6:
      return (x * y % 2 + x * y % 3) % 2 == 0;
    default:
      return ((x + y) % 2 + x * y % 3) % 2 == 0;
  }
}

/// Every mask repeats after six columns and after twelve rows. The leftmost column is in the lowest
/// bit.
using MaskRows = std::array<std::uint8_t, 12>;

constexpr std::array<MaskRows, mask_count> masks = []() consteval {
  std::array<MaskRows, mask_count> made{};
  for (std::size_t mask = 0; mask < made.size(); ++mask) {
    for (std::size_t y = 0; y < made[mask].size(); ++y) {
      unsigned row = 0;
      for (std::size_t x = 0; x < 6; ++x) row |= inverts(mask, x, y) ? 1U << x : 0;
      made[mask][y] = static_cast<std::uint8_t>(row);
    }
  }
  return made;
}();

Line mask_row(int mask, int y) {
  constexpr Line every_sixth = 0x1041041041041041;
  const MaskRows& rows = masks[static_cast<std::size_t>(mask)];
  return every_sixth * rows[static_cast<std::size_t>(y) % rows.size()];
}

/// The modules of a version that hold no data, and which no mask inverts (§6.3).
QrMatrix function_modules(int size) {
  QrMatrix modules(size);
  modules.fill(0, 6, size, 1);
  modules.fill(6, 0, 1, size);
  modules.fill(0, 0, 9, 9);
  modules.fill(size - 8, 0, 8, 9);
  modules.fill(0, size - 8, 9, 8);
  const int version = (size - 17) / 4;
  const int last = size - 9;
  if (version >= 2) modules.fill(last, last, 5, 5);
  if (version >= 7) {
    const int middle = 2 * version + 6;
    for (const int at : {4, last}) {
      modules.fill(middle, at, 5, 5);
      modules.fill(at, middle, 5, 5);
    }
    modules.fill(middle, middle, 5, 5);
    modules.fill(size - 11, 0, 3, 6);
    modules.fill(0, size - 11, 6, 3);
  }
  return modules;
}

/// The format information of error correction L and a mask (table C.1), drawn twice (§7.9.1).
void draw_format(QrMatrix& code, int mask) {
  constexpr std::array<unsigned, mask_count> formats{0x77C4, 0x72F3, 0x7DAA, 0x789D,
                                                     0x662F, 0x6318, 0x6C41, 0x6976};
  const unsigned format = formats[static_cast<std::size_t>(mask)];
  const int size = code.size();
  for (int i = 0; i < 15; ++i) {
    const bool dark = (format >> i & 1U) != 0;
    if (i < 8) {
      const int beyond_timing = i < 6 ? 0 : 1;
      code.set(8, i + beyond_timing, dark);
      code.set(size - 1 - i, 8, dark);
    } else {
      const int beyond_timing = i > 8 ? 0 : 1;
      code.set(14 - i + beyond_timing, 8, dark);
      code.set(8, size - 15 + i, dark);
    }
  }
}

/// Bit i: one of the `modules` modules before it is dark. Outside the line, all are light.
Line dark_before(Line line, int modules) {
  Line dark = 0;
  for (int i = 1; i <= modules; ++i) dark |= line << i;
  return dark;
}

/// Bit i: one of the `modules` modules from it on is dark.
Line dark_from(Line line, int modules) {
  Line dark = 0;
  for (int i = 0; i < modules; ++i) dark |= line >> i;
  return dark;
}

/// Counts what looks like a finder pattern of any size: the ratio 1:1:3:1:1, with four light units
/// on one side and at least one on the other.
int count_finders(Line line, int size) {
  int count = 0;
  Line dark_one = ~Line{0};
  Line dark_three = ~Line{0};
  Line not_light = 0;
  for (int unit = 1; 7 * unit <= size; ++unit) {
    dark_one &= line >> (unit - 1);
    not_light |= line >> (unit - 1);
    for (int i = 3 * unit - 3; i < 3 * unit; ++i) dark_three &= line >> i;
    if (dark_three == 0) break;
    const Line found = dark_one & ~(not_light >> unit) & dark_three >> 2 * unit &
                       ~(not_light >> 5 * unit) & dark_one >> 6 * unit & ~(not_light >> 7 * unit) &
                       ~dark_before(line, unit);
    if (found == 0) continue;
    count += std::popcount(found & ~dark_before(line, 4 * unit));
    count += std::popcount(found & ~(dark_from(line, 4 * unit) >> 7 * unit));
  }
  return count;
}

/// `count` is below 64.
Line low_bits(int count) { return (Line{1} << count) - 1; }

/// Bit i: the modules i and i + 1 are alike.
Line alike(Line line, int size) { return ~(line ^ line >> 1) & low_bits(size - 1); }

/// Three points for five modules of one color in a row, and one for each further module.
int penalty_of_line(Line line, int size) {
  const Line two = alike(line, size);
  const Line five = two & two >> 1 & two >> 2 & two >> 3;
  const Line starts = five & ~(five << 1);
  return std::popcount(five) + 2 * std::popcount(starts) + 40 * count_finders(line, size);
}

/// Three points for each square of two by two modules of one color.
int penalty_of_squares(Line line, Line next, int size) {
  const Line columns = ~(line ^ next);
  return 3 * std::popcount(alike(line, size) & columns & columns >> 1);
}

/// Ten points for every five percent that the dark modules are away from a half.
int penalty_of_balance(int dark, int size) {
  const int total = size * size;
  return ((std::abs(dark * 20 - total * 10) + total - 1) / total - 1) * 10;
}

int penalty_of_rows(const QrMatrix& code) {
  int sum = 0;
  for (int y = 0; y < code.size(); ++y) sum += penalty_of_line(code.row(y), code.size());
  return sum;
}

/// The penalty of a code (§7.8.3). Leaves the code transposed.
int penalty(QrMatrix& code) {
  const int size = code.size();
  int sum = penalty_of_rows(code);
  int dark = std::popcount(code.row(0));
  for (int y = 1; y < size; ++y) {
    sum += penalty_of_squares(code.row(y - 1), code.row(y), size);
    dark += std::popcount(code.row(y));
  }
  code.transpose();
  return sum + penalty_of_balance(dark, size) + penalty_of_rows(code);
}

/// Sets `result` to `code`, which has mask 0, with another mask. Both have the same size.
void exchange_mask(QrMatrix& result, const QrMatrix& code, const QrMatrix& functions, int mask) {
  for (int y = 0; y < code.size(); ++y) {
    const Line data = low_bits(code.size()) & ~functions.row(y);
    result.row(y) = code.row(y) ^ ((mask_row(0, y) ^ mask_row(mask, y)) & data);
  }
  draw_format(result, mask);
}

}  // namespace

QrMatrix::~QrMatrix() { wipe(rows_.data(), sizeof rows_); }

QrMatrix::QrMatrix(int size) : size_(size) {
  assert(size >= smallest_size && size <= largest_size);
}

void QrMatrix::set(int x, int y, bool dark) {
  const Line module = Line{1} << static_cast<unsigned>(x) % 64;
  if (dark) {
    row(y) |= module;
  } else {
    row(y) &= ~module;
  }
}

void QrMatrix::fill(int left, int top, int width, int height) {
  for (int y = top; y < top + height; ++y) row(y) |= low_bits(width) << left;
}

void QrMatrix::transpose() {
  // Exchanges two quarters, then two quarters of each quarter, and so on (Hacker's Delight, 7-3).
  Line left = low_bits(32);
  for (int half = 32; half > 0; half /= 2, left ^= left << half) {
    for (int y = 0; y < 64; y = (y + half + 1) & ~half) {
      const Line changes = (row(y) >> half ^ row(y + half)) & left;
      row(y) ^= changes << half;
      row(y + half) ^= changes;
    }
  }
}

QrMatrix best_masked(const QrMatrix& code) {
  const QrMatrix functions = function_modules(code.size());
  QrMatrix candidate(code.size());
  int best = 0;
  int fewest = std::numeric_limits<int>::max();
  for (int mask = 0; mask < mask_count; ++mask) {
    exchange_mask(candidate, code, functions, mask);
    if (const int sum = penalty(candidate); sum < fewest) {
      fewest = sum;
      best = mask;
    }
  }
  exchange_mask(candidate, code, functions, best);
  return candidate;
}

}  // namespace mfa
