#pragma once

#include <optional>

#include "http.hpp"
#include "moment.hpp"

namespace mfa {

/// Estimates the service's time from the `Date` of its responses. The steady clock keeps the
/// estimate going, so that a change of the computer's clock does not matter.
///
/// The service writes a response after the request is sent and before the response arrives, and
/// `Date` leaves out fractions of a second. So each gives a span that contains the right time, and
/// several together a narrower one.
class ServiceClock {
 public:
  /// Uses a response if it has a `Date` that the browser lets the page read. One that contradicts
  /// earlier ones replaces them.
  void learn(const HttpResponse& response);

  /// What the service's time may be at `moment`, before or after the responses, by their dates: no
  /// span before the first `Date`, else one or two. The steady clock may stop while the computer
  /// sleeps. So if the wall clock gained on it, either the computer slept, or the wall clock was
  /// changed. A small gain widens the span; a larger one gives two spans: for a change, and for
  /// sleep.
  [[nodiscard]] TimeSpans by_dates(const Moment& moment) const;

  /// The same; but two spans, the second from this computer's clock, if the two are more than
  /// `largest_clock_error` apart. Then the dates may be wrong: those of recorded responses, or of a
  /// proxy.
  [[nodiscard]] TimeSpans at(const Moment& moment) const;

 private:
  struct Reading {
    TimeSpan time;
    Moment moment;
  };
  std::optional<Reading> reading_;
};

}  // namespace mfa
