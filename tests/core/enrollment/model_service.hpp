#pragma once

// A small model of Cognito, for the exploration of attempts together with the service. It is
// written from the wire contract and from what was observed, not from the core.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "attempt.hpp"
#include "base32.hpp"
#include "exploration.hpp"
#include "totp.hpp"

namespace mfa::test {

/// The secrets: none, that of an earlier app, those that the page gets one after another, and one
/// that another device gets.
enum class Token : std::uint8_t { none, older, first, second, foreign };

inline constexpr int most_associations = 2;

/// Base32 of a secret that, with long names, has no QR code (see exploration.hpp).
inline std::string secret_of(Token token) {
  return std::string(1599, 'A') + static_cast<char>('A' + static_cast<int>(token));
}

/// The code of a secret, `period` periods after `now`.
inline std::string code_of(Token token, int period) {
  static const auto codes = [] {
    std::array<std::array<std::string, 2>, 5> all;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Secret bytes = base32::decode(secret_of(static_cast<Token>(i))).value();
      const totp::Key key(bytes.text());
      for (std::size_t later = 0; later < 2; ++later) {
        std::string digits = std::to_string(key.hotp(totp::counter_at(now.wall) + later));
        all[i][later] = std::string(6 - digits.size(), '0') + digits;
      }
    }
    return all;
  }();
  return codes[static_cast<std::size_t>(token)][static_cast<std::size_t>(period)];
}

/// The state of the service and of the account before the attempt.
struct Account {
  bool is_signed_in = true;
  Preference preference = Preference::preferred;
  /// In a sign-in, the challenge is answered by the attempt.
  bool knows_client = false;
  /// The user has an app that works.
  bool has_older_app = false;
  /// GetUser lists it.
  bool is_listed = false;
  /// The page says that there is one.
  bool page_knows = false;
  /// AssociateSoftwareToken ends the app in use at once.
  bool drops_at_once = false;
  /// VerifySoftwareToken also takes codes of the app in use.
  bool old_codes_pass = false;
  /// The page shows the setting.
  bool manages = false;
  /// The user pool requires the app.
  bool is_required = false;
  /// Then it accepts a request to turn the app off, and does nothing.
  bool is_silent = false;
  /// The user has the page in two tabs.
  bool has_two_tabs = false;
};

class ModelService {
 public:
  explicit ModelService(const Account& account)
      : account_(account),
        verified_(account.has_older_app ? Token::older : Token::none),
        is_enabled_(account.has_older_app && account.is_signed_in),
        is_listed_(account.is_listed) {}

  /// Carries out a request and returns the response.
  HttpOutcome process(const HttpRequest& request) {
    const std::string_view target = request.target;
    const std::string_view operation = target.substr(target.find('.') + 1);
    const std::string_view body = request.body.text();
    if (body.find(token_of_bob) != std::string_view::npos && operation != "GetUser") {
      has_touched_bob_ = true;
    }
    if (operation == "GetUser") return describe();
    if (operation == "SetUserMFAPreference") {
      return body.find(R"("Enabled":false)") == std::string_view::npos ? turn_on() : turn_off();
    }
    if (!account_.is_signed_in && !has_session(body)) {
      return refusal("NotAuthorizedException",
                     "Invalid session for the user, session can only be used once.");
    }
    if (operation == "AssociateSoftwareToken") return associate();
    if (operation == "VerifySoftwareToken") return verify(member(body, "UserCode"));
    is_session_spent_ = true;
    return answer(R"({"AuthenticationResult":{"AccessToken":"a.b.c"}})");
  }

  /// Another device of the user requests a secret.
  void associate_elsewhere() {
    pending_ = Token::foreign;
    drop_app_in_use();
  }

  /// Another tab of the user sets up an app, and turns it on.
  void set_up_elsewhere() {
    verified_ = Token::foreign;
    pending_ = Token::none;
    is_enabled_ = is_listed_ = true;
  }

  /// The user signs in again: a session of a new challenge.
  std::string challenge_again() {
    is_session_spent_ = false;
    return session();
  }

  /// Whether a sign-in is challenged to set an app up.
  [[nodiscard]] bool challenges() const { return !is_enabled_; }

  [[nodiscard]] Token verified() const { return verified_; }
  [[nodiscard]] Token pending() const { return pending_; }
  [[nodiscard]] bool is_enabled() const { return is_enabled_; }
  [[nodiscard]] bool is_listed() const { return is_listed_; }
  [[nodiscard]] int associations() const { return associations_; }
  [[nodiscard]] bool has_touched_bob() const { return has_touched_bob_; }
  [[nodiscard]] std::string session() const {
    return "session-" + std::to_string(session_) + "-of-the-model";
  }

