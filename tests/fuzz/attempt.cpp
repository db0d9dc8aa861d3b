#include "attempt.hpp"

#include <array>
#include <charconv>

#include "base32.hpp"
#include "snapshot.hpp"
#include "totp.hpp"

namespace mfa::fuzz {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using namespace std::chrono_literals;

constexpr std::array<std::string_view, 4> sessions{"session-1-of-the-challenge",
                                                   "session-2-of-the-challenge", "too short", ""};

/// Refusals and failures that some step treats specially.
constexpr std::array<std::string_view, 18> refusals{
    R"({"__type":"EnableSoftwareTokenMFAException","message":"Code mismatch"})",
    R"({"__type":"ExpiredCodeException"})",
    R"({"__type":"TooManyRequestsException"})",
    R"({"__type":"LimitExceededException"})",
    R"({"__type":"NotAuthorizedException","message":"Access Token has expired"})",
    R"({"__type":"NotAuthorizedException","message":"Invalid session for the user."})",
    R"({"__type":"NotAuthorizedException","message":"Invalid session, session is expired"})",
    R"({"__type":"UserNotFoundException"})",
    R"({"__type":"InvalidParameterException"})",
    R"({"__type":"InternalErrorException"})",
    R"({"__type":"ConcurrentModificationException"})",
    R"({"__type":"BrandNewException"})",
    R"({"Status":"ERROR"})",
    R"(<html>Sign in to the network</html>)",
    R"({"Status":"SUCC)",
    R"({})",
    R"({"__type":"InvalidParameterException","message":"User has not verified software token mfa"})",
    R"({"__type":"NotAuthorizedException","message":"User is disabled."})"};

/// Why there is no response, or why nothing was sent.
constexpr std::array failures{ErrorCode::network_failed,       ErrorCode::timed_out,
                              ErrorCode::answer_too_large,     ErrorCode::access_token_unavailable,
                              ErrorCode::access_token_expired, ErrorCode::missing_scope};

struct Success {
  std::string_view operation;
  std::string_view usual;
  std::string_view other;
};

constexpr std::array successes{
    Success{"GetUser", R"({"Username":"alice"})",
            R"({"Username":"alice","UserMFASettingList":["SOFTWARE_TOKEN_MFA"]})"},
    Success{"AssociateSoftwareToken",
            R"({"SecretCode":"AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ"})",
            R"({"SecretCode":"MZXW6YTBOI======","Session":"session-2-of-the-challenge"})"},
    Success{"VerifySoftwareToken", R"({"Status":"SUCCESS"})",
            R"({"Status":"SUCCESS","Session":"session-3-of-the-challenge"})"},
    Success{"SetUserMFAPreference", "{}", R"({"unknown":[]})"},
    Success{"RespondToAuthChallenge", R"({"AuthenticationResult":{"AccessToken":"a.b.c"}})",
            R"({"ChallengeName":"SMS_MFA","Session":"session-4-of-the-challenge"})"},
};

std::string_view success_of(std::string_view operation, bool is_usual) {
  for (const Success& one : successes) {
    if (one.operation == operation) return is_usual ? one.usual : one.other;
  }
  return "{}";
}

/// Such as `Sun, 06 Nov 1994 08:49:37 GMT`. It is always a Sunday: the core does not read that.
std::string date_at(Time time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::hh_mm_ss of_day(std::chrono::floor<seconds>(time - day));
  const std::chrono::year_month_day date(day);
  constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const auto two = [](auto number) {
    return std::string(number < 10 ? "0" : "") + std::to_string(number);
  };
  return "Sun, " + two(static_cast<unsigned>(date.day())) + " " +
         std::string(months.substr((static_cast<unsigned>(date.month()) - 1) * 3, 3)) + " " +
         std::to_string(static_cast<int>(date.year())) + " " + two(of_day.hours().count()) + ":" +
         two(of_day.minutes().count()) + ":" + two(of_day.seconds().count()) + " GMT";
}

/// From no time to more than a day.
constexpr std::array<milliseconds, 8> spans{0ms, 400ms, 5s, 30s, 45s, 3min, 1h, 25h};

milliseconds span_from(Input& in) { return spans[in.letter() % spans.size()]; }

HttpResponse answered(int status, std::string_view body, const Moment& now) {
  HttpResponse response;
  response.status = status;
  response.body = Secret(body);
  response.received = now;
  response.round_trip = 100ms;
  response.headers.push_back({"x-amzn-requestid", "1-2-3"});
  return response;
}

/// Adds the service's time, which is off by a span from the input.
void add_date(HttpResponse& response, Input& in, const Moment& now) {
  const milliseconds away = span_from(in);
  response.headers.push_back({"date", date_at(in.flag() ? now.wall + away : now.wall - away)});
}

}  // namespace

std::string operation_due(Enrollment& enrollment, const Moment& now) {
  const Result<HttpRequest> request = enrollment.request(token_of_alice, now);
  if (!request.ok()) return {};
  const std::string_view target = request.value().target;
  return std::string(target.substr(target.find('.') + 1));
}

HttpOutcome outcome_from(Input& in, std::string_view operation, const Moment& now) {
  const unsigned kind = in.letter();
  if (kind < failures.size()) return failures[kind];
  const bool is_success = kind >= 's' % 32;
  HttpResponse response =
      is_success ? answered(200, success_of(operation, in.flag()), now)
                 : answered(in.flag() ? 400 : 500, refusals[in.letter() % refusals.size()], now);
  if (kind == 'p' % 32 || kind == 'q' % 32) response.body = Secret(in.line());
  if (kind % 2 == 0) add_date(response, in, now);
  if (kind % 3 == 0) response.headers.push_back({"retry-after", std::string(in.line())});
  return response;
}

Options options_from(Input& in, const Moment& now) {
  constexpr std::array preferences{Preference::preferred, Preference::enabled, Preference::none};
  Options options{.endpoint = {.region = "eu-central-1"}, .issuer = "Acme", .account = "alice"};
  options.has_access_token = in.flag();
  const unsigned preference = in.letter();
  options.preference = preferences[preference % preferences.size()];
  options.has_app = preference > 'z' % 32;
  if (in.flag()) {
    options.client_id = "1example23456789";
    options.username = "alice";
  }
  const unsigned kind = in.letter();
  if (!options.has_access_token) options.session = Secret(sessions[kind % sessions.size()]);
  if (kind >= 8) options.session_lifetime = 3min;
  if (kind >= 24) options.account = in.line();
  options.session_issued_at = now.steady;
  return options;
}

std::string typed_from(Input& in, const Enrollment& enrollment, const Moment& now) {
  const unsigned letter = in.letter();
  if (letter == 0) return std::string(in.line());
  const Result<Secret> secret = base32::decode(setup_key(enrollment).text());
  if (!secret.ok()) return "000000";
  const auto period = static_cast<std::int64_t>(totp::counter_at(now.wall)) + letter - 'n' % 32;
  std::string code =
      std::to_string(totp::Key(secret.value().text()).hotp(static_cast<std::uint64_t>(period)));
  return std::string(6 - code.size(), '0') + code;
}

void pass_time(Input& in, Moment& now) {
  const unsigned which = in.letter();
  const milliseconds span = span_from(in);
  if (which != 'w' % 32) now.steady += span;
  if (which == 'b' % 32) {
    now.wall -= span;
  } else if (which != 's' % 32) {
    now.wall += span;
  }
}

}  // namespace mfa::fuzz
