#include <array>
#include <optional>
#include <string>
#include <utility>

#include "attempt.hpp"
#include "base32.hpp"
#include "cognito.hpp"
#include "enrollment.hpp"
#include "fuzz.hpp"
#include "signature.hpp"
#include "snapshot.hpp"
#include "totp.hpp"

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
  return is_at<AwaitingCode>(enrollment) || is_at<Verifying>(enrollment);
}

bool waits(const Enrollment& enrollment) {
  return is_at<Checking>(enrollment) || is_at<Associating>(enrollment) ||
         is_at<Verifying>(enrollment) || is_at<Activating>(enrollment) ||
         is_at<CheckingOn>(enrollment) || is_at<SigningIn>(enrollment);
}

bool can_retry(const Enrollment& enrollment) {
  const auto* failed = std::get_if<Failed>(&enrollment.step());
  return failed != nullptr && !std::holds_alternative<std::monostate>(failed->resume);
}

bool says(const Enrollment& enrollment, ErrorCode code) {
  const auto* failed = std::get_if<Failed>(&enrollment.step());
  return failed != nullptr && failed->error.code == code;
}

/// Whether the outcome says that the service accepted the code. Only VerifySoftwareToken can.
bool accepts_code(const Enrollment& before, const HttpOutcome& outcome) {
  return is_at<Verifying>(before) && cognito::decode_verify_software_token(outcome).ok();
}

/// Whether the code that is sent belongs to the newest secret, in the period that was found.
bool sends_fitting_code(const Enrollment& enrollment) {
  const auto* verifying = std::get_if<Verifying>(&enrollment.step());
  if (verifying == nullptr || !verifying->period) return false;
  const Result<Secret> secret = base32::decode(setup_key(enrollment).text());
  if (!secret.ok()) return false;
  const std::string code =
      std::to_string(totp::Key(secret.value().text()).hotp(*verifying->period));
  return verifying->code.text() == std::string(6 - code.size(), '0') + code;
}

class Attempt {
 public:
  explicit Attempt(Input& in)
      : in_(in), memory_(std::make_shared<AccountMemory>()), enrollment_(begun()) {}

  void run() {
    check();
    for (int i = 0; i < most_moves && !in_.empty(); ++i) {
      move();
      check();
    }
    check_snapshot();
  }

