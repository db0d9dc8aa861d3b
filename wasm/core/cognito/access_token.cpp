#include "access_token.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "json.hpp"
#include "members.hpp"

namespace mfa {
namespace {

using enum ErrorCode;

std::uint32_t base64url_value(char character) {
  constexpr std::string_view alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return static_cast<std::uint32_t>(alphabet.find(character));
}

Secret base64url_decoded(std::string_view text) {
  Secret bytes;
  std::uint32_t buffer = 0;
  unsigned bits = 0;
  for (const char character : text.substr(0, text.find('='))) {
    buffer = (buffer << 6 | base64url_value(character)) & 0xFFFF;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const char byte = static_cast<char>(buffer >> bits & 0xFF);
    bytes.append({&byte, 1});
  }
  return bytes;
}

/// The payload of a JWT (RFC 7519 §3), still encoded; empty if the text is not a JWT.
std::string_view payload_of(std::string_view token) {
  const std::size_t first_dot = token.find('.');
  if (first_dot == std::string_view::npos) return {};
  const std::size_t second_dot = token.find('.', first_dot + 1);
  if (second_dot == std::string_view::npos) return {};
  return token.substr(first_dot + 1, second_dot - first_dot - 1);
}

bool has_word(std::string_view words, std::string_view wanted) {
  while (!words.empty()) {
    const std::size_t space = std::min(words.find(' '), words.size());
    if (words.substr(0, space) == wanted) return true;
    words.remove_prefix(std::min(space + 1, words.size()));
  }
  return false;
}

/// Nothing if the number is too large for a time.
std::optional<Time> time_of(json::View claim) {
  constexpr std::int64_t latest = 253'402'300'799;  // the end of the year 9999
  const auto seconds = claim.integer();
  if (!seconds || *seconds > latest) return std::nullopt;
  return Time(std::chrono::seconds(std::max<std::int64_t>(*seconds, 0)));
}

/// Empty if there is no subject.
Secret user_of(json::View claims) {
  const std::string_view subject = claims.member("sub").text();
  Secret user;
  if (subject.empty()) return user;
  user.append(claims.member("iss").text());
  user.append(" ");
  user.append(subject);
  return user;
}

}  // namespace

Result<TokenClaims> read_access_token(std::string_view text) {
  if (!cognito::is_access_token(text)) return invalid_access_token;
  const auto document = json::Document::parse(base64url_decoded(payload_of(text)).text());
  const json::View claims = document.root();
  const std::string_view use = claims.member("token_use").text();
  if (!use.empty() && use != "access") return not_an_access_token;
  const std::string_view scope = claims.member("scope").text();
  if (!scope.empty() && !has_word(scope, "aws.cognito.signin.user.admin")) return missing_scope;
  return TokenClaims{user_of(claims), time_of(claims.member("exp"))};
}

}  // namespace mfa
