#pragma once

#include <array>
#include <string_view>

#include "http.hpp"
#include "result.hpp"
#include "secret.hpp"

/// The operations of Amazon Cognito's user pool API that an enrollment needs: each encoded into a
/// request and decoded from its outcome. Source: the API reference of cognito-idp,
/// https://docs.aws.amazon.com/cognito-user-identity-pools/
namespace mfa::cognito {

/// Identifies the user: an access token, or the session of an MFA_SETUP challenge.
struct Credential {
  enum class Kind { access_token, session };
  Kind kind;
  std::string_view text;
};

/// The response headers that are read, here and for the service's time.
inline constexpr std::array<std::string_view, header_limit> response_headers{
    "x-amzn-errortype",  "x-amzn-errormessage", "x-amzn-requestid",
    "x-amzn-waf-action", "retry-after",         "date"};

/// Whether a challenge's MFAS_CAN_SETUP offers authenticator apps: a JSON array of factors as text.
/// Text that is no array passes: the service decides.
[[nodiscard]] bool offers_software_token(std::string_view mfas_can_setup);

[[nodiscard]] HttpRequest get_user(std::string_view endpoint, std::string_view access_token);

[[nodiscard]] HttpRequest associate_software_token(std::string_view endpoint,
                                                   const Credential& credential);

/// `user_code` is six ASCII digits. `friendly_device_name` may be empty and is left out then.
[[nodiscard]] HttpRequest verify_software_token(std::string_view endpoint,
                                                const Credential& credential,
                                                std::string_view user_code,
                                                std::string_view friendly_device_name);

/// How sign-in is to use the software token.
struct SoftwareTokenSettings {
  bool is_enabled;
  /// It is the factor that sign-in asks for first.
  bool is_preferred;
};

/// Other factors stay as they are.
[[nodiscard]] HttpRequest set_user_mfa_preference(std::string_view endpoint,
                                                  std::string_view access_token,
                                                  const SoftwareTokenSettings& settings);

/// Answers the MFA_SETUP challenge, and so goes on with the sign-in.
[[nodiscard]] HttpRequest respond_to_mfa_setup(std::string_view endpoint, std::string_view session,
                                               std::string_view client_id,
                                               std::string_view username);

/// What sign-in can ask for beside the password: the values of `PreferredMfaSetting`.
enum class Factor { none, software_token, text_message, email, passkey, other };

/// What GetUser tells of a user. It does not list every app: one that was set up by managed login
/// or within MFA_SETUP, or that is verified and not enabled, is missing.
struct User {
  bool has_software_token = false;
  /// What sign-in asks for first.
  Factor preferred = Factor::none;
};

/// A new secret, in base32 as the service gave it, and the session to use next (empty when none was
/// returned).
struct Association {
  Secret secret_code;
  Secret session;
};

/// The code was right. The session to use next, empty when none was returned.
struct Verification {
  Secret session;
};

struct Done {};

/// Each decodes the outcome of its operation. Errors: the outcome's own; `answer_unreadable` for a
/// response that is not the operation's (no JSON object, nested too deep, or a member missing);
/// otherwise why the service refused.
[[nodiscard]] Result<User> decode_get_user(const HttpOutcome& outcome);
[[nodiscard]] Result<Association> decode_associate_software_token(const HttpOutcome& outcome);
/// Also `not_verified`: a successful response whose `Status` is not `SUCCESS`.
[[nodiscard]] Result<Verification> decode_verify_software_token(const HttpOutcome& outcome);
/// Success is any 2xx without an error type: `{}`, a blank body, 204.
[[nodiscard]] Result<Done> decode_set_user_mfa_preference(const HttpOutcome& outcome);
/// How the sign-in goes on, as JSON: `{"authenticationResult": {…}}` with the tokens, or
/// `{"challenge": {…}}` with the `ChallengeName`, `Session`, `ChallengeParameters` and
/// `AvailableChallenges` of a further challenge.
[[nodiscard]] Result<Secret> decode_respond_to_mfa_setup(const HttpOutcome& outcome);

/// `{"session": "…"}`: for the page to answer the challenge itself.
[[nodiscard]] Secret session_result(std::string_view session);

}  // namespace mfa::cognito
