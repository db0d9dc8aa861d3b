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

/// What becomes of the user's sign-in preference once the authenticator is verified.
enum class Preference {
  preferred,  ///< the authenticator is on, and sign-in asks for it first
  enabled,    ///< the authenticator is on; another factor may be asked for first
  none,       ///< left as it is
};

/// The page's options, checked.
struct Config {
  Text endpoint;
  Label label;
  /// What the user or the page calls the app; may be empty.
  Text device_name;
  Preference preference = Preference::preferred;
  /// An access token is given for each call; otherwise a session goes from one to the next.
  bool signed_in = true;
  /// The page knows that the user has an authenticator already.
  bool has_app = false;
  /// Both are there when the challenge is to be answered here; otherwise the session is handed
  /// over.
  Text client_id;
  Text username;
  std::optional<std::chrono::seconds> session_lifetime;
};

/// What the user had before this attempt.
struct Earlier {
  bool has_app = false;
  /// How sign-in used that app: `none` where GetUser does not list it.
  Preference preference = Preference::none;
  /// What sign-in asked for first.
  cognito::Factor preferred = cognito::Factor::none;
};

/// What is known of the app that an attempt may replace, from looking at the setting first.
enum class Setting { unknown, on, off };

/// What the attempt is about to use: the secret that the service gave, what was made of it once,
/// and the session that goes with it.
struct Setup {
  Secret secret_code;
  totp::Key key;
  Label label;
  /// Nothing where the setup URI is too long for a QR code.
  std::optional<QrPicture> picture;
  Secret session{};
  Earlier earlier{};
  /// A code may have been accepted although no response said so. Only the next code tells.
  bool is_in_doubt = false;
  /// The period of a code that the service refused though it was right by then.
  std::optional<std::uint64_t> refused_period{};
};

// The steps. Each holds only its own data (a setup by pointer, since it goes back and forth between
// two); leaving a step wipes what the next does not need. `name`
// is what the page sees; what only the protocol tells apart has one name.

struct Idle {
  static constexpr std::string_view name = "idle";
  Secret session;
};
/// Waits for GetUser.
struct Checking {
  static constexpr std::string_view name = "checking";
  Backoff backoff{};
  /// Only looks at the setting; otherwise it goes on to set up an app.
  bool is_look = false;
};
/// The setting, as GetUser says: sign-in asks for the app.
struct On {
  static constexpr std::string_view name = "on";
  Earlier current;
  /// Why it was not turned off.
  std::optional<Error> error{};
};
/// The setting: the user has an app, as far as this page knows, and sign-in does not ask for it.
struct Off {
  static constexpr std::string_view name = "off";
  /// How it was while it was on.
  Earlier last{.has_app = true};
  /// It was just turned off.
  bool is_news = false;
};
struct ConfirmingTurnOff {
  static constexpr std::string_view name = "confirming-turn-off";
  Earlier current;
};
/// Waits for SetUserMFAPreference.
struct TurningOff {
  static constexpr std::string_view name = "turning-off";
  Earlier current;
  Backoff backoff{};
};
/// Waits for GetUser: whether the app is off.
struct CheckingOff {
  static constexpr std::string_view name = "turning-off";
  Earlier current;
  /// Why SetUserMFAPreference was refused; nothing when it succeeded.
  std::optional<Error> refused{};
  Backoff backoff{};
};
/// The user already has an authenticator, which a new secret may disconnect at once: ask first.
struct ConfirmingReplacement {
  static constexpr std::string_view name = "confirming-replacement";
  Secret session{};
  Earlier earlier{.has_app = true};
  Setting setting = Setting::unknown;
};
/// Waits for AssociateSoftwareToken.
struct Associating {
  static constexpr std::string_view name = "associating";
  Secret session{};
  Earlier earlier{};
};
/// The last code that the user typed.
struct LastCode {
  /// What was said of it.
  ErrorCode said;
  /// The code itself where it was not sent, or must not be again; typed once more by hand it means
  /// that the user insists. Empty otherwise.
  Secret code{};
};
struct AwaitingCode {
  static constexpr std::string_view name = "awaiting-code";
  std::unique_ptr<Setup> setup;
  /// Why the last code was not accepted.
  std::optional<Error> error{};
  std::optional<LastCode> last{};
};
/// Waits for VerifySoftwareToken.
struct Verifying {
  static constexpr std::string_view name = "verifying";
  std::unique_ptr<Setup> setup;
  Secret code;
  Moment submitted{};
  /// The period that the code is of; nothing where it fits the secret at no time.
  std::optional<std::uint64_t> period{};
  /// What was said of the code before it; nothing when this is the first.
  std::optional<ErrorCode> said_before{};
};
/// Waits for SetUserMFAPreference. The user is verified.
struct Activating {
  static constexpr std::string_view name = "activating";
  Preference preference = Preference::preferred;
  bool replaced = false;
  /// From when on, by this computer's clock, the service takes another code of the app; the epoch
  /// when that is not known.
  Time next_code_at{};
  Backoff backoff{};
  /// An app that was off is turned on again: no code was accepted in this attempt.
  bool is_turning_on = false;
};
/// Waits for GetUser, after a replacement or after turning on: whether the app is on.
struct Rereading {
  static constexpr std::string_view name = "activating";
  Activating activated;
  Backoff backoff{};
};
/// Waits for RespondToAuthChallenge. The user is verified.
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
  /// How the sign-in goes on, as JSON (see cognito.hpp); empty in the signed-in flow.
  Secret result{};
};
struct Failed {
  static constexpr std::string_view name = "failed";
  Error error;
  /// The step that `retry` goes back to; none when only a new attempt helps.
  std::variant<std::monostate, Checking, Associating, Activating, SigningIn, TurningOff,
               CheckingOff>
      resume{};
  /// The service had accepted a code before.
  bool verified = false;
};

using Step = std::variant<Idle, Checking, ConfirmingReplacement, Associating, AwaitingCode,
                          Verifying, Activating, Rereading, SigningIn, Enrolled, Failed, On, Off,
                          ConfirmingTurnOff, TurningOff, CheckingOff>;
// A step is entered by destroying the one before and moving the next into its place.
static_assert(std::is_nothrow_move_constructible_v<Step>);

template <typename S, typename... Others>
concept OneOf = (std::is_same_v<S, Others> || ...);

/// The steps that wait for an outcome.
template <typename S>
concept Waiting = OneOf<S, Checking, Associating, Verifying, Activating, Rereading, SigningIn,
                        TurningOff, CheckingOff>;

/// The steps whose call is idempotent, and may be retried automatically.
template <typename S>
concept Repeatable = OneOf<S, Checking, Activating, Rereading, TurningOff, CheckingOff>;

/// The steps that show a secret.
template <typename S>
concept WithSetup = OneOf<S, AwaitingCode, Verifying>;

/// The steps after an accepted code.
template <typename S>
concept Verified = OneOf<S, Activating, Rereading, SigningIn, Enrolled>;

/// Whether the service accepted a code: also in a failure after that.
[[nodiscard]] bool is_verified(const Step& step);

}  // namespace mfa
