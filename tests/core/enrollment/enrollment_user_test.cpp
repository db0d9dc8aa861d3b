// Whose attempt it is, and what the page remembers of that user.

#include "attempt.hpp"
#include "enrollment.hpp"
#include "page_memory.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using enum ErrorCode;

constexpr std::string_view fresh_token_of_alice =  // {"sub":"alice","iss":"https://pool.example"}
    "e30.eyJzdWIiOiJhbGljZSIsImlzcyI6Imh0dHBzOi8vcG9vbC5leGFtcGxlIn0.y";
constexpr std::string_view token_of_another_pool =  // {"iss":"https://other.example","sub":"alice"}
    "e30.eyJpc3MiOiJodHRwczovL290aGVyLmV4YW1wbGUiLCJzdWIiOiJhbGljZSJ9.x";
constexpr std::string_view token_of_nobody = "no-jwt";

TEST_CASE("user: a token of someone else is refused before the call that would carry it",
          "[user]") {
  const auto other = GENERATE(token_of_bob, token_of_another_pool, token_of_nobody);
  CAPTURE(other);
  const auto check_refused = [&](Enrollment& enrollment, bool is_verified) {
    const Result<HttpRequest> request = enrollment.request(other, now);
    REQUIRE(error_of(request) == user_changed);
    const Failed& failed =
        step_after<Failed>(enrollment.receive(request.error(), chance), enrollment);
    CHECK(failed.error.code == user_changed);
    CHECK(failed.verified == is_verified);
  };
  Enrollment enrollment = started();
  call(enrollment, token_of_alice, answer(user_without));
  SECTION("for a secret") { check_refused(enrollment, false); }
  SECTION("for a code") {
    call(enrollment, fresh_token_of_alice, answer(association));
    accepted(enrollment.submit(code_now, now));
    check_refused(enrollment, false);
    CHECK(enrollment.retry() == out_of_order);
  }
  SECTION("for the preference") {
    call(enrollment, fresh_token_of_alice, answer(association));
    accepted(enrollment.submit(code_now, now));
    call(enrollment, token_of_alice, answer(verified));
    check_refused(enrollment, true);
    // The user who began may still finish.
    accepted(enrollment.retry());
    CHECK(call(enrollment, token_of_alice, answer("{}")) == "SetUserMFAPreference");
    step_after<Enrolled>(std::nullopt, enrollment);
  }
  SECTION("for a retry of the first call") {
    Enrollment failed = started();
    call(failed, token_of_alice, timed_out);
    accepted(failed.retry());
    check_refused(failed, false);
  }
}

TEST_CASE("user: also an expired token decides whose attempt it is", "[user]") {
  // {"sub":"alice","iss":"https://pool.example","exp":1700000000}
  constexpr std::string_view expired_token_of_alice =
      "e30.eyJzdWIiOiJhbGljZSIsImlzcyI6Imh0dHBzOi8vcG9vbC5leGFtcGxlIiwiZXhwIjoxNzAwMDAwMDAwfQ.x";
  Enrollment enrollment = started();
  SECTION("when it is asked for again") {
    CHECK(enrollment.should_ask_token_again(expired_token_of_alice, now));
    CHECK(error_of(enrollment.request(token_of_bob, now)) == user_changed);
  }
  SECTION("when it is refused") {
    CHECK(error_of(enrollment.request(expired_token_of_alice, now)) == access_token_expired);
    CHECK(error_of(enrollment.request(token_of_bob, now)) == user_changed);
    CHECK(enrollment.request(token_of_alice, now).ok());
  }
  SECTION("and later, someone else's expired token is not asked for again") {
    CHECK(enrollment.request(token_of_bob, now).ok());
    CHECK_FALSE(enrollment.should_ask_token_again(expired_token_of_alice, now));
    CHECK(error_of(enrollment.request(expired_token_of_alice, now)) == user_changed);
  }
}

TEST_CASE("user: a claim with half of a surrogate pair hides no user", "[user]") {
  // {"iss":"https://pool.example","sub":"alice","nick":"\ud83d"}, and the same of Bob
  constexpr std::string_view odd_token_of_alice =
      "e30.eyJpc3MiOiJodHRwczovL3Bvb2wuZXhhbXBsZSIsInN1YiI6ImFsaWNlIiwibmljayI6Ilx1ZDgzZCJ9.x";
  constexpr std::string_view odd_token_of_bob =
      "e30.eyJpc3MiOiJodHRwczovL3Bvb2wuZXhhbXBsZSIsInN1YiI6ImJvYiIsIm5pY2siOiJcdWQ4M2QifQ.x";
  Enrollment enrollment = started();
  CHECK(enrollment.request(odd_token_of_alice, now).ok());
  CHECK(enrollment.request(token_of_alice, now).ok());
  CHECK(error_of(enrollment.request(odd_token_of_bob, now)) == user_changed);
}

