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

/// Whether `text` can be an issuer as it is: something is left of it without controls, line breaks,
/// bidirectional marks and the spaces at either end; it has no colon (apps split the label there),
/// and at most `label_limit` code points.
[[nodiscard]] bool is_issuer(std::string_view text);

/// `text` as one part of a label. Controls, line breaks, bidirectional marks and the spaces at
/// either end are dropped; a colon becomes `-`; what is longer than `limit` code points (at least
/// 3) is shortened in the middle, where an ellipsis stands then; bytes that are not UTF-8 become
/// U+FFFD. Empty when nothing is left.
[[nodiscard]] Text fit_to_label(std::string_view text, std::size_t limit = label_limit);

/// The label with ` (2026-11-26)` after the account, the day of `now` in UTC: so that the entry
/// which replaces another can be told from it.
[[nodiscard]] Label dated(const Label& label, Time now);

/// `otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}`, each part percent-encoded
/// but for the unreserved characters of RFC 3986 §2.3. Algorithm, digits and period are the
/// defaults of every app and so left out: the QR code stays small. `secret` is base32 as the
/// service gave it; an app gets it without padding. Source: the Key URI Format of
/// google-authenticator's wiki.
[[nodiscard]] Secret setup_uri(const Label& label, std::string_view secret);

}  // namespace mfa
