#pragma once

#include <cstddef>
#include <string_view>

namespace mfa::test {

/// While it lives, counts the blocks of memory that are freed with `needle` still in them. Only one
/// may live at a time, in one thread.
class FreedMemory {
 public:
  /// `needle` must outlive this object. Use a literal: a copy on the heap would be found.
  explicit FreedMemory(std::string_view needle);
  ~FreedMemory();
  FreedMemory(const FreedMemory&) = delete;
  FreedMemory& operator=(const FreedMemory&) = delete;

  /// The number of blocks so far.
  [[nodiscard]] std::size_t count() const;
};

/// The number of blocks of memory that are not freed yet.
[[nodiscard]] std::size_t blocks_in_use();

}  // namespace mfa::test
