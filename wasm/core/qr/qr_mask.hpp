#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace mfa {

/// The modules of a QR code up to version 11, with 61 in a row. Wiped, since it contains the
/// secret.
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
  /// As many rows as a row has bits, for `transpose`.
  std::array<std::uint64_t, 64> rows_{};
  int size_;
};

/// Returns `code` with the best of the eight masks (ISO/IEC 18004 §7.8): the fewest runs and blocks
/// of one color, and parts that look like finder patterns. `code` has error correction L and mask
/// 0. QR-Code-generator chooses the same mask one module at a time; this works on a row at once,
/// which takes a fraction of the time.
[[nodiscard]] QrMatrix best_masked(const QrMatrix& code);

}  // namespace mfa