TEST_CASE("user: tokens without a user count as the same user", "[user]") {
  Enrollment enrollment = started();
  call(enrollment, token_of_nobody, answer(user_without));
  CHECK(call(enrollment, "another", answer(association)) == "AssociateSoftwareToken");
  accepted(enrollment.submit(code_now, now));
  CHECK(error_of(enrollment.request(token_of_bob, now)) == user_changed);
}

TEST_CASE("user: an app that was verified and not turned on is turned on by the next attempt",
          "[user]") {
  const auto memory = std::make_shared<AccountMemory>();
  {
    Enrollment first = verified_by_alice(memory);
    call(first, token_of_alice, timed_out);
  }
  SECTION("without a new secret") {
    Enrollment second = started(memory);
    CHECK(call(second, token_of_alice, answer(user_without)) == "GetUser");
    CHECK(take_snapshot(second, now).verified);
    CHECK(call(second, token_of_alice, answer("{}")) == "SetUserMFAPreference");
    step_after<Enrolled>(std::nullopt, second);

    SECTION("only once") {
      Enrollment third = started(memory);
      call(third, token_of_alice, answer(user_with));
      step_after<ConfirmingReplacement>(std::nullopt, third);
    }
  }
  SECTION("also if the service lists an app, since the lost request may have turned it on") {
    Enrollment second = started(memory);
    call(second, token_of_alice, answer(user_with));
    step_after<Activating>(std::nullopt, second);
  }
  SECTION("from the setting, too, as it was to be") {
    Enrollment second(signed_in(), memory);
    accepted(second.manage());
    call(second, token_of_alice, answer(user_without));
    accepted(second.turn_on());
    CHECK(due(second, token_of_alice).ends_with(R"("Enabled":true,"PreferredMfa":true}})"));
  }
  SECTION("not by an attempt of another user") {
    Enrollment second = started(memory);
    call(second, token_of_bob, answer(user_without));
    step_after<Associating>(std::nullopt, second);
  }
  SECTION("not by an attempt whose token has no user") {
    Enrollment second = started(memory);
    call(second, token_of_nobody, answer(user_without));
    step_after<Associating>(std::nullopt, second);
  }
  SECTION("not once the user agreed to another secret") {
    Enrollment second(signed_in(), memory);
    accepted(second.manage());
    call(second, token_of_alice, answer(user_without));
    accepted(second.replace());
    accepted(second.confirm());
    call(second, token_of_alice, answer(association));
    Enrollment third = started(memory);
    call(third, token_of_alice, answer(user_without));
    step_after<ConfirmingReplacement>(std::nullopt, third);
  }
  SECTION("under another name, too") {
    PageMemory page;
    Options options = signed_in();
    options.account = "";
    {
      Enrollment first = verified_by_alice(page.find(options));
    }
    options = signed_in();
    options.account = "alice@example.com";
    options.issuer = "Acme GmbH";
    Enrollment second(std::move(options), page);
    accepted(second.start());
    call(second, token_of_alice, answer(user_without));
    step_after<Activating>(std::nullopt, second);
  }
  SECTION("not an hour later") {
    memory->expire(now.steady + 1h, false);
    Enrollment second = started(memory);
    call(second, token_of_alice, answer(user_without));
    step_after<Associating>(std::nullopt, second);
  }
  SECTION("unless the service no longer knows it") {
    Enrollment second = started(memory);
    call(second, token_of_alice, answer(user_without));
    const HttpOutcome unknown =
        refusal("InvalidParameterException", "User has not set up software token mfa");
    for (int tries = 0; tries < 4; ++tries) call(second, token_of_alice, unknown);
    const Failed& failed = step_after<Failed>(std::nullopt, second);
    CHECK(failed.error.code == app_removed);
    CHECK_FALSE(failed.verified);
    accepted(second.retry());
    call(second, token_of_alice, answer(user_without));
    step_after<Associating>(std::nullopt, second);
  }
}

