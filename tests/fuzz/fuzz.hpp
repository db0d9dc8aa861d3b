#pragma once

// What every target is written with.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace mfa::fuzz {

/// Runs the target once; each has one.
void run(std::string_view input);

/// Ends the run where a rule does not hold; libFuzzer keeps the input.
inline void require(bool holds, const char* rule) {
  if (holds) return;
  static_cast<void>(std::fprintf(stderr, "Broken rule: %s\n", rule));
  std::abort();
}

/// Takes one thing after the other off an input. When that has run out, each is zero or empty.
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

  /// Below 32: a letter counts by its place in the alphabet (a is 1), a digit by 16 more than its
  /// value, so that inputs can be read.
  unsigned letter() { return byte() % 32U; }

  bool flag() { return byte() % 2 == 1; }

  /// Up to the end of the line, which is taken too.
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
