// What happens to a code if a clock is wrong, or if it is from another entry.

#include <array>
#include <ctime>
#include <random>

#include "attempt.hpp"
#include "base32.hpp"
#include "enrollment.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

using namespace std::chrono_literals;
using enum ErrorCode;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// In the format of the `Date` header.
std::string http_date(Time time) {
  const std::time_t seconds_since_1970 =
      std::chrono::floor<seconds>(time).time_since_epoch().count();
  std::array<char, 64> text{};
  std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT",
                std::gmtime(&seconds_since_1970));
  return text.data();
}

/// The same response, received at a given moment from a service whose clock is ahead.
HttpOutcome dated(const HttpOutcome& outcome, const Moment& received, milliseconds ahead,
                  milliseconds round_trip = 0ms) {
  const HttpResponse& answer = outcome.value();
  return HttpResponse{answer.status,
                      {{"date", http_date(received.wall + ahead)}},
                      Secret(answer.body.text()),
                      received,
                      round_trip};
}

/// The service's time is known: it is `ahead` of this computer's.
Enrollment at_awaiting_code_with_clock(milliseconds ahead = 0ms) {
  Enrollment enrollment = at_associating();
  step_after<AwaitingCode>(enrollment.receive(dated(answer(association), now, ahead), chance),
                           enrollment);
  return enrollment;
}

/// The code that an app shows at a time.
std::string code_of(Time time) {
  const totp::Key key(base32::decode(secret_code).value().text());
  const std::string code = std::to_string(key.hotp(totp::counter_at(time)));
  return std::string(6 - code.size(), '0') + code;
}

ErrorCode error_after(std::optional<ErrorCode> refused, const Enrollment& enrollment) {
  return step_after<AwaitingCode>(refused, enrollment).error->code;
}

TEST_CASE("clock: a wrong clock of the phone is reported before anything is sent", "[clock]") {
  struct Case {
    std::string_view code;
    int offset;
  };
  // The offsets from `now`. The core counts from the middle of the span, half a second later.
  const auto one =
      GENERATE(values<Case>({{code_4_old, -120}, {code_2_new, 60}, {code_20_new, 600}}));
  CAPTURE(one.code);
  Enrollment enrollment = at_awaiting_code_with_clock();
  CHECK(error_after(enrollment.submit(one.code, now), enrollment) == clock_off);
  const Snapshot snapshot = take_snapshot(enrollment, now);
  CHECK(snapshot.wrong_clock == "phone");
  CHECK(std::abs(snapshot.code_offset - one.offset) <= 1);
  CHECK(snapshot.computer_offset == 0);

  SECTION("the same code again is sent: the service decides") {
    step_after<Verifying>(enrollment.submit(one.code, now + 5s), enrollment);
    CHECK(error_after(enrollment.receive(mismatch(), chance), enrollment) == clock_off);
    SECTION("the same code is not sent after the service decided") {
      CHECK(error_after(enrollment.submit(one.code, now + 9s), enrollment) == clock_off);
    }
  }
  SECTION("another such code is not sent") {
    CHECK(error_after(enrollment.submit(code_20_old, now), enrollment) == clock_off);
  }
  SECTION("a current code is sent") {
    step_after<Verifying>(enrollment.submit(code_now, now), enrollment);
    CHECK(take_snapshot(enrollment, now).wrong_clock.empty());
  }
}

TEST_CASE(
    "clock: a code that is a minute late is reported as late, and a second one as a slow phone",
    "[clock]") {
  const auto slow = GENERATE(code_2_old, code_3_old);
  Enrollment enrollment = at_awaiting_code_with_clock();
  CHECK(error_after(enrollment.submit(slow, now), enrollment) == code_expired);
  CHECK(take_snapshot(enrollment, now).wrong_clock.empty());
  CHECK(take_snapshot(enrollment, now).code_offset < -50);

  SECTION("another late code") {
    const auto next = slow == code_2_old ? code_1_old : code_2_old;
    CHECK(error_after(enrollment.submit(next, now + 30s), enrollment) == clock_off);
    CHECK(take_snapshot(enrollment, now + 30s).wrong_clock == "phone");
  }
  SECTION("the same code is sent, and if it is refused it is still just late") {
    step_after<Verifying>(enrollment.submit(slow, now + 5s), enrollment);
    const ErrorCode said = error_after(enrollment.receive(mismatch(), chance), enrollment);
    CHECK(said == code_expired);
  }
}