TEST_CASE("user: an app that is on although the request was refused is another one", "[user]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment first = verified_by_alice(memory);
  SECTION("when the user leaves after that") {
    call(first, token_of_alice, refusal("NotAuthorizedException"));
    step_after<Failed>(std::nullopt, first);
    Enrollment second = started(memory);
    call(second, token_of_alice, answer(user_with));
    step_after<ConfirmingReplacement>(std::nullopt, second);
  }
  SECTION("also after an attempt that could not look") {
    call(first, token_of_alice, refusal("NotAuthorizedException"));
    Enrollment second = started(memory);
    while (second.is_waiting()) call(second, token_of_alice, network_failed);
    Enrollment third = started(memory);
    call(third, token_of_alice, answer(user_with));
    step_after<ConfirmingReplacement>(std::nullopt, third);
  }
  SECTION("but not when the user leaves before the response") {
    static_cast<void>(due(first, token_of_alice));
    first.leave();
    Enrollment second = started(memory);
    call(second, token_of_alice, answer(user_with));
    step_after<Activating>(std::nullopt, second);
  }
}

HttpOutcome association_now() {
  HttpResponse secret = answer(association).value();
  secret.received = now;
  return secret;
}

/// An attempt of Alice's in which the response to a code was lost.
Enrollment in_doubt_by_alice(const Memory& memory) {
  Enrollment enrollment = started(memory);
  call(enrollment, token_of_alice, answer(user_without));
  call(enrollment, token_of_alice, association_now());
  accepted(enrollment.submit(code_now, now));
  call(enrollment, token_of_alice, ErrorCode::network_failed);
  REQUIRE(memory->is_in_doubt);
  return enrollment;
}

TEST_CASE("user: a doubt of an earlier attempt stays open until a code is accepted", "[user]") {
  const auto memory = std::make_shared<AccountMemory>();
  const HttpOutcome gone = refusal("UserNotFoundException");
  static_cast<void>(in_doubt_by_alice(memory));
  Enrollment enrollment = started(memory);
  SECTION("at the first call") {
    call(enrollment, token_of_alice, gone);
    CHECK(step_after<Failed>(std::nullopt, enrollment).error.code == setup_in_doubt);
  }
  SECTION("at a code") {
    call(enrollment, token_of_alice, answer(user_without));
    accepted(enrollment.confirm());
    call(enrollment, token_of_alice, association_now());
    accepted(enrollment.submit(code_1_new, now));
    call(enrollment, token_of_alice, gone);
    CHECK(step_after<Failed>(std::nullopt, enrollment).error.code == setup_in_doubt);
  }
  SECTION("not once one was accepted") {
    call(enrollment, token_of_alice, answer(user_without));
    accepted(enrollment.confirm());
    call(enrollment, token_of_alice, association_now());
    accepted(enrollment.submit(code_1_new, now));
    call(enrollment, token_of_alice, answer(verified));
    Enrollment later = started(memory);
    call(later, token_of_alice, gone);
    CHECK(step_after<Failed>(std::nullopt, later).error.code == user_not_found);
  }
  SECTION("not for another user") {
    call(enrollment, token_of_bob, gone);
    CHECK(step_after<Failed>(std::nullopt, enrollment).error.code == user_not_found);
  }
  SECTION("another signed-in user is told so") {
    call(enrollment, token_of_alice, answer(user_without));
    accepted(enrollment.confirm());
    accepted(enrollment.receive(user_changed, chance));
    CHECK(step_after<Failed>(std::nullopt, enrollment).error.code == user_changed);
  }
}

TEST_CASE("user: an accepted code is not affected by another attempt's doubt", "[user]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment other = started(memory);
  call(other, token_of_alice, answer(user_without));
  call(other, token_of_alice, answer(association));
  Enrollment enrollment = verified_by_alice(memory);
  accepted(other.submit(code_1_new, now));
  call(other, token_of_alice, ErrorCode::network_failed);
  CHECK(memory->is_in_doubt);
  call(enrollment, token_of_alice, refusal("UserNotFoundException"));
  CHECK(step_after<Failed>(std::nullopt, enrollment).error.code == user_not_found);
}

TEST_CASE("user: an unfinished attempt of an unidentified user is not resumed", "[user]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment first = started(memory);
  call(first, token_of_nobody, answer(user_without));
  call(first, token_of_nobody, answer(association));
  accepted(first.submit(code_now, now));
  call(first, token_of_nobody, answer(verified));
  Enrollment second = started(memory);
  call(second, token_of_nobody, answer(user_without));
  step_after<ConfirmingReplacement>(std::nullopt, second);
}

