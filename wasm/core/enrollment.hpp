#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "endpoint.hpp"
#include "http.hpp"
#include "local_check.hpp"
#include "moment.hpp"
#include "result.hpp"
#include "secret.hpp"
#include "service_clock.hpp"
#include "shown_keys.hpp"
#include "step.hpp"

namespace mfa {

/// What the page says of the attempt. Exactly one of access token and session is given.
struct Options {
  EndpointOptions endpoint{};
  std::string issuer{};
  std::string account{};
  /// Stored with the authenticator, for the person's own lists. May be empty.
  std::string device_name{};
  Preference preference = Preference::preferred;
  /// The person is signed in: an access token is given for each call.
  bool has_access_token = false;
  /// The session of an MFA_SETUP challenge; empty when there is none.
  Secret session{};
  /// How long the session lives, and since when by the steady clock; no lifetime when that is not
  /// known.
  std::optional<std::chrono::seconds> session_lifetime{};
  std::chrono::milliseconds session_issued_at{};
  /// Both are needed to answer the challenge here; otherwise the session is handed over.
  std::string client_id{};
  std::string username{};
  /// The challenge's MFAS_CAN_SETUP, a JSON array as text; empty when the page does not say.
  std::string mfas_can_setup{};
};

/// One attempt at setting up an authenticator app, without I/O: commands and outcomes go in,
/// requests come out, time and chance are arguments.
///
///     Idle ─▶ Checking ─▶ Associating ─▶ AwaitingCode ─▶ Verifying ─▶ Activating ─▶ Enrolled
///              │                ▲           ▲  ▲             │  │      or SigningIn    ▲
///              ╰▶ Confirming- ──╯           │  ╰──refused────╯  ╰lost▶ Settling ───────╯
///                 Replacement               ╰───────── next code ─────────╯
///
/// Any waiting step may end in Failed. A session (sign-in flow) skips Checking, and answers the
/// challenge instead of Activating. Starting again is a new Enrollment. Every command answers
/// `out_of_order`, and changes nothing, in a step that it does not fit.
class Enrollment {
 public:
  /// `shown` has the secrets of all attempts for this account on the page; this one adds its own,
  /// and wipes them all when its code is accepted.
  explicit Enrollment(Options options,
                      std::shared_ptr<ShownKeys> shown = std::make_shared<ShownKeys>());

  /// From Idle. Options that can't work end in Failed, with the name of what is wrong, before any
  /// request.
  [[nodiscard]] std::optional<ErrorCode> start();

  /// From ConfirmingReplacement: the person agrees to replace the authenticator in use.
  [[nodiscard]] std::optional<ErrorCode> confirm();

  /// From AwaitingCode: what the person typed. Checked here first (see local_check.hpp); a code
  /// that can't be right is not sent the first time, and the step says why. `device_name` takes the
  /// place of that of the options; too long a one is `invalid_device_name`.
  [[nodiscard]] std::optional<ErrorCode> submit(
      std::string_view typed, const Moment& now,
      std::optional<std::string_view> device_name = std::nullopt);

  /// From Failed, where it can be resumed: the failed call once more, and no other.
  [[nodiscard]] std::optional<ErrorCode> retry();

  /// From AwaitingCode or Failed of a sign-in, before a code was accepted: goes on with a new
  /// session, and so with a new secret. Also `invalid_session`. `issued_at` by the steady clock.
  [[nodiscard]] std::optional<ErrorCode> renew(Secret session, std::chrono::milliseconds issued_at);

  /// From AwaitingCode: another attempt of the same person got a secret, so this one's is
  /// worthless. Ends in Failed, `superseded`; `retry` gets a new secret in turn.
  [[nodiscard]] std::optional<ErrorCode> supersede();

  /// Ends the wait for a code in Failed, `session_expired` or `session_in_doubt`, when the
  /// session's lifetime has passed at `steady`. Whether it did.
  bool expire(std::chrono::milliseconds steady);

  /// How much of the session's lifetime is left at `steady`, at least 0, rounded up; nothing when
  /// there is none to run out.
  [[nodiscard]] std::optional<std::chrono::seconds> session_left(
      std::chrono::milliseconds steady) const;

  /// Whether a request is due, whose outcome `receive` takes.
  [[nodiscard]] bool is_waiting() const;

  /// How long to wait before that request is sent: zero, but for a call that is repeated by itself.
  [[nodiscard]] std::chrono::milliseconds delay() const;

  /// Whether that request carries an access token.
  [[nodiscard]] bool needs_access_token() const;

  /// The request that is due; only while `is_waiting()`. `access_token` is read only if
  /// `needs_access_token()`; the error says why it can't serve, and is an outcome as well.
  [[nodiscard]] Result<HttpRequest> request(std::string_view access_token, const Moment& now) const;

  /// The outcome of the request that was due. `chance` is random, from 0 up to but not 1: it
  /// spreads repeated calls.
  [[nodiscard]] std::optional<ErrorCode> receive(const HttpOutcome& outcome, double chance);

  /// How the sign-in goes on, as JSON (see cognito.hpp), once: empty afterwards, in any step but
  /// Enrolled, and in the signed-in flow.
  [[nodiscard]] Secret take_result();

  [[nodiscard]] const Step& step() const { return step_; }

  /// Whether the service accepted a code: the person has an authenticator, whatever failed since.
  [[nodiscard]] bool is_verified() const;

  /// What is known of the time at `now`.
  [[nodiscard]] Clocks clocks(const Moment& now) const;

  /// The label of the entry; only after `start` succeeded.
  [[nodiscard]] const Label& label() const { return config_.value().label; }

 private:
  void enter(Step next);

  Result<Config> config_;
  std::chrono::milliseconds session_issued_at_;
  std::shared_ptr<ShownKeys> shown_;
  ServiceClock clock_;
  Step step_;
};

}  // namespace mfa
