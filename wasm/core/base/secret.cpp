#include "secret.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace mfa {

void wipe(void* data, std::size_t size) noexcept {
  if (size == 0) return;
  std::memset(data, 0, size);
  // Tells the compiler that the zeros are read, so that it keeps the store.
  asm volatile("" : : "r"(data) : "memory");
}

Bytes::Bytes(std::size_t size) {
  reserve(size);
  wipe(data_, size);
  size_ = size;
}

Bytes& Bytes::operator=(Bytes&& other) noexcept {
  if (this == &other) return *this;
  clear();
  take(other);
  return *this;
}

Bytes& Bytes::operator=(const Bytes& other) {
  if (this == &other) return *this;
  clear();
  append(other.text());
  return *this;
}

void Bytes::truncate(std::size_t size) {
  wipe(data_ + size, size_ - size);
  size_ = size;
}

void Bytes::append(std::string_view text) {
  reserve(size_ + text.size());
  std::ranges::copy(text, data_ + size_);
  size_ += text.size();
}

void Bytes::reserve(std::size_t size) {
  if (size <= capacity_) return;
  const std::size_t capacity = std::max(size, 2 * capacity_);
  char* const data = WipingAllocator<char>().allocate(capacity);
  const std::size_t kept = size_;
  std::ranges::copy(this->text(), data);
  clear();
  data_ = data;
  size_ = kept;
  capacity_ = capacity;
}

void Bytes::take(Bytes& other) noexcept {
  data_ = std::exchange(other.data_, nullptr);
  size_ = std::exchange(other.size_, 0);
  capacity_ = std::exchange(other.capacity_, 0);
}

void Bytes::clear() noexcept {
  if (data_ != nullptr) WipingAllocator<char>().deallocate(data_, capacity_);
  data_ = nullptr;
  size_ = capacity_ = 0;
}

}  // namespace mfa
