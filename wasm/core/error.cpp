#include "error.hpp"

#include <array>

namespace mfa {
namespace {

/// How an attempt gets past an error.
enum class Way {
  none,       ///< by no way: the attempt is lost
  again,      ///< the person tries again
  by_itself,  ///< it may pass in a moment; the person tries again where the call must not be
              ///< repeated by itself
};

struct Entry {
  ErrorCode code;
  std::string_view name;
  Way way;
};

using enum ErrorCode;
using enum Way;

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
    {invalid_account, "invalid_account", none},
    {invalid_session, "invalid_session", none},
    {factor_not_offered, "factor_not_offered", none},
    {invalid_device_name, "invalid_device_name", none},
    {invalid_client_id, "invalid_client_id", none},
    {access_token_unavailable, "access_token_unavailable", again},
    {invalid_access_token, "invalid_access_token", none},
    {not_an_access_token, "not_an_access_token", none},
    {missing_scope, "missing_scope", none},
    {code_empty, "code_empty", again},
    {code_too_short, "code_too_short", again},
    {code_too_long, "code_too_long", again},
    {code_not_digits, "code_not_digits", again},
    {code_wrong, "code_wrong", again},
    {code_of_old_entry, "code_of_old_entry", again},
    {code_expired, "code_expired", again},
    {clock_off, "clock_off", again},
    {code_mismatch, "code_mismatch", again},
    {code_used, "code_used", again},
    {not_verified, "not_verified", again},
    {answer_lost, "answer_lost", again},
    {access_token_expired, "access_token_expired", again},
    {access_token_revoked, "access_token_revoked", none},
    {session_expired, "session_expired", none},
    {session_invalid, "session_invalid", none},
    {session_in_doubt, "session_in_doubt", none},
    {not_authorized, "not_authorized", none},
    {software_token_disabled, "software_token_disabled", none},
    {throttled, "throttled", by_itself},
    {attempts_exceeded, "attempts_exceeded", again},
    {blocked, "blocked", again},
    {concurrent_modification, "concurrent_modification", by_itself},
    {password_reset_required, "password_reset_required", none},
    {user_not_found, "user_not_found", none},
    {user_not_confirmed, "user_not_confirmed", none},
    {user_pool_misconfigured, "user_pool_misconfigured", none},
    {invalid_parameter, "invalid_parameter", none},
    {sign_in_refused, "sign_in_refused", none},
    {service_failed, "service_failed", by_itself},
    {unknown_service_error, "unknown_service_error", again},
    {network_failed, "network_failed", by_itself},
    {timed_out, "timed_out", again},
    {answer_too_large, "answer_too_large", again},
    {answer_unreadable, "answer_unreadable", again},
    {secret_unusable, "secret_unusable", none},
    {superseded, "superseded", again},
    {unknown_operation, "unknown_operation", none},
    {invalid_json, "invalid_json", none},
    {unknown_member, "unknown_member", none},
    {missing_member, "missing_member", none},
    {wrong_type, "wrong_type", none},
    {value_too_short, "value_too_short", none},
    {value_too_long, "value_too_long", none},
    {value_malformed, "value_malformed", none},
    {module_unavailable, "module_unavailable", again},
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

const Entry& entry(ErrorCode code) { return entries[static_cast<std::size_t>(code)]; }

}  // namespace

std::string_view to_string(ErrorCode code) { return entry(code).name; }

bool is_retryable(ErrorCode code) { return entry(code).way != none; }

bool is_passing(ErrorCode code) { return entry(code).way == by_itself; }

}  // namespace mfa
