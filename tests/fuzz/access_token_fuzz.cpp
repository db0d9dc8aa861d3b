#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <string>

#include "access_token.hpp"
#include "fuzz.hpp"
#include "library_json.hpp"

namespace mfa::fuzz {
namespace {

using enum ErrorCode;
using Verdict = std::optional<ErrorCode>;

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

bool is_before(const nlohmann::json& claims, std::int64_t past) {
  const auto exp = claims.find("exp");
  if (exp == claims.end() || !exp->is_number_integer()) return false;
  if (exp->is_number_unsigned() && exp->get<std::uint64_t>() > INT64_MAX) return false;
  return exp->get<std::int64_t>() < past;
}

/// What the claims say, as the library reads them.
Verdict expected(const nlohmann::json& claims, std::int64_t past) {
  if (!claims.is_object()) return std::nullopt;
  const std::string use = text_of(claims, "token_use");
  if (!use.empty() && use != "access") return not_an_access_token;
  const std::string scope = text_of(claims, "scope");
  const std::string words = " " + scope + " ";
  if (!scope.empty() && words.find(" aws.cognito.signin.user.admin ") == std::string::npos) {
    return missing_scope;
  }
  if (is_before(claims, past)) return access_token_expired;
  return std::nullopt;
}

/// Deeper brackets than this are not read, nor is what has a NUL.
bool is_readable(std::string_view text) {
  const auto is_bracket = [](char one) { return one == '[' || one == '{'; };
  return std::ranges::count_if(text, is_bracket) <= 16 && text.find('\0') == std::string_view::npos;
}

void check_token(std::string_view token, Time past) {
  const Verdict verdict = check_access_token(token, past);
  const bool has_form = !token.empty() && std::ranges::all_of(token, is_of_alphabet);
  require((verdict == invalid_access_token) == !has_form, "a token has its alphabet");
  const Verdict later = check_access_token(token, past + std::chrono::hours(1));
  require(verdict == later || (!verdict && later == access_token_expired),
          "time only makes a token expire");
}

}  // namespace

/// The time in the first line, in seconds; then the claims, or a token.
void run(std::string_view input) {
  Input in(input);
  const std::string_view number = in.line();
  std::int64_t seconds = 0;
  std::from_chars(number.data(), number.data() + number.size(), seconds);
  seconds %= 1'000'000'000'000;
  const Time past{std::chrono::seconds(seconds)};
  const std::string_view text = in.rest();
  check_token(text, past);

  const std::string token = "e30." + base64url(text) + ".";
  check_token(token, past);
  const Verdict verdict = check_access_token(token, past);
  require(verdict == check_access_token(token + "c2ln.bmF0dXJl", past), "the rest is not read");
  if (!is_readable(text)) return;
  const auto claims = read_by_library(text);
  require(!claims || verdict == expected(*claims, seconds), "claims mean what they say");
}

}  // namespace mfa::fuzz
