// Which commands each step allows.

#include "attempt.hpp"
#include "snapshot.hpp"

namespace mfa::test {
namespace {

using Make = Enrollment (*)();

struct Row {
  std::string_view name;
  Make at_step;
  std::size_t index;
  /// The name in the snapshot.
  std::string_view step;
  /// The allowed commands, separated by spaces; empty if there are none.
  std::string_view fits;
};

// Every step. Those with a session, and Failed, occur once for each of their kinds.
constexpr Row rows[]{
    {"idle", at_idle, 0, "idle", "start manage"},
    {"idle, with a session", at_idle_with_session, 0, "idle", "start renew"},
    {"checking", at_checking, 1, "checking", "receive"},
    {"confirming-replacement", at_confirming_replacement, 2, "confirming-replacement", "confirm"},
    {"associating", at_associating, 3, "associating", "receive"},
    {"associating, with a session", at_associating_with_session, 3, "associating", "receive renew"},
    {"awaiting-code", at_awaiting_code, 4, "awaiting-code", "submit"},
    {"awaiting-code, with a session", [] { return at_awaiting_code_with_session(); }, 4,
     "awaiting-code", "submit renew"},
    {"awaiting-code, for a while", at_awaiting_code_for_a_while, 4, "awaiting-code",
     "submit renew expire"},
    {"verifying", [] { return at_verifying(); }, 5, "verifying", "receive"},
    {"verifying, with a session", [] { return at_verifying_with_session(); }, 5, "verifying",
     "receive renew"},
    {"activating", at_activating, 6, "activating", "receive"},
    {"checking_on", at_checking_on, 7, "activating", "receive"},
    {"signing in", at_signing_in, 8, "activating", "receive"},
    {"enrolled", at_enrolled, 9, "enrolled", ""},
    {"enrolled, with a session", at_enrolled_with_session, 9, "enrolled", ""},
    {"failed, resumable", at_resumable_failure, 10, "failed", "retry"},
    {"failed for good", at_final_failure, 10, "failed", ""},
    {"failed, with a session", at_failure_with_session, 10, "failed", "retry renew"},
    {"failed, verified, with a session", at_failure_of_signing_in, 10, "failed", "retry"},
    {"on", at_on, 11, "on", "replace turn_off"},
    {"off", at_off, 12, "off", "replace turn_on"},
    {"confirming-turn-off", at_confirming_turn_off, 13, "confirming-turn-off", "confirm keep"},
    {"turning-off", at_turning_off, 14, "turning-off", "receive"},
    {"turning-off, reading again", at_checking_off, 15, "turning-off", "receive"},
};

bool fits(std::string_view command, const Row& row) {
  return row.fits.find(command) != std::string_view::npos;
}

struct Command {
  std::string_view name;
  std::optional<ErrorCode> (*give)(Enrollment&);
};

constexpr Command commands[]{
    {"start", [](Enrollment& enrollment) { return enrollment.start(); }},
    {"manage", [](Enrollment& enrollment) { return enrollment.manage(); }},
    {"replace", [](Enrollment& enrollment) { return enrollment.replace(); }},
    {"turn_off", [](Enrollment& enrollment) { return enrollment.turn_off(); }},
    {"turn_on", [](Enrollment& enrollment) { return enrollment.turn_on(); }},
    {"keep", [](Enrollment& enrollment) { return enrollment.keep(); }},
    {"confirm", [](Enrollment& enrollment) { return enrollment.confirm(); }},
    {"submit", [](Enrollment& enrollment) { return enrollment.submit(code_now, now); }},
    {"retry", [](Enrollment& enrollment) { return enrollment.retry(); }},
    {"renew",
     [](Enrollment& enrollment) { return enrollment.renew(Secret(session_3), now.steady); }},
    {"expire",
     [](Enrollment& enrollment) -> std::optional<ErrorCode> {
       if (enrollment.expire(now.steady + lifetime)) return std::nullopt;
       return ErrorCode::out_of_order;
     }},
    {"receive",
     [](Enrollment& enrollment) { return enrollment.receive(answer(user_with), chance); }},
};

/// Everything that can be seen of an attempt from outside.
std::string seen(Enrollment& enrollment) {
  const Snapshot snapshot = take_snapshot(enrollment, now);
  std::string text = std::to_string(enrollment.step().index());
  text += enrollment.is_waiting() ? " waits " : " rests ";
  text += std::to_string(enrollment.delay().count()) + " ";
  text += std::to_string(snapshot.session_ends_at) + " ";
  text += due(enrollment);
  const Secret picture = setup_qr(enrollment);
  for (const std::string_view part : {snapshot.step, snapshot.error, picture.text()}) {
    text += "\n" + std::string(part);
  }
  return text + (snapshot.retryable ? " retryable" : "") + (snapshot.verified ? " verified" : "");
}

TEST_CASE(
    "enrollment: each step is reached, in the order of the variant, has a name, and waits or not",
    "[enrollment]") {
  for (const Row& row : rows) {
    CAPTURE(row.name);
    Enrollment enrollment = row.at_step();
    CHECK(enrollment.step().index() == row.index);
    CHECK(take_snapshot(enrollment, now).step == row.step);
    CHECK(enrollment.is_waiting() == fits("receive", row));
    CHECK(enrollment.request("token", now).ok() == enrollment.is_waiting());
  }
  CHECK(std::variant_size_v<Step> == 16);
}

TEST_CASE("enrollment: a command that the step does not allow changes nothing", "[enrollment]") {
  for (const Row& row : rows) {
    for (const Command& command : commands) {
      CAPTURE(row.name, command.name);
      Enrollment enrollment = row.at_step();
      const std::string before = seen(enrollment);
      const std::optional<ErrorCode> refused = command.give(enrollment);
      if (fits(command.name, row)) {
        CHECK(refused == std::nullopt);
        // A new session is used after the call under way, or at the start.
        const bool waits = command.name == "renew" && (fits("receive", row) || fits("start", row));
        CHECK((seen(enrollment) != before) != waits);
      } else {
        CHECK(refused == ErrorCode::out_of_order);
        CHECK(seen(enrollment) == before);
      }
    }
  }
}

TEST_CASE("enrollment: the request can be asked for again", "[enrollment]") {
  Enrollment enrollment = at_verifying();
  CHECK(due(enrollment) == due(enrollment));
}

}  // namespace
}  // namespace mfa::test
