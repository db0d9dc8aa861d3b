#include "crowd.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <optional>
#include <queue>
#include <tuple>
#include <utility>

#include "person.hpp"
#include "service.hpp"

namespace mfa::simulation {
namespace {

using std::chrono::milliseconds;

enum class What { acts, sends, hears };

struct Event {
  milliseconds at;
  std::size_t person;
  What what;

  friend bool operator>(const Event& one, const Event& other) {
    return std::tie(one.at, one.person) > std::tie(other.at, other.person);
  }
};

class Crowd {
 public:
  Crowd(const Scenario& scenario, const Policy& policy) : policy_(policy), service_(scenario) {
    Dice seeds(scenario.seed);
    for (std::size_t i = 0; i < scenario.people; ++i) {
      people_.emplace_back(seeds.next(), scenario.arrival);
      events_.push({people_.back().arrival(), i, What::acts});
    }
    answers_ = std::vector<std::optional<HttpOutcome>>(scenario.people);
  }

  /// Each person has one event ahead, until enrolled.
  Tally run() {
    while (!events_.empty()) {
      const Event event = events_.top();
      events_.pop();
      Person& person = people_[event.person];
      if (event.what == What::acts) {
        person.act(event.at);
        send(event.person, event.at);
      } else if (event.what == What::sends) {
        send(event.person, event.at);
      } else {
        hear(event.person, event.at);
      }
    }
    return std::move(tally_);
  }

 private:
  void send(std::size_t index, milliseconds now) {
    Person& person = people_[index];
    const auto second = static_cast<std::size_t>(now / std::chrono::seconds(1));
    if (tally_.calls_by_second.size() <= second) tally_.calls_by_second.resize(second + 1);
    ++tally_.calls_by_second[second];
    ++tally_.calls;
    answers_[index].emplace(service_.answer(person.request(now), now));
    if (answers_[index]->value().status != 200) ++tally_.refused;
    events_.push({now + person.round_trip(), index, What::hears});
  }

  void hear(std::size_t index, milliseconds now) {
    Person& person = people_[index];
    const auto wait = person.hear(*answers_[index], policy_);
    if (wait) {
      events_.push({now + *wait, index, What::sends});
    } else if (!person.is_enrolled()) {
      events_.push({now + person.pause(), index, What::acts});
    } else {
      tally_.presses += person.presses();
      tally_.most_presses_of_one = std::max(tally_.most_presses_of_one, person.presses());
      tally_.enrolled.push_back(now);
    }
  }

  const Policy& policy_;
  Service service_;
  std::deque<Person> people_;
  /// What each will hear, while a call is under way.
  std::vector<std::optional<HttpOutcome>> answers_;
  std::priority_queue<Event, std::vector<Event>, std::greater<>> events_;
  Tally tally_;
};

}  // namespace

std::uint32_t Tally::peak(std::chrono::seconds from) const {
  const auto first = std::min(static_cast<std::size_t>(from.count()), calls_by_second.size());
  const auto begin = calls_by_second.begin() + static_cast<std::ptrdiff_t>(first);
  return begin == calls_by_second.end() ? 0 : *std::max_element(begin, calls_by_second.end());
}

milliseconds Tally::enrolled_by(double part) const {
  const double count = std::ceil(part * static_cast<double>(enrolled.size()));
  return enrolled.at(static_cast<std::size_t>(count) - 1);
}

Tally simulate(const Scenario& scenario, const Policy& policy) {
  return Crowd(scenario, policy).run();
}

}  // namespace mfa::simulation