TEST_CASE("user: an app that was set up at sign-in is replaced only after a question", "[user]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment sign_in = started(memory, signing_in());
  accepted(sign_in.receive(answer(association_with_session), chance));
  accepted(sign_in.submit(code_now, now));
  step_after<Enrolled>(sign_in.receive(answer(verified_with_session), chance), sign_in);
  Enrollment next = started(memory);
  call(next, token_of_alice, answer(user_without));
  step_after<ConfirmingReplacement>(std::nullopt, next);
}

/// The user is not known there.
void set_up_at_sign_in(PageMemory& page, std::string_view account, std::string_view username) {
  Options options = signing_in();
  options.account = account;
  options.username = username;
  Enrollment enrollment(std::move(options), page);
  accepted(enrollment.start());
  accepted(enrollment.receive(answer(association_with_session), chance));
  accepted(enrollment.submit(code_now, now));
  HttpOutcome outcome = answer(verified_with_session);
  HttpResponse response = std::move(outcome).value();
  response.received = now + 1min;
  accepted(enrollment.receive(HttpOutcome(std::move(response)), chance));
}

Enrollment started_on(PageMemory& page, std::string_view account, std::string_view username = "") {
  Options options = signed_in();
  options.account = account;
  options.username = username;
  Enrollment enrollment(std::move(options), page);
  accepted(enrollment.start());
  return enrollment;
}

TEST_CASE("user: two users under one account name keep what each has left", "[user]") {
  PageMemory page;
  Enrollment alice = verified_by(token_of_alice, started_on(page, ""));
  {
    Enrollment bob = verified_by(token_of_bob, started_on(page, ""));
    call(bob, token_of_bob, timed_out);
  }
  const HttpOutcome unknown =
      refusal("InvalidParameterException", "User has not set up software token mfa");
  SECTION("an app that is unfinished") { call(alice, token_of_alice, timed_out); }
  SECTION("or that the service no longer knows") {
    while (alice.is_waiting()) call(alice, token_of_alice, unknown);
    CHECK(take_snapshot(alice, now).error == "app_removed");
  }
  Enrollment next = started_on(page, "");
  call(next, token_of_bob, answer(user_without));
  step_after<Activating>(std::nullopt, next);
}

TEST_CASE("user: an app that the service no longer knows is forgotten of no other user", "[user]") {
  const auto memory = std::make_shared<AccountMemory>();
  const HttpOutcome unknown =
      refusal("InvalidParameterException", "User has not set up software token mfa");
  Enrollment alice = verified_by_alice(memory);
  for (int tries = 0; tries < 3; ++tries) call(alice, token_of_alice, unknown);
  {
    Enrollment bob = verified_by(token_of_bob, started(memory));
    call(bob, token_of_bob, timed_out);
  }
  call(alice, token_of_alice, unknown);
  CHECK(take_snapshot(alice, now).error == "app_removed");
  Enrollment next = started(memory);
  call(next, token_of_bob, answer(user_without));
  step_after<Activating>(std::nullopt, next);
}

TEST_CASE("user: a retry knows what another attempt did meanwhile under another name", "[user]") {
  PageMemory page;
  Enrollment second = started_on(page, "al");
  while (second.is_waiting()) {
    call(second, token_of_alice, refusal("TooManyRequestsException"));
  }
  {
    Enrollment first = verified_by(token_of_alice, started_on(page, "alice@example.com"));
    call(first, token_of_alice, timed_out);
  }
  accepted(second.retry());
  call(second, token_of_alice, answer(user_without));
  step_after<Activating>(std::nullopt, second);
}

TEST_CASE("user: a later setup at sign-in makes what was known of a user's app uncertain",
          "[user]") {
  PageMemory page;
  const auto is_same_name = GENERATE(true, false);
  CAPTURE(is_same_name);
  {
    Enrollment first = verified_by(token_of_alice, started_on(page, "alice@example.com"));
    call(first, token_of_alice, refusal("NotAuthorizedException"));
  }
  set_up_at_sign_in(page, is_same_name ? "alice@example.com" : "", is_same_name ? "" : "alice");
  SECTION("it is asked for, and not turned on") {
    Enrollment next = started_on(page, "alice@example.com");
    call(next, token_of_alice, answer(user_without));
    step_after<ConfirmingReplacement>(std::nullopt, next);
  }
  const auto setting = [&](std::string_view user) {
    Options options = signed_in();
    options.account = "alice@example.com";
    Enrollment next(std::move(options), page);
    accepted(next.manage());
    call(next, token_of_alice, answer(user));
    const Snapshot snapshot = take_snapshot(next, now);
    return std::pair(std::string(snapshot.step), snapshot.on_since);
  };
  SECTION("it is not shown as off") { CHECK(setting(user_without).first == "idle"); }
  SECTION("nor as on since then") {
    CHECK(setting(user_with) == std::pair(std::string("on"), std::int64_t{0}));
  }
}

