#pragma once

#include <array>
#include <cstddef>

namespace mfa {

/// An allocator whose free memory is all zeros: the module's memory is readable by every script of
/// the page, and a secret passes through more places than the object that owns it. A block has the
/// size of a power of two, and goes back to a list of its like.
class Heap {
 public:
  /// Makes the memory up to `end` usable, or returns false.
  using Extend = bool (*)(const char* end);

  /// Memory from `begin` on, which is zero.
  constexpr Heap(char* begin, Extend extend) : end_(begin), extend_(extend) {}

  /// At least `size` bytes, all of them zero, as aligned as any object needs; null when there are
  /// no more.
  [[nodiscard]] void* allocate(std::size_t size);

  /// Takes back and wipes what `allocate` gave. Null is allowed.
  void release(void* data) noexcept;

 private:
  /// What is in front of each block.
  struct alignas(std::max_align_t) Head {
    Head* next;
    std::size_t order;
  };

  char* end_;
  Extend extend_;
  /// The blocks that are free, by the order of their size.
  std::array<Head*, 31> free_{};
};

}  // namespace mfa
