#pragma once

#include <cstddef>
#include <string_view>

#include "moment.hpp"
#include "secret.hpp"
#include "text.hpp"

namespace mfa {

/// What an authenticator app shows beside the code.
struct Label {
  Text issuer;
  Text account;
};

/// The most code points of an issuer or an account: longer ones make a QR code that phones read
/// badly.
inline constexpr std::size_t label_limit = 64;

/// Whether `text` can be an issuer: it has no colon (apps split the label there), and what
/// `fit_to_label` keeps of it is not empty and, before shortening, has at most `label_limit` code
/// points.
[[nodiscard]] bool is_issuer(std::string_view text);

/// Makes `text` one part of a label. Controls, line breaks, bidirectional marks, and spaces
/// of any width at either end are dropped; a colon becomes `-`; if it is longer than `limit` code
/// points (at least 3), an ellipsis replaces the middle; bytes that are not UTF-8 become U+FFFD.
/// Empty if nothing is left.
[[nodiscard]] Text fit_to_label(std::string_view text, std::size_t limit = label_limit);

/// The label with ` (2026-11-26)` after the account, the day of `now` in UTC, so that users can
/// tell the new entry from the one that it replaces.
[[nodiscard]] Label dated(const Label& label, Time now);

/// `otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}`, each part percent-encoded
/// except for the unreserved characters of RFC 3986 §2.3. Algorithm, digits and period are every
/// app's defaults, so they are left out to keep the QR code small. `secret` is base32 as the
/// service gave it; its padding is dropped. Source: the Key URI Format of google-authenticator's
/// wiki.
[[nodiscard]] Secret setup_uri(const Label& label, std::string_view secret);

}  // namespace mfa
