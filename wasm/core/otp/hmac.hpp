#pragma once

#include <string_view>

#include "sha1.hpp"

namespace mfa {

/// HMAC-SHA1 (RFC 2104) with a prepared key: a short message costs two blocks of SHA-1 instead of
/// four. As secret as the key; wiped when destroyed.
class HmacSha1 {
 public:
  /// The key may have any length.
  explicit HmacSha1(std::string_view key);

  [[nodiscard]] Sha1Digest digest(std::string_view message) const;

 private:
  /// The hashes after their first block: the key XORed with `ipad` or `opad`.
  Sha1 inner_;
  Sha1 outer_;
};

}  // namespace mfa