TEST_CASE("user: an app that was set up at sign-in under names that agree may be this user's",
          "[user]") {
  struct Names {
    std::string_view account;
    std::string_view username;
    bool may_be_this_user;
  };
  const Names all[]{{"", "", true},
                    {"alice@example.com", "", true},
                    {"", "alice", true},
                    {"alice@example.com", "bob", false},
                    {"bob@example.com", "", false},
                    {"", "bob", false}};
  for (const Names& names : all) {
    CAPTURE(names.account, names.username);
    PageMemory page;
    set_up_at_sign_in(page, "alice@example.com", "alice");
    Enrollment next = started_on(page, names.account, names.username);
    call(next, token_of_alice, answer(user_without));
    CHECK(std::holds_alternative<ConfirmingReplacement>(next.step()) == names.may_be_this_user);
  }
}

TEST_CASE("user: an unfinished app is turned on with the preference that it was to have",
          "[user]") {
  std::string_view user;
  Preference of_page = Preference::preferred;
  std::optional<Preference> of_user;
  SECTION("of a replacement") {
    user = R"({"Username":"alice","UserMFASettingList":["SMS_MFA","SOFTWARE_TOKEN_MFA"],)"
           R"("PreferredMfaSetting":"SMS_MFA"})";
    of_page = Preference::none;
  }
  SECTION("as the user chose") {
    user =
        R"({"Username":"alice","UserMFASettingList":["SMS_MFA"],"PreferredMfaSetting":"SMS_MFA"})";
    of_user = Preference::enabled;
  }
  const auto memory = std::make_shared<AccountMemory>();
  const auto begin = [&] {
    Options options = signed_in();
    options.preference = of_page;
    Enrollment enrollment = started(memory, std::move(options));
    call(enrollment, token_of_alice, answer(user));
    return enrollment;
  };
  Enrollment first = begin();
  if (!of_user) accepted(first.confirm());
  call(first, token_of_alice, answer(association));
  if (of_user) accepted(first.prefer(*of_user));
  accepted(first.submit(code_now, now));
  call(first, token_of_alice, answer(verified));
  const std::string request = due(first, token_of_alice);
  CHECK(request.ends_with(R"("Enabled":true,"PreferredMfa":false}})"));
  accepted(first.receive(timed_out, chance));
  CHECK(due(begin(), token_of_alice) == request);
}

TEST_CASE("user: another user's new secret does not make the first begin anew", "[user]") {
  const auto memory = std::make_shared<AccountMemory>();
  static_cast<void>(verified_by_alice(memory));
  Enrollment of_bob = started(memory);
  call(of_bob, token_of_bob, answer(user_without));
  call(of_bob, token_of_bob, answer(association));
  Enrollment of_alice = started(memory);
  call(of_alice, token_of_alice, answer(user_without));
  step_after<Activating>(std::nullopt, of_alice);
}

TEST_CASE("user: before consent, a session can be renewed, also once it has expired", "[user]") {
  Options options = signing_in_for_a_while();
  options.has_app = true;
  Enrollment enrollment = started(std::make_shared<AccountMemory>(), std::move(options));
  SECTION("while it is valid") { accepted(enrollment.renew(Secret(session_2), now.steady)); }
  SECTION("once it has expired") {
    REQUIRE(enrollment.expire(now.steady + lifetime));
    accepted(enrollment.renew(Secret(session_2), now.steady + lifetime));
  }
  step_after<ConfirmingReplacement>(std::nullopt, enrollment);
  accepted(enrollment.confirm());
  CHECK(due(enrollment) == R"(AssociateSoftwareToken {"Session":"session-2-of-the-challenge"})");
}

