#pragma once

#include <cstdint>
#include <string_view>

#include "enrollment.hpp"
#include "secret.hpp"

namespace mfa {

/// What the shell may show of an attempt: flat, by value, and without the secret in words.
struct Snapshot {
  /// `idle`, `checking`, `confirming-replacement`, `associating`, `awaiting-code`, `verifying`,
  /// `activating`, `enrolled` or `failed`.
  std::string_view step;
  /// The spelling of an `ErrorCode`; empty when nothing is wrong.
  std::string_view error{};
  /// Whether this attempt can go on after the error: `retry` in `failed`, another code in
  /// `awaiting-code`.
  bool retryable = false;
  /// The service accepted a code: the person has an authenticator, whatever failed since.
  bool verified = false;
  /// The person used another authenticator before, whose entry may be deleted once this one is on.
  bool replaces = false;
  /// For support; may be empty.
  std::string_view request_id{};
  /// The HTTP status of the answer that was an error; 0 when there was none.
  int status = 0;
  /// Which clock is known to be wrong: `phone`, `computer`, `both`; `unknown` when one of the two
  /// is; empty when none is known to be. This computer's may be wrong without any harm: where the
  /// service's time is known, that is the one codes are checked against.
  std::string_view wrong_clock{};
  /// For `clock_off` and `code_expired`: by how many seconds the code's time is ahead of the
  /// service's, or of this computer's where `wrong_clock` is `unknown`; negative when behind.
  int code_offset = 0;
  /// By how many seconds this computer's clock is ahead of the service's; negative when behind, 0
  /// when that is not known.
  int computer_offset = 0;
  /// Once a code was accepted: from when on the service takes another, in milliseconds since the
  /// Unix epoch by this computer's clock; 0 before.
  std::int64_t next_code_at = 0;
  /// How many seconds the service asked to be left alone; 0 when it did not say.
  int retry_after = 0;
  /// How many seconds are left of the session's life; -1 when there is none to run out.
  int session_left = -1;
  /// While there is a code to type: in how many milliseconds the app shows another, by the best
  /// that is known of the time; -1 otherwise.
  int period_left = -1;
  /// The setup QR code, while there is something to scan. Empty otherwise, and where the URI is too
  /// long for one.
  Secret qr_path{};
  /// The side of the QR code's square, in the units of the path.
  int qr_size = 0;
};

/// The views in it last as long as `enrollment` stays as it is.
[[nodiscard]] Snapshot take_snapshot(const Enrollment& enrollment, const Moment& now);

/// The base32 secret, without padding, for the person to type; empty in a step that has none.
[[nodiscard]] Secret setup_key(const Enrollment& enrollment);

/// The setup URI, to be opened on this device or copied; empty in a step that has none.
[[nodiscard]] Secret setup_uri(const Enrollment& enrollment);

}  // namespace mfa
