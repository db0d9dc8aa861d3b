#include <array>
#include <optional>
#include <string>
#include <utility>

#include "attempt.hpp"
#include "cognito.hpp"
#include "enrollment.hpp"
#include "fuzz.hpp"
#include "signature.hpp"
#include "snapshot.hpp"

namespace mfa::fuzz {
namespace {

using enum ErrorCode;
using Refusal = std::optional<ErrorCode>;

constexpr int most_moves = 64;

template <typename S>
bool is_at(const Enrollment& enrollment) {
  return std::holds_alternative<S>(enrollment.step());
}

bool has_secret(const Enrollment& enrollment) {
  return is_at<AwaitingCode>(enrollment) || is_at<Verifying>(enrollment) ||
         is_at<Settling>(enrollment);
}

bool waits(const Enrollment& enrollment) {
  return is_at<Checking>(enrollment) || is_at<Associating>(enrollment) ||
         is_at<Verifying>(enrollment) || is_at<Settling>(enrollment) ||
         is_at<Activating>(enrollment) || is_at<SigningIn>(enrollment);
}

bool can_retry(const Enrollment& enrollment) {
  const auto* failed = std::get_if<Failed>(&enrollment.step());
  return failed != nullptr && !std::holds_alternative<std::monostate>(failed->resume);
}

/// Whether the outcome says that the service took the code.
bool accepts_code(const Enrollment& before, std::string_view operation,
                  const HttpOutcome& outcome) {
  if (is_at<Verifying>(before)) return cognito::decode_verify_software_token(outcome).ok();
  if (!is_at<Settling>(before)) return false;
  if (operation == "SetUserMFAPreference") {
    return cognito::decode_set_user_mfa_preference(outcome).ok();
  }
  const auto user = cognito::decode_get_user(outcome);
  return user.ok() && user.value().has_software_token;
}

class Attempt {
 public:
  explicit Attempt(Input& in)
      : in_(in), shown_(std::make_shared<ShownKeys>()), enrollment_(begun()) {}

  void run() {
    check();
    for (int i = 0; i < most_moves && !in_.empty(); ++i) {
      move();
      check();
    }
    check_snapshot();
  }

 private:
  Enrollment begun() { return Enrollment(options_from(in_, now_), shown_); }

  [[nodiscard]] std::string signature() const { return test::Signature(enrollment_, now_).take(); }

  void move() {
    const std::string before = signature();
    const std::string operation = operation_due(enrollment_, now_);
    switch (in_.letter()) {
      case 's' % 32:
        return check_command(enrollment_.start(), before);
      case 'y' % 32:
        return check_command(enrollment_.confirm(), before);
      case 'c' % 32:
        return submit(before);
      case 'd' % 32:
        return submit_with_name(before);
      case 't' % 32:
        return retry(before);
      case 'n' % 32:
        return renew(before);
      case 'o' % 32:
        return check_command(enrollment_.supersede(), before);
      case 'e' % 32:
        return expire(before);
      case 'w' % 32:
        return pass_time(in_, now_);
      case 'x' % 32:
        return take_result();
      case 'b' % 32:
        return begin_again();
      default:
        return receive(before, operation);
    }
  }

  void check_command(Refusal refused, const std::string& before) const {
    if (!refused) return;
    require(signature() == before, "what is refused changes nothing");
  }

  void submit(const std::string& before) {
    const std::string typed = typed_from(in_, enrollment_, now_);
    const bool fits = is_at<AwaitingCode>(enrollment_);
    const Refusal refused = enrollment_.submit(typed, now_);
    require(refused == (fits ? std::nullopt : Refusal(out_of_order)), "a code has its step");
    check_command(refused, before);
  }

  void submit_with_name(const std::string& before) {
    const std::string typed = typed_from(in_, enrollment_, now_);
    check_command(enrollment_.submit(typed, now_, in_.line()), before);
  }

  void retry(const std::string& before) {
    const bool can = can_retry(enrollment_);
    const Refusal refused = enrollment_.retry();
    require(refused.has_value() != can, "what can be resumed is");
    require(!can || enrollment_.is_waiting(), "with a call");
    check_command(refused, before);
  }

  void renew(const std::string& before) {
    const bool is_good = in_.flag();
    const Refusal refused = enrollment_.renew(
        Secret(std::string_view(is_good ? "session-9-of-the-challenge" : "short")), now_.steady);
    require(is_good || refused, "a session has 20 characters");
    require(refused || !is_accepted_, "what was accepted is not begun anew");
    check_command(refused, before);
  }

  void expire(const std::string& before) {
    const bool was_waiting_for_code = is_at<AwaitingCode>(enrollment_);
    if (!enrollment_.expire(now_.steady)) {
      require(signature() == before, "what does not expire stays");
      return;
    }
    require(was_waiting_for_code && is_at<Failed>(enrollment_), "only the wait for a code ends");
  }

