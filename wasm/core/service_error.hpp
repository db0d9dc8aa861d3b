#pragma once

#include <string_view>

#include "error.hpp"

namespace mfa::cognito {

/// What an error of the service means: by the name of its type, and by its message where a type
/// means many things. `type` may have any shape that AWS services use: `ns#Foo:http://x/#y`, `Foo:`
/// and `Foo,Bar` are all `Foo`. A type that is not known is `unknown_service_error`.
[[nodiscard]] ErrorCode classify(std::string_view type, std::string_view message);

}  // namespace mfa::cognito
