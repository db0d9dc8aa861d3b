#include "remember.hpp"

#include "match.hpp"

namespace mfa {
namespace {

/// Notes what each step leaves behind in `memory`, about `user`, at `now`.
struct Note {
  AccountMemory& memory;
  std::string_view user;
  const Moment& now;

  void note_app() const { memory.note_app(user, now.steady); }

  /// The setting is known.
  void settle() const {
    memory.unfinished.reset();
    memory.is_off = memory.may_be_off = false;
  }

  void note_doubt(const Setup& setup) const {
    if (!setup.is_in_doubt) return;
    note_app();
    memory.is_in_doubt = true;
  }

  void note_possible_turn_off(const AppState& app) const {
    note_app();
    const bool is_listed = app.preference != Preference::none;
    (is_listed ? memory.may_be_off : memory.is_off) = true;
  }

  template <typename S>
  void operator()(const S&) const {}

  void operator()(const AwaitingCode& step) const {
    if (!step.last.said) memory.shown.add(step.setup->key, now.steady);
    // The user agreed to another secret.
    if (!step.last.said && memory.is_of(user)) memory.unfinished.reset();
    note_doubt(*step.setup);
  }

  void operator()(const Verifying& step) const { note_doubt(*step.setup); }

  void operator()(const Activating& step) const {
    if (step.is_turning_on) return;
    memory.is_in_doubt = step.is_superseded;
    if (!step.is_superseded) memory.unfinished = {step.replaced, step.preference};
  }

  void operator()(const CheckingOn& step) const {
    memory.is_in_doubt = step.activated.is_superseded;
  }

  void operator()(const Enrolled& step) const {
    const bool was_off = memory.is_off || memory.may_be_off;
    settle();
    memory.is_off = step.not_turned_on && (was_off || !step.may_be_on);
    memory.on_since = step.not_turned_on ? Time{} : now.wall;
  }

  void operator()(const On&) const {
    note_app();
    settle();
  }

  void operator()(const Off& step) const {
    memory.on_since = {};
    if (!step.was_just_turned_off) return;
    note_app();
    settle();
    memory.is_off = true;
  }

  void operator()(const TurningOff& step) const {
    if (step.may_be_done) note_possible_turn_off(step.current);
  }

  void operator()(const CheckingOff& step) const {
    if (!step.refused) note_possible_turn_off(step.current);
  }

  void operator()(const Failed& step) const {
    if (const auto* turning_off = std::get_if<TurningOff>(&step.resume)) (*this)(*turning_off);
    if (const auto* activating = std::get_if<Activating>(&step.resume)) {
      (*this)(*activating);
      const bool is_refusal = step.error.status / 100 == 4;
      if (is_refusal && memory.unfinished) memory.unfinished->may_be_on = false;
    }
    if (step.verified && step.error.code == ErrorCode::superseded) memory.is_in_doubt = true;
    if (step.error.code != ErrorCode::app_removed || !memory.is_of(user)) return;
    memory.has_app = false;
    // Whatever the page knows of an app.
    memory.is_off = true;
    memory.unfinished.reset();
    memory.on_since = {};
  }
};

}  // namespace

void remember(AccountMemory& memory, const Step& step, std::string_view user, const Moment& now) {
  const Note note{memory, user, now};
  if (is_verified(step)) {
    note.note_app();
    memory.is_in_doubt = false;
  }
  match(step, note);
}

}  // namespace mfa
