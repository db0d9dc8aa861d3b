#include "snapshot.hpp"

#include <array>
#include <optional>
#include <utility>

#include "otpauth.hpp"
#include "qr.hpp"

namespace mfa {
namespace {

using namespace std::chrono_literals;

/// In the order of `Step`. What only the protocol tells apart has one name for the page.
constexpr std::array<std::string_view, std::variant_size_v<Step>> step_names{
    "idle",        "checking",      "confirming-replacement",
    "associating", "awaiting-code", "verifying",
    "verifying",   "activating",    "activating",
    "enrolled",    "failed"};

const Setup* setup_of(const Step& step) {
  if (const auto* awaiting = std::get_if<AwaitingCode>(&step)) return &awaiting->setup;
  if (const auto* verifying = std::get_if<Verifying>(&step)) return &verifying->setup;
  if (const auto* settling = std::get_if<Settling>(&step)) return &settling->setup;
  return nullptr;
}

bool replaces(const Step& step) {
  if (const Setup* setup = setup_of(step)) return setup->replaces;
  if (const auto* associating = std::get_if<Associating>(&step)) return associating->replaces;
  if (const auto* activating = std::get_if<Activating>(&step)) return activating->replaced;
  const auto* enrolled = std::get_if<Enrolled>(&step);
  return enrolled != nullptr && enrolled->replaced;
}

const Error* error_of(const Step& step) {
  if (const auto* failed = std::get_if<Failed>(&step)) return &failed->error;
  const auto* awaiting = std::get_if<AwaitingCode>(&step);
  return awaiting != nullptr && awaiting->error ? &*awaiting->error : nullptr;
}

bool can_go_on(const Step& step) {
  const auto* failed = std::get_if<Failed>(&step);
  return failed == nullptr || !std::holds_alternative<std::monostate>(failed->resume);
}

/// A clock that is further off than this may have right codes refused.
constexpr std::chrono::seconds harmless = totp::period;

std::optional<Time> next_code_at(const Step& step) {
  if (const auto* activating = std::get_if<Activating>(&step)) return activating->next_code_at;
  if (const auto* signing_in = std::get_if<SigningIn>(&step)) return signing_in->next_code_at;
  const auto* enrolled = std::get_if<Enrolled>(&step);
  return enrolled == nullptr ? std::nullopt : std::optional(enrolled->next_code_at);
}

int period_left(Time now) {
  const auto into = now.time_since_epoch() % std::chrono::milliseconds(totp::period);
  return static_cast<int>((std::chrono::milliseconds(totp::period) - into).count());
}

/// The name of the clock that is wrong.
std::string_view wrong_clock(const Error* error, const Clocks& clocks) {
  const bool is_computer_off =
      std::chrono::abs(clocks.computer_offset().value_or(harmless)) > harmless;
  const bool is_phone_off = error != nullptr && error->code == ErrorCode::clock_off;
  if (is_phone_off && !error->is_clock_checked) return "unknown";
  if (is_phone_off) return is_computer_off ? "both" : "phone";
  return is_computer_off ? "computer" : "";
}

}  // namespace

Snapshot take_snapshot(const Enrollment& enrollment, const Moment& now) {
  const Step& step = enrollment.step();
  const Error* error = error_of(step);
  const Clocks clocks = enrollment.clocks(now);
  Snapshot snapshot{.step = step_names[step.index()],
                    .verified = enrollment.is_verified(),
                    .replaces = replaces(step)};
  snapshot.wrong_clock = wrong_clock(error, clocks);
  snapshot.computer_offset = static_cast<int>(clocks.computer_offset().value_or(0s).count());
  if (const auto next = next_code_at(step))
    snapshot.next_code_at = next->time_since_epoch().count();
  if (std::holds_alternative<AwaitingCode>(step)) {
    snapshot.period_left = period_left(clocks.possible().front().middle());
  }
  if (const auto left = enrollment.session_left(now.steady)) {
    snapshot.session_left = static_cast<int>(left->count());
  }
  if (error != nullptr) {
    snapshot.error = to_string(error->code);
    snapshot.retryable = can_go_on(step);
    snapshot.request_id = error->request_id;
    snapshot.status = error->status;
    snapshot.retry_after = static_cast<int>(error->retry_after.count());
    snapshot.code_offset = static_cast<int>(error->offset.count());
  }
  if (const Secret uri = setup_uri(enrollment); !uri.empty()) {
    if (std::optional<QrPicture> picture = draw_qr(uri.text())) {
      snapshot.qr_path = std::move(picture->path);
      snapshot.qr_size = picture->size;
    }
  }
  return snapshot;
}

Secret setup_key(const Enrollment& enrollment) {
  const Setup* setup = setup_of(enrollment.step());
  if (setup == nullptr) return {};
  const std::string_view padded = setup->secret_code.text();
  return Secret(padded.substr(0, padded.find('=')));
}

Secret setup_uri(const Enrollment& enrollment) {
  const Setup* setup = setup_of(enrollment.step());
  if (setup == nullptr) return {};
  return setup_uri(enrollment.label(), setup->secret_code.text());
}

}  // namespace mfa
