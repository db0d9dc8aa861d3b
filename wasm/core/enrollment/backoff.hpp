#pragma once

#include <chrono>
#include <optional>

#include "error.hpp"

namespace mfa {

/// How often a call was retried automatically, and how long to wait before it is sent.
struct Backoff {
  int retries = 0;
  std::chrono::milliseconds delay{0};
};

/// The most automatic retries in one attempt, also when the user tries again: a crowd at a service
/// in trouble would else send four calls for each press (see docs/overload.md).
inline constexpr int most_retries = 3;

/// The wait before the next try after `error`: "full jitter", a random part of a ceiling that
/// doubles from half a second to two, so that many browsers do not come back at the same moment; or
/// what the service asked for, where that is longer. Nothing when the user has to decide: the error
/// is not transient, the retries are used up, or the service asked for longer than ten seconds.
/// `chance` is random, from 0 up to but not 1. Source: "Exponential Backoff And Jitter", AWS
/// Architecture Blog.
[[nodiscard]] std::optional<Backoff> next_backoff(const Backoff& last, const Error& error,
                                                  double chance);

/// From when on, by this computer's clock, the user should try again: what the service asked for,
/// or a wait of our own where it only says that there were too many requests. (Cognito says no
/// more, or a page may not read it.) Nothing when the error asks for no wait.
[[nodiscard]] std::optional<Time> retry_at(const Error& error);

}  // namespace mfa
