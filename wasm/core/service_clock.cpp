#include "service_clock.hpp"

#include <algorithm>

#include "http_date.hpp"

namespace mfa {
namespace {

using std::chrono::milliseconds;

constexpr std::chrono::seconds resolution_of_date{1};

/// Of no use any more: it spans more periods than the service accepts.
constexpr std::chrono::seconds widest_span{60};

TimeSpan common(const TimeSpan& one, const TimeSpan& other) {
  return {std::max(one.earliest, other.earliest), std::min(one.latest, other.latest)};
}

}  // namespace

void ServiceClock::learn(const HttpResponse& answer) {
  const auto date = parse_http_date(answer.header("date"));
  if (!date) return;
  TimeSpan time{*date, *date + resolution_of_date + answer.round_trip};
  if (const auto known = at(answer.received)) {
    const TimeSpan narrowed = common(*known, time);
    if (narrowed.earliest <= narrowed.latest) time = narrowed;
  }
  reading_ = Reading{time, answer.received};
}

std::optional<TimeSpan> ServiceClock::at(const Moment& moment) const {
  if (!reading_) return std::nullopt;
  const milliseconds steady = moment.steady - reading_->moment.steady;
  const milliseconds wall = moment.wall - reading_->moment.wall;
  const milliseconds gained = wall - steady;
  const bool is_later = steady >= milliseconds(0);
  const TimeSpan span{
      reading_->time.earliest + steady + (is_later ? milliseconds(0) : std::min(gained, {})),
      reading_->time.latest + steady + (is_later ? std::max(gained, {}) : milliseconds(0))};
  if (span.latest - span.earliest > widest_span) return std::nullopt;
  return span;
}

}  // namespace mfa
