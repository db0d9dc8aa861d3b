#pragma once

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace mfa::test {

/// The states that an exploration found, by number, and the moves between them. An attempt can't be
/// copied, so a state is made again by repeating the moves that led to it. The first state is
/// number 0.
template <typename Move>
class Paths {
 public:
  [[nodiscard]] std::size_t size() const { return states_.size(); }

  /// Adds a state to which `by` led, from the state `parent`. The first state has no move.
  void add(std::size_t parent = 0, const Move* by = nullptr) {
    states_.push_back({.parent = parent, .by = by});
  }

  /// Says that a move leads from one state to the other.
  void connect(std::size_t from, std::size_t to) { states_[from].next.push_back(to); }

  [[nodiscard]] const std::vector<std::size_t>& next(std::size_t state) const {
    return states_[state].next;
  }

  /// The moves that led to the state, in their order.
  [[nodiscard]] std::vector<const Move*> moves_to(std::size_t state) const {
    std::vector<const Move*> moves;
    for (; states_[state].by != nullptr; state = states_[state].parent) {
      moves.push_back(states_[state].by);
    }
    std::ranges::reverse(moves);
    return moves;
  }

  /// Fails with the moves that led to the state.
  [[noreturn]] void fail(std::string_view rule, std::size_t state) const {
    std::string text(rule);
    for (const Move* move : moves_to(state)) (text += "\n  ") += move->name;
    FAIL(text);
    std::abort();
  }

  /// For each state, whether there is a way from it to one of the ends, or it is one.
  [[nodiscard]] std::vector<bool> find_ways_to(std::vector<bool> ends) const {
    for (bool grows = true; grows;) {
      grows = false;
      for (std::size_t i = states_.size(); i-- > 0;) {
        if (ends[i]) continue;
        ends[i] = std::ranges::any_of(states_[i].next, [&](std::size_t to) { return ends[to]; });
        grows = grows || ends[i];
      }
    }
    return ends;
  }

 private:
  struct State {
    std::size_t parent = 0;
    const Move* by = nullptr;
    std::vector<std::size_t> next{};
  };

  std::vector<State> states_;
};

}  // namespace mfa::test
