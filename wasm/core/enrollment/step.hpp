#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <variant>

#include "backoff.hpp"
#include "cognito.hpp"
#include "moment.hpp"
#include "otpauth.hpp"
#include "qr.hpp"
#include "result.hpp"
#include "secret.hpp"
#include "text.hpp"
#include "totp.hpp"

namespace mfa {

/// What becomes of the user's sign-in preference once the app is verified.
enum class Preference {
  preferred,  ///< the app is on, and sign-in asks for it first
  enabled,    ///< the app is on; another factor may be asked for first
  none,       ///< left unchanged
};

/// The page's options, checked.
struct Config {
  Text endpoint;
  Label label;
  /// What the user or the page calls the app; may be empty.
  Text device_name;
  Preference preference = Preference::preferred;
  /// An access token is given for each call; otherwise each call passes a session to the next.
  bool signed_in = true;
  /// The page knows that the user already has an app.
  bool has_app = false;
  /// Both are set if the challenge is answered here; otherwise the page gets the session.
  Text client_id;
  Text username;
  std::optional<std::chrono::seconds> session_lifetime;
};

/// The app that the user has, or had before this attempt.
struct AppState {
  bool has_app = false;
  /// How sign-in uses it; here `none` means that GetUser does not list it.
  Preference preference = Preference::none;
  /// What sign-in asks for first.
  cognito::Factor preferred = cognito::Factor::none;
};

/// Where the user chose to replace the app: in On, in Off, or not in the setting.
enum class Setting { none, on, off };

/// The secret that the service gave, what is computed from it once, and the session that goes with
/// it.
struct Setup {
  Secret secret;
  totp::Key key;
  Label label;
  /// Empty if the setup URI is too long for a QR code.
  QrPicture picture;
  Secret session{};
  /// The session came with the secret, so its lifetime begins with it.
  bool has_new_session = false;
  AppState earlier{};
  /// A code may have been accepted although no response said so. Only the next code shows whether
  /// it was.
  bool is_in_doubt = false;
  /// The period of a code that the service refused although it was current.
  std::optional<std::uint64_t> refused_period{};
};

// The steps. Each holds only its own data; leaving a step wipes what the next does not need. A
// setup is held by pointer, since it moves back and forth between two steps. `name` is what the
// page sees; steps that differ only in their request share one.

struct Idle {
  static constexpr std::string_view name = "idle";
  Secret session;
};
/// Waits for GetUser.
struct Checking {
  static constexpr std::string_view name = "checking";
  Backoff backoff{};
  /// Only to show the setting; otherwise the attempt goes on to set up an app.
  bool is_for_setting = false;
};
/// The setting, according to GetUser: sign-in asks for the app.
struct On {
  static constexpr std::string_view name = "on";
  AppState current;
  /// Why the app was not turned off.
  std::optional<Error> error{};
};
/// The setting: the user has an app, as far as this page knows, and sign-in does not ask for it.
struct Off {
  static constexpr std::string_view name = "off";
  /// How sign-in used the app while it was on.
  AppState last{.has_app = true};
  /// The app was just turned off.
  bool was_just_turned_off = false;
};
struct ConfirmingTurnOff {
  static constexpr std::string_view name = "confirming-turn-off";
  AppState current;
};
/// Waits for SetUserMFAPreference.
struct TurningOff {
  static constexpr std::string_view name = "turning-off";
  AppState current;
  Backoff backoff{};
  /// A response was lost: the app may be off already.
  bool may_be_done = false;
};
/// Waits for GetUser, which tells whether the app is off.
struct CheckingOff {
  static constexpr std::string_view name = "turning-off";
  AppState current;
  /// Why SetUserMFAPreference was refused; nothing if it succeeded.
  std::optional<Error> refused{};
  Backoff backoff{};
};
/// The user already has an app, which a new secret may disconnect at once: ask first.
struct ConfirmingReplacement {
  static constexpr std::string_view name = "confirming-replacement";
  Secret session{};
  AppState earlier{.has_app = true};
  Setting setting = Setting::none;
};
/// Waits for AssociateSoftwareToken.
struct Associating {
  static constexpr std::string_view name = "associating";
  Secret session{};
  AppState earlier{};
};
/// The last code that the user typed.
struct LastCode {
  /// What the user was told about it; nothing if the user has typed none.
  std::optional<ErrorCode> said{};
  /// The code itself, if it was not sent or must not be sent again; otherwise empty. Typing it
  /// again by hand means that the user insists.
  Secret code{};
};
struct AwaitingCode {
  static constexpr std::string_view name = "awaiting-code";
  std::unique_ptr<Setup> setup;
  /// Why the last code was not accepted.
  std::optional<Error> error{};
  LastCode last{};
};
/// Waits for VerifySoftwareToken.
struct Verifying {
  static constexpr std::string_view name = "verifying";
  std::unique_ptr<Setup> setup;
  Secret code;
  Moment submitted{};
  /// The code's period; nothing if the code fits the secret at no time.
  std::optional<std::uint64_t> period{};
  /// What the user was told about the previous code; nothing if this is the first.
  std::optional<ErrorCode> said_before{};
};
/// Waits for SetUserMFAPreference. The app is verified.
struct Activating {
  static constexpr std::string_view name = "activating";
  Preference preference = Preference::preferred;
  bool replaced = false;
  /// When the service accepts the app's next code, by this computer's clock; the epoch if unknown.
  Time next_code_at{};
  Backoff backoff{};
  /// An app that was off is turned on again: no code was accepted in this attempt.
  bool is_turning_on = false;
  /// Another attempt of the same user got a secret meanwhile, so the app that is turned on may be
  /// that one's.
  bool is_superseded = false;
};
/// Waits for GetUser, after a replacement or after turning on, which tells whether the app is on.
struct CheckingOn {
  static constexpr std::string_view name = "activating";
  Activating activated;
  Backoff backoff{};
};
/// Waits for RespondToAuthChallenge. The app is verified.
struct SigningIn {
  static constexpr std::string_view name = "activating";
  Secret session;
  bool replaced = false;
  /// As in Activating.
  Time next_code_at{};
};
struct Enrolled {
  static constexpr std::string_view name = "enrolled";
  bool replaced = false;
  /// As in Activating.
  Time next_code_at{};
  /// What the page needs to continue the sign-in, as JSON (see cognito.hpp); empty in the signed-in
  /// flow.
  Secret result{};
  /// The app was not turned on: the preference is `none`.
  bool not_turned_on = false;
  /// Then it may be on nevertheless: the page knew of an app before.
  bool may_be_on = false;
};
struct Failed {
  static constexpr std::string_view name = "failed";
  Error error;
  /// The step that `retry` goes back to; none if only a new attempt helps.
  std::variant<std::monostate, Checking, Associating, Activating, SigningIn, TurningOff,
               CheckingOff>
      resume{};
  /// The service had accepted a code before, of this attempt or an earlier one.
  bool verified = false;
  /// The session expired before the user agreed to replace the app: a new one asks again.
  bool lacks_consent = false;