  void take_result() {
    const Secret result = enrollment_.take_result();
    require(result.empty() || is_at<Enrolled>(enrollment_), "only the end has a result");
    require(enrollment_.take_result().empty(), "and once");
  }

  /// Another attempt on the same page, which knows the secrets of those before.
  void begin_again() {
    enrollment_ = begun();
    is_accepted_ = false;
    repetitions_ = 0;
  }

  void receive(const std::string& before, const std::string& operation) {
    constexpr double half = 0.5;
    const HttpOutcome outcome = outcome_from(in_, operation, now_);
    const bool accepts = accepts_code(enrollment_, operation, outcome);
    const bool may_repeat = is_at<Checking>(enrollment_) || is_at<Settling>(enrollment_) ||
                            is_at<Activating>(enrollment_);
    const std::size_t step = enrollment_.step().index();
    const Refusal refused = enrollment_.receive(outcome, half);
    require(refused.has_value() == operation.empty(), "what was asked for is taken");
    if (refused) return check_command(refused, before);
    is_accepted_ = is_accepted_ || accepts;
    const std::string next = operation_due(enrollment_, now_);
    const bool repeats = enrollment_.step().index() == step;
    repetitions_ = repeats ? repetitions_ + 1 : 0;
    require(!repeats || (may_repeat && next == operation), "only some calls are repeated");
    require(repetitions_ <= most_retries, "and not for ever");
    check_nothing_sent_by_itself(operation, next);
  }

  static void check_nothing_sent_by_itself(std::string_view before, std::string_view next) {
    require(next != "VerifySoftwareToken", "a code is sent by the person");
    require(next != "AssociateSoftwareToken" || before == "GetUser", "a secret is asked for once");
    require(next != "RespondToAuthChallenge" || before == "VerifySoftwareToken",
            "a challenge is answered once");
  }

  void check() const {
    const bool is_waiting = enrollment_.is_waiting();
    require(is_waiting == waits(enrollment_), "some steps wait");
    require(enrollment_.request("token", now_).ok() == is_waiting, "for one request");
    const auto delay = enrollment_.delay().count();
    require(delay >= 0 && delay <= 10'000 && (delay == 0 || is_waiting), "no call waits for long");
    require(setup_key(enrollment_).empty() != has_secret(enrollment_), "a secret has its steps");
    require(setup_uri(enrollment_).empty() != has_secret(enrollment_), "so has its URI");
    require(enrollment_.is_verified() == is_accepted_, "a right code is known, and no other");
    require(!is_at<Enrolled>(enrollment_) || is_accepted_, "only a right code enrolls");
    require(!is_accepted_ || !has_secret(enrollment_), "and ends the wait for one");
    // A picture takes longer than all the rest.
    if (!has_secret(enrollment_)) check_snapshot();
  }

  void check_snapshot() const {
    const Snapshot snapshot = take_snapshot(enrollment_, now_);
    const bool is_failed = is_at<Failed>(enrollment_);
    const bool awaits_code = is_at<AwaitingCode>(enrollment_);
    require(snapshot.verified == is_accepted_, "what is verified is shown");
    require(snapshot.qr_path.empty() == (snapshot.qr_size == 0), "a picture has a size");
    require(snapshot.qr_path.empty() != has_secret(enrollment_), "and its steps");
    require(!snapshot.error.empty() || !is_failed, "a failure has a name");
    require(snapshot.error.empty() || is_failed || awaits_code, "only some steps have an error");
    require(!snapshot.retryable || !snapshot.error.empty(), "what can be tried again went wrong");
    require(!is_failed || snapshot.retryable == can_retry(enrollment_), "and can be");
    require((snapshot.period_left > 0) == awaits_code && snapshot.period_left <= 30'000,
            "a code is good for half a minute");
    require((snapshot.next_code_at > 0) == (is_accepted_ && !is_failed), "the next is after it");
    require(snapshot.session_left >= -1 && snapshot.session_left <= 180, "a session runs out");
    require(snapshot.retry_after >= 0, "a wait is no less than none");
    require(!snapshot.step.empty(), "a step has a name");
  }

  Input& in_;
  Moment now_{Time(std::chrono::seconds(1'800'000'015)), std::chrono::hours(1)};
  std::shared_ptr<ShownKeys> shown_;
  Enrollment enrollment_;
  /// As this program knows it, not the attempt.
  bool is_accepted_ = false;
  int repetitions_ = 0;
};

}  // namespace

/// Four letters for the options, then one for each move, each with what it needs.
void run(std::string_view input) {
  Input in(input);
  Attempt(in).run();
}

}  // namespace mfa::fuzz
