#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "access_token.hpp"
#include "fuzz.hpp"
#include "library_json.hpp"

namespace mfa::fuzz {
namespace {

using enum ErrorCode;

bool is_of_alphabet(char one) {
  return (one >= '0' && one <= '9') || (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z') ||
         std::string_view("-_=.").find(one) != std::string_view::npos;
}

/// RFC 4648 §5, without padding.
std::string base64url(std::string_view bytes) {
  constexpr std::string_view alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string text;
  std::uint32_t buffer = 0;
  unsigned bits = 0;
  for (const char byte : bytes) {
    buffer = (buffer << 8 | static_cast<unsigned char>(byte)) & 0xFFFF;
    for (bits += 8; bits >= 6; bits -= 6) text += alphabet[buffer >> (bits - 6) & 0x3F];
  }
  if (bits > 0) text += alphabet[buffer << (6 - bits) & 0x3F];
  return text;
}

std::string text_of(const nlohmann::json& claims, const char* name) {
  const auto found = claims.find(name);
  return found != claims.end() && found->is_string() ? found->get<std::string>() : "";
}

/// Nothing unless it is a time before the year 10000.
std::optional<Time> expiry_of(const nlohmann::json& claims) {
  constexpr std::int64_t latest = 253'402'300'799;
  const auto exp = claims.find("exp");
  if (exp == claims.end() || !exp->is_number_integer()) return std::nullopt;
  if (exp->is_number_unsigned() && exp->get<std::uint64_t>() > latest) return std::nullopt;
  return Time(std::chrono::seconds(std::max<std::int64_t>(exp->get<std::int64_t>(), 0)));
}

std::string user_of(const nlohmann::json& claims) {
  const std::string subject = text_of(claims, "sub");
  return subject.empty() ? "" : text_of(claims, "iss") + " " + subject;
}

/// Why a token with these claims is refused, as the library reads them.
std::optional<ErrorCode> expected_error(const nlohmann::json& claims) {
  const std::string use = text_of(claims, "token_use");
  if (!use.empty() && use != "access") return not_an_access_token;
  const std::string scope = text_of(claims, "scope");
  const std::string words = " " + scope + " ";
  if (!scope.empty() && words.find(" aws.cognito.signin.user.admin ") == std::string::npos) {
    return missing_scope;
  }
  return std::nullopt;
}

void check_form(std::string_view token) {
  const Result<TokenClaims> claims = read_access_token(token);
  const bool has_form = !token.empty() && std::ranges::all_of(token, is_of_alphabet);
  const bool is_refused = !claims.ok() && claims.error().code == invalid_access_token;
  require(is_refused == !has_form, "a token has its alphabet");
}

bool are_same(const Result<TokenClaims>& one, const Result<TokenClaims>& other) {
  if (!one.ok() || !other.ok()) {
    return !one.ok() && !other.ok() && one.error().code == other.error().code;
  }
  return one.value().user.text() == other.value().user.text() &&
         one.value().expires == other.value().expires;
}

void check_claims(const Result<TokenClaims>& read, const nlohmann::json& claims) {
  if (!claims.is_object()) {
    require(read.ok() && read.value().user.empty() && !read.value().expires,
            "what has no claims says nothing");
    return;
  }
  const std::optional<ErrorCode> error = expected_error(claims);
  require(read.ok() != error.has_value(), "a token of another kind is refused");
  if (!read.ok()) return require(read.error().code == *error, "and named");
  require(read.value().user.text() == user_of(claims), "a user is an issuer and a subject");
  require(read.value().expires == expiry_of(claims), "a token says when it expires");
}

}  // namespace

/// A line that is ignored; then the claims, or a token.
void run(std::string_view input) {
  Input in(input);
  static_cast<void>(in.line());
  const std::string_view text = in.rest();
  check_form(text);

  const std::string token = "e30." + base64url(text) + ".";
  check_form(token);
  const Result<TokenClaims> read = read_access_token(token);
  require(are_same(read, read_access_token(token + "c2ln.bmF0dXJl")), "the rest is not read");
  if (!is_readable(text)) return;
  if (const auto claims = read_by_library(text)) check_claims(read, *claims);
}

}  // namespace mfa::fuzz