TEST_CASE("clock: a second late code that the service refuses means a wrong clock", "[clock]") {
  Enrollment enrollment = at_awaiting_code();
  accepted(enrollment.submit(code_2_old, now));
  CHECK(error_after(enrollment.receive(mismatch(), chance), enrollment) == code_expired);
  accepted(enrollment.submit(code_1_old, now + 30s));
  CHECK(error_after(enrollment.receive(mismatch(), chance), enrollment) == clock_off);
  CHECK(take_snapshot(enrollment, now).wrong_clock == "unknown");
  CHECK(take_snapshot(enrollment, now).code_offset == -60);
}

TEST_CASE("clock: a wrong clock of the computer does not matter, and is reported", "[clock]") {
  const auto ahead = GENERATE(-600s, 600s, 3600s);
  Enrollment enrollment = at_awaiting_code_with_clock(-ahead);
  const std::string shown = code_of(now.wall - ahead);

  CHECK(take_snapshot(enrollment, now).wrong_clock == "computer");
  CHECK(std::abs(take_snapshot(enrollment, now).computer_offset - ahead.count()) <= 1);
  step_after<Verifying>(enrollment.submit(shown, now), enrollment);
  step_after<Activating>(enrollment.receive(answer(verified), chance), enrollment);
}

TEST_CASE("clock: a service whose date is centuries away does not overflow", "[clock]") {
  Enrollment enrollment = at_checking();
  HttpResponse response =
      answer(200, user_without, {{"date", "Fri, 31 Dec 9999 23:59:59 GMT"}}).value();
  response.received = now;
  accepted(enrollment.receive(std::move(response), chance));
  CHECK(take_snapshot(enrollment, now).computer_offset == 0);
}

// Of a recorded response, or of a proxy.
TEST_CASE("clock: a date that is more than a day away does not keep a right code from being sent",
          "[clock]") {
  for (const auto away : {25h, -25h, 24h * 400, -24h * 400}) {
    CAPTURE(away.count());
    Enrollment enrollment = at_awaiting_code_with_clock(away);
    CHECK(take_snapshot(enrollment, now).wrong_clock.empty());
    step_after<Verifying>(enrollment.submit(code_now, now), enrollment);
    step_after<Activating>(enrollment.receive(answer(verified), chance), enrollment);
    // Should this computer's clock be the wrong one after all.
    Enrollment other = at_awaiting_code_with_clock(away);
    step_after<Verifying>(other.submit(code_of(now.wall + away), now), other);
  }
}

TEST_CASE("clock: a refused code is judged by the service's date, however far away that is",
          "[clock]") {
  const auto fast = GENERATE(23h, 25h, 48h);
  CAPTURE(fast.count());
  Enrollment enrollment = at_awaiting_code_with_clock(-fast);
  // The phone has this computer's time. Each code is typed until it is sent, at most twice.
  for (const Moment& at : {now, now + 30s}) {
    accepted(enrollment.submit(code_of(at.wall), at));
    if (!enrollment.is_waiting()) accepted(enrollment.submit(code_of(at.wall), at));
    if (enrollment.is_waiting()) {
      accepted(enrollment.receive(dated(mismatch(), at, -fast), chance));
    }
  }
  CHECK(take_snapshot(enrollment, now).error == "clock_off");
  CHECK(std::abs(take_snapshot(enrollment, now).code_offset - seconds(fast).count()) < 60);
}

TEST_CASE("clock: both clocks may be wrong", "[clock]") {
  Enrollment enrollment = at_awaiting_code_with_clock(-10min);
  // The phone is as far ahead as the computer.
  CHECK(error_after(enrollment.submit(code_now, now), enrollment) == clock_off);
  const Snapshot snapshot = take_snapshot(enrollment, now);
  CHECK(snapshot.wrong_clock == "both");
  CHECK(std::abs(snapshot.code_offset - 600) <= 1);
  CHECK(std::abs(snapshot.computer_offset - 600) <= 1);
}

