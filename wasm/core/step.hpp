#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>

#include "backoff.hpp"
#include "moment.hpp"
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

/// The page's options, checked.
struct Config {
  std::string endpoint;
  Label label;
  std::string device_name;
  Preference preference = Preference::preferred;
  /// An access token is given for each call; otherwise a session goes from one to the next.
  bool signed_in = true;
  /// Both are there when the challenge is to be answered here; otherwise the session is handed
  /// over.
  std::string client_id;
  std::string username;
  std::optional<std::chrono::seconds> session_lifetime;
};

/// What the attempt is about to use: the secret that the service gave, and the session that goes
/// with it.
struct Setup {
  Secret secret_code;
  Secret session;
  /// The person used another authenticator until now.
  bool replaces = false;
  /// What the person called it; the page's name for it where there is none.
  std::optional<std::string> device_name{};
  /// A code may have been accepted although no answer said so, and nothing can be asked about it.
  bool is_in_doubt = false;
};

// The steps. Each holds only its own data; leaving a step wipes what the next does not need.

struct Idle {
  Secret session;
};
/// Waits for GetUser.
struct Checking {
  Backoff backoff{};
};
/// The person already has an authenticator, which a new secret may disconnect at once: ask first.
struct ConfirmingReplacement {};
/// Waits for AssociateSoftwareToken.
struct Associating {
  Secret session{};
  bool replaces = false;
};
/// The last code that a person typed.
struct LastCode {
  /// What was said of it.
  ErrorCode said;
  /// The code itself where it was not sent, or must not be again; typed once more it means that the
  /// person insists. Empty otherwise.
  Secret code{};
};
struct AwaitingCode {
  Setup setup;
  /// Why the last code was not accepted.
  std::optional<Error> error{};
  std::optional<LastCode> last{};
};
/// Waits for VerifySoftwareToken.
struct Verifying {
  Setup setup;
  Secret code;
  Moment submitted{};
  /// The period that the code is of, where that was found.
  std::optional<std::uint64_t> period{};
  /// What was said of the code before it; nothing when this is the first.
  std::optional<ErrorCode> said_before{};
};
/// The code may have been accepted although no answer says so: the answer to VerifySoftwareToken
/// was lost, or a code of a secret that nobody else has was used before. Waits for what tells: for
/// SetUserMFAPreference, which only a verified authenticator allows, or for GetUser where the
/// preference is to stay.
struct Settling {
  Setup setup;
  /// As in Activating, if the code was accepted.
  Time next_code_at{};
  /// What to say when it was not accepted.
  Error reason;
  Backoff backoff{};
};
/// Waits for SetUserMFAPreference. The person is verified.
struct Activating {
  bool replaced = false;
  /// From when on, by this computer's clock, the service takes another code of the app.
  Time next_code_at{};
  Backoff backoff{};
};
/// Waits for RespondToAuthChallenge. The person is verified.
struct SigningIn {
  Secret session;
  /// As in Activating.
  Time next_code_at{};
};
struct Enrolled {
  bool replaced = false;
  /// As in Activating.
  Time next_code_at{};
  /// How the sign-in goes on, as JSON (see cognito.hpp); empty in the signed-in flow.
  Secret result{};
};
struct Failed {
  Error error;
  /// The step that `retry` goes back to; none when only a new attempt helps.
  std::variant<std::monostate, Checking, Associating, Activating, SigningIn> resume{};
  /// The service had accepted a code before.
  bool verified = false;
};

using Step = std::variant<Idle, Checking, ConfirmingReplacement, Associating, AwaitingCode,
                          Verifying, Settling, Activating, SigningIn, Enrolled, Failed>;

template <typename S, typename... Others>
concept OneOf = (std::is_same_v<S, Others> || ...);

/// The steps that wait for an outcome.
template <typename S>
concept Waiting = OneOf<S, Checking, Associating, Verifying, Settling, Activating, SigningIn>;

/// The steps whose call may be repeated by itself: once or twice, it does the same.
template <typename S>
concept Repeatable = OneOf<S, Checking, Settling, Activating>;

}  // namespace mfa
