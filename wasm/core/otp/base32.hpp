#pragma once

#include <string_view>

#include "result.hpp"
#include "secret.hpp"

namespace mfa::base32 {

/// The bytes that `text` stands for (RFC 4648 §6). Either case; padding may be left out, as Cognito
/// does, and unused bits at the end are ignored, as authenticator apps do.
///
/// Error: `secret_unusable` when a character is not of the alphabet, the length is one that no
/// bytes encode to, padding stands elsewhere than at the end, or there are no bytes.
[[nodiscard]] Result<Secret> decode(std::string_view text);

}  // namespace mfa::base32
