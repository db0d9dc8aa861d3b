#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace mfa {

/// A name and a small value, at most 127.
struct NamedValue {
  std::string_view name;
  std::uint8_t value;
};

/// The rows of a table one after another: each `name`, in ASCII, is followed by its `value` as a
/// byte from 128 on. An array of the rows would take twice as much of the module, since pointers
/// hardly compress.
template <const auto& rows, auto value>
inline constexpr auto packed = []() consteval {
  constexpr std::size_t size = [] {
    std::size_t sum = 0;
    for (const auto& row : rows) sum += row.name.size() + 1;
    return sum;
  }();
  std::array<char, size> text{};
  auto end = text.begin();
  for (const auto& row : rows) {
    const auto small = static_cast<std::size_t>(row.*value);
    const auto is_end = [](char byte) { return (static_cast<unsigned char>(byte) & 0x80) != 0; };
    // Does not compile if it is reached.
    if (small > 0x7F || std::ranges::any_of(row.name, is_end)) std::abort();
    end = std::ranges::copy(row.name, end).out;
    *end++ = static_cast<char>(small | 0x80);
  }
  return text;
}();

/// Reads such a table from the front.
class PackedRows {
 public:
  template <std::size_t size>
  explicit constexpr PackedRows(const std::array<char, size>& table)
      : rest_(table.data(), table.size()) {}

  [[nodiscard]] bool empty() const { return rest_.empty(); }

  /// Returns the first row, and removes it. Not if `empty()`.
  NamedValue take() {
    std::size_t end = 0;
    while ((static_cast<unsigned char>(rest_[end]) & 0x80) == 0) ++end;
    const NamedValue row{rest_.substr(0, end),
                         static_cast<std::uint8_t>(static_cast<unsigned char>(rest_[end]) & 0x7F)};
    rest_.remove_prefix(end + 1);
    return row;
  }

 private:
  std::string_view rest_;
};

}  // namespace mfa
