#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "result.hpp"
#include "secret.hpp"

namespace mfa {

/// What an authenticator app shows beside the code. Both parts as `make_label` cleans them.
struct Label {
  std::string issuer;
  std::string account;
};

/// The most code points of an issuer or an account: longer ones make a QR code that phones read
/// badly.
inline constexpr std::size_t label_limit = 64;

/// The label of an entry. Controls, line breaks and bidirectional marks are dropped, and spaces at
/// either end; bytes that are no UTF-8 become U+FFFD.
///
/// Errors: `invalid_issuer`, `invalid_account` when that part is then empty, has a colon (apps
/// split the label there), or has more than `label_limit` code points.
[[nodiscard]] Result<Label> make_label(std::string_view issuer, std::string_view account);

/// `otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}`, each part percent-encoded
/// but for the unreserved characters of RFC 3986 §2.3. Algorithm, digits and period are the
/// defaults of every app and so left out: the QR code stays small. `secret` is base32 as the
/// service gave it; an app gets it without padding. Source: the Key URI Format of
/// google-authenticator's wiki.
[[nodiscard]] Secret setup_uri(const Label& label, std::string_view secret);

}  // namespace mfa
