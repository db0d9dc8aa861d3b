// The setting of a signed-in user: seeing, replacing, turning off and on again.

#include "attempt.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using enum ErrorCode;

constexpr std::string_view user_with_preferred =
    R"({"Username":"alice","UserMFASettingList":["SMS_MFA","SOFTWARE_TOKEN_MFA"],)"
    R"("PreferredMfaSetting":"SOFTWARE_TOKEN_MFA"})";
constexpr std::string_view user_with_text_message =
    R"({"Username":"alice","UserMFASettingList":["SMS_MFA"],"PreferredMfaSetting":"SMS_MFA"})";
constexpr std::string_view turn_off_request =
    R"(SetUserMFAPreference {"AccessToken":"token","SoftwareTokenMfaSettings":{"Enabled":false,"PreferredMfa":false}})";

/// A page on which one user makes one attempt after another.
class Page {
 public:
  /// Every attempt gets the preference and `has_app`.
  explicit Page(Options options = {}) : options_(std::move(options)) {}

  Enrollment begin() {
    Options options = signed_in();
    options.preference = options_.preference;
    options.has_app = options_.has_app;
    return Enrollment(std::move(options), memory_);
  }

  /// An attempt that reads the setting. `user` is the response to GetUser.
  Enrollment look(std::string_view user) {
    Enrollment enrollment = begin();
    accepted(enrollment.manage());
    static_cast<void>(due(enrollment));
    accepted(enrollment.receive(answer(user), chance));
    return enrollment;
  }

 private:
  Options options_;
  std::shared_ptr<AccountMemory> memory_ = std::make_shared<AccountMemory>();
};

std::string_view step_of(const Enrollment& enrollment) {
  return take_snapshot(enrollment, now).step;
}

std::string_view error_in(const Enrollment& enrollment) {
  return take_snapshot(enrollment, now).error;
}

void receive(Enrollment& enrollment, std::string_view body) {
  static_cast<void>(due(enrollment));
  HttpResponse response = answer(body).value();
  response.received = now;
  accepted(enrollment.receive(std::move(response), chance));
}

void receive(Enrollment& enrollment, const HttpOutcome& outcome) {
  static_cast<void>(due(enrollment));
  accepted(enrollment.receive(outcome, chance));
}

/// The app is on, and the user agreed to turn it off.
Enrollment turning_off(Page& page, std::string_view user = user_with_preferred) {
  Enrollment enrollment = page.look(user);
  accepted(enrollment.turn_off());
  accepted(enrollment.confirm());
  return enrollment;
}

/// The service has turned it off.
Enrollment turned_off(Page& page, std::string_view user = user_with_preferred,
                      std::string_view user_after = user_without) {
  Enrollment enrollment = turning_off(page, user);
  receive(enrollment, "{}");
  receive(enrollment, user_after);
  return enrollment;
}

/// The code of a new app was sent.
Enrollment submitted(Page& page, std::string_view user = user_without) {
  Enrollment enrollment = page.begin();
  accepted(enrollment.start());
  receive(enrollment, user);
  if (!enrollment.is_waiting()) accepted(enrollment.confirm());
  receive(enrollment, association);
  accepted(enrollment.submit(code_now, now));
  return enrollment;
}

TEST_CASE("setting: manage calls GetUser, and changes nothing", "[setting]") {
  Enrollment enrollment = Page().begin();
  accepted(enrollment.manage());
  CHECK(due(enrollment) == R"(GetUser {"AccessToken":"token"})");
  CHECK(step_of(enrollment) == "checking");
  receive(enrollment, user_with_preferred);
  CHECK(step_of(enrollment) == "on");
  CHECK_FALSE(enrollment.is_waiting());
}

TEST_CASE("setting: says what sign-in asks for first", "[setting]") {
  Page page;
  CHECK(take_snapshot(page.look(user_with_preferred), now).preferred_factor == "app");
  CHECK(take_snapshot(page.look(user_with), now).preferred_factor.empty());
  Enrollment enrollment = page.begin();
  accepted(enrollment.start());
  receive(enrollment, user_with_text_message);
  accepted(enrollment.confirm());
  CHECK(take_snapshot(enrollment, now).preferred_factor == "text-message");
  Enrollment first = Page().begin();
  accepted(first.start());
  receive(first, user_with_text_message);
  CHECK(step_of(first) == "associating");
  CHECK(take_snapshot(first, now).preferred_factor == "text-message");
}

