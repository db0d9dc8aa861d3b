#pragma once

#include <string_view>

/// Which texts some members of requests may have, as the service's public model says (botocore's
/// cognito-idp, service-2.json). Lengths are in code points.
namespace mfa::cognito {

/// `[A-Za-z0-9-_=.]+`
[[nodiscard]] bool is_access_token(std::string_view text);

/// At least 20. The service has raised its upper limit before, so none is checked.
[[nodiscard]] bool is_session(std::string_view text);

/// `[\w+]+`, at most 128.
[[nodiscard]] bool is_client_id(std::string_view text);

/// At most 131,072.
[[nodiscard]] bool is_device_name(std::string_view text);

}  // namespace mfa::cognito
