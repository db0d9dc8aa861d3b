#pragma once

#include <chrono>
#include <cstdint>

namespace mfa::simulation {

/// Random numbers of eight bytes' memory, so that everybody has their own, and what they do depends
/// on nobody else. Source: SplitMix64, Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", 2014.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}

  /// From 0 up to but not 1.
  double chance() { return static_cast<double>(next() >> 11) * 0x1p-53; }

  std::chrono::milliseconds between(std::chrono::milliseconds least,
                                    std::chrono::milliseconds most) {
    const double range = static_cast<double>((most - least).count());
    return least + std::chrono::milliseconds(static_cast<std::int64_t>(range * chance()));
  }

  std::uint64_t next() {
    std::uint64_t mixed = state_ += 0x9e3779b97f4a7c15;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
  }

 private:
  std::uint64_t state_;
};

}  // namespace mfa::simulation
