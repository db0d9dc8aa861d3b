#include "freed_memory.hpp"

#include <cstdlib>
#include <cstring>
#include <new>

namespace {

/// In front of every block: its size. As large as the alignment that `new` promises.
struct alignas(std::max_align_t) BlockHeader {
  std::size_t size;
};

std::string_view watched;
std::size_t found = 0;
std::size_t in_use = 0;

}  // namespace

// The whole test program allocates through these, so that no memory is freed unseen.

void* operator new(std::size_t size) {
  void* block = std::malloc(sizeof(BlockHeader) + size);
  if (block == nullptr) std::abort();
  ++in_use;
  return new (block) BlockHeader{size} + 1;
}

void operator delete(void* data) noexcept {
  if (data == nullptr) return;
  BlockHeader* header = static_cast<BlockHeader*>(data) - 1;
  const std::string_view bytes(static_cast<const char*>(data), header->size);
  if (!watched.empty() && bytes.find(watched) != std::string_view::npos) ++found;
  --in_use;
  std::free(header);
}

void operator delete(void* data, std::size_t) noexcept { operator delete(data); }

namespace mfa::test {

FreedMemory::FreedMemory(std::string_view needle) {
  watched = needle;
  found = 0;
}

FreedMemory::~FreedMemory() { watched = {}; }

std::size_t FreedMemory::count() const { return found; }

std::size_t blocks_in_use() { return in_use; }

}  // namespace mfa::test
