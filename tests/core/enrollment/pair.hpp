#pragma once

// An attempt together with the model of the service, what can happen to both, and the rules that
// hold for the pair.

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "exploration.hpp"
#include "model_service.hpp"
#include "signature.hpp"
#include "snapshot.hpp"

namespace mfa::test {

/// An attempt on a page, maybe after an earlier one, and the service.
class Pair {
 public:
  explicit Pair(const Account& account) : account_(account), service_(account) { begin_attempt(); }

  // What the user, the page and other devices do. Each returns whether it was possible.

  bool start() { return !attempt_->start(); }
  bool manage() { return account_.manages && !attempt_->manage(); }
  bool replace() {
    if (attempt_->replace()) return false;
    has_agreed_to_turn_off_ = false;
    has_chosen_another_ = true;
    return true;
  }
  bool turn_off() {
    if (attempt_->turn_off()) return false;
    has_agreed_to_turn_off_ = false;
    return true;
  }
  bool turn_on() { return !attempt_->turn_on(); }
  bool keep() { return !attempt_->keep(); }
  bool confirm() {
    const bool is_replacement = std::holds_alternative<ConfirmingReplacement>(attempt_->step());
    if (attempt_->confirm()) return false;
    (is_replacement ? has_confirmed_ : has_agreed_to_turn_off_) = true;
    return true;
  }
  bool submit(Token token, int period) {
    const bool exists = token == Token::older ? account_.has_older_app : token <= newest();
    return exists && type(code_of(token, period));
  }
  bool submit_wrong() { return type("000000"); }
  bool retry() { return !attempt_->retry(); }
  /// Also if no step follows, since the page remembers it.
  bool supersede() {
    if (!account_.has_two_tabs) return false;
    const bool was_unfinished = memory_->unfinished.has_value();
    const bool is_allowed = !attempt_->supersede();
    const bool is_noted = was_unfinished && !memory_->unfinished;
    has_rival_ = has_rival_ || is_noted;
    return is_allowed || is_noted;
  }
  /// Gives up, and begins again on the same page.
  bool begin_again() {
    const bool is_last = attempts_ == 2;
    const bool is_idle = std::holds_alternative<Idle>(attempt_->step());
    if (is_last || is_idle || attempt_->is_waiting() || !can_begin()) return false;
    begin_attempt();
    return true;
  }
  /// Does the same during a call, which the service carries out, or does not get.
  bool begin_again_during_call(bool is_carried_out) {
    const bool verifies = std::holds_alternative<Verifying>(attempt_->step());
    // The next sign-in asks for a code.
    const bool is_challenged = account_.is_signed_in || !verifies || !is_carried_out;
    if (attempts_ == 2 || !is_challenged || !can_begin() || !lose()) return false;
    if (is_carried_out) return call(ModelService::token_of_alice, Fate::left);
    static_cast<void>(attempt_->request(ModelService::token_of_alice, now));
    return leave();
  }
  bool renew() {
    if (account_.is_signed_in || has_renewed_ || !service_.challenges()) return false;
    if (std::holds_alternative<Idle>(attempt_->step()) || attempt_->is_waiting()) return false;
    if (is_enrolled()) return false;
    has_renewed_ = true;
    return !attempt_->renew(Secret(service_.challenge_again()), now.steady);
  }
  /// Not with another tab, too: that would more than double the number of states.
  bool associate_elsewhere() {
    if (!account_.is_signed_in || account_.has_two_tabs) return false;
    if (is_associated_elsewhere_) return false;
    is_associated_elsewhere_ = true;
    is_dropped_elsewhere_ = account_.drops_at_once && service_.verified() == shown_;
    service_.associate_elsewhere();
    return true;
  }
  /// Another tab of this browser replaces the app that this page verified and could not turn on.
  /// This page notices. Not during a call, whose response can't tell.
  bool set_up_in_another_tab() {
    const bool has_failed = std::holds_alternative<Failed>(attempt_->step());
    if (!account_.has_two_tabs || is_set_up_elsewhere_ || !has_failed) return false;
    if (!memory_->unfinished) return false;
    is_set_up_elsewhere_ = has_rival_ = has_turned_on_ = true;
    service_.set_up_elsewhere();
    (void)attempt_->supersede();
    return true;
  }

