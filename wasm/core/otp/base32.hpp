#pragma once

#include <string_view>

#include "result.hpp"
#include "secret.hpp"

namespace mfa::base32 {

/// Decodes base32 (RFC 4648 §6), in upper or lower case. Padding may be missing, as in Cognito's
/// secrets; unused bits at the end are ignored, as in authenticator apps.
///
/// Error: `secret_unusable` if a character is not in the alphabet, no bytes encode to this length,
/// padding is not at the end, or there are no bytes.
[[nodiscard]] Result<Secret> decode(std::string_view text);

}  // namespace mfa::base32
