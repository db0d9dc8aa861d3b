#pragma once

#include <string_view>

#include "sha1.hpp"

namespace mfa {

/// HMAC-SHA1 (RFC 2104). The key may have any length.
[[nodiscard]] Sha1Digest hmac_sha1(std::string_view key, std::string_view message);

}  // namespace mfa
