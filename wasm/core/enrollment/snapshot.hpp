#pragma once

#include <cstdint>
#include <string_view>

#include "enrollment.hpp"
#include "secret.hpp"

namespace mfa {

/// What may be shown of an enrollment: nothing secret. Each change brings a new one. Times are
/// milliseconds since the Unix epoch by this computer's clock; 0 stands for none.
// Its TypeScript type is made from this, with the comments (scripts/snapshot-type.js).
struct Snapshot {
  /// The current step. `on`, `off`, `confirming-turn-off` and `turning-off` come only after
  /// `manage`.
  std::string_view step;
  /// What is wrong; empty when nothing is.
  std::string_view error{};
  /// Whether this attempt can go on after the error: by `retry` in `failed`, by another code in
  /// `awaiting-code`.
  bool retryable = false;
  /// In `failed`: `retry` may request a new secret. That may disconnect an app that was set up
  /// before.
  bool may_request_secret = false;
  /// Whether the code that was just held back is sent if the user submits it again by hand.
  bool can_insist = false;
  /// The service accepted a code, of this attempt or an earlier one: the user has an app, whatever
  /// failed since.
  bool verified = false;
  /// The user had another app before, whose entry may be deleted once this one is on.
  bool replaces = false;
  /// What sign-in asks for first, before this attempt changes it; empty when that is nothing, or
  /// not known.
  std::string_view preferred_factor{};
  /// In `off`: the app was just turned off.
  bool turned_off = false;
  /// In `enrolled`: the app was not turned on, since the preference is `none`.
  bool not_turned_on = false;
  /// In `on`: when an attempt on this page set the app up; 0 once it was turned off.
  std::int64_t on_since = 0;
  /// The service's, for support; may be empty.
  std::string_view request_id{};
  /// The HTTP status of the response that was an error; 0 when there was none.
  int status = 0;
  /// Which clock is wrong. `unknown`: one of the two, but not which. Empty: none, as far as is
  /// known. This computer's alone does no harm: where the service's time is known, codes are
  /// checked against that.
  std::string_view wrong_clock{};
  /// For `clock_off` and `code_expired`: by how many seconds the code is ahead of the service's
  /// time, or of this computer's where the service's is unknown; negative when behind.
  std::int64_t code_offset = 0;
  /// By how many seconds this computer's clock is ahead of the service's; negative when behind, 0
  /// when that is not known.
  std::int64_t computer_offset = 0;
  /// After an accepted code: when the service takes the next one.
  std::int64_t next_code_at = 0;
  /// After an error: when to try again.
  std::int64_t retry_at = 0;
  /// When the session expires.
  std::int64_t session_ends_at = 0;
  /// While there is a code to type: when the app shows the next one, as far as the time is known.
  std::int64_t code_changes_at = 0;
  /// The name of the service as the app shows it; empty when there is nothing to set up.
  std::string_view issuer{};
  /// The user's name as the app shows it.
  std::string_view account{};
  /// While there is something to scan, the side of its QR code in modules, without the quiet zone;
  /// 0 otherwise, and where the setup link is too long for a QR code.
  int qr_size = 0;
};

/// The views in it last as long as `enrollment` stays as it is.
[[nodiscard]] Snapshot take_snapshot(const Enrollment& enrollment, const Moment& now);

/// The snapshot as one JSON object, whose members are the fields above in camelCase.
[[nodiscard]] Secret write_snapshot(const Snapshot& snapshot);

/// The modules of the setup QR code, as in `QrPicture`; empty where `qr_size` is 0.
[[nodiscard]] Secret setup_qr(const Enrollment& enrollment);

/// The base32 secret, without padding, for the user to type; empty in a step that has none.
[[nodiscard]] Secret setup_key(const Enrollment& enrollment);

/// The setup URI, to be opened on this device or copied; empty in a step that has none.
[[nodiscard]] Secret setup_uri(const Enrollment& enrollment);

}  // namespace mfa
