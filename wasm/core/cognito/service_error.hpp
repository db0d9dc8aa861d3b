#pragma once

#include <string_view>

#include "error.hpp"

namespace mfa::cognito {

/// What an error of the service means: by the name of its type, by its message where a type means
/// many things, and by the HTTP status where the type is unknown or says nothing of whose fault it
/// is. `type` may have any shape that AWS services use: `ns#Foo:http://x/#y`, `Foo:` and `Foo,Bar`
/// are all `Foo`. An unknown type is `service_failed` from status 500 on, else
/// `unknown_service_error`.
[[nodiscard]] ErrorCode classify(std::string_view type, std::string_view message, int status);

}  // namespace mfa::cognito
