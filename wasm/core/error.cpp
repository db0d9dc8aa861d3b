#include "error.hpp"

#include <array>

namespace mfa {
namespace {

struct Entry {
  ErrorCode code;
  std::string_view name;
  bool retryable;
};

using enum ErrorCode;

constexpr std::array<Entry, error_code_count> entries{{
    {out_of_order, "out_of_order", false},
    {missing_region, "missing_region", false},
    {invalid_region, "invalid_region", false},
    {invalid_user_pool_id, "invalid_user_pool_id", false},
    {invalid_endpoint, "invalid_endpoint", false},
    {conflicting_endpoint, "conflicting_endpoint", false},
    {missing_credential, "missing_credential", false},
    {conflicting_credentials, "conflicting_credentials", false},
    {invalid_issuer, "invalid_issuer", false},
    {invalid_account, "invalid_account", false},
    {invalid_session, "invalid_session", false},
    {access_token_unavailable, "access_token_unavailable", true},
    {invalid_access_token, "invalid_access_token", false},
    {not_an_access_token, "not_an_access_token", false},
    {missing_scope, "missing_scope", false},
    {code_empty, "code_empty", true},
    {code_too_short, "code_too_short", true},
    {code_too_long, "code_too_long", true},
    {code_not_digits, "code_not_digits", true},
    {code_wrong, "code_wrong", true},
    {code_mismatch, "code_mismatch", true},
    {code_used, "code_used", true},
    {clock_off, "clock_off", true},
    {not_verified, "not_verified", true},
    {access_token_expired, "access_token_expired", true},
    {access_token_revoked, "access_token_revoked", false},
    {session_expired, "session_expired", false},
    {session_invalid, "session_invalid", false},
    {not_authorized, "not_authorized", false},
    {software_token_disabled, "software_token_disabled", false},
    {throttled, "throttled", true},
    {attempts_exceeded, "attempts_exceeded", true},
    {blocked, "blocked", true},
    {concurrent_modification, "concurrent_modification", true},
    {password_reset_required, "password_reset_required", false},
    {user_not_found, "user_not_found", false},
    {user_not_confirmed, "user_not_confirmed", false},
    {user_pool_misconfigured, "user_pool_misconfigured", false},
    {invalid_parameter, "invalid_parameter", false},
    {service_failed, "service_failed", true},
    {unknown_service_error, "unknown_service_error", true},
    {network_failed, "network_failed", true},
    {timed_out, "timed_out", true},
    {answer_too_large, "answer_too_large", true},
    {answer_unreadable, "answer_unreadable", true},
    {secret_unusable, "secret_unusable", false},
    {module_unavailable, "module_unavailable", true},
}};

constexpr bool in_enum_order() {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (static_cast<std::size_t>(entries[i].code) != i) return false;
  }
  return true;
}
static_assert(in_enum_order());

const Entry& entry(ErrorCode code) { return entries[static_cast<std::size_t>(code)]; }

}  // namespace

std::string_view to_string(ErrorCode code) { return entry(code).name; }

bool is_retryable(ErrorCode code) { return entry(code).retryable; }

}  // namespace mfa
