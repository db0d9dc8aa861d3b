#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "http.hpp"
#include "moment.hpp"

namespace mfa {

/// The service's time, learnt from the `Date` of its answers and carried by the steady clock, so
/// that a change of the computer's clock does not matter.
///
/// An answer was written between sending the request and receiving it, and `Date` leaves the
/// fraction of its second out; so each tells a span in which the right time lies, and several
/// together a narrower one.
class ServiceClock {
 public:
  /// From an answer with a `Date` that the browser lets the page read; any other changes nothing.
  /// One that contradicts those before takes their place.
  void learn(const HttpResponse& answer);

  /// What the service's time may be at `moment`, before or after the answers: one span, or none
  /// while it said nothing. While the computer sleeps, its steady clock may stand still; what the
  /// wall clock gained on it since is sleep, or somebody's change. A little of that widens the
  /// span; where it is more, there are two: for the change, and for the sleep.
  [[nodiscard]] std::vector<TimeSpan> at(const Moment& moment) const;

 private:
  struct Reading {
    TimeSpan time;
    Moment moment;
  };
  std::optional<Reading> reading_;
};

}  // namespace mfa
