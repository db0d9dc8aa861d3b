#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace mfa {

/// Overwrites `size` bytes with zeros, in a way that the optimizer may not remove.
void wipe(void* data, std::size_t size) noexcept;

/// An allocator whose memory is wiped when it is given back.
template <typename T>
struct WipingAllocator {
  using value_type = T;

  WipingAllocator() = default;
  template <typename U>
  WipingAllocator(const WipingAllocator<U>&) noexcept {}  // NOLINT(*-explicit-*)

  [[nodiscard]] T* allocate(std::size_t count) { return std::allocator<T>{}.allocate(count); }
  void deallocate(T* data, std::size_t count) noexcept {
    wipe(data, count * sizeof(T));
    std::allocator<T>{}.deallocate(data, count);
  }

  friend bool operator==(const WipingAllocator&, const WipingAllocator&) { return true; }
};

/// Bytes that must not outlive their use: an access token, a session, a TOTP secret, a code, or a
/// body that holds one. Move-only; wiped when destroyed or assigned to. Kept in a vector, since a
/// short `std::string` would leave a copy in every object it was moved from.
class Secret {
 public:
  Secret() = default;
  explicit Secret(std::string_view text) : bytes_(text.begin(), text.end()) {}
  explicit Secret(std::size_t size) : bytes_(size) {}

  Secret(Secret&&) noexcept = default;
  Secret& operator=(Secret&&) noexcept = default;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  ~Secret() = default;

  [[nodiscard]] bool empty() const { return bytes_.empty(); }
  [[nodiscard]] std::size_t size() const { return bytes_.size(); }
  [[nodiscard]] std::string_view text() const { return {bytes_.data(), bytes_.size()}; }
  [[nodiscard]] std::span<char> bytes() { return bytes_; }

  /// Shortens to `size` bytes; the rest is wiped at once. `size` is at most `this->size()`.
  void truncate(std::size_t size);

  void append(std::string_view text) { bytes_.insert(bytes_.end(), text.begin(), text.end()); }

 private:
  std::vector<char, WipingAllocator<char>> bytes_;
};

}  // namespace mfa
