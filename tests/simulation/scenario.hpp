#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace mfa::simulation {

/// What happens to whom. Time begins with the outage.
struct Scenario {
  std::size_t people = 100'000;
  /// Each presses the button at some moment of this.
  std::chrono::seconds arrival{300};
  /// So long every call is answered with 500.
  std::chrono::seconds outage{300};
  /// The service's quotas, in calls a second: for GetUser, and for the other three together.
  double reads = 120;
  double writes = 25;
  /// What a refusal for the quota's sake asks for; Cognito does not.
  std::chrono::seconds retry_after{0};
  std::uint64_t seed = 1;
};

/// What a browser does by itself. Everything else is the same for all policies.
struct Policy {
  std::string_view name;
  /// Whether it repeats calls at all.
  bool repeats;
  /// What the core is told of chance, in place of a random number from 0 to 1.
  double (*chance)(double random);
  /// How long it waits, in place of the time that the core says.
  std::chrono::milliseconds (*wait)(std::chrono::milliseconds said);
};

/// The first is that of the product.
[[nodiscard]] std::span<const Policy> policies();

}  // namespace mfa::simulation
