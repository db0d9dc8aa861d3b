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
bool inverts(int mask, int x, int y) {
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

/// A row of a mask. Every mask repeats itself after six modules.
Line mask_row(int mask, int y) {
  Line row = 0;
  for (int x = 0; x < 6; ++x) row |= Line{inverts(mask, x, y)} << x;
  constexpr Line every_sixth = 0x1041041041041041;
  return row * every_sixth;
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

Line after(Line line, unsigned modules) { return modules < 64 ? line >> modules : 0; }

/// Where a line has what a finder pattern has, in any size: 1:1:3:1:1, four times as much light on
/// one side, and as much as one on the other. Beyond the line all is light.
int count_finders(Line line) {
  int count = 0;
  Line middle = ~Line{0};
  for (unsigned unit = 1; unit <= 9; ++unit) {
    for (unsigned i = 3 * unit - 3; i < 3 * unit; ++i) middle &= after(line, i);
    if (middle == 0) break;
    Line found = ~Line{0};
    for (unsigned i = 0; i < 7 * unit && found != 0; ++i) {
      constexpr unsigned dark_units = 0b1011101;
      const bool is_dark = (dark_units >> (i / unit) & 1U) != 0;
      found &= is_dark ? after(line, i) : ~after(line, i);
    }
    if (found == 0) continue;
    const auto light_before = [&](unsigned modules) {
      Line light = ~Line{0};
      for (unsigned i = 1; i <= modules; ++i) light &= ~(line << i);
      return light;
    };
    const auto light_after = [&](unsigned modules) {
      Line light = ~Line{0};
      for (unsigned i = 0; i < modules; ++i) light &= ~after(line, 7 * unit + i);
      return light;
    };
    count += std::popcount(found & light_before(4 * unit) & light_after(unit));
    count += std::popcount(found & light_before(unit) & light_after(4 * unit));
  }
  return count;
}

/// Of fewer than 64.
Line low_bits(int count) { return (Line{1} << count) - 1; }

/// Bit i: the modules i and i + 1 are alike.
Line alike(Line line, int size) { return ~(line ^ line >> 1) & low_bits(size - 1); }

/// Three points for five modules of one colour in a row, and one for each more.
int penalty_of_line(Line line, int size) {
  const Line two = alike(line, size);
  const Line five = two & two >> 1 & two >> 2 & two >> 3;
  const Line starts = five & ~(five << 1);
  return std::popcount(five) + 2 * std::popcount(starts) + 40 * count_finders(line);
}

/// Three points for each square of two by two modules of one colour.
int penalty_of_squares(Line line, Line next, int size) {
  const Line columns = ~(line ^ next);
  return 3 * std::popcount(alike(line, size) & columns & columns >> 1);
}

/// Ten points for every five per cent that the dark modules are away from a half.
int penalty_of_balance(int dark, int size) {
  const int total = size * size;
  return ((std::abs(dark * 20 - total * 10) + total - 1) / total - 1) * 10;
}

int penalty(const QrMatrix& code) {
  const QrMatrix columns = code.transposed();
  const int size = code.size();
  int sum = 0;
  int dark = 0;
  for (int i = 0; i < size; ++i) {
    sum += penalty_of_line(code.row(i), size) + penalty_of_line(columns.row(i), size);
    if (i > 0) sum += penalty_of_squares(code.row(i - 1), code.row(i), size);
    dark += std::popcount(code.row(i));
  }
  return sum + penalty_of_balance(dark, size);
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

QrMatrix QrMatrix::transposed() const {
  QrMatrix other(size_);
  for (int y = 0; y < size_; ++y) {
    for (Line left = row(y); left != 0; left &= left - 1) {
      other.row(std::countr_zero(left)) |= Line{1} << y;
    }
  }
  return other;
}

QrMatrix best_masked(const QrMatrix& code) {
  const QrMatrix functions = function_modules(code.size());
  QrMatrix best = code;
  int fewest = std::numeric_limits<int>::max();
  for (int mask = 0; mask < mask_count; ++mask) {
    QrMatrix candidate = code;
    for (int y = 0; y < code.size(); ++y) {
      const Line data = low_bits(code.size()) & ~functions.row(y);
      candidate.row(y) ^= (mask_row(0, y) ^ mask_row(mask, y)) & data;
    }
    draw_format(candidate, mask);
    if (const int sum = penalty(candidate); sum < fewest) {
      fewest = sum;
      best = candidate;
    }
  }
  return best;
}

}  // namespace mfa
