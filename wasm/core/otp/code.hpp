#pragma once

#include <string_view>

#include "result.hpp"
#include "secret.hpp"

namespace mfa {

/// The number of digits of a code in Cognito.
inline constexpr unsigned code_digits = 6;

/// The code in what a user typed or pasted: exactly six ASCII digits.
///
/// The decimal digits of every script count as digits (Unicode 17: General_Category Nd). Spaces,
/// dashes and invisible characters between them are left out (White_Space, Dash and
/// Default_Ignorable_Code_Point; the keycap of an emoji too).
///
/// If there is anything else, the text is a pasted sentence. Its code is six digits without gaps,
/// or in groups of three or two with one space or dash between them. A longer number, a longer row
/// of groups or a group across two lines is not a code. Neither are the digits of a word that also
/// has a letter, `@`, `/` or `_`: it is a name, an address or a password, such as `alice123456`.
/// Bytes that are not UTF-8 also make a text a sentence.
///
/// Errors: `code_empty`, `code_too_short`, `code_too_long`; `code_not_digits` for a sentence
/// without a code, or with more than one.
[[nodiscard]] Result<Secret> parse_code(std::string_view typed);

}  // namespace mfa