TEST_CASE("setting: without an app, the attempt is idle again, and can start", "[setting]") {
  Enrollment enrollment = Page().look(user_without);
  CHECK(step_of(enrollment) == "idle");
  accepted(enrollment.start());
  CHECK(due(enrollment) == R"(GetUser {"AccessToken":"token"})");
  receive(enrollment, user_without);
  CHECK(step_of(enrollment) == "associating");
}

TEST_CASE("setting: an app that only the page knows about is on until it is turned off here",
          "[setting]") {
  Page page({.has_app = true});
  CHECK(step_of(page.look(user_without)) == "on");
  CHECK(step_of(page.look(user_without)) == "on");
  Enrollment enrollment = page.look(user_without);
  accepted(enrollment.turn_off());
  accepted(enrollment.confirm());
  receive(enrollment, answer("{}"));
  accepted(enrollment.receive(answer(user_without), chance));
  CHECK(step_of(page.look(user_without)) == "off");
}

TEST_CASE("setting: invalid options are reported before any request", "[setting]") {
  Options options = signed_in();
  options.endpoint = {};
  Enrollment enrollment(std::move(options));
  accepted(enrollment.manage());
  CHECK(step_of(enrollment) == "failed");
  CHECK(error_in(enrollment) == "missing_region");
}

TEST_CASE("setting: a failed check can be retried", "[setting]") {
  Enrollment enrollment = Page().begin();
  accepted(enrollment.manage());
  accepted(enrollment.receive(ErrorCode::timed_out, chance));
  CHECK(step_of(enrollment) == "failed");
  accepted(enrollment.retry());
  receive(enrollment, user_with);
  CHECK(step_of(enrollment) == "on");
}

TEST_CASE("setting: the app is replaced only after a question", "[setting]") {
  Enrollment enrollment = Page().look(user_with);
  accepted(enrollment.replace());
  CHECK(step_of(enrollment) == "confirming-replacement");
  SECTION("it is kept if the user says so") {
    accepted(enrollment.keep());
    CHECK(step_of(enrollment) == "on");
  }
  SECTION("a secret is requested if the user agrees") {
    accepted(enrollment.confirm());
    CHECK(due(enrollment) == R"(AssociateSoftwareToken {"AccessToken":"token"})");
  }
}

TEST_CASE("setting: the app is turned off after a question, and GetUser confirms it", "[setting]") {
  Enrollment enrollment = Page().look(user_with_preferred);
  accepted(enrollment.turn_off());
  CHECK(step_of(enrollment) == "confirming-turn-off");
  CHECK_FALSE(enrollment.is_waiting());
  SECTION("the user keeps it on") {
    accepted(enrollment.keep());
    CHECK(step_of(enrollment) == "on");
  }
  SECTION("the user agrees") {
    accepted(enrollment.confirm());
    CHECK(due(enrollment) == turn_off_request);
    accepted(enrollment.receive(answer("{}"), chance));
    CHECK(step_of(enrollment) == "turning-off");
    CHECK(due(enrollment) == R"(GetUser {"AccessToken":"token"})");
    accepted(enrollment.receive(answer(user_with_text_message), chance));
    CHECK(step_of(enrollment) == "off");
    CHECK(error_in(enrollment).empty());
    CHECK(take_snapshot(enrollment, now).preferred_factor == "text-message");
  }
}

TEST_CASE("setting: an app that is still listed is still on, whatever the response said",
          "[setting]") {
  Page page;
  Enrollment enrollment = turning_off(page);
  const bool is_refused = GENERATE(true, false);
  receive(enrollment, is_refused ? refusal("InvalidParameterException") : answer("{}"));
  receive(enrollment, user_with_preferred);
  CHECK(step_of(enrollment) == "on");
  CHECK(error_in(enrollment) == "turn_off_refused");
  CHECK_FALSE(take_snapshot(enrollment, now).retryable);
  accepted(enrollment.turn_off());
}

TEST_CASE("setting: a refusal is not a failure if the app is off anyway", "[setting]") {
  Page page;
  Enrollment enrollment = turning_off(page);
  receive(enrollment, refusal("InvalidParameterException"));
  receive(enrollment, user_without);
  CHECK(step_of(enrollment) == "off");
}

