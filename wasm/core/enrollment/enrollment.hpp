#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

#include "account_memory.hpp"
#include "endpoint.hpp"
#include "http.hpp"
#include "local_check.hpp"
#include "moment.hpp"
#include "result.hpp"
#include "secret.hpp"
#include "service_clock.hpp"
#include "step.hpp"
#include "text.hpp"
#include "transition.hpp"

namespace mfa {

/// What the page says of the attempt. Exactly one of access token and session is given.
struct Options {
  EndpointOptions endpoint{};
  /// The page's own name for itself, refused when it can't be an issuer; empty when it gives none.
  Text issuer{};
  /// Takes its place then, made to fit: the page's host name.
  Text default_issuer{};
  /// The user's name as the app will show it, made to fit. Without one, `username` or the issuer.
  Text account{};
  /// Stored with the authenticator, for the user's own lists. May be empty.
  Text device_name{};
  Preference preference = Preference::preferred;
  /// The user is signed in: an access token is given for each call.
  bool has_access_token = false;
  /// The page knows that the user has an authenticator already, whatever GetUser lists.
  bool has_app = false;
  /// The session of an MFA_SETUP challenge; empty when there is none.
  Secret session{};
  /// How long the session lives, and since when by the steady clock; no lifetime when that is not
  /// known.
  std::optional<std::chrono::seconds> session_lifetime{};
  std::chrono::milliseconds session_issued_at{};
  /// Both are needed to answer the challenge here; otherwise the session is handed over.
  Text client_id{};
  Text username{};
  /// The challenge's MFAS_CAN_SETUP, a JSON array as text; empty when the page does not say.
  Text mfas_can_setup{};
};

/// One attempt at setting up an authenticator app, without I/O: commands and outcomes go in,
/// requests come out, time and chance are arguments.
///
///     Idle ─▶ Checking ─▶ Associating ─▶ AwaitingCode ⇄ Verifying ─▶ Activating ─▶ Enrolled
///              │                ▲                                    or SigningIn
///              ├▶ Confirming- ──╯
///              │  Replacement ◀─╮
///              ╰▶ On, or Off ───╯
///
/// On leads to ConfirmingTurnOff, TurningOff, CheckingOff and Off; Off to Activating and On.
/// Any waiting step may end in Failed. A session (sign-in flow) skips Checking, and answers the
/// challenge instead of Activating. Starting again is a new Enrollment. Every command returns
/// `out_of_order`, and changes nothing, in a step that it does not fit.
class Enrollment {
 public:
  /// `memory` is shared by all attempts for this account on the page.
  explicit Enrollment(Options options,
                      std::shared_ptr<AccountMemory> memory = std::make_shared<AccountMemory>());

  /// From Idle. Options that can't work end in Failed, with the name of what is wrong, before any
  /// request.
  [[nodiscard]] std::optional<ErrorCode> start();

  /// From Idle, signed in: looks at the setting, and changes nothing. Ends in On or Off; in Idle
  /// where the user has no app, as far as can be known.
  [[nodiscard]] std::optional<ErrorCode> manage();

  /// From On or Off: set up another app. Asks first.
  [[nodiscard]] std::optional<ErrorCode> replace();

  /// From On: no longer ask for the app at sign-in. Asks first.
  [[nodiscard]] std::optional<ErrorCode> turn_off();

  /// From Off: ask for the app at sign-in again.
  [[nodiscard]] std::optional<ErrorCode> turn_on();

  /// From a question that the user was asked in On or Off: back there.
  [[nodiscard]] std::optional<ErrorCode> keep();

  /// What becomes of the user's sign-in preference, in place of the option's; until a code is
  /// accepted.
  [[nodiscard]] std::optional<ErrorCode> prefer(Preference preference);

  /// From ConfirmingReplacement or ConfirmingTurnOff: the user agrees.
  [[nodiscard]] std::optional<ErrorCode> confirm();

  /// From AwaitingCode: what the user typed. Checked here first (see local_check.hpp); a code that
  /// can't be right is not sent the first time, and the step says why. `device_name` takes the
  /// place of that of the options, for the whole attempt; too long a one is `invalid_device_name`.
  [[nodiscard]] std::optional<ErrorCode> submit(
      std::string_view typed, const Moment& now,
      std::optional<std::string_view> device_name = std::nullopt, Typing typing = Typing::by_hand);