TEST_CASE("clock: the time in a refusal explains the code", "[clock]") {
  Enrollment enrollment = at_verifying(code_20_old);
  const Moment answered = now + 2s;
  SECTION("the computer was right") {
    accepted(enrollment.receive(dated(mismatch(), answered, 0s), chance));
    CHECK(take_snapshot(enrollment, answered).error == "clock_off");
    CHECK(take_snapshot(enrollment, answered).wrong_clock == "phone");
    CHECK(std::abs(take_snapshot(enrollment, answered).code_offset + 600) <= 1);
  }
  SECTION("the phone was right: so it was something else") {
    accepted(enrollment.receive(dated(mismatch(), answered, -10min), chance));
    CHECK(take_snapshot(enrollment, answered).error == "code_mismatch");
    CHECK(take_snapshot(enrollment, answered).wrong_clock == "computer");
  }
  SECTION("neither was") {
    accepted(enrollment.receive(dated(mismatch(), answered, 5min), chance));
    CHECK(take_snapshot(enrollment, answered).error == "clock_off");
    CHECK(take_snapshot(enrollment, answered).wrong_clock == "both");
    CHECK(std::abs(take_snapshot(enrollment, answered).code_offset + 900) <= 1);
  }
}

TEST_CASE("clock: a phone in another time zone is recognized by its second code", "[clock]") {
  // By oathtool, 3,570, 3,000 and 1,800 seconds before `now`.
  constexpr std::string_view next = "286296";
  constexpr std::string_view much_later = "283290";
  constexpr std::string_view too_late = "655542";
  Enrollment enrollment = at_awaiting_code_with_clock();
  SECTION("which is a little later than the first") {
    CHECK(error_after(enrollment.submit(code_hour_old, now), enrollment) == code_wrong);
    CHECK(error_after(enrollment.submit(next, now + 30s), enrollment) == clock_off);
    CHECK(take_snapshot(enrollment, now + 30s).wrong_clock == "phone");
    CHECK(std::abs(take_snapshot(enrollment, now + 30s).code_offset + 3600) <= 5);
  }
  SECTION("also after ten minutes") {
    accepted(enrollment.submit(code_hour_old, now));
    CHECK(error_after(enrollment.submit(much_later, now + 600s), enrollment) == clock_off);
  }
  SECTION("not if it is earlier, so that one of them fits by chance") {
    accepted(enrollment.submit(next, now));
    CHECK(error_after(enrollment.submit(code_hour_old, now + 30s), enrollment) == code_wrong);
  }
  SECTION("not if it is of another time") {
    accepted(enrollment.submit(code_hour_old, now));
    CHECK(error_after(enrollment.submit(too_late, now + 30s), enrollment) == code_wrong);
  }
  SECTION("not if one of the two fits no time") {
    accepted(enrollment.submit(code_of_no_period, now));
    CHECK(error_after(enrollment.submit(code_hour_old, now + 30s), enrollment) == code_wrong);
    CHECK(error_after(enrollment.submit(code_of_no_period, now + 60s), enrollment) == code_wrong);
  }
}

TEST_CASE("clock: a phone in another time zone is recognized when the user insists", "[clock]") {
  SECTION("if the clock is checked, before anything is sent") {
    Enrollment enrollment = at_awaiting_code_with_clock();
    CHECK(error_after(enrollment.submit(code_hour_old, now), enrollment) == code_wrong);
    CHECK(error_after(enrollment.submit(code_hour_old, now + 3s), enrollment) == clock_off);
    CHECK(take_snapshot(enrollment, now).wrong_clock == "phone");
    CHECK(std::abs(take_snapshot(enrollment, now).code_offset + 3600) <= 5);
    step_after<Verifying>(enrollment.submit(code_hour_old, now + 6s), enrollment);
    CHECK(error_after(enrollment.receive(mismatch(), chance), enrollment) == clock_off);
  }
  SECTION("if the clock is not checked, after the service refused") {
    Enrollment enrollment = at_awaiting_code();
    CHECK(error_after(enrollment.submit(code_hour_old, now), enrollment) == code_wrong);
    accepted(enrollment.submit(code_hour_old, now));
    CHECK(error_after(enrollment.receive(mismatch(), chance), enrollment) == clock_off);
    CHECK(take_snapshot(enrollment, now).wrong_clock == "unknown");
    CHECK(take_snapshot(enrollment, now).code_offset == -3600);
  }
}

