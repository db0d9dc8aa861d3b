#include "heap.hpp"

#include <algorithm>
#include <array>
#include <catch_amalgamated.hpp>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <vector>

namespace {

using mfa::Heap;

constexpr std::size_t arena_size = 1 << 20;
alignas(std::max_align_t) std::array<char, arena_size> arena;
const char* extended = nullptr;

bool extend(const char* end) {
  if (end > arena.data() + arena.size()) return false;
  extended = std::max(extended, end);
  return true;
}

Heap empty_heap() {
  arena.fill(0);
  extended = arena.data();
  return {arena.data(), &extend};
}

bool is_zero(const void* data, std::size_t size) {
  const char* const bytes = static_cast<const char*>(data);
  return std::all_of(bytes, bytes + size, [](char byte) { return byte == 0; });
}

/// Whether the byte occurs eight times in a row, which it does in no pointer.
bool has_content(char byte) {
  return std::search_n(arena.begin(), arena.end(), 8, byte) != arena.end();
}

}  // namespace

TEST_CASE("heap: blocks are aligned, zero, disjoint, and within the heap") {
  Heap heap = empty_heap();
  std::vector<std::pair<char*, std::size_t>> blocks;
  for (std::size_t size = 0; size < 300; ++size) {
    auto* const block = static_cast<char*>(heap.allocate(size));
    REQUIRE(block != nullptr);
    CHECK(reinterpret_cast<std::uintptr_t>(block) % alignof(std::max_align_t) == 0);
    CHECK(is_zero(block, size));
    CHECK(block + size <= extended);
    std::memset(block, 'x', size);
    for (const auto& [other, other_size] : blocks) {
      CHECK((block + size <= other || other + other_size <= block));
    }
    blocks.emplace_back(block, size);
  }
}

TEST_CASE("heap: released memory is wiped at once, completely, and reused") {
  Heap heap = empty_heap();
  for (const std::size_t size : {8U, 16U, 17U, 100U, 5000U}) {
    void* const block = heap.allocate(size);
    std::memset(block, 's', size);
    heap.release(block);
    CHECK_FALSE(has_content('s'));
    const char* const before = extended;
    CHECK(heap.allocate(size) == block);
    CHECK(extended == before);
  }
}

TEST_CASE("heap: releasing null does nothing") {
  Heap heap = empty_heap();
  heap.release(nullptr);
  CHECK(heap.allocate(1) != heap.allocate(1));
}

TEST_CASE("heap: a request for too much memory gives null, and leaves the rest usable") {
  Heap heap = empty_heap();
  CHECK(heap.allocate(arena_size) == nullptr);
  CHECK(heap.allocate(SIZE_MAX) == nullptr);
  // Larger than the largest order that has a list.
  CHECK(heap.allocate(std::size_t{1} << 30U) == nullptr);
  CHECK(heap.allocate(SIZE_MAX - 40) == nullptr);
  CHECK(heap.allocate(SIZE_MAX / 2) == nullptr);
  CHECK(heap.allocate(100) != nullptr);
}

TEST_CASE("heap: thousands of blocks keep their content, in bounded memory") {
  Heap heap = empty_heap();
  std::mt19937 random(20'261'126);  // NOLINT(cert-msc51-cpp): the same each time.
  struct Held {
    char* data;
    std::size_t size;
    char content;
  };
  std::vector<Held> held;
  for (int i = 0; i < 100'000; ++i) {
    if (held.size() < 50 && random() % 2 == 0) {
      const std::size_t size = random() % 2000;
      const char content = static_cast<char>('a' + random() % 26);
      auto* const data = static_cast<char*>(heap.allocate(size));
      REQUIRE(data != nullptr);
      REQUIRE(is_zero(data, size));
      std::memset(data, content, size);
      held.push_back({data, size, content});
    } else if (!held.empty()) {
      const std::size_t index = random() % held.size();
      const Held last = held[index];
      REQUIRE(std::all_of(last.data, last.data + last.size,
                          [&](char byte) { return byte == last.content; }));
      heap.release(last.data);
      held[index] = held.back();
      held.pop_back();
    }
  }
  for (const Held& one : held) heap.release(one.data);
  for (char letter = 'a'; letter <= 'z'; ++letter) CHECK_FALSE(has_content(letter));
}
