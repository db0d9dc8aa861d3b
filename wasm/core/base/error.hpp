#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <string_view>

#include "moment.hpp"

namespace mfa {

/// Everything that can go wrong. The set is closed and each spelling (see `to_string`) is public
/// API, in C++ and in JavaScript. Texts for users are in `web/strings/`, never here.
enum class ErrorCode {
  // A command or the configuration; found before any call.
  out_of_order,
  missing_region,
  invalid_region,
  invalid_user_pool_id,
  invalid_endpoint,
  conflicting_endpoint,
  missing_credential,
  conflicting_credentials,
  invalid_issuer,
  invalid_session,
  factor_not_offered,
  invalid_device_name,
  invalid_client_id,
  // The access token; found before the call it was asked for.
  access_token_unavailable,
  invalid_access_token,
  not_an_access_token,
  missing_scope,
  // The token belongs to another user than the attempt's first one.
  user_changed,
  // The typed code; found by the local check, so nothing was sent.
  code_empty,
  code_too_short,
  code_too_long,
  code_not_digits,
  code_wrong,
  code_of_old_entry,
  // The typed code; found by the local check if the clock is checked, else after the service
  // refused it.
  code_expired,
  clock_off,
  // The typed code; refused by the service.
  code_mismatch,
  code_used,
  not_verified,
  answer_lost,
  // Refused by the service for another reason, or found before the call.
  access_token_expired,
  access_token_revoked,
  session_expired,
  session_invalid,
  // The attempt can't go on, and a code that was sent before may have been accepted.
  setup_in_doubt,
  not_authorized,
  user_disabled,
  software_token_disabled,
  // A replica Region of the user pool does not offer the operation, for now.
  operation_not_enabled,
  throttled,
  attempts_exceeded,
  blocked,
  // The firewall wants the user to solve a puzzle, which only the page can show.
  challenge_required,
  concurrent_modification,
  password_reset_required,
  user_not_found,
  user_not_confirmed,
  user_pool_not_found,
  user_pool_misconfigured,
  invalid_parameter,
  // The service did not understand a request of ours: something on the page changed it.
  request_altered,
  sign_in_refused,
  service_failed,
  unknown_service_error,
  // No response, or an unreadable one.
  network_failed,
  timed_out,
  answer_too_large,
  answer_unreadable,
  secret_unusable,
  // Another attempt of the same user got a newer secret: in another tab, which announced it.
  superseded,
  // The same, elsewhere: the service refuses codes of this secret although they are current.
  secret_replaced,
  // When the app is turned on: the service no longer knows it.
  app_removed,
  // The app is still on after the request to turn it off.
  turn_off_refused,
  // A document that is checked against the shape of an operation.
  unknown_operation,
  invalid_json,
  unknown_member,
  missing_member,
  wrong_type,
  value_too_short,
  value_too_long,
  value_malformed,
  // The WebAssembly module could not be loaded; raised by the shell, since there is no C++ then.
  module_unavailable,
  // The browser can't run WebAssembly, or is set not to.
  module_unsupported,
  // The module's address has something else, or nothing.
  module_misplaced,
  // The module is not the one that the shell was built with.
  module_altered,
  // The page's Content Security Policy forbids WebAssembly, or the call; only the shell can tell.
  module_forbidden,
  endpoint_forbidden,
};

inline constexpr std::size_t error_code_count =
    static_cast<std::size_t>(ErrorCode::endpoint_forbidden) + 1;

/// The public spelling of a code: lower case, words joined by `_`.
[[nodiscard]] std::string_view to_string(ErrorCode code);

/// Whether the same attempt can go on after this error: by typing a code, or by `retry`.
[[nodiscard]] bool is_retryable(ErrorCode code);

/// Whether an idempotent call that failed with this error may be retried automatically.
[[nodiscard]] bool is_transient(ErrorCode code);

/// A response's `x-amzn-requestid`, for support. Keeps only what is safe to show, since a proxy may
/// write anything there: at most 64 letters, digits, `_` and `-`.
class RequestId {
 public:
  RequestId() = default;
  explicit RequestId(std::string_view header);

  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::string_view text() const { return {characters_.data(), size_}; }

  friend bool operator==(const RequestId& id, std::string_view text) { return id.text() == text; }

 private:
  std::array<char, 64> characters_{};
  std::size_t size_ = 0;
};

/// One failure. Plain data.
struct Error {
  ErrorCode code;
  /// Empty when there was no response.
  RequestId request_id{};
  /// The HTTP status of the response, for support; 0 when there was none.
  int status = 0;
  /// For `code_expired` and `clock_off`: how far the time of the typed code is ahead of the
  /// service's, or of this computer's, to half a period; negative when behind.
  std::chrono::seconds offset{0};
  /// Whether `offset` is measured against the service's time.
  bool is_clock_checked = false;
  /// How long the service asked to wait (`Retry-After`); zero if it did not.
  std::chrono::seconds retry_after{0};
  /// When the response arrived, by this computer's clock; the epoch when there was none.
  Time received{};
};

}  // namespace mfa