  /// From Failed, where it can be resumed: the failed call again, and no other.
  [[nodiscard]] std::optional<ErrorCode> retry();

  /// Of a sign-in: goes on with a new session, and so with a new secret. While a call is under way,
  /// when that ends. Not once a code was accepted, unless the sign-in is refused for good then.
  /// Also `invalid_session`. `issued_at` by the steady clock.
  [[nodiscard]] std::optional<ErrorCode> renew(Secret session, std::chrono::milliseconds issued_at);

  /// From AwaitingCode: another attempt of the same user got a secret, so this one's is worthless.
  /// Ends in Failed, `superseded`; `retry` gets a new secret in turn.
  [[nodiscard]] std::optional<ErrorCode> supersede();

  /// Ends the wait for a code in Failed, `session_expired` or `setup_in_doubt`, when the session's
  /// lifetime has passed at `steady`. Returns whether it did.
  bool expire(std::chrono::milliseconds steady);

  /// How much of the session's lifetime is left at `steady`, at least 0; nothing when there is none
  /// to run out.
  [[nodiscard]] std::optional<std::chrono::milliseconds> session_left(
      std::chrono::milliseconds steady) const;

  /// Whether a request is due, whose outcome `receive` takes.
  [[nodiscard]] bool is_waiting() const;

  /// How long to wait before that request is sent: zero, but for an automatic retry.
  [[nodiscard]] std::chrono::milliseconds delay() const;

  /// Whether that request carries an access token.
  [[nodiscard]] bool needs_access_token() const;

  /// Whether to ask the page for the token again before the request is made: this one has expired
  /// by the best clock there is, which may be wrong.
  [[nodiscard]] bool should_ask_token_again(std::string_view access_token, const Moment& now) const;

  /// The request that is due; only while `is_waiting()`. `access_token` is read only if
  /// `needs_access_token()`; the error says why the token can't serve, and is an outcome as well.
  /// The first token decides whose attempt this is.
  [[nodiscard]] Result<HttpRequest> request(std::string_view access_token, const Moment& now);

  /// The outcome of the request that was due. `chance` is random, from 0 up to but not 1: it
  /// spreads retries.
  [[nodiscard]] std::optional<ErrorCode> receive(const HttpOutcome& outcome, double chance);

  /// How the sign-in goes on, as JSON (see cognito.hpp), once: empty afterwards, in any step but
  /// Enrolled, and in the signed-in flow.
  [[nodiscard]] Secret take_result();

  [[nodiscard]] const Step& step() const { return step_; }

  /// Whether the service accepted a code: the user has an authenticator, whatever failed since.
  [[nodiscard]] bool is_verified() const;

  /// Whether a code may have been accepted although no response said so, in this attempt or in one
  /// before it on the page.
  [[nodiscard]] bool is_in_doubt() const;

  /// In On: since when, where this page turned it on; the epoch otherwise.
  [[nodiscard]] Time on_since() const;

  /// What is known of the time at `now`.
  [[nodiscard]] Clocks clocks(const Moment& now) const;

  /// Whether the access token, and not a session, says who the user is.
  [[nodiscard]] bool is_signed_in() const { return config_.ok() && config_.value().signed_in; }

 private:
  struct Renewal {
    Secret session;
    std::chrono::milliseconds issued_at{};
  };

  /// Enters what `act` makes of the step; `out_of_order` where it takes no such step.
  template <typename Act>
  [[nodiscard]] std::optional<ErrorCode> advance(Act act);
  void enter(Step next);
  void begin_anew(Renewal renewal);
  [[nodiscard]] Context context(double chance = 0) const;
  [[nodiscard]] std::string_view user() const;
  [[nodiscard]] std::optional<ErrorCode> check_user(const Secret& user);

  Result<Config> config_;
  std::chrono::milliseconds session_issued_at_;
  std::shared_ptr<AccountMemory> memory_;
  ServiceClock clock_;
  /// Whose the first token was, as `TokenClaims::user` has it; nothing before that.
  std::optional<Secret> user_;
  /// To go on with when the call under way has ended.
  std::optional<Renewal> renewal_;
  Step step_;
};

}  // namespace mfa
