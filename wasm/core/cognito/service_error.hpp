#pragma once

#include <string_view>

#include "error.hpp"

namespace mfa::cognito {

/// What an error of the service means, by its type; also by its message if the type has several
/// meanings, and by the HTTP status if the type is unknown or does not say whose fault it is.
/// `type` may have any form that AWS services use. An unknown type is `service_failed` from status
/// 500 on, else `unknown_service_error`.
[[nodiscard]] ErrorCode classify(std::string_view type, std::string_view message, int status);

}  // namespace mfa::cognito