  [[nodiscard]] bool can_resume() const { return resume.index() > 0; }
  /// Whether resuming may request a new secret: for users without an app, without a question.
  [[nodiscard]] bool may_request_secret() const {
    const auto* checking = std::get_if<Checking>(&resume);
    return checking != nullptr ? !checking->is_for_setting
                               : std::holds_alternative<Associating>(resume);
  }
};

using Step = std::variant<Idle, Checking, ConfirmingReplacement, Associating, AwaitingCode,
                          Verifying, Activating, CheckingOn, SigningIn, Enrolled, Failed, On, Off,
                          ConfirmingTurnOff, TurningOff, CheckingOff>;
// A step is entered by destroying the one before and moving the next into its place.
static_assert(std::is_nothrow_move_constructible_v<Step>);

template <typename S, typename... Others>
concept OneOf = (std::is_same_v<S, Others> || ...);

/// The steps that wait for an outcome.
template <typename S>
concept Waiting = OneOf<S, Checking, Associating, Verifying, Activating, CheckingOn, SigningIn,
                        TurningOff, CheckingOff>;

/// The steps whose call is idempotent, and may be retried automatically.
template <typename S>
concept Idempotent = OneOf<S, Checking, Activating, CheckingOn, TurningOff, CheckingOff>;

/// The steps that show a secret.
template <typename S>
concept WithSetup = OneOf<S, AwaitingCode, Verifying>;

/// The steps after an accepted code, of this attempt or an earlier one.
template <typename S>
concept Verified = OneOf<S, Activating, CheckingOn, SigningIn, Enrolled>;

/// Whether the service accepted a code, of this attempt or an earlier one; also true in a failure
/// after that.
[[nodiscard]] bool is_verified(const Step& step);

}  // namespace mfa
