#include "service_clock.hpp"

#include <algorithm>

#include "http_date.hpp"

namespace mfa {
namespace {

using std::chrono::milliseconds;

constexpr std::chrono::seconds resolution_of_date{1};

/// A wider span is useless: the codes of too many periods fit.
constexpr std::chrono::seconds widest_span{60};

bool is_narrow(const TimeSpan& span) { return span.latest - span.earliest <= widest_span; }

TimeSpan common(const TimeSpan& one, const TimeSpan& other) {
  return {std::max(one.earliest, other.earliest), std::min(one.latest, other.latest)};
}

TimeSpan moved(const TimeSpan& span, milliseconds by) {
  return {span.earliest + by, span.latest + by};
}

}  // namespace

void ServiceClock::learn(const HttpResponse& response) {
  const auto date = parse_http_date(response.header("date"));
  if (!date) return;
  TimeSpan time{*date, *date + resolution_of_date + response.round_trip};
  if (const auto known = at(response.received); known.size() == 1) {
    const TimeSpan narrowed = common(known.front(), time);
    if (narrowed.earliest <= narrowed.latest) time = narrowed;
  }
  if (is_narrow(time)) reading_ = Reading{time, response.received};
}

TimeSpans ServiceClock::by_dates(const Moment& moment) const {
  if (!reading_) return {};
  const milliseconds steady = moment.steady - reading_->moment.steady;
  const milliseconds wall = moment.wall - reading_->moment.wall;
  const bool is_later = steady >= milliseconds(0);
  // Only the steady clock can have stopped.
  const milliseconds gained = is_later ? std::max(wall - steady, milliseconds(0))
                                       : std::min(wall - steady, milliseconds(0));
  const TimeSpan awake = moved(reading_->time, steady);
  const TimeSpan asleep = moved(awake, gained);
  const TimeSpan either{std::min(awake.earliest, asleep.earliest),
                        std::max(awake.latest, asleep.latest)};
  if (!is_narrow(either)) return {awake, asleep};
  return {either};
}

TimeSpans ServiceClock::at(const Moment& moment) const {
  TimeSpans spans = by_dates(moment);
  const TimeSpan computer{moment.wall, moment.wall};
  const bool is_far = spans.size() == 1 &&
                      std::chrono::abs(moment.wall - spans.front().middle()) > largest_clock_error;
  if (is_far) return {spans.front(), computer};
  return spans;
}

}  // namespace mfa