  // The outcomes of the request that is due.

  bool deliver() { return call(ModelService::token_of_alice, Fate::delivered); }
  bool lose_response() { return lose() && call(ModelService::token_of_alice, Fate::lost); }
  bool lose_request() { return lose() && receive(ErrorCode::network_failed); }
  bool refuse_for_good() {
    if (!attempt_->is_waiting()) return false;
    return receive(refusal("NotAuthorizedException", "Access Token has been revoked"));
  }
  bool refuse_for_now() {
    if (!std::holds_alternative<TurningOff>(attempt_->step())) return false;
    return receive(answer(403, "<html>Blocked</html>"));
  }
  bool give_token_of_bob() {
    if (!attempt_->is_signed_in() || !attempt_->is_waiting() || !has_called_) return false;
    return call(ModelService::token_of_bob, Fate::delivered);
  }

  // The rules.

  /// The broken rule; empty if there is none.
  [[nodiscard]] std::string_view violation() const {
    const Snapshot snapshot = take_snapshot(*attempt_, now);
    if (service_.has_touched_bob()) return "nothing of another user changes";
    if (is_replaced_unasked_) return "an app that is known to work is replaced only when asked";
    if (is_turned_off_unasked_) return "an app is turned off only when asked";
    const bool is_on = service_.is_enabled() || is_dropped_elsewhere_;
    const bool may_be_on = is_on || (account_.page_knows && !was_turned_off_);
    if (snapshot.step == "on" && !may_be_on) return "the setting is on only if the service's is";
    // If GetUser does not list an app that is on, its state can't be known.
    const bool is_unknown = account_.page_knows && (memory_->unfinished || has_lost_ || has_rival_);
    if (snapshot.step == "off" && service_.is_enabled() && !is_unknown) {
      return "the setting is off only if the service's is";
    }
    if (snapshot.step == "on" && snapshot.error.empty() && has_agreed_to_turn_off_ &&
        !has_turned_on_) {
      return "an app that could not be turned off is not said to be on without a word";
    }
    if (is_begun_anew_) return "an app that was verified is turned on, and not begun anew";
    if (snapshot.step == "enrolled") {
      // What another device did afterwards cannot be known.
      const bool is_true = service_.verified() == shown_ || is_dropped_elsewhere_;
      if (!is_true) return "only an app that the service knows is said to be on";
      if (!is_on && !snapshot.not_turned_on) return "on means that sign-in asks for it";
      const bool has_earlier =
          account_.has_older_app || is_set_up_elsewhere_ || shown_ == Token::second;
      if (snapshot.replaces && !has_earlier) return "an entry to delete is one that there was";
    }
    if (snapshot.step == "failed" && is_accepted_ && service_.verified() == shown_) {
      if (!snapshot.verified && !memory_->is_in_doubt && !is_neutral(snapshot.error)) {
        return "someone enrolled is not told that they are not";
      }
    }
    return {};
  }

  [[nodiscard]] bool is_enrolled() const {
    return std::holds_alternative<Enrolled>(attempt_->step());
  }

  /// Whether the attempt rests, and nothing is left open.
  [[nodiscard]] bool is_at_rest() const {
    return is_enrolled() || std::holds_alternative<On>(attempt_->step()) ||
           std::holds_alternative<Off>(attempt_->step());
  }

  /// Whether nothing needs to lead on: a final failure, or the model has no more secrets.
  [[nodiscard]] bool is_over() const {
    const auto* failed = std::get_if<Failed>(&attempt_->step());
    const bool is_final =
        failed != nullptr && std::holds_alternative<std::monostate>(failed->resume);
    return is_final || service_.associations() == most_associations;
  }

