#include "otpauth.hpp"

#include <optional>

#include "utf8.hpp"

namespace mfa {
namespace {

bool is_control(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029;
}

bool is_bidi_mark(char32_t point) {
  return point == 0x061C || point == 0x200E || point == 0x200F ||
         (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

/// One part of a label, cleaned; nothing when it can't be one.
std::optional<std::string> clean_part(std::string_view text) {
  std::string kept;
  std::size_t points = 0;
  while (!text.empty()) {
    const std::string_view rest = text;
    const char32_t point = utf8::take(text);
    if (is_control(point) || is_bidi_mark(point)) continue;
    if (point == U':') return std::nullopt;
    // A byte that is no UTF-8 is kept as U+FFFD: apps refuse a URI that decodes to no text.
    kept += point == utf8::replacement ? "\uFFFD" : rest.substr(0, rest.size() - text.size());
    ++points;
  }
  const std::string_view part = trimmed(kept);
  points -= kept.size() - part.size();
  if (part.empty() || points > label_limit) return std::nullopt;
  return std::string(part);
}

bool is_unreserved(char character) {
  return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z') ||
         (character >= '0' && character <= '9') ||
         std::string_view("-._~").find(character) != std::string_view::npos;
}

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string encoded;
  for (const char character : text) {
    if (is_unreserved(character)) {
      encoded += character;
      continue;
    }
    const auto byte = static_cast<unsigned char>(character);
    encoded += {'%', hex[byte >> 4], hex[byte & 0x0F]};
  }
  return encoded;
}

}  // namespace

Result<Label> make_label(std::string_view issuer, std::string_view account) {
  std::optional<std::string> clean_issuer = clean_part(issuer);
  if (!clean_issuer) return ErrorCode::invalid_issuer;
  std::optional<std::string> clean_account = clean_part(account);
  if (!clean_account) return ErrorCode::invalid_account;
  return Label{*std::move(clean_issuer), *std::move(clean_account)};
}

Secret setup_uri(const Label& label, std::string_view secret) {
  const std::string issuer = percent_encoded(label.issuer);
  Secret uri("otpauth://totp/");
  uri.append(issuer);
  uri.append(":");
  uri.append(percent_encoded(label.account));
  uri.append("?secret=");
  uri.append(secret.substr(0, secret.find('=')));
  uri.append("&issuer=");
  uri.append(issuer);
  return uri;
}

}  // namespace mfa
