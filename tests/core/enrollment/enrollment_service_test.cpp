// Every attempt together with a model of the service: what the user is told must be true.

#include <iostream>
#include <unordered_map>

#include "pair.hpp"
#include "paths.hpp"

namespace mfa::test {
namespace {

class PairExploration {
 public:
  explicit PairExploration(const Account& account) : account_(account) {
    arrive(std::make_unique<Pair>(account_), 0, nullptr);
    for (std::size_t i = 0; i < paths_.size(); ++i) leave(i);
    check_ways_on();
  }

  std::size_t state_count() const { return paths_.size(); }
  std::size_t transition_count() const { return transitions_; }

 private:
  std::unique_ptr<Pair> replayed(std::size_t state) const {
    auto pair = std::make_unique<Pair>(account_);
    for (const PairMove* move : paths_.moves_to(state)) move->make(*pair);
    return pair;
  }

  std::size_t arrive(std::unique_ptr<Pair> pair, std::size_t parent, const PairMove* by) {
    const auto [found, is_new] = numbers_.try_emplace(pair->signature(), paths_.size());
    if (!is_new) return found->second;
    paths_.add(parent, by);
    const std::string_view violation = pair->violation();
    if (!violation.empty()) paths_.fail(violation, found->second);
    is_end_.push_back(pair->is_at_rest() || pair->is_over());
    live_.push_back(std::move(pair));
    return found->second;
  }

  void leave(std::size_t number) {
    std::unique_ptr<Pair> pair = std::move(live_[number]);
    for (const PairMove& move : pair_moves) {
      if (!pair) pair = replayed(number);
      if (!move.make(*pair)) continue;
      ++transitions_;
      paths_.connect(number, arrive(std::move(pair), number, &move));
    }
  }

  /// From every state there is a way to the end.
  void check_ways_on() {
    const std::vector<bool> leads_on = paths_.find_ways_to(is_end_);
    for (std::size_t i = 0; i < leads_on.size(); ++i) {
      if (!leads_on[i]) paths_.fail("no state is without a way on", i);
    }
  }

  Account account_;
  Paths<PairMove> paths_;
  std::vector<bool> is_end_;
  /// Deleted once the state is left.
  std::vector<std::unique_ptr<Pair>> live_;
  std::unordered_map<std::string, std::size_t> numbers_;
  std::size_t transitions_ = 0;
};

/// All accounts that behave differently.
std::vector<Account> accounts() {
  std::vector<Account> all;
  for (const Preference preference : {Preference::preferred, Preference::none}) {
    all.push_back({.preference = preference});
    all.push_back({.preference = preference, .drops_at_once = true});
    for (const auto& [is_listed, page_knows] :
         {std::pair(true, false), std::pair(false, false), std::pair(false, true)}) {
      for (const bool drops_at_once : {false, true}) {
        all.push_back({.preference = preference,
                       .has_older_app = true,
                       .is_listed = is_listed,
                       .page_knows = page_knows,
                       .drops_at_once = drops_at_once,
                       .old_codes_pass = !drops_at_once});
      }
    }
  }
  for (const auto& [has_older_app, page_knows] :
       {std::pair(true, false), std::pair(true, true), std::pair(false, false)}) {
    for (const bool is_required : {false, true}) {
      all.push_back({.has_older_app = has_older_app,
                     .is_listed = has_older_app && !page_knows,
                     .page_knows = page_knows,
                     .manages = true,
                     .is_required = is_required});
    }
  }
  all.push_back({.has_older_app = true,
                 .is_listed = true,
                 .manages = true,
                 .is_required = true,
                 .is_silent = true});
  for (const bool manages : {false, true}) {
    all.push_back({.manages = manages, .has_two_tabs = true});
    all.push_back(
        {.has_older_app = true, .is_listed = true, .manages = manages, .has_two_tabs = true});
  }
  all.push_back({.is_signed_in = false, .has_older_app = true, .has_two_tabs = true});
  all.push_back({.preference = Preference::none, .manages = true});
  for (const bool knows_client : {false, true}) {
    all.push_back({.is_signed_in = false, .knows_client = knows_client});
    for (const bool page_knows : {false, true}) {
      all.push_back({.is_signed_in = false,
                     .knows_client = knows_client,
                     .has_older_app = true,
                     .page_knows = page_knows,
                     .old_codes_pass = true});
    }
  }
  return all;
}

/// Explores each eighth account, from `first` on.
void explore_eighth(std::size_t first) {
  const std::vector<Account> all = accounts();
  std::size_t states = 0;
  std::size_t transitions = 0;
  for (std::size_t i = first; i < all.size(); i += 8) {
    const Account& account = all[i];
    CAPTURE(account.is_signed_in, account.preference, account.knows_client, account.has_older_app,
            account.is_listed, account.page_knows, account.drops_at_once, account.old_codes_pass,
            account.manages, account.is_required, account.is_silent, account.has_two_tabs);
    const PairExploration exploration(account);
    states += exploration.state_count();
    transitions += exploration.transition_count();
  }
  std::cout << "enrollment and service: explored " << states << " states and " << transitions
            << " transitions of an eighth of " << all.size() << " accounts\n";
  CHECK(states > 1000);
}

// Several tests, so that several processes can share the work.
TEMPLATE_TEST_CASE_SIG("enrollment: every attempt with a model of the service keeps the rules",
                       "[.exploration]", ((std::size_t first), first), 0, 1, 2, 3, 4, 5, 6, 7) {
  explore_eighth(first);
}

}  // namespace
}  // namespace mfa::test