TEST_CASE("setting: a refusal for an app that GetUser never listed leaves it on", "[setting]") {
  Page page({.has_app = true});
  Enrollment enrollment = turning_off(page, user_without);
  receive(enrollment, refusal("InvalidParameterException"));
  receive(enrollment, user_without);
  CHECK(step_of(enrollment) == "on");
  CHECK(error_in(enrollment) == "turn_off_refused");
}

TEST_CASE("setting: after a lost response, turning off is sent again", "[setting]") {
  Page page;
  Enrollment enrollment = turning_off(page);
  accepted(enrollment.receive(network_failed, chance));
  CHECK(step_of(enrollment) == "turning-off");
  CHECK(due(enrollment) == turn_off_request);
  SECTION("by the user, after three automatic retries") {
    for (int i = 0; i < most_retries; ++i) accepted(enrollment.receive(network_failed, chance));
    CHECK(step_of(enrollment) == "failed");
    accepted(enrollment.retry());
    CHECK(due(enrollment) == turn_off_request);
  }
  accepted(enrollment.receive(answer("{}"), chance));
  receive(enrollment, user_without);
  CHECK(step_of(enrollment) == "off");
}

TEST_CASE("setting: after a turn-off without a response, has_app does not prove that the app is on",
          "[setting]") {
  Page page({.has_app = GENERATE(true, false)});
  {
    Enrollment enrollment = turning_off(page, user_with_preferred);
    receive(enrollment, timed_out);
  }
  Enrollment later = page.look(user_without);
  CHECK(step_of(later) == "off");
  CHECK(take_snapshot(later, now).turned_off);
  // If GetUser lists it, it was not turned off.
  CHECK(step_of(page.look(user_with)) == "on");
  CHECK_FALSE(take_snapshot(page.look(user_without), now).turned_off);
}

TEST_CASE("setting: after a refused turn-off, has_app still counts", "[setting]") {
  Page page({.has_app = true});
  {
    Enrollment enrollment = turning_off(page, user_without);
    receive(enrollment, refusal("InvalidParameterException"));
    accepted(enrollment.receive(timed_out, chance));
  }
  CHECK(step_of(page.look(user_without)) == "on");
}

TEST_CASE("setting: a turn-off that was refused for now leaves the app on", "[setting]") {
  struct Case {
    int status;
    std::string_view body;
  };
  const auto one = GENERATE(values<Case>(
      {{403, "<html>Blocked</html>"},
       {405, " "},
       {429, "{}"},
       {400, R"({"__type":"TooManyRequestsException"})"},
       {400, R"({"__type":"OperationNotEnabledException"})"},
       {400, R"({"__type":"NotAuthorizedException","message":"Access Token has expired"})"}}));
  CAPTURE(one.status, one.body);
  Page page({.has_app = true});
  {
    Enrollment enrollment = turning_off(page, user_without);
    receive(enrollment, answer(one.status, one.body));
  }
  CHECK(step_of(page.look(user_without)) == "on");
}

TEST_CASE("setting: a lost turn-off of an app that GetUser does not list is not told as done",
          "[setting]") {
  Page page({.has_app = true});
  {
    Enrollment enrollment = turning_off(page, user_without);
    receive(enrollment, timed_out);
  }
  const Enrollment later = page.look(user_without);
  CHECK(step_of(later) == "off");
  CHECK_FALSE(take_snapshot(later, now).turned_off);
}

TEST_CASE("setting: a turn-off that the page leaves during the call may have happened",
          "[setting]") {
  Page page;
  const bool is_sent = GENERATE(true, false);
  CAPTURE(is_sent);
  {
    Enrollment enrollment = turning_off(page);
    if (is_sent) static_cast<void>(due(enrollment));
    enrollment.leave();
  }
  const Enrollment later = page.look(user_without);
  CHECK(step_of(later) == "off");
  CHECK(take_snapshot(later, now).turned_off == is_sent);
}

