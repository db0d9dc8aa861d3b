#include "remember.hpp"

#include "match.hpp"

namespace mfa {
namespace {

/// Notes what each step leaves behind in `memory`, about `user`, at `now`.
struct Note {
  AccountMemory& memory;
  std::string_view user;
  const Moment& now;

  void has_app() const { memory.note_app(user, now.steady); }

  template <typename S>
  void operator()(const S&) const {}

  void operator()(const AwaitingCode& step) const {
    if (!step.last) memory.shown.add(step.setup->key, now.steady);
    // The user agreed to another secret.
    if (!step.last) memory.is_unfinished = false;
    if (!step.setup->is_in_doubt) return;
    has_app();
    memory.is_in_doubt = true;
  }

  void operator()(const Activating& step) const {
    if (step.is_turning_on) return;
    memory.is_unfinished = true;
    memory.unfinished_replaces = step.replaced;
  }

  void operator()(const Enrolled&) const {
    memory.is_unfinished = memory.is_off = memory.may_be_off = false;
    memory.on_since = now.wall;
  }

  void operator()(const On&) const {
    has_app();
    memory.is_unfinished = memory.is_off = memory.may_be_off = false;
  }

  void operator()(const Off& step) const {
    memory.on_since = {};
    if (!step.is_news) return;
    has_app();
    memory.is_unfinished = memory.may_be_off = false;
    memory.is_off = true;
  }

  void operator()(const CheckingOff& step) const {
    if (step.refused) memory.may_be_off = false;
  }

  void operator()(const Failed& step) const {
    if (step.error.code != ErrorCode::app_removed) return;
    memory.has_app = memory.is_unfinished = false;
    memory.on_since = {};
  }
};

}  // namespace

void remember(AccountMemory& memory, const Step& step, std::string_view user, const Moment& now) {
  const Note note{memory, user, now};
  if (is_verified(step)) {
    note.has_app();
    memory.is_in_doubt = false;
  }
  match(step, note);
}

}  // namespace mfa
