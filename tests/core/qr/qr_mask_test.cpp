// The choice of the mask, compared with ISO/IEC 18004, §7.8, followed literally: module by module.

#include "qr_mask.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <new>
#include <random>
#include <vector>

#include "support.hpp"

namespace mfa::test {
namespace {

using Line = std::vector<bool>;
using Grid = std::vector<Line>;

/// The centers of a version's alignment patterns (table E.1), in both directions; 0 for none.
constexpr std::array<std::array<int, 3>, 12> alignment_centres{{{},
                                                                {},
                                                                {6, 18},
                                                                {6, 22},
                                                                {6, 26},
                                                                {6, 30},
                                                                {6, 34},
                                                                {6, 22, 38},
                                                                {6, 24, 42},
                                                                {6, 26, 46},
                                                                {6, 28, 50},
                                                                {6, 30, 54}}};

bool is_in_alignment_pattern(int x, int y, int size) {
  const auto& centres = alignment_centres[static_cast<std::size_t>((size - 17) / 4)];
  for (const int across : centres) {
    for (const int down : centres) {
      const bool is_finder =
          (across == 6 && (down == 6 || down == size - 7)) || (across == size - 7 && down == 6);
      if (across == 0 || down == 0 || is_finder) continue;
      if (std::abs(x - across) <= 2 && std::abs(y - down) <= 2) return true;
    }
  }
  return false;
}

/// Finder patterns with their separators and the format, timing, alignment, version (§6.3).
bool is_function(int x, int y, int size) {
  const bool is_at_corner =
      (x <= 8 && y <= 8) || (x >= size - 8 && y <= 8) || (x <= 8 && y >= size - 8);
  const bool is_version = size >= 45 && ((x <= 5 && y >= size - 11) || (x >= size - 11 && y <= 5));
  return is_at_corner || is_version || x == 6 || y == 6 || is_in_alignment_pattern(x, y, size);
}

/// Table 10, with its i for the row and its j for the column.
bool inverts(int mask, int i, int j) {
  const std::array conditions{(i + j) % 2 == 0,
                              i % 2 == 0,
                              j % 3 == 0,
                              (i + j) % 3 == 0,
                              (i / 2 + j / 3) % 2 == 0,
                              (i * j) % 2 + (i * j) % 3 == 0,
                              ((i * j) % 2 + (i * j) % 3) % 2 == 0,
                              ((i + j) % 2 + (i * j) % 3) % 2 == 0};
  return conditions[static_cast<std::size_t>(mask)];
}

/// Error correction L is 01; then three bits of the mask, ten of BCH (15,5), and the mask of the
/// format itself (annex C).
unsigned format_of(int mask) {
  const unsigned data = 0b01000U | static_cast<unsigned>(mask);
  unsigned rest = data << 10;
  for (unsigned bit = 14; bit >= 10; --bit) {
    if ((rest >> bit & 1U) != 0) rest ^= 0b10100110111U << (bit - 10);
  }
  return (data << 10 | rest) ^ 0b101010000010010U;
}

/// Figure 25: the modules of bits 0 to 14, by column and row, once around a corner and once beside
/// the two others.
void draw_format(Grid& grid, int mask) {
  const int size = static_cast<int>(grid.size());
  constexpr std::array<std::array<int, 2>, 15> corner{{{8, 0},
                                                       {8, 1},
                                                       {8, 2},
                                                       {8, 3},
                                                       {8, 4},
                                                       {8, 5},
                                                       {8, 7},
                                                       {8, 8},
                                                       {7, 8},
                                                       {5, 8},
                                                       {4, 8},
                                                       {3, 8},
                                                       {2, 8},
                                                       {1, 8},
                                                       {0, 8}}};
  for (int bit = 0; bit < 15; ++bit) {
    const bool is_dark = (format_of(mask) >> bit & 1U) != 0;
    const auto [x, y] = corner[static_cast<std::size_t>(bit)];
    grid[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = is_dark;
    const int along = bit < 8 ? size - 1 - bit : size - 15 + bit;
    const auto place = static_cast<std::size_t>(along);
    (bit < 8 ? grid[8][place] : grid[place][8]) = is_dark;
  }
}

Grid with_mask(Grid grid, int mask) {
  const int size = static_cast<int>(grid.size());
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) {
      if (!inverts(mask, y, x) || is_function(x, y, size)) continue;
      grid[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)].flip();
    }
  }
  return grid;
}