TEST_CASE("setting: a token of another user turns nothing off, and ends the attempt", "[setting]") {
  Page page;
  Enrollment enrollment = page.begin();
  const auto receive_with = [&](std::string_view token, std::string_view body) {
    const Result<HttpRequest> request = enrollment.request(token, now);
    accepted(enrollment.receive(request.ok() ? answer(body) : request.error(), chance));
  };
  accepted(enrollment.manage());
  receive_with(token_of_alice, user_with_preferred);
  accepted(enrollment.turn_off());
  accepted(enrollment.confirm());
  CHECK(due(enrollment, token_of_bob) == "user_changed");
  receive_with(token_of_alice, "{}");
  SECTION("while it is turned off") {
    receive_with(token_of_bob, user_without);
    CHECK(error_in(enrollment) == "user_changed");
  }
  SECTION("while it is turned on") {
    receive_with(token_of_alice, user_without);
    accepted(enrollment.turn_on());
    receive_with(token_of_alice, "{}");
    receive_with(token_of_bob, user_with);
    CHECK(error_in(enrollment) == "user_changed");
  }
  CHECK(step_of(enrollment) == "failed");
}

TEST_CASE("setting: turning on displaces nothing that sign-in asks for first", "[setting]") {
  constexpr std::string_view user_with_both =
      R"({"Username":"alice","UserMFASettingList":["SMS_MFA","SOFTWARE_TOKEN_MFA"],)"
      R"("PreferredMfaSetting":"SMS_MFA"})";
  Page page;
  Enrollment enrollment = turned_off(page, user_with_both, user_with_text_message);
  SECTION("in this attempt") {
    accepted(enrollment.turn_on());
    CHECK(due(enrollment).ends_with(R"("Enabled":true,"PreferredMfa":false}})"));
  }
  SECTION("in another attempt, which does not know the earlier preference") {
    Enrollment later = page.look(user_with_text_message);
    accepted(later.turn_on());
    CHECK(due(later).ends_with(R"("Enabled":true,"PreferredMfa":false}})"));
  }
}

TEST_CASE("setting: a success of turning off is not believed until GetUser can be read",
          "[setting]") {
  Page page;
  Enrollment enrollment = turning_off(page);
  receive(enrollment, "{}");
  accepted(enrollment.receive(network_failed, chance));
  CHECK(due(enrollment) == R"(GetUser {"AccessToken":"token"})");
  accepted(enrollment.receive(timed_out, chance));
  CHECK(step_of(enrollment) == "failed");
  accepted(enrollment.retry());
  CHECK(due(enrollment) == R"(GetUser {"AccessToken":"token"})");
  SECTION("the app is off") {
    accepted(enrollment.receive(answer(user_without), chance));
    CHECK(step_of(enrollment) == "off");
  }
  SECTION("the user pool accepted it without effect") {
    accepted(enrollment.receive(answer(user_with), chance));
    CHECK(error_in(enrollment) == "turn_off_refused");
  }
}

TEST_CASE("setting: after a refusal, a GetUser that can't be read leaves it open", "[setting]") {
  Page page;
  Enrollment enrollment = turning_off(page);
  receive(enrollment, refusal("InvalidParameterException"));
  accepted(enrollment.receive(timed_out, chance));
  CHECK(step_of(enrollment) == "failed");
  CHECK(error_in(enrollment) == "timed_out");
  accepted(enrollment.retry());
  CHECK(due(enrollment) == R"(GetUser {"AccessToken":"token"})");
  accepted(enrollment.receive(answer(user_with), chance));
  CHECK(error_in(enrollment) == "turn_off_refused");
}

TEST_CASE("setting: a refusal after a lost response tells nothing of an app that is not listed",
          "[setting]") {
  Page page({.has_app = true});
  Enrollment enrollment = turning_off(page, user_without);
  accepted(enrollment.receive(network_failed, chance));
  CHECK(due(enrollment) == turn_off_request);
  accepted(enrollment.receive(refusal("NotAuthorizedException", "Access Token has been revoked"),
                              chance));
  CHECK(step_of(enrollment) == "failed");
  CHECK(error_in(enrollment) == "access_token_revoked");
  CHECK(step_of(page.look(user_without)) == "off");
}

TEST_CASE("setting: without a usable token, nothing is turned off, and GetUser is not called",
          "[setting]") {
  Page page;
  Enrollment enrollment = turning_off(page);
  accepted(enrollment.receive(invalid_access_token, chance));
  CHECK(step_of(enrollment) == "failed");
  CHECK(error_in(enrollment) == "invalid_access_token");
}