  [[nodiscard]] std::string signature() const {
    std::string text = Signature(*attempt_, now).take() + service_.signature();
    const std::optional<Unfinished>& unfinished = memory_->unfinished;
    if (unfinished) text += std::to_string(static_cast<int>(unfinished->preference));
    for (const bool part : {memory_->user.empty(),
                            unfinished.has_value(),
                            unfinished && unfinished->replaces,
                            memory_->has_app,
                            memory_->is_in_doubt,
                            memory_->is_off,
                            memory_->may_be_off,
                            memory_->empty(),
                            has_called_,
                            has_confirmed_,
                            has_renewed_,
                            has_lost_,
                            is_associated_elsewhere_,
                            is_dropped_elsewhere_,
                            is_set_up_elsewhere_,
                            has_rival_,
                            is_accepted_,
                            is_known_accepted_,
                            is_replaced_unasked_,
                            is_begun_anew_,
                            has_agreed_to_turn_off_,
                            has_chosen_another_,
                            was_turned_off_,
                            has_turned_on_,
                            is_turned_off_unasked_}) {
      text += part ? '1' : '0';
    }
    return text + std::to_string(attempts_) + std::to_string(static_cast<int>(shown_));
  }

 private:
  static bool is_neutral(std::string_view error) {
    constexpr std::string_view neutral[]{"setup_in_doubt", "user_changed", "superseded",
                                         "secret_replaced"};
    return std::ranges::find(neutral, error) != std::end(neutral);
  }

  [[nodiscard]] bool can_begin() const {
    return account_.is_signed_in || (service_.challenges() && !has_renewed_);
  }

  void begin_attempt() {
    ++attempts_;
    Options options = account_.is_signed_in ? signed_in() : signing_in();
    options.issuer = options.account = long_name();
    options.preference = account_.preference;
    options.has_app = account_.page_knows;
    if (account_.knows_client) {
      options.client_id = "1example23456789";
      options.username = "alice";
    }
    if (!account_.is_signed_in) options.session = Secret(service_.challenge_again());
    attempt_.emplace(std::move(options), memory_);
    has_called_ = has_confirmed_ = is_accepted_ = false;
    has_agreed_to_turn_off_ = has_chosen_another_ = has_turned_on_ = false;
  }

  /// By hand at sign-in. Signed in, insisting would only search a whole day for a code that fits
  /// nothing.
  bool type(std::string_view code) {
    const Submission submission =
        account_.is_signed_in ? Submission::automatic : Submission::by_hand;
    return !attempt_->submit(code, now, std::nullopt, submission);
  }

  /// One loss for each page is enough to show its effects.
  bool lose() {
    if (!attempt_->is_waiting() || has_lost_) return false;
    has_lost_ = true;
    return true;
  }

  [[nodiscard]] Token newest() const {
    return service_.associations() == 2 ? Token::second : Token::first;
  }

  /// What becomes of the response.
  enum class Fate { delivered, lost, left };

  bool leave() {
    attempt_->leave();
    begin_attempt();
    return true;
  }

  bool call(std::string_view token, Fate fate) {
    if (!attempt_->is_waiting()) return false;
    Result<HttpRequest> request = attempt_->request(token, now);
    if (!request.ok()) return receive(request.error());
    has_called_ = true;
    const bool associates = std::holds_alternative<Associating>(attempt_->step());
    const bool verifies = std::holds_alternative<Verifying>(attempt_->step());
    const Token in_use = service_.verified();
    const bool is_known = service_.is_listed() || account_.page_knows || in_use != Token::older;
    const bool is_working = in_use != Token::none && service_.is_enabled();
    HttpOutcome outcome = service_.process(request.value());
    const bool has_secret = associates && service_.pending() != Token::none;
    if (has_secret && is_working && is_known && !has_confirmed_) is_replaced_unasked_ = true;
    const bool is_unfinished = is_known_accepted_ && in_use == shown_ && !is_working;
    const bool is_enabled_now = service_.is_enabled();
    if (std::holds_alternative<TurningOff>(attempt_->step()) && !is_enabled_now) {
      was_turned_off_ = true;
      if (!has_agreed_to_turn_off_) is_turned_off_unasked_ = true;
    }
    if (!is_working && is_enabled_now) {
      was_turned_off_ = false;
      has_turned_on_ = true;
    }
    const bool is_left_off = has_rival_ || was_turned_off_ || has_chosen_another_ ||
                             account_.preference == Preference::none;
    if (has_secret && is_unfinished && !is_left_off) {
      is_begun_anew_ = true;
    }
    if (verifies && service_.verified() == shown_) is_accepted_ = true;
    if (fate == Fate::left) return leave();
    if (fate == Fate::lost) return receive(ErrorCode::network_failed);
    const bool is_success = outcome.ok() && outcome.value().status == 200;
    if (verifies && is_accepted_ && is_success) is_known_accepted_ = true;
    if (has_secret && is_success) {
      shown_ = service_.pending();
      is_accepted_ = is_known_accepted_ = is_dropped_elsewhere_ = false;
    }
    return receive(std::move(outcome));
  }

