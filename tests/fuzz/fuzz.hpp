#pragma once

// Shared by all targets.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace mfa::fuzz {

/// Runs the target once. Each target defines it.
void run(std::string_view input);

/// Ends the run if a rule is broken; libFuzzer keeps the input.
inline void require(bool holds, const char* rule) {
  if (holds) return;
  static_cast<void>(std::fprintf(stderr, "Broken rule: %s\n", rule));
  std::abort();
}

/// Takes values from an input, one after another. At its end, they are zero or empty.
class Input {
 public:
  explicit Input(std::string_view bytes) : rest_(bytes) {}

  [[nodiscard]] bool empty() const { return rest_.empty(); }

  std::uint8_t byte() {
    if (rest_.empty()) return 0;
    const char taken = rest_.front();
    rest_.remove_prefix(1);
    return static_cast<std::uint8_t>(taken);
  }

  /// Below 32: a letter is its place in the alphabet (a is 1), and a digit its value plus 16, so
  /// that inputs are readable.
  unsigned letter() { return byte() % 32U; }

  bool flag() { return byte() % 2 == 1; }

  /// Up to and including the end of the line.
  std::string_view line() {
    const std::string_view taken = rest_.substr(0, rest_.find('\n'));
    rest_.remove_prefix(taken.size());
    if (!rest_.empty()) rest_.remove_prefix(1);
    return taken;
  }

  std::string_view rest() {
    const std::string_view taken = rest_;
    rest_ = {};
    return taken;
  }

 private:
  std::string_view rest_;
};

}  // namespace mfa::fuzz
