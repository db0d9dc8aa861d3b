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

class PageMemory;

/// The page's options for an attempt. Exactly one of access token and session is given.
struct Options {
  EndpointOptions endpoint{};
  /// The issuer that the page gives, refused if it is invalid; empty if it gives none.
  Text issuer{};
  /// The page's host name, made to fit: the issuer if `issuer` is empty.
  Text default_issuer{};
  /// The user's name as the app will show it, made to fit. Without one, `username` or the issuer.
  Text account{};
  /// Stored by the service with the app. May be empty.
  Text device_name{};
  Preference preference = Preference::preferred;
  /// The user is signed in: an access token is given for each call.
  bool has_access_token = false;
  /// The page knows that the user already has an app, even if GetUser lists none.
  bool has_app = false;
  /// The session of an MFA_SETUP challenge; empty if there is none.
  Secret session{};
  /// The session's lifetime (nothing if unknown), and when it was issued, by the steady clock.
  std::optional<std::chrono::seconds> session_lifetime{};
  std::chrono::milliseconds session_issued_at{};
  /// Both are needed to answer the challenge here; otherwise the page gets the session.
  Text client_id{};
  Text username{};
  /// The challenge's MFAS_CAN_SETUP, a JSON array as text; empty if the page does not give it.
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
/// On leads through ConfirmingTurnOff, TurningOff and CheckingOff to Off; Off through Activating
/// and CheckingOn to On. Any waiting step may end in Failed. A session (sign-in flow) skips
/// Checking, and answers the challenge instead of Activating. Starting again is a new Enrollment. A
/// command that is not allowed in the current step returns `out_of_order` and changes nothing (but
/// see `supersede`).
class Enrollment {
 public:
  /// `memory` is shared by all attempts for this account on the page.
  explicit Enrollment(Options&& options,
                      std::shared_ptr<AccountMemory> memory = std::make_shared<AccountMemory>());

  /// Shares what `page` remembers of the account and, once a token names the user, of the user.
  /// `page` must outlive the attempt.
  Enrollment(Options&& options, PageMemory& page);

  /// From Idle. Invalid options end in Failed before any request.
  [[nodiscard]] std::optional<ErrorCode> start();

  /// From Idle, signed in: reads the setting without changing it. Ends in On or Off; in Idle if no
  /// app is known.
  [[nodiscard]] std::optional<ErrorCode> manage();

  /// From On or Off: set up another app. Asks first.
  [[nodiscard]] std::optional<ErrorCode> replace();

  /// From On: no longer ask for the app at sign-in. Asks first.
  [[nodiscard]] std::optional<ErrorCode> turn_off();

  /// From Off: ask for the app at sign-in again.
  [[nodiscard]] std::optional<ErrorCode> turn_on();

  /// From a question that was asked in On or Off: goes back there.
  [[nodiscard]] std::optional<ErrorCode> keep();

  /// Replaces the option for the user's sign-in preference; allowed until a code is accepted.
  [[nodiscard]] std::optional<ErrorCode> prefer(Preference preference);

  /// From ConfirmingReplacement or ConfirmingTurnOff: the user agrees.
  [[nodiscard]] std::optional<ErrorCode> confirm();

  /// From AwaitingCode: what the user typed. Checked here first (see local_check.hpp); a code that
  /// can't be right is not sent the first time, and the step says why. `device_name` replaces that
  /// of the options for the whole attempt; one that is too long is `invalid_device_name`.
  [[nodiscard]] std::optional<ErrorCode> submit(
      std::string_view typed, const Moment& now,
      std::optional<std::string_view> device_name = std::nullopt,
      Submission submission = Submission::by_hand);

  /// From Failed, if it can be resumed: sends the failed call again. Signed in, it first checks
  /// what the user has after `superseded`, `secret_replaced` and `app_removed`, and before a secret
  /// that replaces no app. At sign-in, after `superseded` and `secret_replaced`, it requests a new
  /// secret.
  [[nodiscard]] std::optional<ErrorCode> retry();

  /// At sign-in: continues with a new session, and with a new secret if there was one. If a call is
  /// under way, waits until it ends. Not allowed after an accepted code, unless the sign-in was
  /// then refused for good. Also returns `invalid_session`. `issued_at` is by the steady clock.
  [[nodiscard]] std::optional<ErrorCode> renew(Secret session, std::chrono::milliseconds issued_at);

