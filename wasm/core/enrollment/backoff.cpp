#include "backoff.hpp"

#include <algorithm>

namespace mfa {

std::optional<Backoff> next_backoff(const Backoff& last, const Error& error, double chance) {
  using std::chrono::milliseconds;
  constexpr milliseconds first_ceiling{500};
  constexpr std::chrono::seconds longest_wait{10};
  if (!is_transient(error.code) || last.retries >= most_retries ||
      error.retry_after > longest_wait) {
    return std::nullopt;
  }
  const milliseconds ceiling = first_ceiling * (1 << last.retries);
  const milliseconds jitter{static_cast<int>(static_cast<double>(ceiling.count()) * chance)};
  return Backoff{last.retries + 1, std::max<milliseconds>(jitter, error.retry_after)};
}

std::optional<Time> retry_at(const Error& error) {
  std::chrono::seconds wait = error.retry_after;
  if (wait.count() == 0 && error.code == ErrorCode::throttled) wait = std::chrono::seconds(10);
  if (wait.count() == 0 && error.code == ErrorCode::attempts_exceeded)
    wait = std::chrono::minutes(1);
  if (wait.count() == 0) return std::nullopt;
  return error.received + wait;
}

}  // namespace mfa
