#include "snapshot.hpp"

#include <array>
#include <optional>

#include "json.hpp"
#include "match.hpp"
#include "otpauth.hpp"

namespace mfa {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

std::string_view name_of(const Step& step) {
  return match(step, []<typename S>(const S&) { return S::name; });
}

const Setup* setup_of(const Step& step) {
  return match(step, []<typename S>(const S& one) -> const Setup* {
    if constexpr (WithSetup<S>)
      return one.setup.get();
    else
      return nullptr;
  });
}

bool replaces(const Step& step) {
  return match(step, []<typename S>(const S& one) -> bool {
    if constexpr (WithSetup<S>)
      return one.setup->earlier.has_app;
    else if constexpr (std::is_same_v<S, Associating>)
      return one.earlier.has_app;
    else if constexpr (std::is_same_v<S, CheckingOn>)
      return one.activated.replaced;
    else if constexpr (Verified<S>)
      return one.replaced;
    else
      return false;
  });
}

/// In the order of the enumeration.
constexpr std::array<std::string_view, 6> factor_names{"",      "app",     "text-message",
                                                       "email", "passkey", "other"};
static_assert(factor_names.size() == static_cast<std::size_t>(cognito::Factor::other) + 1);

/// What the user had before; null in a step that does not know.
const AppState* earlier_of(const Step& step) {
  if (const Setup* setup = setup_of(step)) return &setup->earlier;
  return match(step, []<typename S>(const S& one) -> const AppState* {
    if constexpr (requires { one.earlier; })
      return &one.earlier;
    else if constexpr (requires { one.current; })
      return &one.current;
    else if constexpr (requires { one.last.preferred; })
      return &one.last;
    else
      return nullptr;
  });
}

const Error* error_of(const Step& step) {
  if (const auto* on = std::get_if<On>(&step)) return on->error ? &*on->error : nullptr;
  if (const auto* failed = std::get_if<Failed>(&step)) return &failed->error;
  const auto* awaiting = std::get_if<AwaitingCode>(&step);
  return awaiting != nullptr && awaiting->error ? &*awaiting->error : nullptr;
}

/// As `judge_typed_code` decides it.
bool can_insist(const Enrollment& enrollment) {
  const auto* awaiting = std::get_if<AwaitingCode>(&enrollment.step());
  if (awaiting == nullptr || awaiting->last.code.empty()) return false;
  const std::optional<ErrorCode> said = awaiting->last.said;
  if (said == ErrorCode::code_wrong) return !enrollment.is_signed_in();
  return said == ErrorCode::code_expired || said == ErrorCode::clock_off;
}

/// A clock that is further off than this may have right codes refused.
constexpr std::chrono::seconds harmless = totp::period;

Time next_code_at(const Step& step) {
  return match(step, []<typename S>(const S& one) -> Time {
    if constexpr (std::is_same_v<S, CheckingOn>)
      return one.activated.next_code_at;
    else if constexpr (Verified<S>)
      return one.next_code_at;
    else
      return {};
  });
}

/// How long the code of `now` is shown.
milliseconds period_left(Time now) {
  const milliseconds period = totp::period;
  return period - now.time_since_epoch() % period;
}

std::int64_t since_epoch(Time time) { return time.time_since_epoch().count(); }

enum class WrongClock { none, phone, computer, both, unknown };
/// In the order of the enumeration.
constexpr std::array<std::string_view, 5> clock_names{"", "phone", "computer", "both", "unknown"};
static_assert(clock_names.size() == static_cast<std::size_t>(WrongClock::unknown) + 1);

WrongClock wrong_clock(const Error* error, const Clocks& clocks) {
  const bool is_computer_off =
      std::chrono::abs(clocks.computer_offset().value_or(harmless)) > harmless;
  const bool is_phone_off = error != nullptr && error->code == ErrorCode::clock_off;
  if (is_phone_off && !error->is_clock_checked) return WrongClock::unknown;
  if (is_phone_off) return is_computer_off ? WrongClock::both : WrongClock::phone;
  return is_computer_off ? WrongClock::computer : WrongClock::none;
}

void describe_error(Snapshot& snapshot, const Error& error, const Step& step) {
  snapshot.error = to_string(error.code);
  const auto* failed = std::get_if<Failed>(&step);
  snapshot.retryable =
      failed != nullptr ? failed->can_resume() : std::holds_alternative<AwaitingCode>(step);
  snapshot.may_request_secret = failed != nullptr && failed->may_request_secret();
  snapshot.request_id = error.request_id.text();
  snapshot.status = error.status;
  snapshot.code_offset = error.offset.count();
  if (const auto at = retry_at(error)) snapshot.retry_at = since_epoch(*at);
}

void describe_setup(Snapshot& snapshot, const Setup& setup) {
  snapshot.issuer = setup.label.issuer;
  snapshot.account = setup.label.account;
  snapshot.qr_size = setup.picture.size;
}

}  // namespace