 private:
  Enrollment begun() { return Enrollment(options_from(in_, now_), memory_); }

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
      case 'm' % 32:
        return submit_automatically();
      case 'u' % 32:
        return change_user(before);
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
    check_sent_code();
  }

  void submit_automatically() {
    const std::string typed = typed_from(in_, enrollment_, now_);
    if (enrollment_.submit(typed, now_, std::nullopt, Submission::automatic)) return;
    check_sent_code();
    if (!is_at<AwaitingCode>(enrollment_)) return;
    static_cast<void>(enrollment_.submit(typed, now_, std::nullopt, Submission::automatic));
    require(is_at<AwaitingCode>(enrollment_), "insisting takes a hand");
  }

  void check_sent_code() const {
    if (!is_at<Verifying>(enrollment_) || !enrollment_.is_signed_in()) return;
    require(sends_fitting_code(enrollment_), "signed in, only a code of the newest secret is sent");
  }

  void change_user(const std::string& before) {
    const Result<HttpRequest> request = enrollment_.request(token_of_bob, now_);
    if (enrollment_.is_signed_in()) {
      require(!request.ok() && request.error().code == user_changed, "an attempt has one user");
    }
    require(signature() == before, "a request changes nothing");
  }

  void submit_with_name(const std::string& before) {
    const std::string typed = typed_from(in_, enrollment_, now_);
    check_command(enrollment_.submit(typed, now_, in_.line()), before);
    check_sent_code();
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
    const auto* failed = std::get_if<Failed>(&enrollment_.step());
    const bool is_failed = failed != nullptr;
    const bool is_lost = is_failed && std::holds_alternative<std::monostate>(failed->resume);
    const Refusal refused = enrollment_.renew(
        Secret(std::string_view(is_good ? "session-9-of-the-challenge" : "short")), now_.steady);
    require(is_good || refused, "a session has 20 characters");
    check_command(refused, before);
    if (refused) return;
    require(!enrollment_.is_signed_in(), "only a sign-in has a session");
    require(!is_accepted_ || is_lost, "what was accepted is not begun anew");
    is_renewed_ = enrollment_.is_waiting() && signature() == before;
    if (is_failed) forget_code();
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

  /// Another attempt on the same page, which knows the secrets of earlier attempts.
  void begin_again() {
    enrollment_ = begun();
    forget_code();
    is_renewed_ = false;
    repetitions_ = 0;
  }

  void forget_code() { is_accepted_ = is_accepted_here_ = is_code_fitting_ = false; }

  void receive(const std::string& before, const std::string& operation) {
    constexpr double half = 0.5;
    const HttpOutcome outcome = outcome_from(in_, operation, now_);
    const bool accepts = accepts_code(enrollment_, outcome);
    const bool fits = sends_fitting_code(enrollment_);
    const bool was_verifying = is_at<Verifying>(enrollment_);
    const bool was_checking = is_at<Checking>(enrollment_);
    const bool may_repeat =
        was_checking || is_at<Activating>(enrollment_) || is_at<CheckingOn>(enrollment_);
    const std::size_t step = enrollment_.step().index();
    const Refusal refused = enrollment_.receive(outcome, half);
    require(refused.has_value() == operation.empty(), "what was asked for is taken");
    if (refused) return check_command(refused, before);
    if (accepts) note_accepted(fits);
    if (was_checking && enrollment_.is_verified()) note_unfinished();
    const bool begins_anew = is_renewed_ && is_at<Associating>(enrollment_);
    if (begins_anew || says(enrollment_, app_removed)) forget_code();
    if (!enrollment_.is_waiting() || begins_anew) is_renewed_ = false;
    if (begins_anew) return;
    const std::string next = operation_due(enrollment_, now_);
    const bool repeats = enrollment_.step().index() == step;
    repetitions_ = repeats ? repetitions_ + 1 : 0;
    require(!repeats || (may_repeat && next == operation), "only some calls are repeated");
    require(repetitions_ <= most_retries, "and not for ever");
    require(accepts || !was_verifying || next.empty(),
            "what became of a code is not asked of another call");
    check_nothing_sent_by_itself(operation, next);
  }

  void note_accepted(bool fits) {
    is_accepted_ = is_accepted_here_ = true;
    is_code_fitting_ = fits;
    was_fitting_accepted_ = was_fitting_accepted_ || fits;
  }

  /// In an earlier attempt the code was accepted, but the app was not turned on.
  void note_unfinished() {
    require(was_fitting_accepted_, "only an accepted code leaves something to finish");
    is_accepted_ = is_code_fitting_ = true;
  }

  void check_nothing_sent_by_itself(std::string_view before, std::string_view next) const {
    require(next != "VerifySoftwareToken", "a code is sent by the user");
    require(next != "AssociateSoftwareToken" || before == "GetUser", "a secret is asked for once");
    require(next != "RespondToAuthChallenge" || before == "VerifySoftwareToken",
            "a challenge is answered once");
    require(next != "SetUserMFAPreference" || is_accepted_, "only a verified app is turned on");
  }

  void check() {
    const bool is_waiting = enrollment_.is_waiting();
    require(is_waiting == waits(enrollment_), "some steps wait");
    require(enrollment_.request(token_of_alice, now_).ok() == is_waiting, "for one request");
    const auto delay = enrollment_.delay().count();
    require(delay >= 0 && delay <= 10'000 && (delay == 0 || is_waiting), "no call waits for long");
    require(setup_key(enrollment_).empty() != has_secret(enrollment_), "a secret has its steps");
    require(setup_uri(enrollment_).empty() != has_secret(enrollment_), "so has its URI");
    require(enrollment_.is_verified() == is_accepted_, "a right code is known, and no other");
    require(!is_at<Enrolled>(enrollment_) || is_accepted_, "only a right code enrolls");
    require(!is_at<Enrolled>(enrollment_) || is_code_fitting_, "and one of the newest secret");
    require(!is_accepted_ || !has_secret(enrollment_), "and ends the wait for one");
    // Drawing a QR code takes longer than everything else.
    if (!has_secret(enrollment_)) check_snapshot();
  }

  void check_snapshot() const {
    const Snapshot snapshot = take_snapshot(enrollment_, now_);
    const bool is_failed = is_at<Failed>(enrollment_);
    const bool awaits_code = is_at<AwaitingCode>(enrollment_);
    require(snapshot.verified == is_accepted_, "what is verified is shown");
    require(setup_qr(enrollment_).empty() == (snapshot.qr_size == 0), "a picture has a size");
    require((snapshot.qr_size == 0) != has_secret(enrollment_), "and its steps");
    require(!snapshot.error.empty() || !is_failed, "a failure has a name");
    require(snapshot.error.empty() || is_failed || awaits_code, "only some steps have an error");
    require(!snapshot.retryable || !snapshot.error.empty(), "what can be tried again went wrong");
    require(!is_failed || snapshot.retryable == can_retry(enrollment_), "and can be");
    require(snapshot.issuer.empty() != has_secret(enrollment_), "an entry has its names");
    require(snapshot.account.empty() == snapshot.issuer.empty(), "both of them");
    const std::int64_t now = now_.wall.time_since_epoch().count();
    require((snapshot.code_changes_at > now) == awaits_code &&
                (!awaits_code || snapshot.code_changes_at <= now + 30'000),
            "a code is shown for half a minute");
    require((snapshot.next_code_at > 0) == (is_accepted_here_ && !is_failed),
            "the next is after it");
    const std::int64_t ends_at = snapshot.session_ends_at;
    require(ends_at == 0 || (ends_at >= now && ends_at <= now + 180'000), "a session runs out");
    require(snapshot.retry_at >= 0, "a wait has an end");
    require(!snapshot.step.empty(), "a step has a name");
  }

  Input& in_;
  Moment now_{Time(std::chrono::seconds(1'800'000'015)), std::chrono::hours(1)};
  std::shared_ptr<AccountMemory> memory_;
  Enrollment enrollment_;
  /// The state that this program tracks, independent of the attempt.
  bool is_accepted_ = false;
  /// Verified by this attempt's code.
  bool is_accepted_here_ = false;
  /// And the code belonged to the newest secret.
  bool is_code_fitting_ = false;
  /// Such a code was accepted in this attempt or one before it.
  bool was_fitting_accepted_ = false;
  /// A new session waits for the end of the call.
  bool is_renewed_ = false;
  int repetitions_ = 0;
};

}  // namespace

/// Four letters for the options, then one for each action, each with its arguments.
void run(std::string_view input) {
  Input in(input);
  Attempt(in).run();
}

}  // namespace mfa::fuzz
