#include <cstddef>
#include <new>

#include "edge.hpp"
#include "heap.hpp"

// The module's allocator (-sMALLOC=none), for C, C++ and Embind's JavaScript.

extern "C" char __heap_base;

namespace {

bool extend(const char* end) {
  constexpr std::size_t page = 65'536;
  const std::size_t pages = (reinterpret_cast<std::size_t>(end) + page - 1) / page;
  const std::size_t present = __builtin_wasm_memory_size(0);
  if (pages <= present) return true;
  if (__builtin_wasm_memory_grow(0, pages - present) == static_cast<std::size_t>(-1)) return false;
  emscripten_notify_memory_growth(0);
  return true;
}

constinit mfa::Heap heap(&__heap_base, &extend);

}  // namespace

extern "C" {
void* malloc(std::size_t size) {
  void* const data = heap.allocate(size);
  // No caller could continue without the memory.
  if (data == nullptr) __builtin_trap();
  return data;
}
void free(void* data) { heap.release(data); }
}

void* operator new(std::size_t size) { return malloc(size); }
void operator delete(void* data) noexcept { free(data); }
void operator delete(void* data, std::size_t) noexcept { free(data); }
