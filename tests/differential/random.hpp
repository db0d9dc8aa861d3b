#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

namespace mfa::test {

/// The seed of all random numbers: the same in every run, unless MFA_SEED is set.
inline std::uint64_t seed() {
  const char* const chosen = std::getenv("MFA_SEED");
  return chosen == nullptr ? 6238 : std::strtoull(chosen, nullptr, 10);
}

/// Random numbers that are the same with every compiler, unlike the standard library's
/// distributions.
class Random {
 public:
  /// Any number below `bound`. The slight bias does not matter here.
  std::uint64_t below(std::uint64_t bound) { return engine_() % bound; }

  /// Any number from `least` to `most`.
  std::int64_t between(std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(most - least) + 1));
  }

  std::uint64_t any() { return engine_(); }

  std::string bytes(std::size_t size) {
    std::string result(size, '\0');
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < size; ++i) {
      if (i % 8 == 0) bits = engine_();
      result[i] = static_cast<char>(bits >> (i % 8 * 8) & 0xFF);
    }
    return result;
  }

  template <typename Container>
  const auto& one_of(const Container& choices) {
    return choices[below(std::size(choices))];
  }

 private:
  std::mt19937_64 engine_{seed()};
};

}  // namespace mfa::test
