#pragma once

#include <chrono>
#include <optional>

#include "error.hpp"

namespace mfa {

/// How often a call was repeated by itself, and how long to wait before it is sent.
struct Backoff {
  int retries = 0;
  std::chrono::milliseconds delay{0};
};

/// The most that a call is repeated by itself, in one attempt: also when the person tries again. A
/// crowd at a service in trouble would else ask four times at each press (see docs/overload.md).
inline constexpr int most_retries = 3;

/// The wait before the next try after `error`: "full jitter", a random part of a ceiling that
/// doubles from half a second to two, so that many browsers do not come back at the same moment;
/// or what the service asked for, where that is longer. Nothing when the person has to decide: the
/// error does not pass by itself, it was repeated often enough, or the service asked for longer
/// than ten seconds. `chance` is random, from 0 up to but not 1. Source: "Exponential Backoff And
/// Jitter", AWS Architecture Blog.
[[nodiscard]] std::optional<Backoff> next_backoff(const Backoff& last, const Error& error,
                                                  double chance);

}  // namespace mfa