  bool receive(HttpOutcome outcome) {
    if (outcome.ok()) {
      HttpResponse response = std::move(outcome).value();
      response.received = now;
      outcome = std::move(response);
    }
    return !attempt_->receive(outcome, chance);
  }

  Account account_;
  ModelService service_;
  std::shared_ptr<AccountMemory> memory_ = std::make_shared<AccountMemory>();
  std::optional<Enrollment> attempt_;
  int attempts_ = 0;
  /// The secret that the page showed last.
  Token shown_ = Token::none;
  /// The service accepted a code of it in this attempt.
  bool is_accepted_ = false;
  /// And the page got that response, in this attempt or in the one before.
  bool is_known_accepted_ = false;
  bool has_called_ = false;
  bool has_confirmed_ = false;
  bool has_renewed_ = false;
  bool has_lost_ = false;
  bool is_associated_elsewhere_ = false;
  bool is_dropped_elsewhere_ = false;
  bool is_set_up_elsewhere_ = false;
  /// Another tab got a secret, so the user is asked before an app that was verified is turned on.
  bool has_rival_ = false;
  bool is_replaced_unasked_ = false;
  bool is_begun_anew_ = false;
  bool has_agreed_to_turn_off_ = false;
  /// In the setting, the user chose to use another app.
  bool has_chosen_another_ = false;
  bool was_turned_off_ = false;
  /// In this attempt.
  bool has_turned_on_ = false;
  bool is_turned_off_unasked_ = false;
};

struct PairMove {
  std::string_view name;
  bool (*make)(Pair&);
};

inline constexpr PairMove pair_moves[]{
    {"start", [](Pair& pair) { return pair.start(); }},
    {"look at the setting", [](Pair& pair) { return pair.manage(); }},
    {"replace", [](Pair& pair) { return pair.replace(); }},
    {"turn off", [](Pair& pair) { return pair.turn_off(); }},
    {"turn on", [](Pair& pair) { return pair.turn_on(); }},
    {"keep", [](Pair& pair) { return pair.keep(); }},
    {"confirm", [](Pair& pair) { return pair.confirm(); }},
    {"submit the code of the first secret",
     [](Pair& pair) { return pair.submit(Token::first, 0); }},
    {"submit its next code", [](Pair& pair) { return pair.submit(Token::first, 1); }},
    {"submit the code of the second secret",
     [](Pair& pair) { return pair.submit(Token::second, 0); }},
    {"submit the code of the older app", [](Pair& pair) { return pair.submit(Token::older, 0); }},
    {"submit a wrong code", [](Pair& pair) { return pair.submit_wrong(); }},
    {"retry", [](Pair& pair) { return pair.retry(); }},
    {"another tab gets a secret", [](Pair& pair) { return pair.supersede(); }},
    {"another tab sets up its app", [](Pair& pair) { return pair.set_up_in_another_tab(); }},
    {"begin again", [](Pair& pair) { return pair.begin_again(); }},
    {"begin again during a call", [](Pair& pair) { return pair.begin_again_during_call(true); }},
    {"begin again during a call that does not arrive",
     [](Pair& pair) { return pair.begin_again_during_call(false); }},
    {"renew the session", [](Pair& pair) { return pair.renew(); }},
    {"another device gets a secret", [](Pair& pair) { return pair.associate_elsewhere(); }},
    {"response", [](Pair& pair) { return pair.deliver(); }},
    {"response lost", [](Pair& pair) { return pair.lose_response(); }},
    {"request lost", [](Pair& pair) { return pair.lose_request(); }},
    {"refused for good", [](Pair& pair) { return pair.refuse_for_good(); }},
    {"refused for now", [](Pair& pair) { return pair.refuse_for_now(); }},
    {"token of someone else", [](Pair& pair) { return pair.give_token_of_bob(); }},
};

}  // namespace mfa::test