TEST_CASE("setting: a token that expires while turning off is reported", "[setting]") {
  Page page;
  Enrollment enrollment = turning_off(page);
  accepted(enrollment.receive(access_token_expired, chance));
  CHECK(step_of(enrollment) == "failed");
  accepted(enrollment.retry());
  CHECK(due(enrollment) == turn_off_request);
}

TEST_CASE("setting: an app that was turned off is turned on again in a later attempt",
          "[setting]") {
  Page page;
  static_cast<void>(turned_off(page));
  Enrollment later = page.look(user_without);
  CHECK(step_of(later) == "off");
  accepted(later.turn_on());
  CHECK(step_of(later) == "activating");
  receive(later, "{}");
  receive(later, user_with);
  CHECK(step_of(later) == "on");
}

TEST_CASE("setting: an app that was turned off is turned on again", "[setting]") {
  Page page;
  Enrollment enrollment = turned_off(page);
  accepted(enrollment.turn_on());
  CHECK(
      due(enrollment) ==
      R"(SetUserMFAPreference {"AccessToken":"token","SoftwareTokenMfaSettings":{"Enabled":true,"PreferredMfa":true}})");
  accepted(enrollment.receive(answer("{}"), chance));
  CHECK(due(enrollment) == R"(GetUser {"AccessToken":"token"})");
  SECTION("it is on if GetUser says so") {
    accepted(enrollment.receive(answer(user_with_preferred), chance));
    CHECK(step_of(enrollment) == "on");
    CHECK(take_snapshot(enrollment, now).preferred_factor == "app");
  }
  SECTION("it is not on if GetUser does not list it") {
    accepted(enrollment.receive(answer(user_without), chance));
    CHECK(step_of(enrollment) == "failed");
    CHECK(take_snapshot(enrollment, now).retryable);
  }
  SECTION("it is on if GetUser can't be read") {
    accepted(enrollment.receive(timed_out, chance));
    CHECK(step_of(enrollment) == "on");
  }
}

TEST_CASE("setting: an app whose turning on was refused is still off", "[setting]") {
  Page page;
  Enrollment enrollment = turned_off(page);
  accepted(enrollment.turn_on());
  receive(enrollment, refusal("NotAuthorizedException", "Access Token has expired"));
  CHECK(error_in(enrollment) == "access_token_expired");
  CHECK(step_of(page.look(user_without)) == "off");
}

TEST_CASE("setting: an app that was not preferred stays so, however often it is turned on",
          "[setting]") {
  Page page;
  Enrollment enrollment = turned_off(page, user_with);
  accepted(enrollment.turn_on());
  receive(enrollment, "{}");
  // GetUser would say how sign-in uses the app.
  accepted(enrollment.receive(timed_out, chance));
  accepted(enrollment.turn_off());
  accepted(enrollment.confirm());
  receive(enrollment, "{}");
  receive(enrollment, user_without);
  accepted(enrollment.turn_on());
  CHECK(due(enrollment).ends_with(R"("Enabled":true,"PreferredMfa":false}})"));
}

TEST_CASE("setting: with the preference none, turning on restores the earlier preference",
          "[setting]") {
  Page page({.preference = Preference::none});
  const bool was_preferred = GENERATE(true, false);
  Enrollment enrollment = turned_off(page, was_preferred ? user_with_preferred : user_with);
  accepted(enrollment.turn_on());
  CHECK(due(enrollment)
            .ends_with(was_preferred ? R"("PreferredMfa":true}})" : R"("PreferredMfa":false}})"));
}

TEST_CASE("setting: with the preference none, an app that is off stays off when it is replaced",
          "[setting]") {
  Page page({.preference = Preference::none});
  Enrollment enrollment = turned_off(page);
  accepted(enrollment.replace());
  SECTION("the user keeps the old one, which can be turned on as it was") {
    accepted(enrollment.keep());
    accepted(enrollment.turn_on());
    CHECK(due(enrollment).ends_with(R"("Enabled":true,"PreferredMfa":true}})"));
  }
  SECTION("the user agrees") {
    accepted(enrollment.confirm());
    receive(enrollment, association);
    accepted(enrollment.submit(code_now, now));
    receive(enrollment, verified);
    CHECK(step_of(enrollment) == "enrolled");
    CHECK_FALSE(enrollment.is_waiting());
  }
}

