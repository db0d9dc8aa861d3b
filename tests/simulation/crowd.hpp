#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "scenario.hpp"

namespace mfa::simulation {

/// What came of it.
struct Tally {
  std::vector<std::uint32_t> calls_by_second;
  std::uint64_t calls = 0;
  /// Those that were answered with an error.
  std::uint64_t refused = 0;
  /// How often somebody had to press "Try again", or to type another code.
  std::uint64_t presses = 0;
  std::uint32_t most_presses_of_one = 0;
  /// When each was enrolled, in order.
  std::vector<std::chrono::milliseconds> enrolled;

  /// The most calls in any second from the one of `from` on.
  [[nodiscard]] std::uint32_t peak(std::chrono::seconds from = {}) const;
  /// When this part of those who enrolled were; `part` above 0, up to 1.
  [[nodiscard]] std::chrono::milliseconds enrolled_by(double part) const;
};

/// Everybody's enrollment, each by the product's own core, until all are enrolled.
[[nodiscard]] Tally simulate(const Scenario& scenario, const Policy& policy);

}  // namespace mfa::simulation
