#pragma once

#include <cstddef>
#include <string_view>

namespace mfa::test {

/// While it lives, counts the blocks of memory that are given back with `needle` still in them.
/// One at a time, and from one thread.
class FreedMemory {
 public:
  /// `needle` must outlive this, and is best a literal: a copy of it on the heap would be found.
  explicit FreedMemory(std::string_view needle);
  ~FreedMemory();
  FreedMemory(const FreedMemory&) = delete;
  FreedMemory& operator=(const FreedMemory&) = delete;

  /// The number of blocks so far.
  [[nodiscard]] std::size_t count() const;
};

/// The number of blocks of memory that were not given back yet.
[[nodiscard]] std::size_t blocks_in_use();

}  // namespace mfa::test