TEST_CASE("clock: a token is not called expired by a wrong clock", "[clock]") {
  // exp: 1800000000, 15 seconds before `now`.
  constexpr std::string_view token = "e30.eyJ0b2tlbl91c2UiOiJhY2Nlc3MiLCJleHAiOjE4MDAwMDAwMDB9.x";
  const auto refused = [&](Enrollment& enrollment) { return !enrollment.request(token, now).ok(); };
  Enrollment unchecked = at_checking();
  CHECK_FALSE(refused(unchecked));
  Enrollment checked = at_checking();
  accepted(checked.receive(dated(answer(user_without), now, 0s), chance));
  CHECK(refused(checked));
  Enrollment fast = at_checking();
  accepted(fast.receive(dated(answer(user_without), now, -1min), chance));
  CHECK_FALSE(refused(fast));
}

TEST_CASE("clock: a computer that is days fast does not lock a user out", "[clock]") {
  // exp: 1800000000, 15 seconds before `now`; the computer is two days ahead.
  constexpr std::string_view token = "e30.eyJ0b2tlbl91c2UiOiJhY2Nlc3MiLCJleHAiOjE4MDAwMDAwMDB9.x";
  const Moment later = now + 48h;
  Enrollment enrollment = at_checking();
  const Result<HttpRequest> first = enrollment.request(token, later);
  REQUIRE_FALSE(first.ok());
  accepted(enrollment.receive(first.error(), chance));
  CHECK(take_snapshot(enrollment, later).error == "access_token_expired");
  accepted(enrollment.retry());
  CHECK(enrollment.request(token, later).ok());
}

TEST_CASE("clock: after success the page learns when the next code is valid", "[clock]") {
  Enrollment enrollment = at_awaiting_code_with_clock();
  accepted(enrollment.submit(code_now, now));
  CHECK(take_snapshot(enrollment, now).next_code_at == 0);
  const std::int64_t next = (now.wall + 15s).time_since_epoch().count();
  for (const HttpOutcome& outcome : {answer(verified), answer("{}")}) {
    accepted(enrollment.receive(outcome, chance));
    CHECK(take_snapshot(enrollment, now + 5s).next_code_at == next);
  }

  Enrollment signing_in = at_signing_in();
  const std::int64_t at_most = (now.wall + 30s).time_since_epoch().count();
  CHECK(take_snapshot(signing_in, now).next_code_at == at_most);
  CHECK(take_snapshot(at_enrolled_with_session(), now).next_code_at == at_most);
}

constexpr std::string_view other_association =
    R"({"SecretCode":"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})";

/// The code of that secret at `now`, by oathtool.
constexpr std::string_view code_now_of_other = "768147";

/// An earlier attempt on the same page showed the secret of `code_now`.
Enrollment at_second_attempt(const std::shared_ptr<AccountMemory>& memory) {
  {
    Enrollment first = started(memory);
    accepted(first.receive(answer(user_without), chance));
    accepted(first.receive(dated(answer(association), now, 0s), chance));
  }
  Enrollment second = started(memory);
  accepted(second.receive(answer(user_without), chance));
  accepted(second.receive(dated(answer(other_association), now, 0s), chance));
  return second;
}

TEST_CASE("old entry: a code of an entry that was scanned earlier is never sent", "[clock]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment enrollment = at_second_attempt(memory);
  for (int round = 0; round < 3; ++round) {
    CHECK(error_after(enrollment.submit(code_now, now), enrollment) == code_of_old_entry);
  }
  CHECK(error_after(enrollment.submit(code_20_old, now), enrollment) == code_of_old_entry);
  // What that entry shows an hour later, by oathtool.
  constexpr std::string_view code_hour_new = "006229";
  SECTION("for an hour") {
    CHECK(error_after(enrollment.submit(code_hour_new, now + (1h - 1ms)), enrollment) ==
          code_of_old_entry);
  }
  SECTION("until an hour has gone") {
    CHECK(error_after(enrollment.submit(code_hour_new, now + 1h), enrollment) == code_wrong);
  }
}

