#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace mfa {

/// The modules of a QR code of at most 61 in a row, that is up to version 11. It shows the secret,
/// and is wiped.
class QrMatrix {
 public:
  static constexpr int smallest_size = 21;
  static constexpr int largest_size = 61;

  /// All light. `size`: the side of the square, in modules.
  explicit QrMatrix(int size);
  QrMatrix(const QrMatrix&) = default;
  QrMatrix(QrMatrix&&) = default;
  QrMatrix& operator=(const QrMatrix&) = default;
  QrMatrix& operator=(QrMatrix&&) = default;
  ~QrMatrix();

  [[nodiscard]] int size() const { return size_; }
  [[nodiscard]] bool is_dark(int x, int y) const { return (row(y) >> x & 1U) != 0; }
  void set(int x, int y, bool dark);
  void fill(int left, int top, int width, int height);

  /// The modules of a row, the leftmost in the lowest bit.
  [[nodiscard]] std::uint64_t row(int y) const { return rows_[static_cast<std::size_t>(y)]; }
  [[nodiscard]] std::uint64_t& row(int y) { return rows_[static_cast<std::size_t>(y)]; }

  /// Exchanges x and y.
  void transpose();

 private:
  /// As many as a row has bits, for `transpose`.
  std::array<std::uint64_t, 64> rows_{};
  int size_;
};

/// The best of the eight forms of a QR code (ISO/IEC 18004 §7.8): that which is least like a finder
/// pattern, and has the fewest runs and blocks of one colour. `code` is of error correction L and
/// drawn with mask 0. QR-Code-generator chooses the same one; it looks at each module by itself,
/// and this at a row at once, which takes a fraction of the time.
[[nodiscard]] QrMatrix best_masked(const QrMatrix& code);

}  // namespace mfa
