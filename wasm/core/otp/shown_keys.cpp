#include "shown_keys.hpp"

#include <algorithm>

namespace mfa {

void ShownKeys::add(const totp::Key& key, std::chrono::milliseconds steady) {
  expire(steady);
  if (shown_.size() == limit) shown_.erase(shown_.begin());
  shown_.push_back({key, steady});
}

bool ShownKeys::matches(std::string_view code, const TimeSpan& now, int window) const {
  return std::ranges::any_of(shown_, [&](const Shown& one) {
    return totp::find_period(one.key, code, now, window).has_value();
  });
}

std::chrono::milliseconds ShownKeys::expire(std::chrono::milliseconds steady) {
  std::erase_if(shown_, [=](const Shown& one) { return steady - one.since >= lifetime; });
  if (shown_.empty()) return {};
  return shown_.front().since + lifetime - steady;
}

}  // namespace mfa