Snapshot take_snapshot(const Enrollment& enrollment, const Moment& now) {
  const Step& step = enrollment.step();
  const Error* error = error_of(step);
  const Clocks clocks = enrollment.clocks(now);
  Snapshot snapshot{.step = name_of(step),
                    .can_insist = can_insist(enrollment),
                    .verified = enrollment.is_verified(),
                    .replaces = replaces(step)};
  if (const AppState* earlier = earlier_of(step)) {
    snapshot.preferred_factor = factor_names[static_cast<std::size_t>(earlier->preferred)];
  }
  const auto* off = std::get_if<Off>(&step);
  snapshot.turned_off = off != nullptr && off->was_just_turned_off;
  const auto* enrolled = std::get_if<Enrolled>(&step);
  snapshot.not_turned_on = enrolled != nullptr && enrolled->not_turned_on;
  snapshot.on_since = since_epoch(enrollment.on_since());
  snapshot.wrong_clock = clock_names[static_cast<std::size_t>(wrong_clock(error, clocks))];
  snapshot.computer_offset = clocks.computer_offset().value_or(0s).count();
  snapshot.next_code_at = since_epoch(next_code_at(step));
  if (std::holds_alternative<AwaitingCode>(step)) {
    snapshot.code_changes_at =
        since_epoch(now.wall + period_left(clocks.possible().front().middle()));
  }
  if (const auto left = enrollment.session_left(now.steady)) {
    snapshot.session_ends_at = since_epoch(now.wall + *left);
  }
  if (error != nullptr) describe_error(snapshot, *error, step);
  if (const Setup* setup = setup_of(step)) describe_setup(snapshot, *setup);
  return snapshot;
}

Secret write_snapshot(const Snapshot& snapshot) {
  json::Document record;
  record.set_text("step", snapshot.step)
      .set_text("error", snapshot.error)
      .set_boolean("retryable", snapshot.retryable)
      .set_boolean("mayRequestSecret", snapshot.may_request_secret)
      .set_boolean("canInsist", snapshot.can_insist)
      .set_boolean("verified", snapshot.verified)
      .set_boolean("replaces", snapshot.replaces)
      .set_text("preferredFactor", snapshot.preferred_factor)
      .set_boolean("turnedOff", snapshot.turned_off)
      .set_boolean("notTurnedOn", snapshot.not_turned_on)
      .set_number("onSince", snapshot.on_since)
      .set_text("requestId", snapshot.request_id)
      .set_number("status", snapshot.status)
      .set_text("wrongClock", snapshot.wrong_clock)
      .set_number("codeOffset", snapshot.code_offset)
      .set_number("computerOffset", snapshot.computer_offset)
      .set_number("nextCodeAt", snapshot.next_code_at)
      .set_number("retryAt", snapshot.retry_at)
      .set_number("sessionEndsAt", snapshot.session_ends_at)
      .set_number("codeChangesAt", snapshot.code_changes_at)
      .set_text("issuer", snapshot.issuer)
      .set_text("account", snapshot.account)
      .set_number("qrSize", snapshot.qr_size);
  return record.root().dump();
}

Secret setup_qr(const Enrollment& enrollment) {
  const Setup* setup = setup_of(enrollment.step());
  if (setup == nullptr) return {};
  return Secret(setup->picture.modules.text());
}

Secret setup_key(const Enrollment& enrollment) {
  const Setup* setup = setup_of(enrollment.step());
  if (setup == nullptr) return {};
  const std::string_view padded = setup->secret.text();
  return Secret(padded.substr(0, padded.find('=')));
}

Secret setup_uri(const Enrollment& enrollment) {
  const Setup* setup = setup_of(enrollment.step());
  if (setup == nullptr) return {};
  return setup_uri(setup->label, setup->secret.text());
}

}  // namespace mfa
