#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace mfa {

/// Overwrites `size` bytes with zeros, in a way that the optimizer may not remove.
void wipe(void* data, std::size_t size) noexcept;

/// An allocator that wipes memory when it is freed.
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

/// Bytes that are always on the heap: moving a short `std::string` would leave a copy behind. Wiped
/// when they are freed. The functions are not inline: those of std::string and std::vector, inlined
/// at every use, were a tenth of the module.
class Bytes {
 public:
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::string_view text() const { return {data_, size_}; }
  [[nodiscard]] std::span<char> bytes() { return {data_, size_}; }

  /// Shortens to `size` bytes; the rest is wiped at once. `size` is at most `this->size()`.
  void truncate(std::size_t size);

  void append(std::string_view text);
  void append(char character) { append(std::string_view(&character, 1)); }

 protected:
  Bytes() = default;
  explicit Bytes(std::string_view text) { append(text); }
  /// `size` zeros.
  explicit Bytes(std::size_t size);
  Bytes(Bytes&& other) noexcept { take(other); }
  Bytes(const Bytes& other) { append(other.text()); }
  Bytes& operator=(Bytes&& other) noexcept;
  Bytes& operator=(const Bytes& other);
  ~Bytes() { clear(); }

 private:
  void reserve(std::size_t size);
  void take(Bytes& other) noexcept;
  void clear() noexcept;

  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

/// Bytes that must not outlive their use: an access token, a session, a TOTP secret, a code, or a
/// body that holds one. Move-only.
class Secret : public Bytes {
 public:
  Secret() = default;
  explicit Secret(std::string_view text) : Bytes(text) {}
  explicit Secret(std::size_t size) : Bytes(size) {}

  Secret(Secret&&) noexcept = default;
  Secret& operator=(Secret&&) noexcept = default;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  ~Secret() = default;
};

}  // namespace mfa
