#pragma once

#include <algorithm>
#include <chrono>

namespace mfa::simulation {

/// So many calls a second, and after a pause as many at once: a bucket of tokens that holds those
/// of one second, full at the beginning.
class Quota {
 public:
  explicit Quota(double per_second) : per_second_(per_second), tokens_(per_second) {}

  /// Whether a call is allowed at `now`, which never goes back.
  bool take(std::chrono::milliseconds now) {
    const std::chrono::duration<double> passed = now - last_;
    tokens_ = std::min(per_second_, tokens_ + passed.count() * per_second_);
    last_ = now;
    if (tokens_ < 1) return false;
    tokens_ -= 1;
    return true;
  }

 private:
  double per_second_;
  double tokens_;
  std::chrono::milliseconds last_{};
};

}  // namespace mfa::simulation