struct Run {
  bool is_dark;
  int length;
};

/// The runs of a line, with more than enough light beyond either end.
std::vector<Run> runs_of(const Line& line) {
  constexpr int beyond = 1000;
  std::vector<Run> runs{{false, beyond}};
  for (const bool is_dark : line) {
    if (runs.back().is_dark == is_dark) {
      ++runs.back().length;
    } else {
      runs.push_back({is_dark, 1});
    }
  }
  if (runs.back().is_dark) runs.push_back({false, 0});
  runs.back().length += beyond;
  return runs;
}

/// How often there is 1:1:3:1:1 with light of four units on one side, and of one on the other.
int finders_in(const std::vector<Run>& runs) {
  int count = 0;
  for (std::size_t i = 1; i + 5 < runs.size(); i += 2) {
    const int unit = runs[i].length;
    const bool is_finder = runs[i + 1].length == unit && runs[i + 2].length == 3 * unit &&
                           runs[i + 3].length == unit && runs[i + 4].length == unit;
    const int before = runs[i - 1].length;
    const int after = runs[i + 5].length;
    if (!is_finder || before < unit || after < unit) continue;
    count += (before >= 4 * unit ? 1 : 0) + (after >= 4 * unit ? 1 : 0);
  }
  return count;
}

int penalty_of_line(const Line& line) {
  int penalty = 40 * finders_in(runs_of(line));
  int length = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    length = i > 0 && line[i] == line[i - 1] ? length + 1 : 1;
    penalty += length == 5 ? 3 : (length > 5 ? 1 : 0);
  }
  return penalty;
}

int penalty_of(const Grid& grid) {
  const std::size_t size = grid.size();
  int penalty = 0;
  int dark = 0;
  for (std::size_t i = 0; i < size; ++i) {
    Line column;
    for (const Line& row : grid) column.push_back(row[i]);
    penalty += penalty_of_line(grid[i]) + penalty_of_line(column);
    for (std::size_t j = 0; j < size; ++j) {
      dark += grid[i][j] ? 1 : 0;
      if (i == 0 || j == 0) continue;
      const bool one = grid[i][j];
      const bool is_square = grid[i - 1][j] == one && grid[i][j - 1] == one;
      penalty += is_square && grid[i - 1][j - 1] == one ? 3 : 0;
    }
  }
  const int total = static_cast<int>(size * size);
  int steps = 0;
  while (dark * 20 < (9 - steps) * total || dark * 20 > (11 + steps) * total) ++steps;
  return penalty + 10 * steps;
}

Grid best_by_the_standard(const Grid& code) {
  const Grid data = with_mask(code, 0);
  Grid best;
  int fewest = std::numeric_limits<int>::max();
  for (int mask = 0; mask < 8; ++mask) {
    Grid candidate = with_mask(data, mask);
    draw_format(candidate, mask);
    const int penalty = penalty_of(candidate);
    if (penalty >= fewest) continue;
    fewest = penalty;
    best = std::move(candidate);
  }
  return best;
}

Grid best_of_ours(const Grid& code) {
  const int size = static_cast<int>(code.size());
  QrMatrix matrix(size);
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) {
      matrix.set(x, y, code[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)]);
    }
  }
  const QrMatrix best = best_masked(matrix);
  Grid grid = code;
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) {
      grid[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = best.is_dark(x, y);
    }
  }
  return grid;
}

/// Random modules, `dark` in 16 of them dark; the same on every run.
Grid noise(std::mt19937& random, std::size_t size, unsigned dark) {
  Grid grid(size, Line(size));
  for (Line& row : grid) {
    for (std::size_t x = 0; x < size; ++x) row[x] = random() % 16 < dark;
  }
  return grid;
}

/// Random modules, of which `changes` in 16 differ from their neighbor.
Grid restless(std::mt19937& random, std::size_t size, std::uint_fast32_t changes) {
  Grid grid(size, Line(size));
  for (Line& row : grid) {
    for (std::size_t x = 1; x < size; ++x) row[x] = row[x - 1] != (random() % 16 < changes);
  }
  return grid;
}

