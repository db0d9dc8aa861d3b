#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "cognito.hpp"
#include "endpoint.hpp"
#include "http.hpp"
#include "otpauth.hpp"
#include "result.hpp"
#include "secret.hpp"

namespace mfa {

/// What becomes of the person's sign-in preference once the authenticator is verified.
enum class Preference {
  preferred,  ///< the authenticator is on, and sign-in asks for it
  enabled,    ///< the authenticator is on; another factor may be asked for first
  none,       ///< left as it is
};

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
};

/// What the attempt is about to use: the secret that the service gave, and the session that goes
/// with it.
struct Setup {
  Secret secret_code;
  Secret session;
};

// The steps. Each holds only its own data; leaving a step wipes what the next does not need.

struct Idle {
  Secret session;
};
/// Waits for GetUser.
struct Checking {};
/// The person already has an authenticator, which a new secret may disconnect at once: ask first.
struct ConfirmingReplacement {};
/// Waits for AssociateSoftwareToken.
struct Associating {
  Secret session;
};
struct AwaitingCode {
  Setup setup;
  /// Why the last code was not accepted.
  std::optional<Error> error{};
  /// The code that the local check held back; typed once more, it is sent.
  Secret held_back{};
};
/// Waits for VerifySoftwareToken.
struct Verifying {
  Setup setup;
  Secret code;
  /// The period that the code is of, counted from this computer's; nothing when it is of none near.
  std::optional<int> drift;
};
/// Waits for SetUserMFAPreference. The person is verified.
struct Activating {};
struct Enrolled {
  /// The session to answer the MFA_SETUP challenge with; empty in the signed-in flow.
  Secret session{};
};
struct Failed {
  Error error;
  /// The step that `retry` goes back to; none when only a new attempt helps.
  std::variant<std::monostate, Checking, Associating, Activating> resume{};
};

using Step = std::variant<Idle, Checking, ConfirmingReplacement, Associating, AwaitingCode,
                          Verifying, Activating, Enrolled, Failed>;

/// One attempt at setting up an authenticator app, without I/O: commands and outcomes go in,
/// requests come out, time is an argument.
///
///     Idle ─start─▶ Checking ─▶ Associating ─▶ AwaitingCode ─submit─▶ Verifying ─▶ Activating ─▶
///     Enrolled
///                      ╰▶ ConfirmingReplacement ─confirm─╯      ▲────refused──╯
///
/// Any waiting step may end in Failed. A session (sign-in flow) skips Checking and Activating.
/// Starting again is a new Enrollment. Every command answers `out_of_order`, and changes nothing,
/// in a step that it does not fit.
class Enrollment {
 public:
  explicit Enrollment(Options options);

  /// From Idle. Options that can't work end in Failed, with the name of what is wrong, before any
  /// request.
  [[nodiscard]] std::optional<ErrorCode> start();

  /// From ConfirmingReplacement: the person agrees to replace the authenticator in use.
  [[nodiscard]] std::optional<ErrorCode> confirm();

  /// From AwaitingCode: what the person typed. Checked here first, at the computer's time `now`; a
  /// code that can't be right is not sent the first time, and the step says why.
  [[nodiscard]] std::optional<ErrorCode> submit(std::string_view typed,
                                                std::chrono::sys_seconds now);

  /// From Failed, where it can be resumed: the failed call once more, and no other.
  [[nodiscard]] std::optional<ErrorCode> retry();

  /// Whether a request is due, whose outcome `receive` takes.
  [[nodiscard]] bool is_waiting() const;

  /// Whether that request carries an access token.
  [[nodiscard]] bool needs_access_token() const;

  /// The request that is due; only while `is_waiting()`. `access_token` is read only if
  /// `needs_access_token()`; the error says why it can't serve, and is an outcome as well.
  [[nodiscard]] Result<HttpRequest> request(std::string_view access_token) const;

  /// The outcome of the request that was due.
  [[nodiscard]] std::optional<ErrorCode> receive(const HttpOutcome& outcome);

  /// The session to answer the MFA_SETUP challenge with, once: empty afterwards, and in any step
  /// but Enrolled.
  [[nodiscard]] Secret take_session();

  [[nodiscard]] const Step& step() const { return step_; }

  /// The label of the entry; only after `start` succeeded.
  [[nodiscard]] const Label& label() const { return config_.value().label; }

  /// The options, checked.
  struct Config {
    std::string endpoint;
    Label label;
    std::string device_name;
    Preference preference;
    bool signed_in;
  };

 private:
  Result<Config> config_;
  Step step_;
};

}  // namespace mfa
