// Every possible attempt, along every possible path.

#include <algorithm>
#include <iostream>
#include <optional>
#include <unordered_map>

#include "exploration.hpp"
#include "paths.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

/// More than any attempt needs to reach all of its states.
constexpr int depth_limit = 40;

/// An observed state of an attempt.
struct State {
  int depth = 0;
  /// The service accepted the code, as tracked by the exploration, not by the attempt.
  bool is_accepted = false;
  bool is_enrolled = false;
  /// Failed, without a retry.
  bool is_over = false;
  /// Waits for a new secret.
  bool is_associating = false;
  /// The snapshot says that a retry may request a new secret.
  bool announces_secret = false;
  /// The state after `retry`, where that is allowed.
  std::optional<std::size_t> after_retry{};
  /// The states that follow without the user.
  std::vector<std::size_t> next_by_itself{};
};

class Exploration {
 public:
  explicit Exploration(const World& world) : world_(world) {
    Enrollment enrollment = attempt_in(world_);
    arrive(enrollment, State{}, 0, nullptr);
    for (std::size_t i = 0; i < states_.size(); ++i) leave(i);
    check_something_leads_on();
    check_ends_by_itself();
    check_new_secrets_are_announced();
  }

  std::size_t state_count() const { return states_.size(); }
  std::size_t transition_count() const { return transitions_; }
  std::size_t refusal_count() const { return refusals_; }
  int depth() const { return states_.back().depth; }

 private:
  /// Fails with the moves that led to the state.
  void require(bool holds, std::string_view rule, std::size_t state) const {
    if (!holds) paths_.fail(rule, state);
  }

  /// Another attempt in the same state.
  Enrollment replayed(std::size_t state) const {
    Enrollment enrollment = attempt_in(world_);
    for (const Move* move : paths_.moves_to(state)) move->make(enrollment);
    return enrollment;
  }

  /// Returns the attempt's state, after adding it if it is new.
  std::size_t arrive(Enrollment& enrollment, State state, std::size_t parent, const Move* by) {
    const std::string signature =
        Signature(enrollment, now).take() + (state.is_accepted ? "accepted" : "");
    const auto [found, is_new] = numbers_.try_emplace(signature, states_.size());
    if (!is_new) return found->second;
    const Step& step = enrollment.step();
    const Failed* failed = std::get_if<Failed>(&step);
    state.is_enrolled = std::holds_alternative<Enrolled>(step);
    state.is_associating = std::holds_alternative<Associating>(step);
    state.announces_secret = take_snapshot(enrollment, now).may_request_secret;
    state.is_over = failed != nullptr && std::holds_alternative<std::monostate>(failed->resume);
    states_.push_back(std::move(state));
    paths_.add(parent, by);
    check_state(enrollment, states_.size() - 1);
    return found->second;
  }

  /// Tries every move.
  void leave(std::size_t number) {
    require(states_[number].depth < depth_limit, "an attempt has an end", number);
    Enrollment enrollment = replayed(number);
    bool has_left = false;
    const std::string signature = Signature(enrollment, now).take();
    const std::string before = operation_due(enrollment);
    const auto try_move = [&](const Move& move, bool is_outcome) {
      if (has_left) enrollment = replayed(number);
      has_left = move.make(enrollment);
      if (!has_left) {
        ++refusals_;
        require(Signature(enrollment, now).take() == signature, "what is refused changes nothing",
                number);
        return;
      }
      ++transitions_;
      const bool is_accepted = (states_[number].is_accepted && !begins_anew(enrollment)) ||
                               move.name == "turn on" ||
                               (is_outcome && before == "VerifySoftwareToken" && is_success(move));
      const State next{.depth = states_[number].depth + 1, .is_accepted = is_accepted};
      const std::size_t to = arrive(enrollment, next, number, &move);
      paths_.connect(number, to);
      if (move.name == "retry") states_[number].after_retry = to;
      if (is_outcome) {
        states_[number].next_by_itself.push_back(to);
        check_nothing_repeated(before, operation_due(enrollment), to);
      }
    };
    for (const Move& move : commands) try_move(move, false);
    for (const Move& move : outcomes) try_move(move, true);
  }

  [[nodiscard]] static bool is_success(const Move& outcome) {
    return &outcome == &outcomes[0] || &outcome == &outcomes[1];
  }

  /// Whether an accepted code no longer counts: the service does not know the app, or may have that
  /// of another attempt; the page brought a new session; or an app was turned on again.
  [[nodiscard]] static bool begins_anew(const Enrollment& enrollment) {
    const auto* failed = std::get_if<Failed>(&enrollment.step());
    const bool is_removed =
        failed != nullptr && !failed->verified && failed->error.code == ErrorCode::app_removed;
    return is_removed || std::holds_alternative<Checking>(enrollment.step()) ||
           std::holds_alternative<Associating>(enrollment.step()) ||
           std::holds_alternative<On>(enrollment.step());
  }

