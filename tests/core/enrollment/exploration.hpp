#pragma once

// Everything that can happen to an attempt, and everything observable about one.

#include <array>
#include <string>
#include <string_view>

#include "attempt.hpp"
#include "signature.hpp"

namespace mfa::test {

/// The page's options.
struct World {
  bool is_signed_in;
  Preference preference;
  bool knows_client;
};

// These names and this secret are too long for a QR code, since drawing one for each replayed
// attempt would take most of the time.

inline std::string long_name() {
  std::string name;
  for (int i = 0; i < 64; ++i) name += "🔑";
  return name;
}

/// 1,600 times A, and its codes around `now`, by oathtool.
inline const std::string long_secret(1600, 'A');
inline constexpr std::string_view long_now = "527291";
inline constexpr std::string_view long_2_old = "685588";

inline HttpOutcome long_association(std::string_view session) {
  return answer(R"({"SecretCode":")" + long_secret + R"(","Session":")" + std::string(session) +
                "\"}");
}

inline Enrollment attempt_in(const World& world) {
  Options options = world.is_signed_in ? signed_in() : signing_in_for_a_while();
  options.issuer = long_name();
  options.account = long_name();
  options.preference = world.preference;
  if (world.knows_client) {
    options.client_id = "1example23456789";
    options.username = "alice";
  }
  return Enrollment(std::move(options));
}

/// The operation of the request that is due; empty when none is.
inline std::string operation_due(Enrollment& enrollment) {
  if (!enrollment.is_waiting()) return {};
  const std::string request = due(enrollment);
  return request.substr(0, request.find(' '));
}

/// The success of an operation: the usual one, or the other.
inline HttpOutcome success(Enrollment& enrollment, bool is_usual) {
  struct Answers {
    std::string_view operation;
    std::string_view usual;
    std::string_view other;
  };
  constexpr Answers all[]{
      {"GetUser", user_without, user_with},
      {"VerifySoftwareToken", verified_with_session, verified},
      {"SetUserMFAPreference", "{}", "{}"},
      {"RespondToAuthChallenge", R"({"AuthenticationResult":{"AccessToken":"a.b.c"}})",
       R"({"ChallengeName":"SMS_MFA"})"},
  };
  const std::string operation = operation_due(enrollment);
  if (operation == "AssociateSoftwareToken") return long_association(is_usual ? session_2 : "");
  for (const Answers& one : all) {
    if (one.operation == operation) return answer(is_usual ? one.usual : one.other);
  }
  return answer("{}");
}

/// One action of the user, the page, the clock or the service. Returns false if it was refused.
struct Move {
  std::string_view name;
  bool (*make)(Enrollment&);
};

template <auto outcome>
bool receive(Enrollment& enrollment) {
  return !enrollment.receive(outcome(enrollment), chance);
}

inline constexpr Move commands[]{
    {"start", [](Enrollment& one) { return !one.start(); }},
    {"manage", [](Enrollment& one) { return !one.manage(); }},
    {"replace", [](Enrollment& one) { return !one.replace(); }},
    {"turn off", [](Enrollment& one) { return !one.turn_off(); }},
    {"turn on", [](Enrollment& one) { return !one.turn_on(); }},
    {"keep", [](Enrollment& one) { return !one.keep(); }},
    {"confirm", [](Enrollment& one) { return !one.confirm(); }},
    {"submit the right code", [](Enrollment& one) { return !one.submit(long_now, now); }},
    // At sign-in, the second time insists. Signed in, insisting would only search a whole day.
    {"submit a wrong code",
     [](Enrollment& one) {
       const Submission submission =
           one.is_signed_in() ? Submission::automatic : Submission::by_hand;
       return !one.submit(code_of_no_period, now, std::nullopt, submission);
     }},
    {"submit half a code", [](Enrollment& one) { return !one.submit("123", now); }},
    {"submit an old code", [](Enrollment& one) { return !one.submit(long_2_old, now); }},
    {"be superseded", [](Enrollment& one) { return !one.supersede(); }},
    {"retry", [](Enrollment& one) { return !one.retry(); }},
    {"renew",
     [](Enrollment& one) { return !one.renew(Secret("session-9-of-the-page"), now.steady); }},
    {"renew with no session",
     [](Enrollment& one) { return !one.renew(Secret("short"), now.steady); }},
    {"expire too early", [](Enrollment& one) { return one.expire(now.steady); }},
    {"expire", [](Enrollment& one) { return one.expire(now.steady + lifetime); }},
};

using From = Enrollment&;

/// By index: the first is the usual success, the second the other one, the third a success of the
/// calls that return nothing.
inline constexpr Move outcomes[]{
    {"success", receive<[](From from) { return success(from, true); }>},
    {"the other success", receive<[](From from) { return success(from, false); }>},
    {"not verified", receive<[](From) { return answer(R"({"Status":"ERROR"})"); }>},
    {"wrong code", receive<[](From) { return mismatch(); }>},
    {"used code", receive<[](From) { return refusal("ExpiredCodeException"); }>},
    {"throttled", receive<[](From) { return refusal("TooManyRequestsException"); }>},
    {"throttled for long", receive<[](From) {
       return answer(400, R"({"__type":"SlowDown"})", {{"retry-after", "60"}});
     }>},
    {"attempts exceeded", receive<[](From) { return refusal("LimitExceededException"); }>},
    {"token expired",
     receive<[](From) { return refusal("NotAuthorizedException", "Access Token has expired"); }>},
    {"session refused", receive<[](From) {
       return refusal("NotAuthorizedException", "Invalid session for the user.");
     }>},
    {"fatal", receive<[](From) { return refusal("UserNotFoundException"); }>},
    {"invalid parameter", receive<[](From) { return refusal("InvalidParameterException"); }>},
    {"app removed", receive<[](From) {
       return refusal("InvalidParameterException", "User has not set up software token mfa");
     }>},
    {"service failed", receive<[](From) { return answer(500, "{}"); }>},
    {"unreadable", receive<[](From) { return answer("<html>"); }>},
    {"lost", receive<[](From) { return HttpOutcome(ErrorCode::network_failed); }>},
    {"timed out", receive<[](From) { return HttpOutcome(ErrorCode::timed_out); }>},
    {"no token", receive<[](From) { return HttpOutcome(ErrorCode::access_token_unavailable); }>},
    {"bad token", receive<[](From) { return HttpOutcome(ErrorCode::missing_scope); }>},
};

}  // namespace mfa::test