TEST_CASE("old entry: a code of an earlier session's entry is never sent", "[clock]") {
  Enrollment enrollment(signing_in());
  accepted(enrollment.start());
  accepted(enrollment.receive(dated(answer(association_with_session), now, 0s), chance));
  accepted(enrollment.renew(Secret(session_3), now.steady));
  accepted(enrollment.receive(dated(answer(other_association), now, 0s), chance));
  CHECK(error_after(enrollment.submit(code_now, now), enrollment) == code_of_old_entry);
}

TEST_CASE("old entry: a code of the replaced entry is never sent, if this page made it",
          "[clock]") {
  const auto memory = std::make_shared<AccountMemory>();
  Enrollment enrollment = at_second_attempt(memory);
  const TimeSpan span{now.wall, now.wall};
  accepted(enrollment.submit(code_now_of_other, now));
  step_after<Activating>(enrollment.receive(answer(verified), chance), enrollment);
  CHECK(memory->shown.matches(code_now, span, 1));
  accepted(enrollment.receive(answer("{}"), chance));

  Enrollment next = started(memory);
  accepted(next.receive(answer(user_with), chance));
  accepted(next.confirm());
  accepted(next.receive(dated(answer(R"({"SecretCode":"MZXW6YTBOI4Q"})"), now, 0s), chance));
  CHECK(error_after(next.submit(code_now_of_other, now), next) == code_of_old_entry);
}

// A world with a true time, and clocks that may be wrong.

struct World {
  milliseconds phone;     ///< ahead of the service
  milliseconds computer;  ///< ahead of the service
  bool says_date;
  milliseconds round_trip;
};

constexpr Time true_time{1'800'000'000s};

Moment moment_in(const World& world, milliseconds since) {
  return {true_time + since + world.computer, 1h + since};
}

std::string code_shown(const World& world, milliseconds since) {
  static const totp::Key key(base32::decode(secret_code).value().text());
  const std::string digits =
      std::to_string(key.hotp(totp::counter_at(true_time + since + world.phone)));
  return std::string(6 - digits.size(), '0') + digits;
}

/// Whether the service accepts the code that the phone shows.
bool is_taken(const World& world, milliseconds since) {
  const std::string code = code_shown(world, since);
  for (const auto drift : {-30s, 0s, 30s}) {
    if (code_shown({}, since + drift) == code) return true;
  }
  return false;
}

/// A response that the service wrote at some time during the round trip.
HttpOutcome answer_in(const World& world, const HttpOutcome& outcome, milliseconds received,
                      milliseconds on_its_way) {
  if (!world.says_date) return answer(outcome.value().status, outcome.value().body.text());
  const HttpResponse& response = outcome.value();
  return HttpResponse{response.status,
                      {{"date", http_date(true_time + received - on_its_way)}},
                      Secret(response.body.text()),
                      moment_in(world, received),
                      world.round_trip};
}

/// The snapshot's errors after the user typed the phone's code, twice with a minute between, and
/// the service refused wrong codes. Fails if a right code is held back.
class Story {
 public:
  Story(const World& world, std::mt19937& random) : world_(world), random_(random) {
    accepted(enrollment_.receive(said(answer(user_without), 1s), chance));
    accepted(enrollment_.receive(said(answer(association), 3s), chance));
    const milliseconds first(20'000 + static_cast<int>(random_() % 30'000));
    type(first);
    if (!enrolled) type(first + 60s);
  }

  bool enrolled = false;
  milliseconds typed{};
  int sent = 0;

  Snapshot snapshot() const {
    return take_snapshot(enrollment_, moment_in(world_, typed + world_.round_trip));
  }

 private:
  HttpOutcome said(const HttpOutcome& outcome, milliseconds received) {
    const milliseconds on_its_way(random_() % static_cast<unsigned>(world_.round_trip.count() + 1));
    return answer_in(world_, outcome, received, on_its_way);
  }

  void type(milliseconds since) {
    typed = since;
    const bool right = is_taken(world_, since);
    accepted(enrollment_.submit(code_shown(world_, since), moment_in(world_, since)));
    if (std::holds_alternative<AwaitingCode>(enrollment_.step())) {
      // More than ten minutes away by an unchecked clock, the user must insist.
      const bool is_known = world_.says_date || std::chrono::abs(world_.computer) < 9min;
      CHECK_FALSE((right && is_known));
      return;
    }
    ++sent;
    const milliseconds received = since + world_.round_trip;
    accepted(enrollment_.receive(said(right ? answer(verified) : mismatch(), received), chance));
    enrolled = right;
  }

  const World& world_;
  std::mt19937& random_;
  Enrollment enrollment_ = at_checking();
};