  /// Everything that affects its future.
  [[nodiscard]] std::string signature() const {
    std::string text;
    for (const int part :
         {static_cast<int>(verified_), static_cast<int>(pending_), int{is_enabled_},
          int{is_listed_}, associations_, static_cast<int>(used_), session_, int{is_session_spent_},
          int{has_touched_bob_}}) {
      text += std::to_string(part) + " ";
    }
    return text;
  }

  // The payload is what `base64 -w0 | tr +/ -_ | tr -d =` makes of {"iss":"pool","sub":"alice"} and
  // {"iss":"pool","sub":"bob"}.
  static constexpr std::string_view token_of_alice = "e30.eyJpc3MiOiJwb29sIiwic3ViIjoiYWxpY2UifQ.x";
  static constexpr std::string_view token_of_bob = "e30.eyJpc3MiOiJwb29sIiwic3ViIjoiYm9iIn0.x";

 private:
  static std::string_view member(std::string_view body, std::string_view name) {
    const std::size_t at = body.find("\"" + std::string(name) + "\":\"");
    if (at == std::string_view::npos) return {};
    const std::string_view rest = body.substr(at + name.size() + 4);
    return rest.substr(0, rest.find('"'));
  }

  [[nodiscard]] bool has_session(std::string_view body) const {
    return !is_session_spent_ && member(body, "Session") == session();
  }

  [[nodiscard]] HttpOutcome describe() const {
    std::string user = R"({"Username":"alice")";
    if (is_listed_) user += R"(,"UserMFASettingList":["SOFTWARE_TOKEN_MFA"])";
    return answer(user + "}");
  }

  HttpOutcome turn_off() {
    if (account_.is_required) {
      return account_.is_silent ? answer("{}")
                                : refusal("InvalidParameterException", "MFA is required");
    }
    is_enabled_ = is_listed_ = false;
    return answer("{}");
  }

  HttpOutcome turn_on() {
    if (verified_ == Token::none) {
      return refusal("InvalidParameterException", "User has not set up software token mfa");
    }
    is_enabled_ = is_listed_ = true;
    return answer("{}");
  }

  HttpOutcome associate() {
    if (associations_ == most_associations) return refusal("TooManyRequestsException");
    ++associations_;
    pending_ = associations_ == 1 ? Token::first : Token::second;
    drop_app_in_use();
    ++session_;
    return answer(R"({"SecretCode":")" + secret_of(pending_) + R"(","Session":")" + session() +
                  "\"}");
  }

  void drop_app_in_use() {
    if (!account_.drops_at_once) return;
    verified_ = Token::none;
    is_enabled_ = is_listed_ = false;
  }

  HttpOutcome verify(std::string_view code) {
    const bool is_of_pending = is_code_of(pending_, code);
    if (is_of_pending && use(pending_, code)) {
      verified_ = pending_;
      pending_ = Token::none;
      if (!account_.is_signed_in) {
        is_enabled_ = true;
        ++session_;
      }
      return verified_response();
    }
    const bool may_be_old = account_.old_codes_pass || pending_ == Token::none;
    const bool is_of_verified = may_be_old && is_code_of(verified_, code);
    if (is_of_verified && use(verified_, code)) return verified_response();
    if (is_of_pending || is_of_verified) return refusal("ExpiredCodeException");
    return mismatch();
  }

  [[nodiscard]] HttpOutcome verified_response() const {
    return answer(R"({"Status":"SUCCESS","Session":")" + session() + "\"}");
  }

  [[nodiscard]] static bool is_code_of(Token token, std::string_view code) {
    return token != Token::none && (code == code_of(token, 0) || code == code_of(token, 1));
  }

  /// Each code can be used once.
  bool use(Token token, std::string_view code) {
    const unsigned bit = 1U << (2 * static_cast<unsigned>(token) + (code == code_of(token, 1)));
    const bool is_new = (used_ & bit) == 0;
    used_ |= bit;
    return is_new;
  }

  Account account_;
  Token verified_;
  Token pending_ = Token::none;
  /// Sign-in asks for the verified app.
  bool is_enabled_;
  bool is_listed_;
  int associations_ = 0;
  unsigned used_ = 0;
  int session_ = 1;
  bool is_session_spent_ = false;
  bool has_touched_bob_ = false;
};

}  // namespace mfa::test