TEST_CASE(
    "setting: with the preference none, replacing an app that only the page knows leaves it on",
    "[setting]") {
  Page page({.preference = Preference::none, .has_app = true});
  const auto agree = [](Enrollment enrollment) {
    accepted(enrollment.confirm());
    receive(enrollment, association);
    accepted(enrollment.submit(code_now, now));
    receive(enrollment, verified);
    CHECK(step_of(enrollment) == "enrolled");
  };
  const auto replace_app = [&](Enrollment enrollment) {
    accepted(enrollment.replace());
    agree(std::move(enrollment));
  };
  // What sign-in asks for is as before: nobody turned the app off.
  replace_app(page.look(user_without));
  CHECK(step_of(page.look(user_without)) == "on");
  SECTION("unless this page had turned it off") {
    replace_app(turned_off(page, user_without));
    CHECK(step_of(page.look(user_without)) == "off");
  }
  SECTION("unless this page may have turned it off") {
    accepted(turning_off(page).receive(timed_out, chance));
    Enrollment enrollment = page.begin();
    accepted(enrollment.start());
    receive(enrollment, user_without);
    agree(std::move(enrollment));
    CHECK(step_of(page.look(user_without)) == "off");
  }
}

TEST_CASE("setting: with the preference none, a first app is connected and not said to be on",
          "[setting]") {
  Page page({.preference = Preference::none});
  Enrollment enrollment = submitted(page);
  receive(enrollment, verified);
  CHECK(step_of(enrollment) == "enrolled");
  CHECK(take_snapshot(enrollment, now).not_turned_on);
  CHECK(step_of(page.look(user_without)) == "off");
  CHECK(take_snapshot(page.look(user_with), now).on_since == 0);
}

TEST_CASE("setting: with an unknown earlier preference, turning on does not prefer the app",
          "[setting]") {
  Page page({.preference = Preference::none, .has_app = true});
  Enrollment enrollment = turned_off(page, user_without);
  accepted(enrollment.turn_on());
  CHECK(due(enrollment).ends_with(R"("Enabled":true,"PreferredMfa":false}})"));
}

TEST_CASE("setting: what the page knows about one user is not shown to another", "[setting]") {
  Page page;
  const auto look = [&](std::string_view token, std::string_view user) {
    Enrollment enrollment = page.begin();
    accepted(enrollment.manage());
    static_cast<void>(due(enrollment, token));
    accepted(enrollment.receive(answer(user), chance));
    return enrollment;
  };
  CHECK(step_of(look(token_of_alice, user_with)) == "on");
  CHECK(step_of(look(token_of_alice, user_without)) == "off");
  CHECK(step_of(look(token_of_bob, user_without)) == "idle");
}

TEST_CASE("setting: another user is not told since when the app is on", "[setting]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment alice(signed_in(), memory);
  accepted(alice.manage());
  accepted(alice.receive(answer(user_with), chance));
  memory->on_since = now.wall;
  CHECK(alice.on_since() == now.wall);
  memory->note_app("https://pool.example bob", 0s);
  memory->on_since = now.wall;
  CHECK(alice.on_since() == Time{});
}

TEST_CASE("setting: an app that may have been accepted is not shown as set up", "[setting]") {
  Page page;
  {
    Enrollment enrollment = submitted(page);
    accepted(enrollment.receive(timed_out, chance));
    CHECK(error_in(enrollment) == "answer_lost");
  }
  CHECK(step_of(page.look(user_without)) == "idle");
}

TEST_CASE("setting: an app that was turned off is off, even if a code of another is in doubt",
          "[setting]") {
  Page page({.has_app = GENERATE(true, false)});
  {
    Enrollment enrollment = turned_off(page);
    accepted(enrollment.replace());
    accepted(enrollment.confirm());
    receive(enrollment, association);
    accepted(enrollment.submit(code_now, now));
    accepted(enrollment.receive(timed_out, chance));
    CHECK(error_in(enrollment) == "answer_lost");
  }
  // Neither of the two apps was turned on since.
  CHECK(step_of(page.look(user_without)) == "off");
}

TEST_CASE("setting: an app that is gone leads to setting up one", "[setting]") {
  Page page;
  Enrollment enrollment = turned_off(page);
  accepted(enrollment.turn_on());
  // The service may only be late, so turning on is retried first.
  for (int i = 0; i <= most_retries; ++i) {
    CHECK(due(enrollment).starts_with("SetUserMFAPreference"));
    accepted(enrollment.receive(
        refusal("InvalidParameterException", "User has not set up software token mfa"), chance));
  }
  CHECK(error_in(enrollment) == "app_removed");
  accepted(enrollment.retry());
  receive(enrollment, user_without);
  CHECK(step_of(enrollment) == "associating");
}