/// None, half of the time; otherwise up to 12 minutes.
milliseconds random_offset(std::mt19937& random) {
  if (random() % 2 == 0) return 0ms;
  return milliseconds(static_cast<int>(random() % 1'440'001) - 720'000);
}

TEST_CASE("clock: for random clocks, the wrong one is named, and by how much it is wrong",
          "[clock]") {
  std::mt19937 random(4226);  // NOLINT(*-msc51-cpp): the same worlds each time
  int named = 0;
  int unknown = 0;
  for (int i = 0; i < 2'000; ++i) {
    const World world{.phone = random_offset(random),
                      .computer = random_offset(random),
                      .says_date = random() % 3 != 0,
                      .round_trip = milliseconds(random() % 3'000)};
    CAPTURE(i, world.phone.count(), world.computer.count(), world.says_date,
            world.round_trip.count());
    const Story story(world, random);
    const Snapshot snapshot = story.snapshot();
    const bool is_phone_off = snapshot.error == "clock_off";
    const auto names = [&](std::string_view one) {
      return snapshot.wrong_clock == one || snapshot.wrong_clock == "both";
    };
    if (!story.enrolled && world.says_date && std::chrono::abs(world.phone) < 9min) {
      CHECK(is_phone_off);
    }
    if (is_phone_off) {
      const milliseconds right = world.phone - (world.says_date ? 0ms : world.computer);
      const milliseconds bound = world.says_date ? 501ms + world.round_trip / 2 : 501ms;
      CHECK(std::chrono::abs(milliseconds(seconds(snapshot.code_offset)) - right) <= 15s + bound);
      CHECK(names(world.says_date ? "phone" : "unknown"));
      ++(world.says_date ? named : unknown);
    }
    // Near the threshold of half a minute it may go either way.
    if (world.says_date && std::chrono::abs(world.computer) > 33s) CHECK(names("computer"));
    if (!world.says_date || std::chrono::abs(world.computer) < 27s) CHECK_FALSE(names("computer"));
    if (world.says_date) CHECK(story.sent == (story.enrolled ? 1 : 0));
  }
  CHECK(named > 300);
  CHECK(unknown > 70);
}

TEST_CASE("clock: a computer that is half a minute off is not reported, but one second more is",
          "[clock]") {
  struct Case {
    std::chrono::seconds ahead;
    std::string_view wrong_clock;
  };
  const auto one =
      GENERATE(values<Case>({{30s, ""}, {31s, "computer"}, {-30s, ""}, {-31s, "computer"}}));
  CAPTURE(one.ahead);
  Enrollment enrollment = at_associating();
  // A span of two seconds, whose middle is the service's time.
  accepted(enrollment.receive(dated(answer(association), now, -one.ahead - 1s, 1s), chance));
  CHECK(take_snapshot(enrollment, now).computer_offset == one.ahead.count());
  CHECK(take_snapshot(enrollment, now).wrong_clock == one.wrong_clock);
}

TEST_CASE("old entry: is not forgotten for codes that were refused", "[clock]") {
  Enrollment enrollment = at_second_attempt(std::make_shared<AccountMemory>());
  for (std::size_t tries = 0; tries < ShownKeys::limit; ++tries) {
    step_after<Verifying>(enrollment.submit(code_now_of_other, now), enrollment);
    accepted(enrollment.receive(dated(mismatch(), now, 0s), chance));
  }
  CHECK(error_after(enrollment.submit(code_now, now), enrollment) == code_of_old_entry);
}

TEST_CASE("clock: while two times are possible, no clock is named", "[clock]") {
  Enrollment enrollment = at_awaiting_code_with_clock();
  // The computer slept, or its clock was set forward.
  Moment later = now + 60s;
  later.wall += 10min;
  step_after<Verifying>(enrollment.submit(code_4_old, later), enrollment);
  CHECK(error_after(enrollment.receive(mismatch(), chance), enrollment) == clock_off);
  CHECK(take_snapshot(enrollment, later).wrong_clock == "unknown");
  CHECK(take_snapshot(enrollment, later).computer_offset == 0);
}

}  // namespace
}  // namespace mfa::test
