#pragma once

#include <array>
#include <cstddef>

namespace mfa {

/// An allocator whose free memory is all zeros: every script of the page can read the module's
/// memory, and a secret leaves copies outside the object that owns it. The size of a block is a
/// power of two; each size has a list of free blocks.
class Heap {
 public:
  /// Makes the memory up to `end` usable, or returns false.
  using Extend = bool (*)(const char* end);

  /// Uses the memory from `begin` on, which must be zero.
  constexpr Heap(char* begin, Extend extend) : end_(begin), extend_(extend) {}

  /// Returns at least `size` bytes, all zero and aligned for any object; null if there is no more
  /// memory.
  [[nodiscard]] void* allocate(std::size_t size);

  /// Wipes and frees a block from `allocate`. Null is allowed.
  void release(void* data) noexcept;

 private:
  /// In front of each block.
  struct alignas(std::max_align_t) Head {
    Head* next;
    std::size_t order;
  };

  char* end_;
  Extend extend_;
  /// The free blocks, by the binary logarithm of their size.
  std::array<Head*, 31> free_{};
};

}  // namespace mfa
