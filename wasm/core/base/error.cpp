#include "error.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

#include "ascii.hpp"
#include "packed_table.hpp"

namespace mfa {
namespace {

/// How an attempt can recover from an error.
enum class Recovery : std::uint8_t {
  none,       ///< only a new attempt helps
  manual,     ///< the user tries again
  automatic,  ///< it may pass soon: an idempotent call is retried automatically
};

struct Entry {
  ErrorCode code;
  std::string_view name;
  Recovery recovery;
};

using enum ErrorCode;
using enum Recovery;

constexpr std::array<Entry, error_code_count> entries{{
    {out_of_order, "out_of_order", none},
    {missing_region, "missing_region", none},
    {invalid_region, "invalid_region", none},
    {invalid_user_pool_id, "invalid_user_pool_id", none},
    {invalid_endpoint, "invalid_endpoint", none},
    {conflicting_endpoint, "conflicting_endpoint", none},
    {missing_credential, "missing_credential", none},
    {conflicting_credentials, "conflicting_credentials", none},
    {invalid_issuer, "invalid_issuer", none},
    {invalid_session, "invalid_session", none},
    {factor_not_offered, "factor_not_offered", none},
    {invalid_device_name, "invalid_device_name", none},
    {invalid_client_id, "invalid_client_id", none},
    {access_token_unavailable, "access_token_unavailable", manual},
    {invalid_access_token, "invalid_access_token", none},
    {not_an_access_token, "not_an_access_token", none},
    {missing_scope, "missing_scope", none},
    {user_changed, "user_changed", none},
    {code_empty, "code_empty", manual},
    {code_too_short, "code_too_short", manual},
    {code_too_long, "code_too_long", manual},
    {code_not_digits, "code_not_digits", manual},
    {code_wrong, "code_wrong", manual},
    {code_of_old_entry, "code_of_old_entry", manual},
    {code_expired, "code_expired", manual},
    {clock_off, "clock_off", manual},
    {code_mismatch, "code_mismatch", manual},
    {code_used, "code_used", manual},
    {not_verified, "not_verified", manual},
    {answer_lost, "answer_lost", manual},
    {access_token_expired, "access_token_expired", manual},
    {access_token_revoked, "access_token_revoked", none},
    {session_expired, "session_expired", none},
    {session_invalid, "session_invalid", none},
    {setup_in_doubt, "setup_in_doubt", none},
    {not_authorized, "not_authorized", none},
    {user_disabled, "user_disabled", none},
    {software_token_disabled, "software_token_disabled", none},
    {operation_not_enabled, "operation_not_enabled", manual},
    {throttled, "throttled", automatic},
    {attempts_exceeded, "attempts_exceeded", manual},
    {blocked, "blocked", manual},
    {challenge_required, "challenge_required", manual},
    {concurrent_modification, "concurrent_modification", automatic},
    {password_reset_required, "password_reset_required", none},
    {user_not_found, "user_not_found", none},
    {user_not_confirmed, "user_not_confirmed", none},
    {user_pool_not_found, "user_pool_not_found", none},
    {user_pool_misconfigured, "user_pool_misconfigured", none},
    {invalid_parameter, "invalid_parameter", none},
    {request_altered, "request_altered", none},
    {sign_in_refused, "sign_in_refused", none},
    {service_failed, "service_failed", automatic},
    {unknown_service_error, "unknown_service_error", manual},
    {network_failed, "network_failed", automatic},
    {timed_out, "timed_out", manual},
    {answer_too_large, "answer_too_large", manual},
    {answer_unreadable, "answer_unreadable", manual},
    {secret_unusable, "secret_unusable", none},
    {superseded, "superseded", manual},
    {secret_replaced, "secret_replaced", manual},
    {app_removed, "app_removed", automatic},
    {turn_off_refused, "turn_off_refused", none},
    {unknown_operation, "unknown_operation", none},
    {invalid_json, "invalid_json", none},
    {unknown_member, "unknown_member", none},
    {missing_member, "missing_member", none},
    {wrong_type, "wrong_type", none},
    {value_too_short, "value_too_short", none},
    {value_too_long, "value_too_long", none},
    {value_malformed, "value_malformed", none},
    {module_unavailable, "module_unavailable", manual},
    {module_unsupported, "module_unsupported", none},
    {module_misplaced, "module_misplaced", manual},
    {module_altered, "module_altered", none},
    {module_forbidden, "module_forbidden", none},
    {endpoint_forbidden, "endpoint_forbidden", none},
}};

consteval bool in_enum_order() {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (static_cast<std::size_t>(entries[i].code) != i) return false;
  }
  return true;
}
static_assert(in_enum_order());

NamedValue row_of(ErrorCode code) {
  PackedRows all(packed<entries, &Entry::recovery>);
  for (auto before = static_cast<std::size_t>(code); before > 0; --before) (void)all.take();
  return all.take();
}

Recovery recovery_of(ErrorCode code) { return static_cast<Recovery>(row_of(code).value); }

}  // namespace

RequestId::RequestId(std::string_view header) {
  for (const char character : header) {
    const bool is_kept = ascii::is_alphanumeric(static_cast<unsigned char>(character)) ||
                         character == '_' || character == '-';
    if (is_kept && size_ < characters_.size()) characters_[size_++] = character;
  }
}

std::string_view to_string(ErrorCode code) { return row_of(code).name; }

bool is_retryable(ErrorCode code) { return recovery_of(code) != none; }

bool is_transient(ErrorCode code) { return recovery_of(code) == automatic; }

}  // namespace mfa