  void check_state(Enrollment& enrollment, std::size_t number) const {
    const State& state = states_[number];
    const std::size_t step = enrollment.step().index();
    // Checking, Associating, Verifying, Activating, CheckingOn, SigningIn, TurningOff, CheckingOff.
    const bool waits = step == 1 || step == 3 || (step >= 5 && step <= 8) || step >= 14;
    require(enrollment.is_waiting() == waits, "only a step that waits has a request", number);
    require(enrollment.request("token", now).ok() == waits, "which is one request", number);
    const auto delay = enrollment.delay().count();
    const bool may_wait = step == 1 || step == 6 || step == 7 || step >= 14;
    require(delay == 0 || (may_wait && delay <= 2000), "no call waits for long", number);
    require(enrollment.is_signed_in() == world_.is_signed_in, "one credential", number);

    const bool may_have_secret = step == 4 || step == 5;
    require(setup_key(enrollment).empty() == !may_have_secret, "a secret has its steps", number);
    require(setup_uri(enrollment).empty() == !may_have_secret, "and so has its URI", number);

    if (state.is_enrolled) require(state.is_accepted, "only a right code enrolls", number);
    if (may_have_secret) {
      require(!state.is_accepted, "a right code ends the wait for one", number);
    } else {
      const Snapshot snapshot = take_snapshot(enrollment, now);
      require(snapshot.verified == state.is_accepted, "verified is said, and stays", number);
      require(snapshot.qr_size == 0, "a QR code has its steps", number);
      const bool may_have_error = snapshot.step == "failed" || snapshot.step == "on";
      require(snapshot.step != "failed" || !snapshot.error.empty(), "a failure has a name", number);
      require(snapshot.error.empty() || may_have_error, "and nothing else has", number);
    }
  }

  /// After an outcome, the only call that may change something is the next one of the flow.
  void check_nothing_repeated(std::string_view before, std::string_view after,
                              std::size_t number) const {
    require(after != "VerifySoftwareToken", "a code is sent by the user", number);
    if (after == "AssociateSoftwareToken") {
      require(before == "GetUser", "a secret is asked for once", number);
    }
    if (after == "RespondToAuthChallenge") {
      require(before == "VerifySoftwareToken", "a challenge is answered once", number);
    }
    if (after == "GetUser" && before != "GetUser") {
      require(before == "SetUserMFAPreference", "whether it is on, is asked last", number);
    }
  }

  /// From every state except a final failure, there is a way to Enrolled.
  void check_something_leads_on() const {
    std::vector<bool> ends;
    for (const State& state : states_) ends.push_back(state.is_enrolled);
    const std::vector<bool> leads_on = paths_.find_ways_to(std::move(ends));
    for (std::size_t i = 0; i < states_.size(); ++i) {
      require(leads_on[i] || states_[i].is_over, "no attempt is stuck", i);
      if (states_[i].is_enrolled) require(paths_.next(i).empty(), "the end is the end", i);
    }
  }

  /// Without the user, no attempt goes on forever.
  void check_ends_by_itself() const {
    std::vector<int> calls(states_.size(), -1);
    const auto longest = [&](const auto& self, std::size_t number, int depth) -> int {
      require(depth < depth_limit, "no call is repeated for ever", number);
      if (calls[number] >= 0) return calls[number];
      int most = 0;
      for (const std::size_t to : states_[number].next_by_itself) {
        most = std::max(most, 1 + self(self, to, depth + 1));
      }
      return calls[number] = most;
    };
    for (std::size_t i = 0; i < states_.size(); ++i) {
      // VerifySoftwareToken, then SetUserMFAPreference four times, then GetUser once, since no
      // retries are left; or GetUser more often, and SetUserMFAPreference less.
      require(longest(longest, i, 0) <= 6, "a few calls, then the user", i);
    }
  }

  /// After a retry, a new secret is requested without the user only if the snapshot said that it
  /// may be.
  void check_new_secrets_are_announced() const {
    const auto requests_secret = [&](const auto& self, std::size_t number) -> bool {
      const auto& next = states_[number].next_by_itself;
      return states_[number].is_associating ||
             std::any_of(next.begin(), next.end(), [&](std::size_t to) { return self(self, to); });
    };
    for (std::size_t i = 0; i < states_.size(); ++i) {
      const State& state = states_[i];
      require(state.after_retry || !state.announces_secret, "only a retry is announced", i);
      if (!state.after_retry || state.announces_secret) continue;
      require(!requests_secret(requests_secret, *state.after_retry), "no secret unannounced", i);
    }
  }

  World world_;
  Paths<Move> paths_;
  std::vector<State> states_;
  std::unordered_map<std::string, std::size_t> numbers_;
  std::size_t transitions_ = 0;
  std::size_t refusals_ = 0;
};

// The preference matters in one flow, and the client in the other. Each also occurs once in the
// flow that ignores it.
constexpr World worlds[]{
    {true, Preference::preferred, false}, {true, Preference::enabled, false},
    {true, Preference::none, false},      {true, Preference::preferred, true},
    {false, Preference::preferred, true}, {false, Preference::preferred, false},
    {false, Preference::none, false},
};

TEST_CASE("enrollment: every move in every state keeps the rules", "[.exploration]") {
  std::size_t states = 0;
  std::size_t transitions = 0;
  std::size_t refusals = 0;
  int depth = 0;
  for (const World& world : worlds) {
    CAPTURE(world.is_signed_in, world.preference, world.knows_client);
    const Exploration exploration(world);
    states += exploration.state_count();
    transitions += exploration.transition_count();
    refusals += exploration.refusal_count();
    depth = std::max(depth, exploration.depth());
  }
  std::cout << "enrollment: explored " << states << " states, " << transitions
            << " transitions and " << refusals << " refusals, to a depth of " << depth << "\n";
  // All states were reached, long before the limit.
  CHECK(states > 500);
  CHECK(depth < 30);
}

}  // namespace
}  // namespace mfa::test
