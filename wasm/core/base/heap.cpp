#include "heap.hpp"

#include <bit>
#include <new>
#include <utility>

#include "secret.hpp"

namespace mfa {

void* Heap::allocate(std::size_t size) {
  const auto order = static_cast<std::size_t>(std::bit_width(size + sizeof(Head) - 1));
  if (size > std::size_t{1} << 30U || order >= free_.size()) return nullptr;
  Head* block = free_[order];
  if (block != nullptr) {
    free_[order] = std::exchange(block->next, nullptr);
  } else {
    char* const end = end_ + (std::size_t{1} << order);
    if (!extend_(end)) return nullptr;
    block = new (std::exchange(end_, end)) Head{nullptr, order};
  }
  return block + 1;
}

void Heap::release(void* data) noexcept {
  if (data == nullptr) return;
  Head* const block = static_cast<Head*>(data) - 1;
  wipe(data, (std::size_t{1} << block->order) - sizeof(Head));
  block->next = std::exchange(free_[block->order], block);
}

}  // namespace mfa
