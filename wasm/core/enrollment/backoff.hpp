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

/// The most automatic retries of GetUser. SetUserMFAPreference and the GetUser after it share
/// another as many. A manual retry adds none: otherwise each press would send four calls to a
/// service that is already overloaded (see docs/overload.md).
inline constexpr int most_retries = 3;

/// The wait before the next automatic retry after `error`: "full jitter", a random part of a
/// ceiling that doubles from half a second to two, so that many browsers do not retry at the same
/// moment; or what the service asked for, if that is longer. Nothing if the user has to decide: the
/// error is not transient, the retries are used up, or the service asked for longer than ten
/// seconds. `chance` is random, in [0, 1). Source: "Exponential Backoff And Jitter", AWS
/// Architecture Blog.
[[nodiscard]] std::optional<Backoff> next_backoff(const Backoff& last, const Error& error,
                                                  double chance);

/// When the user should try again, by this computer's clock: after the wait that the service asked
/// for, or after a default if it only says that there were too many requests. (Cognito sends no
/// `Retry-After`, or pages can't read it.) Nothing if no wait is needed.
[[nodiscard]] std::optional<Time> retry_at(const Error& error);

}  // namespace mfa