/// Draws a finder pattern into a row or a column, with some light on both sides, as far as there is
/// room. The caller then masks the modules, so that it appears with that mask.
void plant_finder(std::mt19937& random, Grid& grid) {
  const std::size_t size = grid.size();
  const std::size_t unit = 1 + random() % (size / 7);
  const bool is_at_edge = random() % 3 == 0;
  const std::size_t start = is_at_edge ? 0 : random() % (size - 7 * unit + 1);
  const std::size_t light_before = random() % (5 * unit + 1);
  const std::size_t light_after = random() % (5 * unit + 1);
  const std::size_t line = random() % size;
  const bool is_row = random() % 2 == 0;
  for (std::size_t i = 0; i < size; ++i) {
    if (i + light_before < start || i >= start + 7 * unit + light_after) continue;
    const std::size_t place = i < start ? 7 : (i - start) / unit;
    const bool is_dark = place == 0 || (place >= 2 && place <= 4) || place == 6;
    (is_row ? grid[line][i] : grid[i][line]) = is_dark;
  }
}

int dark_modules_of(const Grid& grid) {
  int dark = 0;
  for (const Line& row : grid) dark += static_cast<int>(std::ranges::count(row, true));
  return dark;
}

/// Inverts random modules until `dark` of them are dark.
void balance(std::mt19937& random, Grid& grid, int dark) {
  const std::size_t size = grid.size();
  for (int now = dark_modules_of(grid); now != dark;) {
    Line& row = grid[random() % size];
    const std::size_t x = random() % size;
    if (row[x] != (now > dark)) continue;
    row[x].flip();
    now += row[x] ? 1 : -1;
  }
}

constexpr int smallest = 21;
constexpr int largest = 61;

TEST_CASE("qr_mask: chooses as the standard says for random modules", "[qr]") {
  std::mt19937 random(18004);  // NOLINT(*-msc51-cpp): the same modules each time
  for (int size = smallest; size <= largest; size += 4) {
    for (unsigned dark = 2; dark <= 14; ++dark) {
      CAPTURE(size, dark);
      const Grid code = noise(random, static_cast<std::size_t>(size), dark);
      CHECK((best_of_ours(code) == best_by_the_standard(code)));
    }
  }
}

TEST_CASE("qr_mask: chooses as the standard says for patterns like a finder's", "[qr]") {
  std::mt19937 random(2015);  // NOLINT(*-msc51-cpp): the same modules each time
  for (int size = smallest; size <= largest; size += 4) {
    for (int mask = 0; mask < 8; ++mask) {
      for (int times = 0; times < 4; ++times) {
        CAPTURE(size, mask, times);
        // Fewer runs of one color offset the penalty of the pattern, so the masks are close.
        Grid code = restless(random, static_cast<std::size_t>(size), 8 + random() % 4);
        for (int planted = 0; planted < 2; ++planted) plant_finder(random, code);
        code = with_mask(with_mask(code, mask), 0);
        CHECK((best_of_ours(code) == best_by_the_standard(code)));
      }
    }
  }
}

TEST_CASE("qr_mask: chooses as the standard says for every share of dark modules", "[qr]") {
  std::mt19937 random(20);  // NOLINT(*-msc51-cpp): the same modules each time
  for (int size = smallest; size <= largest; size += 4) {
    const int total = size * size;
    for (int dark = total * 2 / 5; dark <= total * 3 / 5; ++dark) {
      // Only shares next to a step of the penalty: every twentieth of all modules, from the half.
      const int beyond_step = std::abs(dark * 20 - total * 10) % total;
      if (beyond_step > 1 && beyond_step < total - 1) continue;
      for (int times = 0; times < 96; ++times) {
        const int mask = times % 8;
        CAPTURE(size, dark, times);
        Grid code = restless(random, static_cast<std::size_t>(size), 9 + random() % 5);
        draw_format(code, mask);
        balance(random, code, dark);
        code = with_mask(with_mask(code, mask), 0);
        CHECK((best_of_ours(code) == best_by_the_standard(code)));
      }
    }
  }
}

TEST_CASE("qr_mask: leaves nothing of a code behind when destroyed", "[qr]") {
  alignas(QrMatrix) std::array<unsigned char, sizeof(QrMatrix)> memory{};
  auto* matrix = new (memory.data()) QrMatrix(largest);
  matrix->fill(0, 0, largest, largest);
  matrix->~QrMatrix();
  // The size may stay.
  const auto kept = std::ranges::count_if(memory, [](unsigned char byte) { return byte != 0; });
  CHECK(kept <= static_cast<std::ptrdiff_t>(sizeof(int)));
}

}  // namespace
}  // namespace mfa::test
