#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "dice.hpp"
#include "enrollment.hpp"
#include "scenario.hpp"

namespace mfa::simulation {

/// Somebody with a browser, who gives up never. What they do is drawn from dice of their own, and
/// what the browser and the network do from others: so people are the same whatever the policy is.
class Person {
 public:
  Person(std::uint64_t seed, std::chrono::seconds arrival);

  /// When they press the button first.
  [[nodiscard]] std::chrono::milliseconds arrival() const { return arrival_; }

  /// What they do next: start, try again, or type the code that the app shows now. A request is due
  /// then.
  void act(std::chrono::milliseconds now);

  /// How long until then, as the screen stands.
  [[nodiscard]] std::chrono::milliseconds pause();

  /// Of a call there and back.
  [[nodiscard]] std::chrono::milliseconds round_trip();

  [[nodiscard]] HttpRequest request(std::chrono::milliseconds now) const;

  /// The answer, and what the browser makes of it under the policy. Whether another request is due,
  /// and after which wait; nothing when it is the person's turn, or all is done.
  [[nodiscard]] std::optional<std::chrono::milliseconds> hear(const HttpOutcome& outcome,
                                                              const Policy& policy);

  [[nodiscard]] bool is_enrolled() const;
  [[nodiscard]] std::uint32_t presses() const { return presses_; }

 private:
  /// The error on the screen; null when there is none.
  [[nodiscard]] const Error* error() const;

  Dice person_;
  Dice browser_;
  std::chrono::milliseconds arrival_;
  Enrollment enrollment_;
  std::uint32_t presses_ = 0;
  /// Since the last time that they got on.
  int failures_ = 0;
};

}  // namespace mfa::simulation