  /// Another attempt of the same user got a secret, so this one's is worthless. AwaitingCode ends
  /// in Failed, `superseded`. Signed in, so does a Failed that was to request a secret or to
  /// activate a new app. `retry` then first checks what the other attempt did; at sign-in, it
  /// requests a new secret. While such an activation is being retried, the step stays, but its
  /// success becomes that failure; allowed once. In every step, `memory` forgets the app that was
  /// to be activated.
  [[nodiscard]] std::optional<ErrorCode> supersede();

  /// Ends the wait for a code or for consent in Failed, `session_expired` or `setup_in_doubt`, when
  /// the session's lifetime has passed at `steady`. Returns whether it did.
  bool expire(std::chrono::milliseconds steady);

  /// How much of the session's lifetime is left at `steady`, at least 0; nothing if no lifetime is
  /// running.
  [[nodiscard]] std::optional<std::chrono::milliseconds> session_left(
      std::chrono::milliseconds steady) const;

  /// Whether a request is due, whose outcome `receive` takes.
  [[nodiscard]] bool is_waiting() const;

  /// How long to wait before that request is sent: zero except for an automatic retry.
  [[nodiscard]] std::chrono::milliseconds delay() const;

  /// Whether to ask the page for the token again before the request is made: this one has expired
  /// by the best clock that we have, which may be wrong. Its user counts as the first token's.
  [[nodiscard]] bool should_ask_token_again(std::string_view access_token, const Moment& now);

  /// The request that is due; only while `is_waiting()`. `access_token` is read only if
  /// `is_signed_in()`; the error says why the token is unusable, and is also the outcome for
  /// `receive`. The first token decides which user the attempt is for.
  [[nodiscard]] Result<HttpRequest> request(std::string_view access_token, const Moment& now);

  /// The outcome of that request. `chance` is random, in [0, 1): it spreads retries.
  [[nodiscard]] std::optional<ErrorCode> receive(const HttpOutcome& outcome, double chance);

  /// The page ends the attempt. Remembers what a call under way may change, since its response
  /// is ignored.
  void leave();

  /// What the page needs to continue the sign-in, as JSON (see cognito.hpp). Returned once, in
  /// Enrolled; empty afterwards, in other steps, and in the signed-in flow.
  [[nodiscard]] Secret take_result();

  [[nodiscard]] const Step& step() const { return step_; }

  /// Whether the service accepted a code: the user has an app, even if something failed later.
  [[nodiscard]] bool is_verified() const;

  /// In On: since when the app is on, as far as this page knows; the epoch otherwise.
  [[nodiscard]] Time on_since() const;

  /// What is known about the time at `now`.
  [[nodiscard]] Clocks clocks(const Moment& now) const;

  /// Whether each request carries an access token; otherwise each carries a session.
  [[nodiscard]] bool is_signed_in() const { return config_.ok() && config_.value().signed_in; }

 private:
  struct Renewal {
    Secret session;
    std::chrono::milliseconds issued_at{};
  };

  /// Enters the step that `act` returns; `out_of_order` if `act` does not accept the current one.
  template <typename Act>
  [[nodiscard]] std::optional<ErrorCode> advance(Act act);
  void enter(Step next);
  /// Whether a new session continues the attempt.
  [[nodiscard]] bool may_use_renewal() const;
  void use_renewal(Renewal renewal);
  [[nodiscard]] Context context(double chance = 0) const;
  [[nodiscard]] std::string_view user() const;
  /// Remembers the first user, and finds what the page remembers of them. Returns whether `user` is
  /// that one.
  [[nodiscard]] bool accept_user(const Secret& user);

  Result<Config> config_;
  std::chrono::milliseconds session_issued_at_;
  std::shared_ptr<AccountMemory> memory_;
  /// Null if the memory is given.
  PageMemory* page_ = nullptr;
  ServiceClock clock_;
  /// The user of the first token, as in `TokenClaims::user`; nothing before the first token.
  std::optional<Secret> user_;
  /// Waits for the end of the current call; none if its session is empty.
  Renewal renewal_;
  /// A token was refused because it seems to have expired.
  bool has_refused_token_ = false;
  /// When the request that is due was made, so it may be on its way.
  std::optional<Moment> sent_at_;
  Step step_;
};

}  // namespace mfa
