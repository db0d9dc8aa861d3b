#include "error.hpp"

#include "support.hpp"

namespace mfa::test {
namespace {

struct Row {
  std::string_view name;
  bool retryable;
  bool passing = false;
};

// Public API: pages tell errors apart by these spellings. Add a line for a new code at its place.
// A line that is changed or removed breaks integrators' pages.
constexpr Row rows[]{
    {"out_of_order", false},
    {"missing_region", false},
    {"invalid_region", false},
    {"invalid_user_pool_id", false},
    {"invalid_endpoint", false},
    {"conflicting_endpoint", false},
    {"missing_credential", false},
    {"conflicting_credentials", false},
    {"invalid_issuer", false},
    {"invalid_session", false},
    {"factor_not_offered", false},
    {"invalid_device_name", false},
    {"invalid_client_id", false},
    {"access_token_unavailable", true},
    {"invalid_access_token", false},
    {"not_an_access_token", false},
    {"missing_scope", false},
    {"user_changed", false},
    {"code_empty", true},
    {"code_too_short", true},
    {"code_too_long", true},
    {"code_not_digits", true},
    {"code_wrong", true},
    {"code_of_old_entry", true},
    {"code_expired", true},
    {"clock_off", true},
    {"code_mismatch", true},
    {"code_used", true},
    {"not_verified", true},
    {"answer_lost", true},
    {"access_token_expired", true},
    {"access_token_revoked", false},
    {"session_expired", false},
    {"session_invalid", false},
    {"setup_in_doubt", false},
    {"not_authorized", false},
    {"user_disabled", false},
    {"software_token_disabled", false},
    {"operation_not_enabled", true},
    {"throttled", true, true},
    {"attempts_exceeded", true},
    {"blocked", true},
    {"challenge_required", true},
    {"concurrent_modification", true, true},
    {"password_reset_required", false},
    {"user_not_found", false},
    {"user_not_confirmed", false},
    {"user_pool_not_found", false},
    {"user_pool_misconfigured", false},
    {"invalid_parameter", false},
    {"request_altered", false},
    {"sign_in_refused", false},
    {"service_failed", true, true},
    {"unknown_service_error", true},
    {"network_failed", true, true},
    {"timed_out", true},
    {"answer_too_large", true},
    {"answer_unreadable", true},
    {"secret_unusable", false},
    {"superseded", true},
    {"secret_replaced", true},
    {"app_removed", true, true},
    {"turn_off_refused", false},
    {"unknown_operation", false},
    {"invalid_json", false},
    {"unknown_member", false},
    {"missing_member", false},
    {"wrong_type", false},
    {"value_too_short", false},
    {"value_too_long", false},
    {"value_malformed", false},
    {"module_unavailable", true},
    {"module_unsupported", false},
    {"module_misplaced", true},
    {"module_altered", false},
    {"module_forbidden", false},
    {"endpoint_forbidden", false},
};

TEST_CASE("error: every code has the spelling and the recovery that pages rely on", "[error]") {
  REQUIRE(std::size(rows) == error_code_count);
  for (std::size_t i = 0; i < error_code_count; ++i) {
    const auto code = static_cast<ErrorCode>(i);
    CAPTURE(rows[i].name);
    CHECK(to_string(code) == rows[i].name);
    CHECK(is_retryable(code) == rows[i].retryable);
    CHECK(is_transient(code) == rows[i].passing);
  }
}

}  // namespace
}  // namespace mfa::test