TEST_CASE("user: the page's knowledge of an app counts, whatever GetUser lists", "[user]") {
  Options options = signed_in();
  options.has_app = true;
  Enrollment enrollment = started(std::make_shared<AccountMemory>(), std::move(options));
  call(enrollment, token_of_alice, answer(user_without));
  step_after<ConfirmingReplacement>(std::nullopt, enrollment);
  accepted(enrollment.confirm());
  call(enrollment, token_of_alice, answer(association));
  CHECK(take_snapshot(enrollment, now).replaces);

  Options at_sign_in = signing_in();
  at_sign_in.has_app = true;
  Enrollment signing_in = started(std::make_shared<AccountMemory>(), std::move(at_sign_in));
  step_after<ConfirmingReplacement>(std::nullopt, signing_in);
  accepted(signing_in.confirm());
  CHECK(due(signing_in) == R"(AssociateSoftwareToken {"Session":"session-1-of-the-challenge"})");
}

TEST_CASE("user: an app that is only preferred also counts", "[user]") {
  Enrollment enrollment = started();
  call(enrollment, token_of_alice,
       answer(R"({"Username":"alice","PreferredMfaSetting":"SOFTWARE_TOKEN_MFA"})"));
  step_after<ConfirmingReplacement>(std::nullopt, enrollment);
}

TEST_CASE("user: an entry that replaces another has the date in its name", "[user]") {
  Enrollment enrollment = started();
  call(enrollment, token_of_alice, answer(user_with));
  accepted(enrollment.confirm());
  call(enrollment, token_of_alice, association_now());
  // `now` is in the morning of that day.
  CHECK(take_snapshot(enrollment, now).account == "alice@example.com (2027-01-15)");
  CHECK(setup_uri(enrollment).text().find("alice%40example.com%20%282027-01-15%29") !=
        std::string_view::npos);
}

/// Replaces an app, with the preference `none`. Returns what is sent after the code. `user` is the
/// response to GetUser.
std::string sent_after_replacing(std::string_view user) {
  return due(then<Activating>(at_verifying_of(user, Preference::none), answer(verified)));
}

TEST_CASE("user: a replacement restores the preference that it may have turned off", "[user]") {
  CHECK(sent_after_replacing(user_with).find(R"({"Enabled":true,"PreferredMfa":false})") !=
        std::string::npos);
  CHECK(sent_after_replacing(R"({"Username":"alice","PreferredMfaSetting":"SOFTWARE_TOKEN_MFA"})")
            .find(R"({"Enabled":true,"PreferredMfa":true})") != std::string::npos);
}

TEST_CASE("user: after a replacement GetUser is called again", "[user]") {
  SECTION("the app is listed") {
    Enrollment enrollment = at_checking_on();
    CHECK(step_after<Enrolled>(enrollment.receive(answer(user_with), chance), enrollment).replaced);
  }
  SECTION("the app is not listed: it can be turned on again") {
    Enrollment enrollment = at_checking_on();
    const Failed& failed =
        step_after<Failed>(enrollment.receive(answer(user_without), chance), enrollment);
    CHECK(failed.verified);
    accepted(enrollment.retry());
    CHECK(due(enrollment).starts_with("SetUserMFAPreference "));
  }
  SECTION("GetUser can't be read: the code was accepted and the app turned on") {
    Enrollment enrollment = at_checking_on();
    step_after<Enrolled>(enrollment.receive(timed_out, chance), enrollment);
  }
}

TEST_CASE("user: a token that looks expired is requested again", "[user]") {
  // {"exp":1800000000}: 15 seconds before `now`.
  constexpr std::string_view expired = "e30.eyJleHAiOjE4MDAwMDAwMDB9.x";
  const auto asks = [&](const Moment& moment) {
    return started().should_ask_token_again(expired, moment);
  };
  CHECK(asks(now));
  CHECK_FALSE(asks(now + -15s));
  // The service's time is known only to within two seconds: the token may still be valid.
  HttpResponse response =
      answer(200, user_without, {{"date", "Fri, 15 Jan 2027 07:59:59 GMT"}}).value();
  response.received = now;
  response.round_trip = 1s;
  Enrollment informed = started();
  accepted(informed.receive(std::move(response), chance));
  CHECK_FALSE(informed.should_ask_token_again(expired, now));
  CHECK(informed.should_ask_token_again(expired, now + 2s));
  CHECK_FALSE(started().should_ask_token_again(token_of_alice, now));
  CHECK_FALSE(started().should_ask_token_again("", now));
  CHECK_FALSE(at_associating_with_session().should_ask_token_again(expired, now));
  // This computer's clock may be the wrong one, so the service decides.
  CHECK(started().request(expired, now).ok());
}

}  // namespace
}  // namespace mfa::test
