#include "secret.hpp"

#include <cstring>

namespace mfa {

void wipe(void* data, std::size_t size) noexcept {
  if (size == 0) return;
  std::memset(data, 0, size);
  // Tells the compiler that the zeros are read, so that the store is not dead.
  asm volatile("" : : "r"(data) : "memory");
}

void Secret::truncate(std::size_t size) {
  wipe(bytes_.data() + size, bytes_.size() - size);
  bytes_.resize(size);
}

}  // namespace mfa