TEST_CASE("setting: an app that is off is replaced only after a question", "[setting]") {
  Page page;
  Enrollment enrollment = turned_off(page);
  accepted(enrollment.replace());
  CHECK(step_of(enrollment) == "confirming-replacement");
  accepted(enrollment.keep());
  CHECK(step_of(enrollment) == "off");
  // As in an attempt that sets up an app without looking first.
  Enrollment other = page.begin();
  accepted(other.start());
  receive(other, user_without);
  CHECK(step_of(other) == "confirming-replacement");
}

TEST_CASE("setting: an app that was verified but not turned on is off", "[setting]") {
  Page page({.has_app = GENERATE(true, false)});
  {
    Enrollment enrollment = submitted(page);
    receive(enrollment, verified);
    accepted(enrollment.receive(answer_unreadable, chance));
    CHECK(step_of(enrollment) == "failed");
  }
  Enrollment later = page.look(user_without);
  CHECK(step_of(later) == "off");
}

TEST_CASE("setting: says since when the app is on if this page turned it on", "[setting]") {
  Page page;
  CHECK(take_snapshot(page.look(user_with), now).on_since == 0);
  Enrollment enrollment = submitted(page, user_with);
  receive(enrollment, verified);
  receive(enrollment, "{}");
  receive(enrollment, user_with);
  CHECK(step_of(enrollment) == "enrolled");
  CHECK(take_snapshot(page.look(user_with), now).on_since == now.wall.time_since_epoch().count());
  Enrollment off = turned_off(page);
  // Nor is it told if the app is turned on again.
  accepted(off.turn_on());
  receive(off, "{}");
  receive(off, user_with);
  CHECK(step_of(off) == "on");
  CHECK(take_snapshot(off, now).on_since == 0);
  CHECK(take_snapshot(page.look(user_with), now).on_since == 0);
}

TEST_CASE("setting: since when the app is on is not known once it may be another app",
          "[setting]") {
  Page page;
  Enrollment first = submitted(page);
  receive(first, verified);
  receive(first, "{}");
  CHECK(take_snapshot(page.look(user_with), now).on_since != 0);
  Enrollment second = submitted(page);
  SECTION("after one that was not turned on") {
    accepted(second.prefer(Preference::none));
    receive(second, verified);
    CHECK(take_snapshot(second, now).not_turned_on);
  }
  SECTION("after one that was removed before it was turned on") {
    receive(second, verified);
    while (second.is_waiting()) {
      accepted(second.receive(
          refusal("InvalidParameterException", "User has not set up software token mfa"), chance));
    }
    CHECK(error_in(second) == "app_removed");
  }
  CHECK(take_snapshot(page.look(user_with), now).on_since == 0);
}

TEST_CASE("setting: the user chooses what sign-in asks for first", "[setting]") {
  Enrollment enrollment = at_awaiting_code();
  accepted(enrollment.prefer(Preference::enabled));
  accepted(enrollment.submit(code_now, now));
  receive(enrollment, verified);
  CHECK(due(enrollment).ends_with(R"("Enabled":true,"PreferredMfa":false}})"));
  CHECK(enrollment.prefer(Preference::preferred) == out_of_order);
  Options wrong = signed_in();
  wrong.endpoint = {};
  CHECK(Enrollment(std::move(wrong)).prefer(Preference::enabled) == out_of_order);
}

TEST_CASE("setting: an app that the service does not know is not on, whatever the page knows",
          "[setting]") {
  Page page({.has_app = true});
  Enrollment enrollment = page.look(user_with);
  accepted(enrollment.turn_off());
  accepted(enrollment.confirm());
  receive(enrollment, "{}");
  receive(enrollment, user_without);
  accepted(enrollment.turn_on());
  const HttpOutcome unknown =
      refusal("InvalidParameterException", "User has not set up software token mfa");
  while (enrollment.is_waiting()) {
    receive(enrollment, unknown);
  }
  CHECK(error_in(enrollment) == "app_removed");
  CHECK(step_of(page.look(user_without)) == "idle");
}

}  // namespace
}  // namespace mfa::test
