#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <initializer_list>

namespace mfa {

/// At most `capacity` elements: a small part of C++26's `std::inplace_vector`. Why not std::vector:
/// see `Bytes`.
template <typename T, std::size_t capacity>
class InplaceVector {
 public:
  InplaceVector() = default;
  InplaceVector(std::initializer_list<T> elements) {
    for (const T& element : elements) push_back(element);
  }

  /// Only while there are fewer than `capacity`.
  void push_back(const T& element) {
    assert(size_ < capacity);
    elements_[size_++] = element;
  }

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] const T& front() const { return elements_.front(); }
  [[nodiscard]] const T* begin() const { return elements_.data(); }
  [[nodiscard]] const T* end() const { return elements_.data() + size_; }

 private:
  std::size_t size_ = 0;
  std::array<T, capacity> elements_{};
};

}  // namespace mfa
